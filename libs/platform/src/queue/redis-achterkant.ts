import { type Processor, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Achterkant, BullRij, BullTaak, BullVerwerker, Verwerkeropties } from './achterkant';
import { Foutdemper, type Logschrijver } from './foutdemper';
import type { Taakgegevens } from './wachtrij';

/**
 * The hash tag keeps all keys of the house in one slot of a Redis cluster. It is there from the first release, because
 * changing it later would lose what waits.
 */
export const SLEUTELVOORVOEGSEL = '{nav}';

const ANTWOORD_BINNEN_MS = 5_000;
const HERVERBIND_MS = 2_000;
const START_BINNEN_MS = 2_000;

export interface Redisopties {
  readonly url: string;
  /** Refuse to start on a server that may throw keys away; otherwise only warn (demo, test). */
  readonly streng: boolean;
  readonly voorvoegsel?: string;
}

/** Redis through ioredis 5. Offering fails fast; processing waits as long as the server is away. */
export class RedisAchterkant implements Achterkant {
  private readonly aanbod: Redis;
  private readonly afname: Redis;
  private readonly demper: Foutdemper;
  private readonly voorvoegsel: string;
  private readonly kopieen: Redis[] = [];
  private gesloten = false;

  constructor(
    private readonly opties: Redisopties,
    private readonly log: Logschrijver,
  ) {
    this.demper = new Foutdemper(log);
    this.voorvoegsel = opties.voorvoegsel ?? SLEUTELVOORVOEGSEL;
    const gedeeld = {
      connectTimeout: ANTWOORD_BINNEN_MS,
      disconnectTimeout: 200,
      // A number as long as we live: with anything else ioredis gives up for good and the worker would be deaf until a
      // restart.
      retryStrategy: (keer: number) => (this.gesloten ? null : Math.min(keer * 200, HERVERBIND_MS)),
      reconnectOnError: (fout: Error) => fout.message.startsWith('READONLY'),
    };
    this.aanbod = new Redis(opties.url, {
      ...gedeeld,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: ANTWOORD_BINNEN_MS,
    });
    // BullMQ blocks on its own copy of this connection and demands that it never gives up.
    this.afname = new Redis(opties.url, { ...gedeeld, maxRetriesPerRequest: null });
    const kopieer = this.afname.duplicate.bind(this.afname);
    this.afname.duplicate = (opties) => {
      const kopie = kopieer(opties);
      this.kopieen.push(kopie);
      return kopie;
    };
    for (const verbinding of [this.aanbod, this.afname]) {
      verbinding.on('error', (fout) => this.demper.meld('redis', fout));
    }
  }

  /**
   * With any other policy Redis throws jobs away when its memory is full. A server that does not answer now is no
   * reason not to start: the sweeper catches up when it returns, and it is checked then.
   */
  async bereid(): Promise<void> {
    if (await this.wachtOpVerbinding()) return this.eisGeenVerdringing();
    this.log.warn({ onderwerp: 'redis' }, 'Redis antwoordt niet; gebeurtenissen wachten in de databank');
    this.aanbod.once('ready', () => {
      this.eisGeenVerdringing().catch((fout: unknown) => this.demper.meld('redis-inrichting', fout));
    });
  }

  bereikbaar(): boolean {
    return this.aanbod.status === 'ready';
  }

  maakRij(naam: string): BullRij {
    return new Queue<Taakgegevens, void>(naam, { connection: this.aanbod, prefix: this.voorvoegsel });
  }

  async voegToe(rij: BullRij, taken: readonly BullTaak[]): Promise<void> {
    await rij.addBulk([...taken]);
  }

  maakVerwerker(naam: string, werk: Processor<Taakgegevens, void>, opties: Verwerkeropties): BullVerwerker {
    return new Worker<Taakgegevens, void>(naam, werk, {
      ...opties,
      connection: this.afname,
      prefix: this.voorvoegsel,
    });
  }

  async sluit(): Promise<void> {
    this.gesloten = true;
    for (const verbinding of [this.aanbod, this.afname, ...this.kopieen]) verbinding.disconnect();
  }

  private wachtOpVerbinding(): Promise<boolean> {
    if (this.bereikbaar()) return Promise.resolve(true);
    return new Promise((klaar) => {
      const antwoord = (gelukt: boolean) => () => {
        clearTimeout(wekker);
        this.aanbod.off('ready', gereed);
        klaar(gelukt);
      };
      const gereed = antwoord(true);
      const wekker = setTimeout(antwoord(false), START_BINNEN_MS);
      this.aanbod.once('ready', gereed);
    });
  }

  private async eisGeenVerdringing(): Promise<void> {
    const beleid = await this.leesBeleid();
    if (beleid === 'noeviction') return;
    const melding = `Redis heeft maxmemory-policy "${beleid}"; nodig is "noeviction", anders verdwijnen taken`;
    if (this.opties.streng) throw new Error(melding);
    this.log.warn({ onderwerp: 'redis', beleid }, melding);
  }

  /** INFO and not CONFIG GET: hosted servers often forbid CONFIG. */
  private async leesBeleid(): Promise<string> {
    const info = await this.aanbod.info('memory');
    return /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'onbekend';
  }
}
