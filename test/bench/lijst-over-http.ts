import { Agent, get } from 'node:http';
import type { Dienst } from './diensten';
import { verdeling } from './meten';

const VERBINDINGEN = 16;
const PER_BLADZIJDE = 50;

/** Who asks for which list. */
export interface Lijstvraag {
  readonly api: Dienst;
  readonly agent: Agent;
  readonly cookie: string;
  readonly pad: string;
}

export interface Gemeten {
  readonly p50: number;
  readonly p95: number;
}

/** As many connections as there are requests at a time. */
export const verbindingen = (): Agent => new Agent({ keepAlive: true, maxSockets: VERBINDINGEN });

/** As many requests as that, sixteen at a time. */
export async function meetLijst(vraag: Lijstvraag, aantal: number): Promise<Gemeten> {
  const duren: number[] = [];
  let over = aantal;
  const rij = async (): Promise<void> => {
    while (over > 0) {
      over -= 1;
      const begin = performance.now();
      await haal(vraag);
      duren.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: VERBINDINGEN }, rij));
  duren.sort((a, b) => a - b);
  return { p50: verdeling(duren).mediaan, p95: duren[Math.floor(duren.length * 0.95)] ?? 0 };
}

/**
 * A far page of a list as somebody gets there: page after page; of a shorter list its last full one.
 * @param bladzijde of fifty
 */
export async function versteBladzijde(
  vraag: Lijstvraag,
  bladzijde: number,
): Promise<{ pad: string; bladzijde: number }> {
  const begin = `${vraag.pad}${vraag.pad.includes('?') ? '&' : '?'}`;
  let vanaf = '';
  let gelezen = 0;
  while (gelezen < bladzijde * PER_BLADZIJDE - 100) {
    const tekst = await haal({ ...vraag, pad: `${begin}aantal=100${vanaf}` });
    const { volgende } = JSON.parse(tekst) as { volgende: string | null };
    if (!volgende) break;
    gelezen += 100;
    vanaf = `&vanaf=${volgende}`;
  }
  return { pad: `${begin}${vanaf.slice(1)}`, bladzijde: gelezen / PER_BLADZIJDE + 1 };
}

function haal({ api, agent, cookie, pad }: Lijstvraag): Promise<string> {
  return new Promise((klaar, mislukt) => {
    get(`${api.url}${pad}`, { agent, headers: { cookie } }, (antwoord) => {
      const delen: Buffer[] = [];
      antwoord.on('data', (deel: Buffer) => delen.push(deel));
      antwoord.on('end', () => {
        const tekst = Buffer.concat(delen).toString();
        if (antwoord.statusCode === 200) klaar(tekst);
        else mislukt(new Error(`${pad} antwoordt ${antwoord.statusCode}: ${tekst.slice(0, 200)}`));
      });
    }).on('error', mislukt);
  });
}
