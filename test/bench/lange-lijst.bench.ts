import { Agent, get } from 'node:http';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { type Dienst, startApi } from './diensten';
import { verdeling } from './meten';
import { type Benchorganisatie, leegOrganisaties, vulOrganisaties } from './vulling';

const BENCH = 'P2';
/** Everything, also what was decided: the longest list that there is. */
const PAD = '/api/v1/meldingen?status=alle';
const VERBINDINGEN = 16;
const OPWARMEN = 4_000;
const VERZOEKEN = 2_000;
const RONDEN = 5;
const BLADZIJDE = 1_000;
const PER_BLADZIJDE = 50;

interface Gemeten {
  readonly p50: number;
  readonly p95: number;
}

/** P2: the worklist over HTTP by the length of the list, and its thousandth page beside its first. */
export const langeLijst: Bench = {
  naam: BENCH,
  omschrijving:
    'werkvoorraad over HTTP, 16 verbindingen, bij 10 000 en 100 000 (--miljoen: 1 000 000) meldingen; bladzijde 1 000',
  async draai(context) {
    const groot = context.miljoen ? 1_000_000 : 100_000;
    const kort = await bij(context, 10_000, false);
    const lang = await bij(context, groot, true);
    const maat = (naam: string) => `${naam} bij ${groot} meldingen`;
    return [
      ...tijden('bij 10000 meldingen', kort.eerste),
      ...tijden(`bij ${groot} meldingen`, lang.eerste),
      {
        ...{ bench: BENCH, maat: maat('helling p95, tegen 10000'), eenheid: '×' },
        ...{ waarde: lang.eerste.p95 / kort.eerste.p95, poort: { hoogstens: 1.3 } },
      },
      {
        ...{ bench: BENCH, maat: maat(`bladzijde ${lang.bladzijde} / bladzijde 1, p50`), eenheid: '×' },
        ...{ waarde: lang.ver.mediaan, spreiding: lang.ver.spreiding, poort: { hoogstens: 1.2 } },
      },
    ];
  },
};

const tijden = (bij: string, { p50, p95 }: Gemeten): Meetwaarde[] => [
  { bench: BENCH, maat: `p50 ${bij}`, waarde: p50, eenheid: 'ms' },
  { bench: BENCH, maat: `p95 ${bij}`, waarde: p95, eenheid: 'ms', opmerking: 'richting: 50 ms' },
];

async function bij(context: Benchcontext, meldingen: number, ver: boolean) {
  context.meld(`${BENCH}: ${meldingen} meldingen maken`);
  await leegOrganisaties(context.clusterUrl);
  const organisaties = await vulOrganisaties(context.clusterUrl, meldingen, () => undefined);
  // The largest one: it holds two in five.
  const { cookie } = organisaties[0] as Benchorganisatie;
  const api = await startApi(context);
  const agent = new Agent({ keepAlive: true, maxSockets: VERBINDINGEN });
  const vraag = { api, agent, cookie };
  try {
    await meet(vraag, PAD, OPWARMEN);
    const eersten: Gemeten[] = [];
    const verhoudingen: number[] = [];
    const { pad, bladzijde } = ver ? await verste(vraag) : { pad: PAD, bladzijde: 1 };
    for (let ronde = 0; ronde < RONDEN; ronde += 1) {
      const eerste = await meet(vraag, PAD, VERZOEKEN);
      eersten.push(eerste);
      if (ver) verhoudingen.push((await meet(vraag, pad, VERZOEKEN)).p50 / eerste.p50);
    }
    const mediaan = (wat: keyof Gemeten) => verdeling(eersten.map((een) => een[wat])).mediaan;
    return {
      eerste: { p50: mediaan('p50'), p95: mediaan('p95') },
      ver: verdeling(verhoudingen),
      bladzijde,
    };
  } finally {
    agent.destroy();
    await api.stop();
  }
}

interface Vraag {
  readonly api: Dienst;
  readonly agent: Agent;
  readonly cookie: string;
}

/** As many requests as that, sixteen at a time. */
async function meet(vraag: Vraag, pad: string, aantal: number): Promise<Gemeten> {
  const duren: number[] = [];
  let over = aantal;
  const rij = async (): Promise<void> => {
    while (over > 0) {
      over -= 1;
      const begin = performance.now();
      await haal(vraag, pad);
      duren.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: VERBINDINGEN }, rij));
  duren.sort((a, b) => a - b);
  return { p50: verdeling(duren).mediaan, p95: duren[Math.floor(duren.length * 0.95)] ?? 0 };
}

/** The address of the thousandth page, as somebody gets there: page after page; of a shorter list its last full one. */
async function verste(vraag: Vraag): Promise<{ pad: string; bladzijde: number }> {
  let pad = `${PAD}&aantal=100`;
  let gelezen = 0;
  while (gelezen < BLADZIJDE * PER_BLADZIJDE - 100) {
    const { volgende } = JSON.parse(await haal(vraag, pad)) as { volgende: string | null };
    if (!volgende) break;
    gelezen += 100;
    pad = `${PAD}&aantal=100&vanaf=${volgende}`;
  }
  return { pad: pad.replace('&aantal=100', ''), bladzijde: gelezen / PER_BLADZIJDE + 1 };
}

function haal({ api, agent, cookie }: Vraag, pad: string): Promise<string> {
  return new Promise((klaar, mislukt) => {
    get(`${api.url}${pad}`, { agent, headers: { cookie } }, (antwoord) => {
      const delen: Buffer[] = [];
      antwoord.on('data', (deel: Buffer) => delen.push(deel));
      antwoord.on('end', () => {
        const tekst = Buffer.concat(delen).toString();
        if (antwoord.statusCode === 200) klaar(tekst);
        else mislukt(new Error(`De lijst antwoordt ${antwoord.statusCode}: ${tekst.slice(0, 200)}`));
      });
    }).on('error', mislukt);
  });
}
