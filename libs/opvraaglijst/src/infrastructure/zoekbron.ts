import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** What a provider kept and did not send in is not among it: nobody of the team reads that. */
const INGEDIEND = `jsonb_path_query(vragen, '$[*].antwoorden[*] ? (@.ingediendOp != null).tekst')`;

/** Request lists by what was asked and answered. */
export const opvraaglijstZoekbron: Zoekbron = {
  soort: 'opvraaglijst',
  tabel: 'opvraaglijst.lijsten',
  zaak: 'zaak_id',
  nummer: 'zaak_nummer',
  op: 'coalesce(verstuurd_op::timestamptz, gewijzigd_op)',
  dag: 'verstuurd_op',
  titel: 'titel',
  toelichting: 'aanbieder_naam',
  tekst: `concat_ws(' ', aanbieder_naam, inleiding,
    (SELECT string_agg(deel #>> '{}', ' ') FROM jsonb_path_query(vragen, '$[*].wat') AS deel),
    (SELECT string_agg(deel #>> '{}', ' ') FROM ${INGEDIEND} AS deel))`,
};
