/**
 * The cases that a colleague handles, or that nobody has, for a list of what belongs to cases to choose from:
 * `zaak_id IN (…)`. Row-level security holds in it: whoever sees no cases gets none.
 * @param plaats the place of the id of the colleague; null for the cases of nobody
 */
export const zakenVan = (plaats: string | null): string => `
  SELECT z.id FROM onderzoek.zaken z
   WHERE z.organisatie_id = nav.organisatie() AND z.behandelaar_id ${plaats ? `= ${plaats}::uuid` : 'IS NULL'}`;

/**
 * All of each case that concerns a provider, the first or another, for a list to take the place of the table.
 * @param aanbieder the id of the provider, as SQL
 * @param als the name of a case in the conditions and the order
 * @param waar more conditions, each with its AND
 * @param bladzijde order and number of a page: of the first there may be many, of the others a few
 */
export const zakenOver = (aanbieder: string, { als = 'z', waar = '', bladzijde = '' } = {}): string => `
  (SELECT ${als}.* FROM onderzoek.zaken ${als}
    WHERE ${als}.organisatie_id = nav.organisatie() AND ${als}.aanbieder_id = ${aanbieder}${waar} ${bladzijde})
  UNION ALL
  (SELECT ${als}.* FROM onderzoek.zaken ${als}
    WHERE ${als}.organisatie_id = nav.organisatie() AND ${als}.id IN (
      SELECT b.zaak_id FROM onderzoek.zaak_aanbieders b
       WHERE b.organisatie_id = nav.organisatie() AND b.aanbieder_id = ${aanbieder})${waar})`;
