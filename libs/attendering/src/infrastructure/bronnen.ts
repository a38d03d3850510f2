import { berichtNaambron } from '@navolgbaar/bericht';
import { collegestukNaambron } from '@navolgbaar/college';
import { collegeadviesNaambron } from '@navolgbaar/collegeadvies';
import { corrigerendNaambron } from '@navolgbaar/corrigerend';
import { documentNaambron } from '@navolgbaar/document';
import { accountverzoekNaambron } from '@navolgbaar/identiteit';
import { maatregelNaambron } from '@navolgbaar/maatregel';
import { meldingNaambron, opgaveNaambron, twijfelNaambron } from '@navolgbaar/melding';
import { collegeberichtNaambron, opdrachtNaambron, zaakNaambron } from '@navolgbaar/onderzoek';
import { opvraaglijstNaambron } from '@navolgbaar/opvraaglijst';
import { patroonNaambron } from '@navolgbaar/patroon';
import type { Naambron } from '@navolgbaar/platform/database';
import { postNaambron } from '@navolgbaar/postvak';
import { publicatieNaambron } from '@navolgbaar/publicatie';
import { rapportNaambron } from '@navolgbaar/rapport';
import { termijnNaambron } from '@navolgbaar/termijn';
import { themaonderzoekNaambron } from '@navolgbaar/themaonderzoek';
import { veiligheidsafspraakNaambron } from '@navolgbaar/veiligheidsafspraak';
import { herwegingNaambron } from '@navolgbaar/weging';

/** Everything that somebody can be told about. */
export const naambronnen: readonly Naambron[] = [
  accountverzoekNaambron,
  berichtNaambron,
  collegeadviesNaambron,
  collegeberichtNaambron,
  collegestukNaambron,
  corrigerendNaambron,
  documentNaambron,
  herwegingNaambron,
  maatregelNaambron,
  meldingNaambron,
  opgaveNaambron,
  twijfelNaambron,
  opdrachtNaambron,
  opvraaglijstNaambron,
  patroonNaambron,
  postNaambron,
  publicatieNaambron,
  rapportNaambron,
  termijnNaambron,
  themaonderzoekNaambron,
  veiligheidsafspraakNaambron,
  zaakNaambron,
];
