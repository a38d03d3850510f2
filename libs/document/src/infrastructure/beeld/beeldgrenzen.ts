/** Points of the largest picture: the largest photo that a telephone makes by itself (ASVS 5.2.6). */
export const MEESTE_PUNTEN = 50_000_000;

/** How the process of a picture ends. */
export const UITGANG = { gelukt: 0, beeld_te_groot: 3, beeld_beschadigd: 4 } as const;
