/** The queues of the house. Heavy work gets a queue of its own when it comes, so that it cannot stall the events. */
export type Rijnaam = 'gebeurtenissen' | 'periodiek' | 'wekkers';

/** Ids only: a queue is no place for personal data, and whoever reads Redis learns nothing (style-study.md §3.6). */
export type Taakgegevens = Readonly<Record<string, string>>;

/** One piece of work to hand to the queue. */
export interface Opdracht {
  /** Unique per attempt to offer it. Not digits only and without ':' (BullMQ refuses both). */
  readonly id: string;
  readonly taak: string;
  readonly gegevens: Taakgegevens;
  /** Attempts in all, the first included. BullMQ's own default is one. */
  readonly pogingen: number;
  /** Milliseconds before the second attempt; doubles after each. */
  readonly wachttijdMs: number;
  /** Milliseconds before it may run; without it, at once. */
  readonly overMs?: number;
  /** Leaves no trace when it is done or failed, so that the same id can be offered again: an alarm that was lost. */
  readonly vluchtig?: boolean;
}

/** A piece of work as a processor gets it. */
export interface Taak {
  readonly id: string;
  readonly naam: string;
  readonly gegevens: Taakgegevens;
  /** 1 for the first attempt. */
  readonly poging: number;
  readonly laatstePoging: boolean;
}

export interface Verwerkopties {
  /** How many at once in this process. */
  readonly gelijktijdig?: number;
  /** Milliseconds after which a silent processor loses its job to another. */
  readonly slotMs?: number;
  /** Milliseconds between two looks for jobs of dead processors. */
  readonly vastgelopenNaMs?: number;
  /** Called when the queue gives a job up because its processors kept dying. */
  readonly opVastgelopen?: (taak: Taak) => Promise<void>;
}

/** A task of the clock: cron pattern, read in Europe/Amsterdam. */
export interface Roosterregel {
  readonly naam: string;
  readonly cron: string;
}

export interface Rijstand {
  readonly wachtend: number;
  readonly actief: number;
  readonly uitgesteld: number;
  readonly mislukt: number;
}

/** A fault that another attempt cannot heal: the task fails at once and for good. */
export class OnherstelbareFout extends Error {
  constructor(
    readonly code: string,
    melding: string,
  ) {
    super(melding);
    this.name = 'OnherstelbareFout';
  }
}

/** The queue cannot be reached now. Whoever offers work keeps it and tries again later. */
export class WachtrijOnbereikbaar extends Error {
  constructor(oorzaak: string) {
    super(`De wachtrij is niet bereikbaar: ${oorzaak}`);
    this.name = 'WachtrijOnbereikbaar';
  }
}

/**
 * The queue: an alarm clock and nothing more. Everything in it can be lost without losing a fact (architecture.md
 * §3.3), because PostgreSQL holds the record and the sweeper offers again what had no effect yet.
 */
export abstract class Wachtrij {
  /**
   * Makes the queue ready for use; called once at boot, before anything else.
   * @throws when the queue is set up in a way that loses work
   */
  abstract open(): Promise<void>;

  /**
   * Offers work. An id that the queue still knows is silently not added a second time, so after a fault, when some
   * may have been added, the whole can be offered again.
   * @throws WachtrijOnbereikbaar within some seconds when the queue does not answer
   */
  abstract plaats(rij: Rijnaam, opdrachten: readonly Opdracht[]): Promise<void>;

  /** The ids among these that still wait or run. Finished, failed and unknown ones are left out. */
  abstract onderweg(rij: Rijnaam, ids: readonly string[]): Promise<ReadonlySet<string>>;

  /** Starts processing a queue in this process. */
  abstract verwerk(rij: Rijnaam, werk: (taak: Taak) => Promise<void>, opties?: Verwerkopties): Promise<void>;

  /** Makes the timetable exactly this. Idempotent and safe with several workers at once. */
  abstract plan(rooster: readonly Roosterregel[]): Promise<void>;

  abstract stand(rij: Rijnaam): Promise<Rijstand>;

  /** Empties a queue. What it loses comes back through the sweeper; used by tests and by repair. */
  abstract leeg(rij: Rijnaam): Promise<void>;

  /** Stops taking work, waits for what runs (at most `uiterlijkMs`) and closes the connections. */
  abstract sluit(uiterlijkMs?: number): Promise<void>;
}
