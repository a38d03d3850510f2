import { aanbiederZoekbron } from '@navolgbaar/aanbieder';
import { bezoekZoekbron } from '@navolgbaar/bezoek';
import { documentZoekbron } from '@navolgbaar/document';
import { medewerkerZoekbron } from '@navolgbaar/identiteit';
import { maatregelZoekbron } from '@navolgbaar/maatregel';
import { meldingZoekbron } from '@navolgbaar/melding';
import { opdrachtZoekbron, zaakZoekbron } from '@navolgbaar/onderzoek';
import type { Zoekbron } from '@navolgbaar/platform/zoek';
import { rapportZoekbron } from '@navolgbaar/rapport';

/** Everything that can be found. */
export const zoekbronnen: readonly Zoekbron[] = [
  zaakZoekbron,
  meldingZoekbron,
  opdrachtZoekbron,
  bezoekZoekbron,
  maatregelZoekbron,
  rapportZoekbron,
  aanbiederZoekbron,
  documentZoekbron,
  medewerkerZoekbron,
];
