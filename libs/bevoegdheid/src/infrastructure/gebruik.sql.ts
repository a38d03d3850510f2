import type { Gebruik } from '../domain/gebruik';

/** Every column with the name that the domain gives it, in the order of writing. */
export const KOLOM = {
  id: 'id',
  zaakId: 'zaak_id',
  zaakNummer: 'zaak_nummer',
  aanbiederId: 'aanbieder_id',
  bezoekId: 'bezoek_id',
  soort: 'soort',
  op: 'op',
  tijd: 'tijd',
  plaats: 'plaats',
  plaatssoort: 'plaatssoort',
  jegens: 'jegens',
  toezichthouderId: 'toezichthouder_id',
  doel: 'doel',
  wat: 'wat',
  noodzaak: 'noodzaak',
  legitimatieGetoond: 'legitimatie_getoond',
  legitimatieNummer: 'legitimatie_nummer',
  zonderLegitimatieReden: 'zonder_legitimatie_reden',
  aanwijzingId: 'aanwijzing_id',
  aanwijzingBesluit: 'aanwijzing_besluit',
  medewerking: 'medewerking',
  weigeringsgrond: 'weigeringsgrond',
  medewerkingReden: 'medewerking_reden',
  resultaat: 'resultaat',
  antwoordUiterlijk: 'antwoord_uiterlijk',
  jegensVerdachte: 'jegens_verdachte',
  cautie: 'cautie',
  cautieToelichting: 'cautie_toelichting',
  herleiding: 'herleiding',
  vastgelegdDoor: 'vastgelegd_door',
  vastgelegdOp: 'vastgelegd_op',
  status: 'status',
  antwoord: 'antwoord',
  antwoordOp: 'antwoord_op',
  antwoordToelichting: 'antwoord_toelichting',
  antwoordBinnenOp: 'antwoord_binnen_op',
  ingetrokkenOp: 'ingetrokken_op',
  intrekreden: 'intrekreden',
  vervolg: 'vervolg',
  vervolgOp: 'vervolg_op',
  vervolgGemeenteId: 'vervolg_gemeente_id',
  vervolgToelichting: 'vervolg_toelichting',
  vervangtId: 'vervangt_id',
  verbeterreden: 'verbeterreden',
  vervangenDoorId: 'vervangen_door_id',
  versie: 'versie',
} as const satisfies Record<Exclude<keyof Gebruik, 'kamers' | 'aanbiederNaam'>, string>;

export const NAMEN = Object.keys(KOLOM) as (keyof typeof KOLOM)[];

const gelezen = (naam: keyof typeof KOLOM): string =>
  naam === 'vastgelegdOp'
    ? `to_char(g.vastgelegd_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "vastgelegdOp"`
    : `g.${KOLOM[naam]} AS "${naam}"`;

/** A whole use with its rooms, under the alias `g`. */
export const GEBRUIK = `
  SELECT ${NAMEN.map(gelezen).join(', ')},
         (SELECT coalesce(json_agg(json_build_object('code', k.code, 'toestemming', k.toestemming, 'betreden', k.betreden)
                                   ORDER BY k.plek), '[]')
            FROM bevoegdheid.kamers k WHERE k.organisatie_id = g.organisatie_id AND k.gebruik_id = g.id) AS kamers
    FROM bevoegdheid.gebruiken g WHERE g.organisatie_id = $1 AND g.id = $2`;
