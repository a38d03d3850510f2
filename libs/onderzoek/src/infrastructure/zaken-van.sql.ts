/**
 * The cases that a colleague handles, or that nobody has, for a list of what belongs to cases to choose from:
 * `zaak_id IN (…)`. Row-level security holds in it: whoever sees no cases gets none.
 * @param plaats the place of the id of the colleague; null for the cases of nobody
 */
export const zakenVan = (plaats: string | null): string => `
  SELECT z.id FROM onderzoek.zaken z
   WHERE z.organisatie_id = nav.organisatie() AND z.behandelaar_id ${plaats ? `= ${plaats}::uuid` : 'IS NULL'}`;
