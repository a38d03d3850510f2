import type { Wederhoorstaat } from '../domain/wederhoor';

const KOLOM = {
  id: 'id',
  rapportId: 'rapport_id',
  rapportversie: 'rapportversie',
  rapportversieId: 'rapportversie_id',
  rapportNummer: 'rapport_nummer',
  concept: 'concept',
  zaakId: 'zaak_id',
  zaakNummer: 'zaak_nummer',
  aanbiederId: 'aanbieder_id',
  aanbiederNaam: 'aanbieder_naam',
  behandelaarId: 'behandelaar_id',
  status: 'status',
  toelichting: 'toelichting',
  verstuurdOp: 'verstuurd_op',
  uiterlijk: 'uiterlijk',
  termijnId: 'termijn_id',
  reacties: 'reacties',
  eigenReactie: 'eigen_reactie',
  meesteWoorden: 'meeste_woorden',
  ingediendOp: 'ingediend_op',
  ontvangst: 'ontvangst',
  reden: 'reden',
  versie: 'versie',
} as const satisfies Record<keyof Wederhoorstaat, string>;

/** A whole hearing; `$1` is the organisation. */
export const WEDERHOOR = `
  SELECT ${Object.entries(KOLOM)
    .map(([naam, kolom]) => `${kolom} AS "${naam}"`)
    .join(', ')}
    FROM wederhoor.wederhoren WHERE organisatie_id = $1`;
