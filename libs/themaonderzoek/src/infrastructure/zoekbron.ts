import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Research by theme by what was asked and concluded; who takes part is found at its own case. */
export const themaonderzoekZoekbron: Zoekbron = {
  soort: 'themaonderzoek',
  tabel: 'themaonderzoek.themaonderzoeken',
  nummer: 'nummer',
  op: 'gemaakt_op',
  dag: `(gemaakt_op AT TIME ZONE 'Europe/Amsterdam')::date`,
  titel: 'naam',
  toelichting: 'NULL::text',
  tekst: `concat_ws(' ', vraagstelling, waarom, waarom_bron, kader, conclusie, deeltekst)`,
};
