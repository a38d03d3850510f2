import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Agreements for safety by what was agreed and what was seen. */
export const veiligheidsafspraakZoekbron: Zoekbron = {
  soort: 'veiligheidsafspraak',
  tabel: 'veiligheidsafspraak.afspraken',
  zaak: 'zaak_id',
  nummer: 'coalesce(zaak_nummer, melding_nummer)',
  op: 'gewijzigd_op',
  dag: 'afgesproken_op',
  titel: 'left(tekst, 160)',
  toelichting: 'aanbieder_naam',
  tekst: `concat_ws(' ', tekst, aanbieder_naam, eigenaar_functie, eindreden, afhandeling->>'reden',
    (SELECT string_agg(deel #>> '{}', ' ') FROM jsonb_path_query(controles, '$[*].toelichting') AS deel),
    (SELECT string_agg(deel #>> '{}', ' ') FROM jsonb_path_query(berichten, '$[*].tekst') AS deel))`,
};
