import type { Naambron } from '@navolgbaar/platform/database';

/** A term, by its name and its last day; one reads it where it belongs to. */
export const termijnNaambron: Naambron = {
  soort: 'termijn',
  tabel: 'termijn.termijnen',
  nummer: 'b.kenmerk',
  titel: `(SELECT d.naam FROM termijn.definities d WHERE d.organisatie_id = b.organisatie_id
            AND d.code = b.definitie_code AND d.versie = b.definitie_versie)`,
  dag: 'b.uiterlijk',
  zaak: 'b.zaak_id',
  aanbieder: 'b.aanbieder_id',
  plek: ['b.object', 'b.object_id'],
};
