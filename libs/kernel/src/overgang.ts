import { DomeinFout } from './domein-fout';

/** One row of a transition table: which act leads where, which right it needs and which source says so. */
export interface Overgang<Status extends string> {
  readonly naar: Status;
  readonly recht: string;
  readonly bron: string;
}

/** Per status the acts that are possible there. An end state has none. */
export type Overgangstabel<Status extends string, Handeling extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Handeling, Overgang<Status>>>>>
>;

/**
 * The state after an act.
 * @throws DomeinFout OVERGANG_NIET_MOGELIJK when the table has no such act in this status.
 */
export function volgendeStatus<S extends string, H extends string>(
  tabel: Overgangstabel<S, H>,
  status: S,
  handeling: H,
): S {
  const overgang = tabel[status][handeling];
  if (!overgang) throw new DomeinFout('OVERGANG_NIET_MOGELIJK', { status, handeling });
  return overgang.naar;
}

/** The acts that are possible in a status: the buttons of a screen come from here. */
export function mogelijkeHandelingen<S extends string, H extends string>(
  tabel: Overgangstabel<S, H>,
  status: S,
): readonly { readonly handeling: H; readonly recht: string }[] {
  return (Object.entries(tabel[status]) as [H, Overgang<S>][]).map(([handeling, { recht }]) => ({
    handeling,
    recht,
  }));
}

/**
 * Whether an act that is not possible in a status may come later: some state that can follow has it, and none before. The
 * table names the states in the order of a life, so what was possible before has passed, also where a thing can go back.
 */
export function komtNog<S extends string, H extends string>(
  tabel: Overgangstabel<S, H>,
  status: S,
  handeling: H,
): boolean {
  const kan = (waar: S) => tabel[waar][handeling] !== undefined;
  const volgorde = Object.keys(tabel) as S[];
  if (volgorde.slice(0, volgorde.indexOf(status) + 1).some(kan)) return false;
  const bereikt = new Set<S>([status]);
  for (const waar of bereikt)
    for (const { naar } of Object.values(tabel[waar]) as Overgang<S>[]) bereikt.add(naar);
  return [...bereikt].some(kan);
}
