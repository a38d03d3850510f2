import { KLEINSTE_GROEP } from '@navolgbaar/kernel';
import type { Cel, Normuitkomst, Waarde } from './tel-uitkomsten';

/**
 * Under so many nothing is said where all got the same score, or nobody complied: who reads that, knows it of each other.
 * AANNAME: the sources give no rule; twice the smallest group.
 */
export const KLEINSTE_GELIJKE_GROEP = 2 * KLEINSTE_GROEP;

/** A number that anybody may read; null is: not shown. */
export interface Opencel {
  readonly code: string;
  readonly aantal: number | null;
}

/** A norm as it goes to the providers and the public. */
export interface Openuitkomst extends Omit<Normuitkomst, 'cellen' | 'nietBeoordeeld'> {
  readonly cellen: readonly Opencel[];
  /** Null where too few were looked at. Not being looked at says nothing of a provider, so it is never small. */
  readonly nietBeoordeeld: number | null;
  /** Whether anything can be said: enough were looked at, and in a small group not all alike. */
  readonly genoeg: boolean;
}

/**
 * Takes out of the numbers what could point at one provider. Of a norm that was looked at with fewer than five, nothing is
 * said; with fewer than ten neither where all got the same score or nobody complied, which tells the score of each. Why
 * nothing is said, is not told: too few look the same as too much alike. Else a number of one to four is hidden; and since
 * the whole is known, what is hidden together is at least five and never one number alone, so that nobody can compute it
 * (AANNAME: the sources give no rule).
 */
export function onderdruk(
  uitkomsten: readonly Normuitkomst[],
  schaal: readonly Pick<Waarde, 'code' | 'betekenis'>[],
): Openuitkomst[] {
  const goed = new Set(schaal.filter(({ betekenis }) => betekenis === 'voldoet').map(({ code }) => code));
  return uitkomsten.map(({ cellen, nietBeoordeeld, ...norm }) => {
    const verborgen = zegtVanIedereen(cellen, goed) ? null : verberg(cellen);
    const genoeg = verborgen !== null;
    return {
      ...norm,
      cellen: cellen.map(({ code, aantal }) => ({
        code,
        aantal: verborgen === null || verborgen.has(code) ? null : aantal,
      })),
      nietBeoordeeld: genoeg ? nietBeoordeeld : null,
      genoeg,
    };
  });
}

const som = (cellen: readonly Cel[]): number => cellen.reduce((totaal, { aantal }) => totaal + aantal, 0);

/** Whether the numbers tell something of each in a small group, however large a number itself is. */
function zegtVanIedereen(cellen: readonly Cel[], goed: ReadonlySet<string>): boolean {
  if (som(cellen) >= KLEINSTE_GELIJKE_GROEP) return false;
  const allenGelijk = cellen.filter(({ aantal }) => aantal > 0).length === 1;
  const niemandVoldoet = cellen.every(({ code, aantal }) => aantal === 0 || !goed.has(code));
  return allenGelijk || niemandVoldoet;
}

/** The codes of what is hidden; null where nothing can be shown. */
function verberg(cellen: readonly Cel[]): ReadonlySet<string> | null {
  if (som(cellen) < KLEINSTE_GROEP) return null;
  const klein = cellen.filter(({ aantal }) => aantal > 0 && aantal < KLEINSTE_GROEP);
  if (klein.length === 0) return new Set();
  const groot = cellen.filter(({ aantal }) => aantal >= KLEINSTE_GROEP).sort((a, b) => a.aantal - b.aantal);
  const weg = [...klein];
  while (weg.length < 2 || som(weg) < KLEINSTE_GROEP) {
    const volgende = groot.shift();
    if (!volgende) return null;
    weg.push(volgende);
  }
  return new Set(weg.map(({ code }) => code));
}
