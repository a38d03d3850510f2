import type { Naambron } from '@navolgbaar/platform/database';
import { zaakZoekbron, opdrachtZoekbron } from './zoekbron';

/** A case, by its subject. Not made for its provider. */
export const zaakNaambron: Naambron = {
  ...zaakZoekbron,
  zaak: 'b.id',
  aanbieder: 'NULL::uuid',
  plek: [`'zaak'`, 'b.id'],
};

/** An order, by what was asked. */
export const opdrachtNaambron: Naambron = {
  ...opdrachtZoekbron,
  zaak: 'b.zaak_id',
  aanbieder: 'b.aanbieder_id',
  plek: [`'opdracht'`, 'b.id'],
};

/** A message to a college, by the provider that it names. */
export const collegeberichtNaambron: Naambron = {
  soort: 'collegebericht',
  tabel: 'onderzoek.collegeberichten',
  nummer: 'b.zaak_nummer',
  titel: 'b.aanbieder',
  dag: 'NULL::date',
  zaak: 'b.zaak_id',
  aanbieder: 'NULL::uuid',
  plek: [`'collegebericht'`, 'b.id'],
};
