import { SetMetadata } from '@nestjs/common';

/** When a task of the clock runs. */
export type Periodiekopties = {
  /** Unique, kebab-case. */
  readonly naam: string;
} & (
  | {
      /** An ISO 8601 duration, such as `PT30S`. Runs on a timer of the worker, so also when the queue is gone. */
      readonly elke: string;
      /** May run in several workers at once: it claims its rows, and a worker that hangs must not hold up the others. */
      readonly samen?: boolean;
    }
  | {
      /** A cron pattern, read in Europe/Amsterdam, also across the change of summer time. */
      readonly cron: string;
      /** Runs at the start of a worker too, for work that must catch up after downtime. */
      readonly bijStart?: boolean;
    }
);

/** A class that does its work whenever its time has come. It must be able to run twice: "everything due", never "now". */
export interface PeriodiekeTaak {
  voerUit(): Promise<void>;
}

export const PERIODIEK = 'nav:periodiek';

/** Marks a provider as a task of the clock; the worker finds it by itself. Unless it says otherwise it never runs in two workers at once. */
export const Periodiek = (opties: Periodiekopties) => SetMetadata(PERIODIEK, opties);
