import type { ScannerAdres } from '@navolgbaar/platform/config';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { setImmediate as eenBeurt } from 'node:timers/promises';
import { Virusscanner } from '../../application/ports/virusscanner';
import { leesScanantwoord, type Scanuitslag } from '../../domain/bestandscontrole';

export interface Scantijden {
  /** Until there is a connection, in milliseconds. */
  readonly verbindenMs: number;
  /** Sending the file and waiting for the answer, together. */
  readonly geheelMs: number;
}

const STANDAARD: Scantijden = { verbindenMs: 5_000, geheelMs: 120_000 };
const STUK = 64 * 1024;
/** More than any answer: what goes on longer is not clamd. */
const LANGSTE_ANTWOORD = 4 * 1024;

/**
 * The scanner ClamAV, asked over its own protocol (clamd(8), INSTREAM): a command, pieces each with their length before
 * them, a length of nothing, and one line back.
 */
export class ClamdScanner extends Virusscanner {
  readonly aanwezig = true;

  constructor(
    private readonly adres: ScannerAdres,
    private readonly tijden: Scantijden = STANDAARD,
  ) {
    super();
  }

  async keur(inhoud: Readable): Promise<Scanuitslag> {
    const lijn = await this.verbind().catch(() => null);
    if (!lijn) {
      inhoud.destroy();
      return { uitkomst: 'mislukt', reden: 'scanner_weg' };
    }
    const gesprek = new Gesprek(lijn, this.tijden.geheelMs);
    try {
      await gesprek.stuur(Buffer.from('zINSTREAM\0'));
      // clamd says it before the end when the file is too large for it, and hangs up.
      for await (const stuk of inhoud as AsyncIterable<Buffer>) {
        if (gesprek.voorbij) break;
        for (let i = 0; i < stuk.length; i += STUK) await gesprek.stuurStuk(stuk.subarray(i, i + STUK));
      }
      await gesprek.stuur(Buffer.alloc(4));
      const antwoord = await gesprek.antwoord();
      if (antwoord !== '') return leesScanantwoord(antwoord);
      return { uitkomst: 'mislukt', reden: gesprek.teTraag ? 'te_traag' : 'afgebroken' };
    } finally {
      inhoud.destroy();
      gesprek.einde();
    }
  }

  async leeft(): Promise<void> {
    const gesprek = new Gesprek(await this.verbind(), this.tijden.verbindenMs);
    try {
      await gesprek.stuur(Buffer.from('zPING\0'));
      const antwoord = await gesprek.antwoord();
      if (!antwoord.startsWith('PONG')) throw new Error('clamd antwoordt niet op PING.');
    } finally {
      gesprek.einde();
    }
  }

  private async verbind(): Promise<Socket> {
    const { adres } = this;
    const lijn = 'pad' in adres ? connect(adres.pad) : connect(adres.poort, adres.host);
    try {
      await once(lijn, 'connect', { signal: AbortSignal.timeout(this.tijden.verbindenMs) });
      return lijn;
    } catch (fout) {
      lijn.destroy();
      throw fout;
    }
  }
}

/** One question to clamd. That the line breaks is no error here: what counts is what was answered before. */
class Gesprek {
  teTraag = false;
  private ontvangen = '';
  private readonly klok: NodeJS.Timeout;
  private readonly dicht: Promise<void>;

  constructor(
    private readonly lijn: Socket,
    limietMs: number,
  ) {
    lijn.on('error', () => undefined);
    lijn.on('data', (stuk: Buffer) => {
      this.ontvangen += stuk.toString('utf8');
      if (this.ontvangen.length > LANGSTE_ANTWOORD || this.ontvangen.includes('\0')) lijn.destroy();
    });
    this.dicht = new Promise((klaar) => lijn.once('close', () => klaar()));
    this.klok = setTimeout(() => {
      this.teTraag = true;
      lijn.destroy();
    }, limietMs);
  }

  get voorbij(): boolean {
    return this.lijn.destroyed || !this.lijn.writable;
  }

  async stuur(bytes: Buffer): Promise<void> {
    if (this.voorbij || this.lijn.write(bytes)) return;
    await Promise.race([new Promise((klaar) => this.lijn.once('drain', klaar)), this.dicht]);
  }

  async stuurStuk(stuk: Buffer): Promise<void> {
    // What was answered meanwhile is read first: a write to a line that was hung up throws the answer away with the line.
    await eenBeurt();
    const lengte = Buffer.alloc(4);
    lengte.writeUInt32BE(stuk.length);
    await this.stuur(Buffer.concat([lengte, stuk]));
  }

  /** What was answered when the line closed; empty when nothing was. */
  async antwoord(): Promise<string> {
    await this.dicht;
    return this.ontvangen;
  }

  einde(): void {
    clearTimeout(this.klok);
    this.lijn.destroy();
  }
}
