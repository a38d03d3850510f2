import type { Corrigerendstaat } from '../domain/corrigerendstaat';

/** The name of the gemeente of a row; `$1` is the organisation. */
export const GEMEENTENAAM =
  '(SELECT g.naam FROM public.gemeenten g WHERE g.organisatie_id = $1 AND g.id = m.gemeente_id)';

const KOLOM = {
  id: 'm.id',
  nummer: 'm.nummer',
  zaakId: 'm.zaak_id',
  zaakNummer: 'm.zaak_nummer',
  wet: 'm.wet',
  aanbiederId: 'm.aanbieder_id',
  aanbiederNaam: 'm.aanbieder_naam',
  gemeenteId: 'm.gemeente_id',
  gemeenteNaam: GEMEENTENAAM,
  behandelaarId: 'm.behandelaar_id',
  adviesId: 'm.advies_id',
  herkomst: 'm.herkomst',
  soort: 'm.soort',
  status: 'm.status',
  grond: 'm.grond',
  karakter: 'm.karakter',
  zonderGrond: 'm.zonder_grond',
  besluit: 'm.besluit',
  van: 'm.van',
  tot: 'm.tot',
  contractsoort: 'm.contractsoort',
  clienten: 'm.clienten',
  bekendmaking: 'm.bekendmaking',
  uitvoeringUiterlijk: 'm.uitvoering_uiterlijk',
  uitgevoerdOp: 'm.uitgevoerd_op',
  uitvoering: 'm.uitvoering',
  bedragen: 'm.bedragen',
  rechtsmiddelen: 'm.rechtsmiddelen',
  schorsing: 'm.schorsing',
  eerdereSchorsingen: 'm.eerdere_schorsingen',
  einde: 'm.einde',
  overdracht: 'm.overdracht',
  openbaarmaking: 'm.openbaarmaking',
  effecten: 'm.effecten',
  historie: 'm.historie',
  versie: 'm.versie',
} as const satisfies Record<keyof Corrigerendstaat, string>;

/** A whole measure; `$1` is the organisation. */
export const MAATREGEL = `
  SELECT ${Object.entries(KOLOM)
    .map(([naam, kolom]) => `${kolom} AS "${naam}"`)
    .join(', ')}
    FROM corrigerend.maatregelen m WHERE m.organisatie_id = $1`;
