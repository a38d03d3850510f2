import type { Rolurls } from '@navolgbaar/platform/database';

/** What the runner (`scripts/bench.mjs`) hands to every bench: a migrated database of its own. */
export interface Benchcontext {
  readonly urls: Rolurls;
  /** URL of the superuser on the same database, past row-level security: for filling and for the bare servers. */
  readonly clusterUrl: string;
  /** The postmaster whose backends are counted in the CPU figures, or null when the server is not ours. */
  readonly postmaster: number | null;
  /** The log of that server, to count the statements of one request; null when the server is not ours. */
  readonly serverlog: string | null;
  /** A redis-server of this run, or null when the machine has none. */
  readonly redisUrl: string | null;
  /** The browser for what a person waits for; null where there is none. */
  readonly chromium: string | null;
  /** A folder for log files and the key file; goes with the run. */
  readonly map: string;
  /** Also measure at a million rows (`--miljoen`). */
  readonly miljoen: boolean;
  readonly meld: (tekst: string) => void;
}

/** One figure of a run. A figure with a gate decides about the exit code. */
export interface Meetwaarde {
  readonly bench: string;
  readonly maat: string;
  readonly waarde: number;
  readonly eenheid: string;
  /** Lowest and highest of the rounds. */
  readonly spreiding?: readonly [number, number];
  readonly poort?: { readonly minstens: number } | { readonly hoogstens: number };
  readonly opmerking?: string;
}

export interface Bench {
  readonly naam: string;
  readonly omschrijving: string;
  draai(context: Benchcontext): Promise<Meetwaarde[]>;
}

/** Whether a figure passes its gate; null when it has none. */
export function gehaald({ waarde, poort }: Meetwaarde): boolean | null {
  if (!poort) return null;
  return 'minstens' in poort ? waarde >= poort.minstens : waarde <= poort.hoogstens;
}
