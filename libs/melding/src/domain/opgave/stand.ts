import type { Opgaveantwoorden } from './vragen';

/** One time that something was stated: the first report, or an addition to it. Never changed afterwards. */
export interface Opgavedeel {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly op: string;
  readonly antwoorden: Opgaveantwoorden;
  /** Codes of answers that were given before, and confirmed now. */
  readonly bevestigd: readonly string[];
}

/** An answer with the moment on which it was given. */
export interface Gedateerd {
  readonly waarden: readonly string[];
  readonly op: string;
  readonly bevestigd: boolean;
}

/** What holds now for one question, with what was said before it. */
export interface Vraagstand extends Gedateerd {
  /** Oldest first. */
  readonly eerder: readonly Gedateerd[];
}

/**
 * What was stated, per question. A later answer stands beside the earlier ones and takes nothing away.
 * @param delen in the order in which they were given
 */
export function standVan(delen: readonly Opgavedeel[]): Readonly<Record<string, Vraagstand>> {
  const stand: Record<string, Vraagstand> = {};
  for (const { op, antwoorden, bevestigd } of delen) {
    for (const [code, waarden] of Object.entries(antwoorden)) {
      const vorige = stand[code];
      const eerder = vorige
        ? [...vorige.eerder, { waarden: vorige.waarden, op: vorige.op, bevestigd: vorige.bevestigd }]
        : [];
      stand[code] = { waarden, op, bevestigd: bevestigd.includes(code), eerder };
    }
  }
  return stand;
}

/** The answers that hold now. */
export function geldend(delen: readonly Opgavedeel[]): Opgaveantwoorden {
  return Object.fromEntries(Object.entries(standVan(delen)).map(([code, { waarden }]) => [code, waarden]));
}

const zelfde = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((waarde, plaats) => waarde === b[plaats]);

/** Of these answers the ones that say something else than what holds: repeating an answer adds nothing. */
export function nieuweAntwoorden(nu: Opgaveantwoorden, gegeven: Opgaveantwoorden): Opgaveantwoorden {
  return Object.fromEntries(
    Object.entries(gegeven).filter(([code, waarden]) => !zelfde(nu[code] ?? [], waarden)),
  );
}
