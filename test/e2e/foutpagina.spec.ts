import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, HttpException, Module, Param } from '@nestjs/common';
import { Openbaar } from '@navolgbaar/platform/auth';
import { TestApp } from '../harnas/test-app';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

@Controller()
class ProefController {
  @Get(['proef/:status', 'api/v1/proef/:status'])
  @Openbaar()
  faal(@Param('status') status: string): never {
    if (status === 'onverwacht') throw new Error('het wachtwoord van de databank');
    throw new HttpException('proef', Number(status));
  }
}

@Module({ controllers: [ProefController] })
class ProefModule {}

describe('een fout op een adres buiten de API', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({ modules: [ProefModule] });
  });
  afterAll(() => app?.sluit());

  const vraag = (pad: string, accept = BROWSER) => app.anoniem().get(pad).set('accept', accept);

  it.each([
    ['een onbekend adres', '/bestaat-niet', 404, 'Deze pagina bestaat niet'],
    ['een bestand dat er niet is', '/werkbank/weg.js', 404, 'Deze pagina bestaat niet'],
    ['een onleesbaar adres', '/%E0%A4%A', 400, 'Dit verzoek klopt niet'],
    ['een geweigerde pagina', '/proef/403', 403, 'U mag deze pagina niet openen'],
    ['te veel verzoeken', '/proef/429', 429, 'Wacht even'],
    ['een storing', '/proef/503', 503, 'Deze website is even niet bereikbaar'],
    ['een fout van ons', '/proef/onverwacht', 500, 'Er ging iets mis'],
  ])('is voor een browser bij %s een pagina met een weg verder', async (_, pad, status, titel) => {
    const { text, headers } = await vraag(pad).expect(status);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain(`<h1 class="utrecht-heading-1 nav-kop">${titel}</h1>`);
    expect(text).toContain('<html lang="nl"');
    expect(text).toContain('<a href="/" class="utrecht-link');
    expect(text).not.toContain('<script');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'none'; style-src 'self';/,
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['vary']).toContain('accept');
  });

  it('noemt bij een fout van ons het kenmerk, en niets van wat er misging', async () => {
    const { text, headers } = await vraag('/proef/onverwacht').expect(500);
    expect(text).toContain(String(headers['x-correlation-id']));
    expect(text).not.toContain('wachtwoord');
  });

  it('zet niets van het adres op de pagina', async () => {
    const { text } = await vraag('/%3Cscript%3Ealert(1)%3C/script%3E').expect(404);
    expect(text).not.toContain('alert');
  });

  it.each([
    ['een programma', '/bestaat-niet', '*/*', 404],
    ['wie om json vraagt', '/bestaat-niet', 'application/json', 404],
    ['de API, ook in een browser', '/api/v1/bestaat-niet', BROWSER, 404],
    ['een fout in de API, ook in een browser', '/api/v1/proef/onverwacht', BROWSER, 500],
    ['een onleesbaar adres van de API', '/api/v1/%E0%A4%A', BROWSER, 400],
  ])('blijft problem+json voor %s', async (_, pad, accept, status) => {
    const { headers, body } = await vraag(pad, accept).expect(status);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ status });
  });
});
