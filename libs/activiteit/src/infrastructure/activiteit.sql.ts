import type { Activiteit } from '../domain/activiteit';
import type { Uitwisseling } from '../application/ports/uitwisselingen';

const gekozen = (kolommen: Readonly<Record<string, string>>): string =>
  Object.entries(kolommen)
    .map(([naam, kolom]) => `${kolom} AS "${naam}"`)
    .join(', ');

/** A whole activity; `$1` is the organisation. */
export const ACTIVITEIT = `SELECT ${gekozen({
  id: 'id',
  nummer: 'nummer',
  soort: 'soort',
  status: 'status',
  op: 'op',
  wet: 'wet',
  gemeenteId: 'gemeente_id',
  behandelaarId: 'behandelaar_id',
  aanbiederId: 'aanbieder_id',
  aanbiederNaam: 'aanbieder_naam',
  partij: 'partij',
  zaakId: 'zaak_id',
  zaakNummer: 'zaak_nummer',
  wat: 'wat',
  met: 'met',
  partnerIds: "ARRAY(SELECT p ->> 'id' FROM jsonb_array_elements(partners) p)",
  partners: 'partners',
  kenmerk: 'kenmerk',
  vorm: 'vorm',
  toelichting: 'toelichting',
  analyseId: 'analyse_id',
  resultaat: 'resultaat',
  uitkomst: 'uitkomst',
  opvolgenOp: 'opvolgen_op',
  reden: 'reden',
  opvolgingen: 'opvolgingen',
  verbeteringen: 'verbeteringen',
  vastgelegdOp: 'vastgelegd_op',
  vastgelegdDoor: 'vastgelegd_door',
  versie: 'versie',
} satisfies Record<keyof Activiteit, string>)} FROM activiteit.activiteiten WHERE organisatie_id = $1`;

/** A whole exchange; `$1` is the organisation. */
export const UITWISSELING = `SELECT ${gekozen({
  id: 'id',
  nummer: 'nummer',
  richting: 'richting',
  status: 'status',
  op: 'op',
  behandelaarId: 'behandelaar_id',
  partnerId: 'partner_id',
  wie: 'wie',
  grondslag: 'grondslag',
  bronversieId: 'bronversie_id',
  categorieen: 'categorieen',
  verstrekkingId: 'verstrekking_id',
  bewarenTot: 'bewaren_tot',
  herleiding: 'herleiding',
  regelversieId: 'regelversie_id',
  aanbiederId: 'aanbieder_id',
  aanbiederNaam: 'aanbieder_naam',
  partij: 'partij',
  zaakId: 'zaak_id',
  zaakNummer: 'zaak_nummer',
  doel: 'doel',
  inhoud: 'inhoud',
  weggelaten: 'weggelaten',
  afloop: 'afloop',
  afloopOp: 'afloop_op',
  gewistOp: 'gewist_op',
  vastgelegdOp: 'vastgelegd_op',
  vastgelegdDoor: 'vastgelegd_door',
  versie: 'versie',
} satisfies Record<keyof Uitwisseling, string>)} FROM activiteit.uitwisselingen WHERE organisatie_id = $1`;
