import { describe, expect, it } from '@jest/globals';
import type { SysteemDatabank } from '@navolgbaar/platform/database';
import { EventEmitter } from 'node:events';
import type pg from 'pg';
import { Beurt } from './beurt';

/** A pool with as many places as is said, whose server gives each lock once. */
class Proefpool {
  readonly sloten = new Set<string>();
  gebroken = 0;
  laatste: EventEmitter | null = null;
  private readonly wachtrij: (() => void)[] = [];

  constructor(private vrij: number) {}

  async verbinding(): Promise<pg.PoolClient> {
    if (this.vrij === 0) await new Promise<void>((klaar) => this.wachtrij.push(klaar));
    else this.vrij -= 1;
    const client = Object.assign(new EventEmitter(), {
      query: async (tekst: string, [, naam]: readonly [number, string]) => {
        const neemt = tekst.includes('try');
        const ja = neemt ? !this.sloten.has(naam) : this.sloten.delete(naam);
        if (neemt) this.sloten.add(naam);
        return { rows: [{ ja }] };
      },
      release: (stuk: boolean) => {
        if (stuk) this.gebroken += 1;
        const volgende = this.wachtrij.shift();
        if (volgende) volgende();
        else this.vrij += 1;
      },
    });
    this.laatste = client;
    return client as unknown as pg.PoolClient;
  }

  /** What the work itself asks of the same pool. */
  async vraag(): Promise<void> {
    (await this.verbinding()).release(false);
  }
}

const maak = (plaatsen: number) => {
  const pool = new Proefpool(plaatsen);
  return { pool, beurt: new Beurt(pool as unknown as SysteemDatabank) };
};

describe('de beurt', () => {
  it('laat werk dat tegelijk begint niet op elkaars verbinding wachten', async () => {
    const { pool, beurt } = maak(3);
    const namen = Array.from({ length: 12 }, (_, n) => `taak ${n}`);
    let begonnen = 0;
    let allen = () => {};
    const samen = new Promise<void>((klaar) => (allen = klaar));
    const gedaan = namen.map((naam) =>
      beurt.neem(naam, async () => {
        begonnen += 1;
        if (begonnen === namen.length) allen();
        await samen;
        await pool.vraag();
      }),
    );
    expect(await Promise.all(gedaan)).toEqual(namen.map(() => true));
    expect(pool.sloten.size).toBe(0);
  });

  it('geeft dezelfde beurt niet twee keer, ook niet in dit proces', async () => {
    const { pool, beurt } = maak(2);
    let laatLos = () => {};
    const bezig = beurt.neem('a', () => new Promise((klaar) => (laatLos = klaar)));
    expect(await beurt.neem('a', async () => undefined)).toBe(false);
    pool.sloten.add('b');
    expect(await beurt.neem('b', async () => undefined)).toBe(false);
    laatLos();
    expect(await bezig).toBe(true);
    expect(await beurt.neem('a', async () => undefined)).toBe(true);
  });

  it('laat los als het werk mislukt, en neemt na een verloren verbinding een nieuwe', async () => {
    const { pool, beurt } = maak(2);
    await expect(beurt.neem('a', () => Promise.reject(new Error('mislukt')))).rejects.toThrow('mislukt');
    expect(pool.sloten.size).toBe(0);
    const verloren = beurt.neem('a', async () => {
      pool.laatste?.emit('error', new Error('weg'));
      expect(await beurt.neem('b', async () => undefined)).toBe(true);
    });
    expect(await verloren).toBe(true);
    expect(pool.gebroken).toBe(1);
  });
});
