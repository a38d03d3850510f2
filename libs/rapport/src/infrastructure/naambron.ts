import type { Naambron } from '@navolgbaar/platform/database';
import { rapportZoekbron } from './zoekbron';

/** A report, by its title. Its provider reads it on paper. */
export const rapportNaambron: Naambron = {
  ...rapportZoekbron,
  zaak: 'b.zaak_id',
  aanbieder: 'NULL::uuid',
  plek: [`'rapport'`, 'b.id'],
};
