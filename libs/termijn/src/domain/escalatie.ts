import { Temporal } from 'temporal-polyfill';
import type { Kalender } from './kalender';
import { telWerkdagen } from './werkdagen';

/** Who hears of a term that has passed, in this order. The handler hears it first, at once, and is no step. */
export const ESCALATIETRAPPEN = ['coordinator', 'jurist', 'college'] as const;
export type Escalatietrap = (typeof ESCALATIETRAPPEN)[number];

/** One step of the ladder: so many werkdagen after the last day this reader hears that the term is still open. */
export interface Escalatiestap {
  readonly werkdagen: number;
  readonly trap: Escalatietrap;
}

export const MAX_WERKDAGEN_ESCALATIE = 90;

/** AANNAME: no source says when who must hear of it; an organisation changes it by a new version of the term. */
export const STANDAARDESCALATIE: readonly Escalatiestap[] = [
  { werkdagen: 2, trap: 'coordinator' },
  { werkdagen: 5, trap: 'jurist' },
  { werkdagen: 10, trap: 'college' },
];

export function isEscalatietrap(wie: string): wie is Escalatietrap {
  return (ESCALATIETRAPPEN as readonly string[]).includes(wie);
}

/** Why this ladder cannot be stored; null when it can. */
export function escalatiefout(
  aard: 'termijn' | 'wachttijd',
  stappen: readonly Escalatiestap[],
): string | null {
  if (aard === 'wachttijd' && stappen.length > 0) return 'Bij een wachttijd is niemand te laat.';
  const past = ({ werkdagen }: Escalatiestap) =>
    Number.isInteger(werkdagen) && werkdagen >= 1 && werkdagen <= MAX_WERKDAGEN_ESCALATIE;
  if (!stappen.every(past)) return `Geef hele werkdagen van 1 tot en met ${MAX_WERKDAGEN_ESCALATIE}.`;
  const rang = ({ trap }: Escalatiestap) => ESCALATIETRAPPEN.indexOf(trap);
  const stijgt = stappen.every((stap, n) => {
    const vorige = stappen[n - 1];
    return !vorige || (rang(stap) > rang(vorige) && stap.werkdagen > vorige.werkdagen);
  });
  return stijgt
    ? null
    : 'Noem elke trap één keer, in de volgorde coördinator, jurist, college, steeds later.';
}

/**
 * On which day each step comes, counted in werkdagen: a weekend or feast day never spends one. Of a term that had
 * passed already when it was recorded the ladder begins on that day, so that nobody hears it before the handler.
 */
export function planEscalatie(
  uiterlijk: Temporal.PlainDate,
  stappen: readonly Escalatiestap[],
  vandaag: Temporal.PlainDate,
  kalender: Kalender,
): { op: Temporal.PlainDate; trap: Escalatietrap }[] {
  const vanaf = Temporal.PlainDate.compare(vandaag, uiterlijk) > 0 ? vandaag : uiterlijk;
  return stappen.map(({ werkdagen, trap }) => ({ trap, op: telWerkdagen(kalender, vanaf, werkdagen).einde }));
}

/** A step as it is stored: what the watch did or will do. */
export interface Trapmijlpaal {
  readonly trap: Escalatietrap;
  /** Legal day, ISO 8601. */
  readonly op: string;
  readonly status: string;
  readonly reden: string | null;
}

/** Where a term is on its ladder. */
export interface Escalatiestand {
  readonly stappen: readonly Trapmijlpaal[];
  /** The highest step that was taken; null before the first. */
  readonly bereikt: Escalatietrap | null;
  /** What comes next and when; null when nothing does. */
  readonly volgende: { readonly trap: Escalatietrap; readonly op: string } | null;
  /** A person must decide whether the case is shared with the college, or stop the ladder with a reason. */
  readonly wachtOpDelen: boolean;
}

/** @param mijlpalen those of the current version of the term, in any order */
export function escalatiestand(mijlpalen: readonly Trapmijlpaal[]): Escalatiestand {
  const stappen = [...mijlpalen].sort(
    (a, b) => ESCALATIETRAPPEN.indexOf(a.trap) - ESCALATIETRAPPEN.indexOf(b.trap),
  );
  const volgende = stappen.find(({ status }) => status === 'gepland');
  // Overtaken by a later step or not deliverable: that step was reached, its letter went elsewhere or nowhere.
  const genomen = stappen.filter(({ status }) => status === 'verzonden' || status === 'onbezorgbaar');
  return {
    stappen,
    bereikt: genomen.at(-1)?.trap ?? null,
    volgende: volgende ? { trap: volgende.trap, op: volgende.op } : null,
    wachtOpDelen: stappen.some(({ status }) => status === 'wacht_op_delen'),
  };
}
