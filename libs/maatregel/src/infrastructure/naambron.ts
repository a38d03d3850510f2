import type { Naambron } from '@navolgbaar/platform/database';
import { maatregelZoekbron } from './zoekbron';

/** A measure, by what is asked. */
export const maatregelNaambron: Naambron = {
  ...maatregelZoekbron,
  zaak: 'b.zaak_id',
  aanbieder: 'b.aanbieder_id',
  plek: [`'maatregel'`, 'b.id'],
};
