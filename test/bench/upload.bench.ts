import { hashGeheim, nieuwClientgeheim } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { type Dienst, startApi } from './diensten';
import { vulOrganisaties } from './vulling';

const MB = 1024 * 1024;
/** Just under the largest that is taken. */
const GROOTTE = 25 * MB - 1024;
const UPLOADS = 20;
const TEGELIJK = 4;

/**
 * Files of 25 MB, one after another and four at once: whatever comes in passes through and stays nowhere. The bound is half of
 * what four of them are together: pieces that have passed are garbage until the next collection, and the api has room for
 * 96 MB of that. A process that held the four would not stay below it, and twenty in a row would go far beyond.
 */
export const upload: Bench = {
  naam: 'upload',
  omschrijving: `${UPLOADS} bestanden van 25 MB, één voor één en ${TEGELIJK} tegelijk: geheugen van de api`,
  async draai(context) {
    const [organisatie] = await vulOrganisaties(context.clusterUrl, 0, () => undefined);
    const api = await startApi(context);
    try {
      const stuur = await afzender(context, api, organisatie?.id ?? '');
      context.meld('upload: opwarmen');
      for (let i = 0; i < TEGELIJK; i += 1) await stuur();
      const waarden: Meetwaarde[] = [];
      for (const tegelijk of [1, TEGELIJK]) {
        context.meld(`upload: ${UPLOADS} bestanden, ${tegelijk} tegelijk`);
        const begin = rss(api.pid);
        let hoogste = begin;
        const kijk = setInterval(() => (hoogste = Math.max(hoogste, rss(api.pid))), 20);
        for (let i = 0; i < UPLOADS; i += tegelijk)
          await Promise.all(Array.from({ length: tegelijk }, stuur));
        clearInterval(kijk);
        waarden.push({
          bench: 'upload',
          maat: `groei van het geheugen, ${tegelijk} tegelijk`,
          waarde: hoogste - begin,
          eenheid: 'MB',
          poort: { hoogstens: 50 },
          opmerking: `van ${begin.toFixed(0)} MB`,
        });
      }
      return waarden;
    } finally {
      await api.stop();
    }
  },
};

/** A system that hands in a melding and then its files, as docs/koppelen.md says. */
async function afzender(
  context: Benchcontext,
  api: Dienst,
  organisatieId: string,
): Promise<() => Promise<void>> {
  const geheim = nieuwClientgeheim();
  const clientId = `client-bench-${nieuwId()}`;
  const client = new pg.Client({ connectionString: context.clusterUrl });
  await client.connect();
  await client.query(
    `INSERT INTO identiteit.clients (organisatie_id, id, client_id, naam, geheim_hash, rollen, aanleveraar, aangemaakt_op)
     VALUES ($1, $2, $3, 'Bench', $4, '{}', true, now())`,
    [organisatieId, nieuwId(), clientId, await hashGeheim(geheim)],
  );
  await client.end();
  const { access_token: token } = await alsJson<{ access_token: string }>(
    fetch(`${api.url}/api/v1/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${geheim}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    }),
  );
  const authorization = `Bearer ${token}`;
  const { id } = await alsJson<{ id: string }>(
    fetch(`${api.url}/api/v1/aanleveringen`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ soort: 'signaal', wet: 'wmo', domein: 'kwaliteit', onrechtmatigheid: 'onbekend' },
        ...{ onderwerp: 'Bestanden', omschrijving: 'Grote bestanden.' },
      }),
    }),
  );
  const kop = Buffer.from('%PDF-1.4\n');
  return async () => {
    // Another file each time: the same bytes would be kept once.
    const inhoud = Buffer.concat([kop, randomBytes(32), Buffer.alloc(GROOTTE - kop.length - 32, 'x')]);
    const body = new FormData();
    body.append('bestand', new Blob([inhoud]), 'verslag.pdf');
    await alsJson(
      fetch(`${api.url}/api/v1/aanleveringen/${id}/bijlagen`, {
        method: 'POST',
        headers: { authorization },
        body,
      }),
    );
  };
}

async function alsJson<T>(verzoek: Promise<Response>): Promise<T> {
  const antwoord = await verzoek;
  const tekst = await antwoord.text();
  if (!antwoord.ok) throw new Error(`upload: ${antwoord.status} ${tekst.slice(0, 300)}`);
  return JSON.parse(tekst) as T;
}

/** Resident memory in MB. */
function rss(pid: number): number {
  const regel = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(regel?.[1] ?? 0) / 1024;
}
