import { describe, expect, it } from '@jest/globals';
import { wilPagina } from './foutpagina';

const CHROMIUM = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

describe('een pagina in plaats van problem+json', () => {
  it.each([
    ['een browser', '/bestaat-niet', CHROMIUM],
    ['een adres dat op de API lijkt', '/apis', CHROMIUM],
    ['html als tweede keus', '/x', 'application/json, text/html;q=0.5'],
    ['hoofdletters', '/x', 'Text/HTML'],
  ])('is voor %s', (_, url, accept) => {
    expect(wilPagina({ url, headers: { accept } })).toBe(true);
  });

  it.each([
    ['de API', '/api/v1/zaken', CHROMIUM],
    ['het begin van de API', '/api', CHROMIUM],
    ['de API met een vraag', '/api?x=1', CHROMIUM],
    ['een programma', '/bestaat-niet', '*/*'],
    ['wie niets zegt', '/bestaat-niet', undefined],
    ['wie html uitsluit', '/bestaat-niet', 'application/json, text/html;q=0.0'],
    ['een soort die er alleen op lijkt', '/bestaat-niet', 'text/html-sandboxed'],
  ])('is niet voor %s', (_, url, accept) => {
    expect(wilPagina({ url, headers: { accept } })).toBe(false);
  });
});
