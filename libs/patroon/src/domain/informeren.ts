import type { Patroonuitkomst } from './patroon-status';

/** Whether the provider was told what stands out at it: on which legal day, or why not yet. */
export interface Informatie {
  readonly geinformeerdOp: string | null;
  readonly nietGeinformeerdReden: string | null;
}

interface Informatiefout {
  readonly name: keyof Informatie;
  readonly reason: string;
}

/**
 * A problem that an analysis finds is told early to who can do something about it (BK-7.06): who goes on with a pattern says
 * whether that was done. What is no pattern is nothing to tell.
 */
export function informatiefout(
  uitkomst: Patroonuitkomst,
  { geinformeerdOp, nietGeinformeerdReden }: Informatie,
  vandaag: string,
): Informatiefout | null {
  const gegeven = [geinformeerdOp, nietGeinformeerdReden].filter((antwoord) => antwoord !== null).length;
  if (gegeven !== (uitkomst === 'opgepakt' ? 1 : 0)) {
    const reason =
      uitkomst === 'opgepakt'
        ? 'Vul in wanneer de aanbieder is geïnformeerd, of leg uit waarom nog niet.'
        : 'Over een patroon dat niets betekent, wordt niemand geïnformeerd.';
    return { name: geinformeerdOp ? 'geinformeerdOp' : 'nietGeinformeerdReden', reason };
  }
  return geinformeerdOp && geinformeerdOp > vandaag
    ? { name: 'geinformeerdOp', reason: 'Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag.' }
    : null;
}
