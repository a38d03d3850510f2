import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Activities by what was done and said; of a Bibob request there is only about whom. */
export const activiteitZoekbron: Zoekbron = {
  soort: 'activiteit',
  tabel: 'activiteit.activiteiten',
  zaak: 'zaak_id',
  nummer: 'nummer',
  op: 'op::timestamptz',
  dag: 'op',
  titel: `left(coalesce(wat, aanbieder_naam, partij), 160)`,
  toelichting: 'coalesce(aanbieder_naam, partij)',
  tekst: `concat_ws(' ', replace(soort, '_', ' '), wat, met, kenmerk, toelichting, resultaat, aanbieder_naam, partij,
    jsonb_path_query_array(opvolgingen, '$[*].tekst')::text)`,
};

/** Exchanges by what was exchanged, until that is wiped. */
export const uitwisselingZoekbron: Zoekbron = {
  soort: 'uitwisseling',
  tabel: 'activiteit.uitwisselingen',
  alleen: `status = 'bewaard'`,
  zaak: 'zaak_id',
  nummer: 'nummer',
  op: 'op::timestamptz',
  dag: 'op',
  titel: 'coalesce(aanbieder_naam, partij)',
  toelichting: 'wie',
  tekst: `concat_ws(' ', wie, grondslag, doel, inhoud, afloop, aanbieder_naam, partij)`,
};
