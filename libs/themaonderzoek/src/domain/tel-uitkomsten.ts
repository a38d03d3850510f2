/** What a value of the scale means, as the framework says. */
export interface Waarde {
  readonly code: string;
  readonly naam: string;
  readonly betekenis: 'voldoet' | 'deels' | 'voldoet_niet' | 'niet_getoetst';
}

/** A norm of the framework. */
export interface Themanorm {
  readonly code: string;
  readonly thema: string;
  readonly tekst: string;
}

/** A score that was adopted in a case. */
export interface Score {
  readonly zaakId: string;
  readonly normcode: string | null;
  readonly score: string | null;
}

/** The score of each norm at one provider. */
export type Scores = ReadonlyMap<string, string>;

export interface Cel {
  readonly code: string;
  readonly aantal: number;
}

/** How many providers got which score on a norm. */
export interface Normuitkomst extends Themanorm {
  /** In the order of the scale. */
  readonly cellen: readonly Cel[];
  /** Nobody adopted a score, or only that it was not looked at. */
  readonly nietBeoordeeld: number;
}

const ZWAARTE = { voldoet_niet: 3, deels: 2, voldoet: 1, niet_getoetst: 0 } as const;

/**
 * Per case the score of each norm. Where more than one finding was adopted on a norm, the least favourable counts: what did
 * not hold once, did not hold (AANNAME).
 */
export function scoresPerZaak(
  scores: readonly Score[],
  schaal: readonly Waarde[],
): ReadonlyMap<string, Scores> {
  const zwaarte = new Map(schaal.map(({ code, betekenis }) => [code, ZWAARTE[betekenis]]));
  const per = new Map<string, Map<string, string>>();
  for (const { zaakId, normcode, score } of scores) {
    if (normcode === null || score === null || !zwaarte.has(score)) continue;
    const van = per.get(zaakId) ?? new Map<string, string>();
    const eerder = van.get(normcode);
    if (eerder === undefined || (zwaarte.get(score) ?? 0) > (zwaarte.get(eerder) ?? 0))
      van.set(normcode, score);
    per.set(zaakId, van);
  }
  return per;
}

/** Counts per norm over providers; each has its own scores, or none yet. */
export function telUitkomsten(
  { normen, schaal }: { readonly normen: readonly Themanorm[]; readonly schaal: readonly Waarde[] },
  perAanbieder: readonly Scores[],
): Normuitkomst[] {
  const waarden = schaal.filter(({ betekenis }) => betekenis !== 'niet_getoetst');
  return normen.map(({ code: norm, thema, tekst }) => {
    const cellen = waarden.map(({ code }) => ({
      code,
      aantal: perAanbieder.filter((scores) => scores.get(norm) === code).length,
    }));
    const beoordeeld = cellen.reduce((som, { aantal }) => som + aantal, 0);
    return { code: norm, thema, tekst, cellen, nietBeoordeeld: perAanbieder.length - beoordeeld };
  });
}
