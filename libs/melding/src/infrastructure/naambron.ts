import type { Naambron } from '@navolgbaar/platform/database';
import { meldingZoekbron } from './zoekbron';

/** A melding, by its subject. */
export const meldingNaambron: Naambron = {
  ...meldingZoekbron,
  zaak: 'NULL::uuid',
  aanbieder: 'NULL::uuid',
  plek: [`'melding'`, 'b.id'],
};
