import { readFileSync } from 'node:fs';
import { TestApp } from '../harnas/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.sluit());

const pagina = readFileSync('dist/apps/web/index.html', 'utf8');
const [programma = ''] = /\/werkbank\/assets\/[^"]+\.js/.exec(pagina) ?? [];
const [opmaak = ''] = /\/werkbank\/assets\/[^"]+\.css/.exec(pagina) ?? [];

describe('de bestanden van de werkbank', () => {
  it.each([
    ['het programma', programma],
    ['de opmaak', opmaak],
  ])('%s mag een jaar bewaard blijven en komt ingepakt', async (_, pad) => {
    expect(pad).not.toBe('');
    const { headers } = await app.anoniem().get(pad).set('accept-encoding', 'gzip').expect(200);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    });
    const opnieuw = await app
      .anoniem()
      .get(pad)
      .set('if-none-match', `W/${String(headers['etag'])}`)
      .expect(304);
    expect(opnieuw.text).toBe('');
  });

  it.each(['/werkbank', '/werkbank/', '/werkbank/zaken/1', '/werkbank/index.html'])(
    '%s wordt elke keer nagevraagd, met een streng beleid voor wat de pagina mag',
    async (pad) => {
      const { headers } = await app.anoniem().get(pad).expect(200);
      expect(headers['cache-control']).toBe('no-cache');
      const beleid = String(headers['content-security-policy']).split(';');
      expect(beleid).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "connect-src 'self'",
          "font-src 'self'",
          "frame-ancestors 'none'",
          "base-uri 'none'",
        ]),
      );
      expect(beleid.join(' ')).not.toMatch(/unsafe|\*/);
    },
  );

  it('een bestand van een vorige uitgave is er niet, en wordt niet bewaard', async () => {
    const { headers } = await app.anoniem().get('/werkbank/assets/werkbank-oud.js').expect(404);
    expect(headers['cache-control'] ?? '').not.toContain('immutable');
  });
});
