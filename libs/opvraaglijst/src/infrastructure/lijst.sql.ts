import type { Opvraaglijststaat } from '../domain/opvraaglijst';

const KOLOM = {
  id: 'id',
  zaakId: 'zaak_id',
  zaakNummer: 'zaak_nummer',
  bezoekId: 'bezoek_id',
  aanbiederId: 'aanbieder_id',
  aanbiederNaam: 'aanbieder_naam',
  behandelaarId: 'behandelaar_id',
  titel: 'titel',
  inleiding: 'inleiding',
  status: 'status',
  uiterlijk: 'uiterlijk',
  verstuurdOp: 'verstuurd_op',
  termijnId: 'termijn_id',
  ronde: 'ronde',
  vorderingen: 'vorderingen',
  vragen: 'vragen',
  reden: 'reden',
  versie: 'versie',
} as const satisfies Record<keyof Opvraaglijststaat, string>;

/** A whole list; `$1` is the organisation. */
export const LIJST = `
  SELECT ${Object.entries(KOLOM)
    .map(([naam, kolom]) => `${kolom} AS "${naam}"`)
    .join(', ')}
    FROM opvraaglijst.lijsten WHERE organisatie_id = $1`;
