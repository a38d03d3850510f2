import autocannon from 'autocannon';
import type { KomendeWekker } from '../../libs/termijn/src/application/queries/komende-wekkers';
import { GELIJKTIJDIG, alsOpdracht } from '../../libs/termijn/src/jobs/termijnwekkers';
import { totdat } from '../../apps/cli/src/start/processen';
import type { Bench } from './bench';
import { type Dienst, startApi } from './diensten';
import { KaleRij } from './kale-rij';
import { inBeurten, overRonden } from './meten';
import { Termijnwereld, aantalWekkers, eisRedis } from './termijnwereld';

const PER_SECONDE = 50;
const WEKKERS = 1_000;
const OPWARMEN = 200;
/** Before the first is due, everything is set. */
const AANLOOP_MS = 2_000;
/** Requests per second that the api answers meanwhile: each reads the worklist and writes an audit line. */
const VERZOEKEN = 100;
const RONDEN = 2;

/** Of each alarm by how many milliseconds it was late, by its id. */
class Stiptheid {
  private readonly moment = new Map<string, number>();
  private readonly laat: number[] = [];
  private readonly begin = performance.now() + AANLOOP_MS;

  /** @returns how long to wait for the alarm that is due next in the steady row */
  plan(id: string): number {
    const moment = this.begin + (this.moment.size * 1000) / PER_SECONDE;
    this.moment.set(id, moment);
    return Math.max(1, Math.round(moment - performance.now()));
  }

  begint(id: string): void {
    this.laat.push(performance.now() - (this.moment.get(id) ?? Number.NaN));
  }

  get gedaan(): number {
    return this.laat.length;
  }

  deel(deel: number): number {
    const op = [...this.laat].sort((a, b) => a - b);
    return op[Math.min(op.length - 1, Math.floor(op.length * deel))] ?? Number.NaN;
  }
}

interface Laatheid {
  readonly p50: number;
  readonly p99: number;
}

/**
 * P12a: alarms at a steady rate while the api answers and PostgreSQL, Redis and both cores are shared with it. Late is
 * the time from the planned moment to the start of the handler; ours does its letter then, the bare one nothing.
 */
export const stipt: Bench = {
  naam: 'P12a',
  omschrijving: `${WEKKERS} wekkers, ${PER_SECONDE} per seconde, naast ${VERZOEKEN} verzoeken per seconde aan de api`,
  async draai(context) {
    const redisUrl = eisRedis(context);
    const wereld = await Termijnwereld.open(context);
    const api = await startApi(context);
    const { cookie } = wereld.organisaties[0] ?? { cookie: '' };
    try {
      const meet = { onze: () => meetOnze(wereld, WEKKERS), kale: () => meetKale(redisUrl) };
      context.meld('P12a: opwarmen');
      await meetOnze(wereld, OPWARMEN);
      const ronden = await inBeurten(
        ['onze', 'kale'] as const,
        RONDEN,
        (kant) => onderVerkeer(api, cookie, meet[kant]),
        ({ onze, kale }, ronde) =>
          context.meld(
            `P12a ronde ${ronde}/${RONDEN}: p99 ${onze.p99.toFixed(0)} ms tegen ${kale.p99.toFixed(0)} ms`,
          ),
      );
      const bench = 'P12a';
      return [
        overRonden(
          { bench, maat: 'p99 te laat, onze / kale BullMQ', eenheid: '×', poort: { hoogstens: 2.5 } },
          ronden,
          ({ onze, kale }) => onze.p99 / kale.p99,
        ),
        ...(['onze', 'kale'] as const).flatMap((kant) =>
          (['p50', 'p99'] as const).map((maat) =>
            overRonden(
              { bench, maat: `${maat} te laat, ${kant}`, eenheid: 'ms' },
              ronden,
              (r) => r[kant][maat],
            ),
          ),
        ),
      ];
    } finally {
      await api.stop();
      await wereld.sluit();
    }
  },
};

async function onderVerkeer(api: Dienst, cookie: string, meet: () => Promise<Laatheid>): Promise<Laatheid> {
  const seconden = WEKKERS / PER_SECONDE + AANLOOP_MS / 1000;
  const verkeer = autocannon({
    url: api.url,
    connections: 4,
    overallRate: VERZOEKEN,
    duration: seconden,
    requests: [{ path: '/api/v1/meldingen', headers: { cookie } }],
  });
  const uit = await meet();
  const { non2xx, errors } = await verkeer;
  if (non2xx + errors > 0) throw new Error('De api antwoordde niet op alle verzoeken.');
  return uit;
}

async function meetOnze(wereld: Termijnwereld, aantal: number): Promise<Laatheid> {
  const open = await wereld.maakTermijnen(aantal / wereld.organisaties.length);
  const stiptheid = new Stiptheid();
  const { bewaak } = wereld;
  const vanMijlpalen: typeof bewaak.vanMijlpalen = (wekkers) => {
    for (const { mijlpaalId } of wekkers) stiptheid.begint(mijlpaalId);
    return bewaak.vanMijlpalen(wekkers);
  };
  await wereld.metWekkers(
    async (wekkers, wachtrij) => {
      await wekkers.onApplicationBootstrap();
      const komend = open.map((wekker): KomendeWekker => ({
        ...wekker,
        overMs: stiptheid.plan(wekker.mijlpaalId),
      }));
      await wachtrij.plaats('wekkers', komend.map(alsOpdracht));
      await totdat(async () => (await aantalWekkers(wachtrij)) === 0, 120_000, 200);
    },
    { vanMijlpalen },
  );
  await wereld.eisPreciesEens(aantal);
  return laatheid(stiptheid, aantal);
}

async function meetKale(redisUrl: string): Promise<Laatheid> {
  const rij = new KaleRij(redisUrl);
  const stiptheid = new Stiptheid();
  try {
    const ids = Array.from({ length: WEKKERS }, (_, nr) => `kaal-${nr}`);
    const klaar = rij.verwerk(WEKKERS, GELIJKTIJDIG, (id) => stiptheid.begint(id));
    await rij.plaats(ids.map((id) => ({ id, gegevens: { id }, overMs: stiptheid.plan(id) })));
    await klaar;
    return laatheid(stiptheid, WEKKERS);
  } finally {
    await rij.sluit();
  }
}

function laatheid(stiptheid: Stiptheid, aantal: number): Laatheid {
  if (stiptheid.gedaan !== aantal) throw new Error(`${stiptheid.gedaan} van ${aantal} wekkers gingen af.`);
  return { p50: stiptheid.deel(0.5), p99: stiptheid.deel(0.99) };
}
