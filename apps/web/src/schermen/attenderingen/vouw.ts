import type { Attendering } from '../../api/attenderingen';
import { dagVan } from '../../delen/dag';

/** What happened several times to one thing within this time is one line. */
const VENSTER_MS = 60 * 60_000;

/** One line: the newest of what it stands for, and all of them. */
export interface Vouw {
  readonly nieuwste: Attendering;
  readonly alle: readonly Attendering[];
  /** Those that were not read yet. */
  readonly ongelezen: readonly string[];
}

export interface Dag {
  readonly dag: string;
  readonly regels: readonly Vouw[];
}

const past = ({ alle, nieuwste }: Vouw, volgende: Attendering): boolean => {
  const laatste = alle.at(-1) ?? nieuwste;
  return (
    nieuwste.soort === volgende.soort &&
    nieuwste.objectId === volgende.objectId &&
    Date.parse(laatste.op) - Date.parse(volgende.op) <= VENSTER_MS
  );
};

const maak = (alle: readonly Attendering[], nieuwste: Attendering): Vouw => ({
  ...{ nieuwste, alle, ongelezen: alle.filter(({ gelezen }) => !gelezen).map(({ id }) => id) },
});

/**
 * Per day, in the order in which they come: the newest first. The same kind on the same thing, each within an hour of
 * the next, is folded, also when something else happened in between.
 */
export function perDag(rijen: readonly Attendering[]): readonly Dag[] {
  const dagen = new Map<string, Vouw[]>();
  for (const rij of rijen) {
    const regels = dagen.get(dagVan(rij.op)) ?? [];
    dagen.set(dagVan(rij.op), regels);
    const plaats = regels.findIndex((vouw) => past(vouw, rij));
    const vouw = regels[plaats];
    if (vouw) regels[plaats] = maak([...vouw.alle, rij], vouw.nieuwste);
    else regels.push(maak([rij], rij));
  }
  return [...dagen].map(([dag, regels]) => ({ dag, regels }));
}
