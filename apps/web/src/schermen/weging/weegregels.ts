import type { Kleur } from '@navolgbaar/ui';

/** Heaviest first, as the matrix is drawn. */
export const ERNSTEN = ['levensbedreigend', 'basale_veiligheid', 'ontwikkeling'] as const;
export const OMVANGEN = ['groot', 'gemiddeld', 'klein'] as const;
/** The most urgent first. */
export const VOLGORDE = ['rood', 'oranje', 'groen'] as const;

export type Ernst = (typeof ERNSTEN)[number];
export type Omvang = (typeof OMVANGEN)[number];
export type Cellen = Readonly<Record<Ernst, Readonly<Record<Omvang, string>>>>;

/** The colour of a cell, or nothing as long as one of the two is not chosen. */
export function kleurIn(cellen: Cellen, ernst: string, omvang: string): Kleur | undefined {
  const rij = ERNSTEN.find((e) => e === ernst);
  const kolom = OMVANGEN.find((o) => o === omvang);
  if (!rij || !kolom) return undefined;
  return VOLGORDE.find((kleur) => kleur === cellen[rij][kolom]);
}

/** The colours to which a person may raise: only upward (stap 3 of the afwegingskader), the nearest first. */
export function hogerDan(kleur: Kleur): Kleur[] {
  return VOLGORDE.slice(0, VOLGORDE.indexOf(kleur)).reverse();
}

/**
 * The cells in which the priority is lower than with less ernst or less omvang. The server refuses such a matrix; here
 * it is shown while somebody is still choosing.
 */
export function nietOplopend(cellen: Cellen): { ernst: Ernst; omvang: Omvang }[] {
  const hoogte = (ernst: Ernst | undefined, omvang: Omvang | undefined) =>
    ernst && omvang ? VOLGORDE.indexOf(cellen[ernst][omvang] as Kleur) : Number.POSITIVE_INFINITY;
  return ERNSTEN.flatMap((ernst, i) =>
    OMVANGEN.flatMap((omvang, j) => {
      const hier = hoogte(ernst, omvang);
      const lager = hier > hoogte(ERNSTEN[i + 1], omvang) || hier > hoogte(ernst, OMVANGEN[j + 1]);
      return lager ? [{ ernst, omvang }] : [];
    }),
  );
}
