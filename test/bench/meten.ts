import autocannon from 'autocannon';
import { readFileSync, readdirSync } from 'node:fs';
import type { Meetwaarde } from './bench';

/** Linux counts CPU time of a process in ticks of 10 ms (`getconf CLK_TCK`). */
const MS_PER_TIK = 10;
/** Above this the baseline itself went up and down too much to trust the run. */
const RUSTIG = 1.6;

export type Verzoek = NonNullable<Parameters<typeof autocannon>[0]['requests'][number]>;

/** One of the two that are compared: where it listens, what is asked, and whose CPU time counts. */
export interface Kant {
  readonly naam: string;
  readonly url: string;
  readonly verzoeken: readonly Verzoek[];
  readonly pid: number;
  /** Every answer must be 304. */
  readonly ongewijzigd?: boolean;
}

interface Schot {
  readonly perSeconde: number;
  /** CPU per request: of the server, and of PostgreSQL. */
  readonly nodeMs: number;
  readonly pgMs: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

export interface Vergelijking {
  readonly verhouding: number;
  readonly spreiding: readonly [number, number];
  readonly waarden: readonly Meetwaarde[];
}

export interface Meetopties {
  readonly ronden?: number;
  readonly seconden?: number;
  readonly verbindingen?: number;
  /** Between warming up and measuring. */
  readonly naOpwarmen?: () => Promise<void>;
  readonly postmaster: number | null;
  readonly meld: (tekst: string) => void;
}

/** Milliseconds of CPU that a process used so far. */
export function cpuVan(pid: number): number {
  const velden = statVan(pid);
  return velden ? (Number(velden[11]) + Number(velden[12])) * MS_PER_TIK : 0;
}

/** The same of a PostgreSQL server: its backends now, and those that ended (their time is added to the postmaster's). */
export function cpuVanServer(postmaster: number | null): number {
  if (postmaster === null) return 0;
  const eigen = statVan(postmaster) ?? [];
  let tikken = [11, 12, 13, 14].reduce((som, i) => som + Number(eigen[i] ?? 0), 0);
  for (const pid of readdirSync('/proc').filter((naam) => /^\d+$/.test(naam))) {
    const velden = statVan(Number(pid));
    if (Number(velden?.[1]) === postmaster) tikken += Number(velden?.[11]) + Number(velden?.[12]);
  }
  return tikken * MS_PER_TIK;
}

/** Share of the time that the machine under ours was busy with others, in per cent since boot; compare two readings. */
export function gestolen(): { gestolen: number; alles: number } {
  const tikken = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .trim()
    .split(/\s+/)
    .slice(1, 9)
    .map(Number);
  return { gestolen: tikken[7] ?? 0, alles: tikken.reduce((som, t) => som + t, 0) };
}

/** The fields of /proc/PID/stat after the command name, or null when the process is gone. */
function statVan(pid: number): string[] | null {
  try {
    const regel = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return regel.slice(regel.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/**
 * Until the code is compiled: a number of requests, since a slow server would make too few in a fixed time. The intake
 * went on getting faster for more than ten thousand of them.
 */
const OPWARMEN = 15_000;

/** Until its code is compiled. */
export async function warmOp(kant: Kant): Promise<void> {
  const { url, verzoeken } = kant;
  eisGeslaagd(kant, await autocannon({ url, connections: 16, amount: OPWARMEN, requests: verzoeken }));
}

/** A server that refuses is fast: its figures would win. */
function eisGeslaagd(kant: Kant, uit: Awaited<ReturnType<typeof autocannon>>): void {
  const { non2xx, errors, timeouts, requests, statusCodeStats } = uit;
  const goed = kant.ongewijzigd ? (statusCodeStats['304']?.count ?? 0) : requests.total - non2xx;
  const anders = requests.total - goed;
  if (anders + errors + timeouts > 0)
    throw new Error(`${kant.naam}: ${anders} andere antwoorden dan verwacht, ${errors + timeouts} fouten.`);
}

/** Asks one server for some seconds. */
export async function schiet(kant: Kant, seconden: number, opties: Meetopties): Promise<Schot> {
  const cpu = () => ({ node: cpuVan(kant.pid), pg: cpuVanServer(opties.postmaster) });
  const voor = cpu();
  const uit = await autocannon({
    url: kant.url,
    connections: opties.verbindingen ?? 16,
    duration: seconden,
    requests: kant.verzoeken,
  });
  eisGeslaagd(kant, uit);
  const { total } = uit.requests;
  const na = cpu();
  return {
    perSeconde: total / uit.duration,
    nodeMs: (na.node - voor.node) / total,
    pgMs: (na.pg - voor.pg) / total,
    p50: uit.latency.p50,
    p99: uit.latency.p99,
    bytes: uit.throughput.total / total,
  };
}

/** What is compared: the api, its own statements without the api, and the yardstick of both. */
export interface Kanten {
  readonly onze: Kant;
  readonly vloer: Kant;
  readonly kale: Kant;
}
type Ronde = Readonly<Record<keyof Kanten, Schot>>;

const cpuMs = ({ nodeMs, pgMs }: Schot): number => nodeMs + pgMs;

/** Measures in rounds, A-B-C-C-B-A, so that a busy moment of the machine touches all. */
export async function inBeurten<N extends string, T>(
  namen: readonly N[],
  ronden: number,
  meet: (naam: N) => Promise<T>,
  naRonde: (uitkomst: Readonly<Record<N, T>>, ronde: number) => void = () => undefined,
): Promise<Readonly<Record<N, T>>[]> {
  const alle: Record<N, T>[] = [];
  for (let ronde = 0; ronde < ronden; ronde += 1) {
    const uit: Partial<Record<N, T>> = {};
    for (const naam of ronde % 2 === 0 ? namen : [...namen].reverse()) uit[naam] = await meet(naam);
    alle.push(uit as Record<N, T>);
    naRonde(uit as Record<N, T>, ronde + 1);
  }
  return alle;
}

/** Compares servers in rounds. The ratio is that of each round; the median of those counts. */
export async function vergelijk(bench: string, kanten: Kanten, opties: Meetopties): Promise<Vergelijking> {
  const { ronden = 6, seconden = 2.5 } = opties;
  const namen = Object.keys(kanten) as (keyof Kanten)[];
  for (const naam of namen) await warmOp(kanten[naam]);
  await opties.naOpwarmen?.();
  const schoten = await inBeurten(
    namen,
    ronden,
    (naam) => schiet(kanten[naam], seconden, opties),
    ({ onze, kale }, ronde) =>
      opties.meld(
        `${bench} ronde ${ronde}/${ronden}: ${onze.perSeconde.toFixed(0)}/s tegen ${kale.perSeconde.toFixed(0)}/s` +
          ` = ${(onze.perSeconde / kale.perSeconde).toFixed(2)}`,
      ),
  );
  return vatSamen(bench, schoten);
}

function vatSamen(bench: string, schoten: readonly Ronde[]): Vergelijking {
  const van = (kies: (ronde: Ronde) => number) => verdeling(schoten.map(kies));
  const tempo = van(({ onze, kale }) => onze.perSeconde / kale.perSeconde);
  const cpu = van(({ onze, kale }) => cpuMs(onze) / cpuMs(kale));
  const basis = van(({ kale }) => kale.perSeconde);
  const onrustig = basis.spreiding[1] / basis.spreiding[0] > RUSTIG;
  const regel = (maat: string, eenheid: string, verdeeld: Verdeling): Meetwaarde => ({
    bench,
    maat,
    eenheid,
    waarde: verdeeld.mediaan,
    spreiding: verdeeld.spreiding,
  });
  const cpuregels = (naam: string, wie: (ronde: Ronde) => Schot): Meetwaarde[] => [
    regel(
      `CPU per verzoek, ${naam}: node`,
      'ms',
      van((ronde) => wie(ronde).nodeMs),
    ),
    regel(
      `CPU per verzoek, ${naam}: PostgreSQL`,
      'ms',
      van((ronde) => wie(ronde).pgMs),
    ),
  ];
  return {
    verhouding: tempo.mediaan,
    spreiding: tempo.spreiding,
    waarden: [
      {
        ...regel('verzoeken per seconde, kaal', '/s', basis),
        ...(onrustig ? { opmerking: `ONRUSTIG: spreiding van de maatstaf boven ${RUSTIG}` } : {}),
      },
      regel(
        'verzoeken per seconde, onze',
        '/s',
        van(({ onze }) => onze.perSeconde),
      ),
      ...cpuregels('kaal', ({ kale }) => kale),
      ...cpuregels('onze', ({ onze }) => onze),
      regel('CPU per verzoek, onze / kaal', '×', cpu),
      regel(
        'onze opdrachten zonder de api / kaal (vloer)',
        '×',
        van(({ vloer, kale }) => vloer.perSeconde / kale.perSeconde),
      ),
      ...cpuregels('vloer', ({ vloer }) => vloer),
      regel(
        'p50, onze',
        'ms',
        van(({ onze }) => onze.p50),
      ),
      regel(
        'p99, onze',
        'ms',
        van(({ onze }) => onze.p99),
      ),
      regel(
        'antwoord, onze',
        'bytes',
        van(({ onze }) => onze.bytes),
      ),
    ],
  };
}

/** Requests per second of one server, for context. */
export async function plafond(kant: Kant, opties: Meetopties): Promise<number> {
  await warmOp(kant);
  return (await schiet(kant, 3, opties)).perSeconde;
}

/** Milliseconds on the clock of this machine. */
export async function duurVan(werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

/** A figure per round as the run reports it. */
export function overRonden<T>(
  wat: Omit<Meetwaarde, 'waarde' | 'spreiding'>,
  ronden: readonly T[],
  kies: (ronde: T) => number,
): Meetwaarde {
  const { mediaan: waarde, spreiding } = verdeling(ronden.map(kies));
  return { ...wat, waarde, spreiding };
}

interface Verdeling {
  readonly mediaan: number;
  readonly spreiding: readonly [number, number];
}

export function verdeling(waarden: readonly number[]): Verdeling {
  const op = [...waarden].sort((a, b) => a - b);
  const midden = op.length / 2;
  const mediaan =
    op.length % 2 === 1 ? (op[Math.floor(midden)] ?? 0) : ((op[midden - 1] ?? 0) + (op[midden] ?? 0)) / 2;
  return { mediaan, spreiding: [op[0] ?? 0, op.at(-1) ?? 0] };
}
