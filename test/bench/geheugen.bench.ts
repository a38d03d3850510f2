import autocannon from 'autocannon';
import { readFileSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import type { Bench, Meetwaarde } from './bench';
import { type Dienst, startApi, startWorker } from './diensten';
import type { Verzoek } from './meten';
import { vulOrganisaties } from './vulling';

const VERZOEKEN = 10_000;
const RUST_MS = 5_000;

/** Memory of api and worker at rest, and what ten thousand mixed requests leave behind in the api. */
export const geheugen: Bench = {
  naam: 'geheugen',
  omschrijving: `api en worker in rust, en na ${VERZOEKEN} verzoeken`,
  async draai(context) {
    const organisaties = await vulOrganisaties(context.clusterUrl, 5_000, () => undefined);
    const api = await startApi(context);
    const worker = await startWorker(context);
    try {
      context.meld('Geheugen: in rust');
      await wacht(RUST_MS);
      const waarden = [inRust('api', api), inRust('worker', worker)];
      const { cookie, id } = organisaties[0] ?? { cookie: '', id: '' };
      const verzoeken = await mengsel(context.clusterUrl, id, cookie);
      const ronde = async (aantal: number) => {
        const uit = await autocannon({ url: api.url, connections: 16, amount: aantal, requests: verzoeken });
        // The calculator is limited per address: a refusal (429) is an answer too, and counts as one of the requests.
        if (uit['5xx'] + uit.errors > 0) throw new Error(`Geheugen: ${uit['5xx']} antwoorden met een 5xx.`);
      };
      context.meld('Geheugen: opwarmen');
      await ronde(VERZOEKEN);
      await ronde(VERZOEKEN);
      await wacht(RUST_MS);
      const warm = rss(api.pid);
      context.meld(`Geheugen: ${VERZOEKEN} verzoeken`);
      await ronde(VERZOEKEN);
      await wacht(RUST_MS);
      const groei = (rss(api.pid) / warm - 1) * 100;
      return [
        ...waarden,
        { bench: 'geheugen', maat: 'api warm', waarde: warm, eenheid: 'MB' },
        {
          bench: 'geheugen',
          maat: `api: groei over ${VERZOEKEN} verzoeken na opwarmen`,
          waarde: groei,
          eenheid: '%',
          poort: { hoogstens: 5 },
        },
      ];
    } finally {
      await api.stop();
      await worker.stop();
    }
  },
};

const inRust = (naam: string, { pid }: Dienst): Meetwaarde => ({
  bench: 'geheugen',
  maat: `${naam} in rust`,
  waarde: rss(pid),
  eenheid: 'MB',
  poort: { hoogstens: 250 },
});

const JSON_KOP = { 'content-type': 'application/json' };

/** The calculator is open to all and limited per address: as if asked by many. */
let volgende = 0;
const adres = () => {
  volgende += 1;
  return `10.0.${(volgende >> 8) % 16}.${volgende % 256}`;
};

/** List, dossier and calculator in turns. */
async function mengsel(clusterUrl: string, organisatieId: string, cookie: string) {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM melding.meldingen WHERE organisatie_id = $1 ORDER BY id LIMIT 50',
    [organisatieId],
  );
  await client.end();
  const headers = { cookie };
  const berekening = {
    method: 'POST',
    path: '/api/v1/termijnberekeningen',
    setupRequest: (elk: Verzoek) => ({ ...elk, headers: { ...JSON_KOP, 'x-forwarded-for': adres() } }),
    body: JSON.stringify({ start: '2026-04-03', duur: 'P6W' }),
  };
  return rows.flatMap(({ id }) => [
    { path: '/api/v1/meldingen', headers },
    { path: `/api/v1/meldingen/${id}`, headers },
    berekening,
  ]);
}

/** Resident memory in MB. */
function rss(pid: number): number {
  const regel = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(regel?.[1] ?? 0) / 1024;
}
