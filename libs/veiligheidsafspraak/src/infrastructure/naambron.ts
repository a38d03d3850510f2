import type { Naambron } from '@navolgbaar/platform/database';

/** An agreement for safety, by what was agreed. The number of a melding is not for its provider. */
export const veiligheidsafspraakNaambron: Naambron = {
  soort: 'veiligheidsafspraak',
  tabel: 'veiligheidsafspraak.afspraken',
  nummer: 'b.zaak_nummer',
  titel: 'left(b.tekst, 160)',
  dag: 'b.uiterlijk',
  zaak: 'b.zaak_id',
  aanbieder: 'b.aanbieder_id',
  plek: [`'veiligheidsafspraak'`, 'b.id'],
};
