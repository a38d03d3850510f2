import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type IncomingMessage, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { openLoket } from '../harnas/loket';
import { TestApp } from '../harnas/test-app';

/** In bytes: on a slow mobile network (400 kbit/s) this is there in a second. */
const BUDGET = 40_000;

interface Geladen {
  readonly tekst: string;
  /** As they went over the line. */
  readonly bytes: number;
  readonly soort: string;
}

describe('de eerste pagina van het formulier voor het publiek', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    await openLoket(app);
  });
  afterAll(() => app.sluit());

  /** With the bytes as they came, unlike a client that unpacks them. */
  async function haal(pad: string): Promise<Geladen> {
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const antwoord = await new Promise<IncomingMessage>((klaar, mislukt) =>
      get({ port, path: pad, headers: { 'accept-encoding': 'gzip' } }, klaar).on('error', mislukt),
    );
    const stukken: Buffer[] = [];
    for await (const stuk of antwoord) stukken.push(stuk as Buffer);
    expect([pad, antwoord.statusCode]).toEqual([pad, 200]);
    const inhoud = Buffer.concat(stukken);
    const heel = antwoord.headers['content-encoding'] === 'gzip' ? gunzipSync(inhoud) : inhoud;
    return {
      tekst: heel.toString('utf8'),
      bytes: inhoud.length,
      soort: String(antwoord.headers['content-type']),
    };
  }

  it('is met alles wat nodig is om haar te lezen en in te vullen hooguit 40 kB', async () => {
    const body = await haal('/melding-doen');
    const bladen = [...body.tekst.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, pad = '']) =>
      pad.replaceAll('&amp;', '&'),
    );
    // A page without styles would be small too.
    expect(bladen.length).toBeGreaterThan(0);
    expect(body.tekst).not.toMatch(/<script/);
    const stijlen = await Promise.all(bladen.map(haal));
    expect(stijlen.every(({ soort }) => soort.startsWith('text/css'))).toBe(true);
    const samen = stijlen.reduce((som, { bytes }) => som + bytes, body.bytes);
    expect(samen).toBeGreaterThan(10_000);
    expect(samen).toBeLessThanOrEqual(BUDGET);
  });

  it('wacht niet op het lettertype: dat komt daarna, en er is tekst tot het er is', async () => {
    const { tekst } = await haal('/melding-doen');
    expect(tekst).not.toMatch(/rel="preload"[^>]*font/);
    const [blad = ''] = /href="([^"]+\.css[^"]*)"/.exec(tekst)?.slice(1) ?? [];
    const letters = (await haal(blad.replaceAll('&amp;', '&'))).tekst.match(/@font-face\{[^}]+\}/g) ?? [];
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.filter((regel) => !regel.includes('font-display:swap'))).toEqual([]);
  });
});
