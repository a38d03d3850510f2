import { activiteitZoekbron, uitwisselingZoekbron } from '@navolgbaar/activiteit';
import { aanbiederZoekbron } from '@navolgbaar/aanbieder';
import { bevindingZoekbron, bewijsZoekbron } from '@navolgbaar/bevinding';
import { bezoekZoekbron } from '@navolgbaar/bezoek';
import { corrigerendZoekbron } from '@navolgbaar/corrigerend';
import { documentZoekbron } from '@navolgbaar/document';
import { medewerkerZoekbron } from '@navolgbaar/identiteit';
import { maatregelZoekbron } from '@navolgbaar/maatregel';
import { meldingZoekbron } from '@navolgbaar/melding';
import { opdrachtZoekbron, zaakZoekbron } from '@navolgbaar/onderzoek';
import { opvraaglijstZoekbron } from '@navolgbaar/opvraaglijst';
import type { Zoekbron } from '@navolgbaar/platform/zoek';
import { rapportZoekbron } from '@navolgbaar/rapport';
import { themaonderzoekZoekbron } from '@navolgbaar/themaonderzoek';
import { veiligheidsafspraakZoekbron } from '@navolgbaar/veiligheidsafspraak';

/** Everything that can be found. */
export const zoekbronnen: readonly Zoekbron[] = [
  zaakZoekbron,
  meldingZoekbron,
  opdrachtZoekbron,
  opvraaglijstZoekbron,
  bezoekZoekbron,
  bevindingZoekbron,
  bewijsZoekbron,
  maatregelZoekbron,
  veiligheidsafspraakZoekbron,
  corrigerendZoekbron,
  rapportZoekbron,
  themaonderzoekZoekbron,
  activiteitZoekbron,
  uitwisselingZoekbron,
  aanbiederZoekbron,
  documentZoekbron,
  medewerkerZoekbron,
];
