import type { Norm, Normvraag, Toepassing } from '../kader';

/** For everybody: no bound on law, kind of support, way of paying or size. */
export const VOOR_IEDEREEN: Toepassing = {
  wetten: [],
  voorzieningen: [],
  financiering: [],
  clientenVan: null,
  clientenTot: null,
};

/** A norm as it is written down here: what most norms share is left out. */
export type Normopschrift = Omit<
  Norm,
  | 'bovenliggend'
  | 'thema'
  | 'bronnen'
  | 'grondslag'
  | 'toepassing'
  | 'indicatoren'
  | 'werking'
  | 'rollen'
  | 'vragen'
> &
  Partial<Pick<Norm, 'grondslag' | 'toepassing' | 'indicatoren' | 'werking' | 'rollen' | 'bronnen'>> & {
    /** Where in the main source of the theme it is found. */
    readonly vindplaats: string;
    readonly vragen?: readonly Omit<Normvraag, 'code'>[];
  };

export interface Themakenmerken {
  readonly thema: string;
  readonly bron: string;
  readonly toepassing?: Toepassing;
}

/** A code that ends in a letter (`L-PRE-5b`) is a part of the norm before it (`L-PRE-5`). */
function bovenliggend(code: string): string | null {
  return /[a-z]$/.test(code) ? code.slice(0, -1) : null;
}

/** The norms of one theme; each question is numbered within its norm. */
export function normen(kenmerken: Themakenmerken, opschriften: readonly Normopschrift[]): Norm[] {
  return opschriften.map(({ vindplaats, bronnen = [], vragen = [], ...rest }) => ({
    grondslag: null,
    toepassing: kenmerken.toepassing ?? VOOR_IEDEREEN,
    indicatoren: [],
    werking: 'preventief',
    rollen: [],
    ...rest,
    bovenliggend: bovenliggend(rest.code),
    thema: kenmerken.thema,
    bronnen: [{ bron: kenmerken.bron, vindplaats }, ...bronnen],
    vragen: vragen.map((vraag, i) => ({ code: `${rest.code}-V${String(i + 1)}`, ...vraag })),
  }));
}
