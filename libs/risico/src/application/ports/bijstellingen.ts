/** A person's own score for a provider, with why, until a day. Days and instants are ISO text. */
export interface Bijstelling {
  readonly id: string;
  readonly aanbiederId: string;
  readonly score: number;
  /** What was computed on the day of adjusting. */
  readonly berekend: number;
  readonly reden: string;
  readonly van: string;
  /** The last day on which it holds, when nobody ends it earlier. */
  readonly tot: string;
  readonly door: string;
  readonly vastgelegdOp: string;
  readonly beeindigdOp: string | null;
  readonly beeindigdDoor: string | null;
  readonly eindreden: string | null;
  readonly versie: number;
}

export type NieuweBijstelling = Pick<
  Bijstelling,
  'id' | 'aanbiederId' | 'score' | 'berekend' | 'reden' | 'van' | 'tot'
>;

/** Whether it holds on a day: on the day of ending no more. */
export function geldtOp({ van, tot, beeindigdOp }: Bijstelling, dag: string): boolean {
  return van <= dag && dag <= tot && (beeindigdOp === null || dag < beeindigdOp);
}

export abstract class Bijstellingen {
  /** What holds on a day, of all providers or of one. */
  abstract geldend(dag: string, aanbiederId: string | null): Promise<ReadonlyMap<string, Bijstelling>>;
  /** Of a provider, the newest first. */
  abstract van(aanbiederId: string): Promise<Bijstelling[]>;
  /** @returns false when there is one in these days already */
  abstract voegToe(bijstelling: NieuweBijstelling): Promise<boolean>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Bijstelling>;
  abstract beeindig(id: string, op: string, reden: string): Promise<void>;
}
