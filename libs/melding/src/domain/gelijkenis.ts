/**
 * Within how many days two meldingen may be about the same (requirements NW-02, where the rule itself is an
 * interpretation). AANNAME: the days are ours; a cliënt is looked for longer, since his family often reports late.
 */
export const VENSTER = { aanbieder: 7, locatie: 7, client: 30 } as const;

export type Gelijkenisreden = keyof typeof VENSTER;

/** What two meldingen have in common. */
export interface Gelijkenisfeiten {
  readonly aanbieder: boolean;
  readonly locatie: boolean;
  readonly client: boolean;
  /** Both name a provider, and not the same one. */
  readonly andereAanbieder: boolean;
  /** Days from this one to the other: negative when the other came before. */
  readonly dagen: number;
}

export interface Gelijkenis {
  /** Why the other is shown, the strongest reason first. */
  readonly redenen: readonly Gelijkenisreden[];
  readonly dagen: number;
  /** Two providers, one cliënt, one day: perhaps a keten- or netwerkcalamiteit. */
  readonly mogelijkKeten: boolean;
}

const STERKSTE_EERST: readonly Gelijkenisreden[] = ['client', 'locatie', 'aanbieder'];

/** Why another melding may be about the same. */
export function gelijkenisVan({ dagen, andereAanbieder, ...gelijk }: Gelijkenisfeiten): Gelijkenis {
  const redenen = STERKSTE_EERST.filter((reden) => gelijk[reden] && Math.abs(dagen) <= VENSTER[reden]);
  return { redenen, dagen, mogelijkKeten: redenen.includes('client') && andereAanbieder && dagen === 0 };
}
