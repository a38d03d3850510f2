import type { JobsOptions, Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import type { Taakgegevens } from './wachtrij';

/** What we use of a BullMQ queue, whichever server is behind it. */
export type BullRij = Pick<
  Queue<Taakgegevens, void>,
  | 'add'
  | 'addBulk'
  | 'close'
  | 'getJobCounts'
  | 'getJobSchedulers'
  | 'getJobState'
  | 'obliterate'
  | 'removeJobScheduler'
  | 'upsertJobScheduler'
> & { on(gebeurtenis: 'error', doe: (fout: Error) => void): unknown };

export interface BullTaak {
  readonly name: string;
  readonly data: Taakgegevens;
  readonly opts: JobsOptions;
}

/** What we use of a BullMQ worker. */
export type BullVerwerker = Pick<Worker<Taakgegevens, void>, 'close' | 'pause'> & {
  on(gebeurtenis: 'error', doe: (fout: Error) => void): unknown;
  on(gebeurtenis: 'failed', doe: (taak: MislukteTaak | undefined, fout: Error) => void): unknown;
};

export interface MislukteTaak {
  readonly id?: string | undefined;
  readonly name: string;
  readonly data: Taakgegevens;
  readonly attemptsMade: number;
  readonly deferredFailure?: string;
}

export type Verwerkeropties = Pick<
  WorkerOptions,
  'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount' | 'runRetryDelay' | 'drainDelay'
>;

/** The server under the queue: it makes BullMQ's objects and owns their connections. */
export interface Achterkant {
  /** Sets the server up and checks it. @throws when it would lose work */
  bereid(): Promise<void>;
  /** Whether a call has a chance now; a cheap look without a round trip. */
  bereikbaar(): boolean;
  maakRij(naam: string): BullRij;
  voegToe(rij: BullRij, taken: readonly BullTaak[]): Promise<void>;
  maakVerwerker(naam: string, werk: Processor<Taakgegevens, void>, opties: Verwerkeropties): BullVerwerker;
  sluit(): Promise<void>;
}
