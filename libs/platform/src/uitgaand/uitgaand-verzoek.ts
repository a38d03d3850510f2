import { request as httpVerzoek } from 'node:http';
import { request as httpsVerzoek } from 'node:https';
import { isGesloten, isToegestaan, zoekOpenAdres } from './toegestaan-adres';
import { isEigenMachine } from '@navolgbaar/platform/config';

export interface UitgaandVerzoek {
  readonly adres: string;
  /** The only host that may be spoken to. */
  readonly host: string;
  readonly methode: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly koppen: Readonly<Record<string, string>>;
  readonly inhoud?: Buffer;
  readonly uiterlijkMs: number;
}

export interface UitgaandAntwoord {
  readonly status: number;
  readonly inhoud: Buffer;
}

/** Why no answer came. An answer that refuses is an answer. */
export class UitgaandeFout extends Error {
  constructor(
    readonly code: 'ADRES_NIET_TOEGESTAAN' | 'ONBEREIKBAAR' | 'DUURT_TE_LANG' | 'ANTWOORD_TE_GROOT',
  ) {
    super(`Er kwam geen antwoord: ${code}`);
    this.name = 'UitgaandeFout';
  }
}

const GROOTSTE_ANTWOORD = 4 * 1024 * 1024;

/**
 * The one way out of the house over http: to a host that was allowed, with TLS 1.2 or newer and its certificate checked,
 * never through a redirect, never to an address of this machine or its link, and never without an end.
 * @throws UitgaandeFout
 */
export function doeUitgaandVerzoek(verzoek: UitgaandVerzoek): Promise<UitgaandAntwoord> {
  const { adres, host, methode, inhoud, uiterlijkMs } = verzoek;
  // The query is ours: the rule about it is for the address that was set.
  const url = URL.canParse(adres) ? new URL(adres) : null;
  const kaal = url ? `${url.origin}${url.pathname}` : '';
  const ip = url?.hostname.replace(/^\[|\]$/g, '') ?? '';
  const geslotenIp = /^[\d.]+$|:/.test(ip) && isGesloten(ip) && !isEigenMachine(url?.hostname ?? '');
  if (!url || !isToegestaan(kaal, host) || url.username || url.password || geslotenIp)
    return Promise.reject(new UitgaandeFout('ADRES_NIET_TOEGESTAAN'));
  const koppen = { ...verzoek.koppen, ...(inhoud ? { 'content-length': String(inhoud.length) } : {}) };
  const klok = AbortSignal.timeout(uiterlijkMs);
  const opties = {
    ...{ method: methode, headers: koppen, signal: klok, minVersion: 'TLSv1.2' as const },
    ...{ lookup: zoekOpenAdres(url.hostname), agent: false as const },
  };
  return new Promise((goed, fout) => {
    const weiger = (oorzaak: unknown): void => fout(alsUitgaandeFout(oorzaak, klok.aborted));
    const doe = url.protocol === 'https:' ? httpsVerzoek : httpVerzoek;
    const lopend = doe(url, opties, (antwoord) => {
      const delen: Buffer[] = [];
      let grootte = 0;
      antwoord.on('data', (deel: Buffer) => {
        grootte += deel.length;
        if (grootte > GROOTSTE_ANTWOORD) lopend.destroy(new UitgaandeFout('ANTWOORD_TE_GROOT'));
        else delen.push(deel);
      });
      antwoord.on('end', () => goed({ status: antwoord.statusCode ?? 0, inhoud: Buffer.concat(delen) }));
      antwoord.on('error', weiger);
    });
    lopend.on('error', weiger);
    lopend.end(inhoud);
  });
}

function alsUitgaandeFout(oorzaak: unknown, teLaat: boolean): UitgaandeFout {
  if (oorzaak instanceof UitgaandeFout) return oorzaak;
  if (teLaat) return new UitgaandeFout('DUURT_TE_LANG');
  const gesloten = (oorzaak as { code?: unknown } | null)?.code === 'EADRESGESLOTEN';
  return new UitgaandeFout(gesloten ? 'ADRES_NIET_TOEGESTAAN' : 'ONBEREIKBAAR');
}
