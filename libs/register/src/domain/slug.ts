const LANGSTE_NAAM = 60;

/** A name as it can stand in an address: `Stichting De Linde B.V.` → `stichting-de-linde-b-v`. */
export function alsSlug(naam: string): string {
  return naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LANGSTE_NAAM)
    .replace(/^-+|-+$/g, '');
}

/**
 * The address of a report in the register. The code of the organisation and the number make it unique, also where
 * several organisations share one register; it never changes.
 */
export function slugVoor(feiten: { organisatiecode: string; nummer: string; aanbieder: string }): string {
  return [feiten.organisatiecode, feiten.nummer, feiten.aanbieder].map(alsSlug).filter(Boolean).join('-');
}

/** A text as it is searched: without accents or capitals. */
export const alsZoektekst = (tekst: string): string =>
  tekst.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
