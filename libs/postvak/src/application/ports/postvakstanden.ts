/** How the reading of a mailbox goes. Moments are instants in ISO text. */
export interface Postvakstand {
  readonly geluktOp: string | null;
  /** Since when it fails; null when the last round went well. */
  readonly misluktSinds: string | null;
  /** Rounds that failed in a row. */
  readonly pogingen: number;
  /** A code of ours or of the mail protocol. */
  readonly fout: string | null;
  /** Not before this moment it is tried again. */
  readonly volgendeOp: string | null;
  /** Mails that could not be stored and wait in the mailbox. */
  readonly achtergebleven: number;
}

/** One row per organisation that has a mailbox, inside a unit of work. */
export abstract class Postvakstanden {
  abstract lees(): Promise<Postvakstand | null>;
  abstract bewaar(stand: Postvakstand): Promise<void>;
  /** For an organisation that has no mailbox any more. */
  abstract vergeet(): Promise<void>;
}

/** Which organisation has which code, and which have a mailbox, over all of them. */
export abstract class Postvakhouders {
  abstract metCodes(codes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  abstract metStand(): Promise<readonly string[]>;
  /** Mailboxes that fail, the one that fails longest first, and how many mails wait. */
  abstract storing(): Promise<{ readonly mislukt: number; readonly achtergebleven: number }>;
}
