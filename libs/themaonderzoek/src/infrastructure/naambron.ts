import type { Naambron } from '@navolgbaar/platform/database';
import { themaonderzoekZoekbron } from './zoekbron';

export const themaonderzoekNaambron: Naambron = {
  ...themaonderzoekZoekbron,
  zaak: 'NULL::uuid',
  aanbieder: 'NULL::uuid',
  plek: [`'themaonderzoek'`, 'b.id'],
};
