import { Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { OPENBAAR } from '@navolgbaar/platform/auth';
import { maakValidatie } from '@navolgbaar/platform/http';
import request from 'supertest';
import { RekenpaginaController } from './rekenpagina.controller';
import { TermijnberekeningModule } from './termijnberekening.module';

@Module({ imports: [TermijnberekeningModule] })
class Proefmodule {}

let app: NestFastifyApplication;

beforeAll(async () => {
  const moduleRef = await Test.createTestingModule({ imports: [Proefmodule] }).compile();
  app = moduleRef.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  app.useGlobalPipes(maakValidatie());
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

const haal = (query: object = {}) => request(app.getHttpServer()).get('/termijnen').query(query);
const kaal = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const koppelingen = (html: string) =>
  [...html.matchAll(/href="#(veld-[\w-]+)">([^<]+)</g)].map(([, doel, tekst]) => [doel, tekst]);

describe('GET /termijnen', () => {
  it('is open zonder inloggen en toont een leeg formulier zonder script', async () => {
    expect(Reflect.getMetadata(OPENBAAR, RekenpaginaController.prototype.toon)).toBe(true);
    const { status, text, headers } = await haal();
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script|\sstyle=|\son[a-z]+=|noindex/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(text.match(/<h1/g)).toHaveLength(1);
  });

  it.each([
    [{ start: '3-4-2026', aantal: '6', eenheid: 'weken' }, 'De laatste dag is maandag 18 mei 2026 .'],
    [{ start: '3 april 2026', aantal: '3', eenheid: 'werkdagen' }, 'donderdag 9 april 2026'],
    [{ start: '2026-04-01', aantal: '3', eenheid: 'werkdagen', goedeVrijdag: 'ja' }, 'dinsdag 7 april 2026'],
    [{ start: '3-4-2026', aantal: '6', eenheid: 'weken', awt: 'nee' }, 'vrijdag 15 mei 2026'],
    [
      { start: '15-6-2026', aantal: '9', eenheid: 'dagen', richting: 'terug' },
      'uiterlijk gebeuren op zaterdag 6 juni',
    ],
    [{ start: '31-1-2026', aantal: '1', eenheid: 'maanden' }, 'maandag 2 maart 2026'],
    [{ start: '3-4-2026', aantal: '1', eenheid: 'jaren' }, 'zaterdag 3 april 2027'],
    [
      { start: '27-4-2029', aantal: '2', eenheid: 'weken', extra: '11 mei 2029\r\n11-5-2029' },
      'maandag 14 mei 2029',
    ],
    [{ start: '5-6-2026', tijd: '10 uur', aantal: '48', eenheid: 'uren' }, '7 juni 2026, 10.00 uur'],
  ])('%j geeft %s', async (vraag, uitkomst) => {
    const { status, text } = await haal(vraag);
    expect(status).toBe(200);
    expect(kaal(text)).toContain(uitkomst);
    expect(text).toContain('noindex');
  });

  it('geeft precies de stappen en bronnen die de API geeft', async () => {
    const api = await request(app.getHttpServer())
      .post('/api/v1/termijnberekeningen')
      .send({ start: '2029-01-10', duur: 'P6W', extraVrijeDagen: ['2029-02-21'] });
    const { herleiding, waarschuwingen } = api.body as {
      herleiding: { stap: string; bron: string }[];
      waarschuwingen: string[];
    };
    const { text } = await haal({ start: '10-1-2029', aantal: '6', eenheid: 'weken', extra: '21-2-2029' });
    for (const { stap } of herleiding) expect(text).toContain(`${stap}</span>`);
    for (const { bron } of herleiding) expect(kaal(text)).toContain(`Bron: ${bron}`);
    expect(waarschuwingen).toHaveLength(1);
    expect(kaal(text)).toContain(waarschuwingen[0]);
  });

  it('zegt het als een tijdstip op de klok twee keer voorkomt', async () => {
    const { text } = await haal({ start: '25-10-2026', tijd: '2.30', aantal: '1', eenheid: 'uren' });
    expect(kaal(text)).toContain('Dit tijdstip komt daarom twee keer voor');
  });
});

describe('slechte invoer bij GET /termijnen', () => {
  it.each([
    ['niets ingevuld', { start: '', aantal: '', eenheid: 'weken' }, ['veld-start', 'veld-aantal']],
    ['een dag die niet bestaat', { start: '30-2-2026', aantal: '6', eenheid: 'weken' }, ['veld-start']],
    ['een jaar te vroeg', { start: '1-1-1950', aantal: '6', eenheid: 'weken' }, ['veld-start']],
    ['een half getal', { start: '3-4-2026', aantal: '2,5', eenheid: 'weken' }, ['veld-aantal']],
    ['een te lange termijn', { start: '3-4-2026', aantal: '521', eenheid: 'weken' }, ['veld-aantal']],
    ['te veel werkdagen', { start: '3-4-2026', aantal: '1001', eenheid: 'werkdagen' }, ['veld-aantal']],
    ['een onbekende eenheid', { start: '3-4-2026', aantal: '6', eenheid: 'eeuwen' }, ['veld-eenheid']],
    ['een naam van een object', { start: '3-4-2026', aantal: '6', eenheid: 'toString' }, ['veld-eenheid']],
    ['uren zonder tijd', { start: '3-4-2026', aantal: '6', eenheid: 'uren' }, ['veld-tijd']],
    [
      'een tijd die de klok overslaat',
      { start: '29-3-2026', tijd: '2.30', aantal: '6', eenheid: 'uren' },
      ['veld-tijd'],
    ],
    [
      'een onbekende richting',
      { start: '3-4-2026', aantal: '6', eenheid: 'weken', richting: 'op' },
      ['veld-richting'],
    ],
    ['een onbekende keuze', { start: '3-4-2026', aantal: '6', eenheid: 'weken', awt: 'soms' }, ['veld-awt']],
    [
      'een extra dag die niet bestaat',
      { start: '3-4-2026', aantal: '6', eenheid: 'weken', extra: '1-5-2026\n31-2-2026' },
      ['veld-extra'],
    ],
    [
      'te veel extra dagen',
      { start: '3-4-2026', aantal: '6', eenheid: 'weken', extra: Array(367).fill('1-5-2026').join(';') },
      ['veld-extra'],
    ],
  ])('%s: 400, en de samenvatting wijst naar het veld', async (_, vraag, velden) => {
    const { status, text, headers } = await haal(vraag);
    expect(status).toBe(400);
    expect(headers['cache-control']).toBe('no-store');
    expect(koppelingen(text).map(([doel]) => doel)).toEqual(velden);
    expect(text).toMatch(/<title>Fout: /);
    for (const veld of velden) expect(text).toContain(`id="${veld}"`);
  });

  it('houdt wat u typte, en maakt er nooit opmaak van', async () => {
    const { text } = await haal({ start: '"><b>x</b>', aantal: 'zes', eenheid: 'uren', extra: '<i>' });
    expect(text).toContain('value="&quot;&gt;&lt;b&gt;x&lt;/b&gt;"');
    expect(text).toContain('value="zes"');
    expect(text).toContain('<option value="uren" selected="">');
    expect(text).not.toMatch(/<b>|<i>/);
  });

  it('leest een veld dat vaker in het adres staat één keer, en laat onbekende velden met rust', async () => {
    const adres = '/termijnen?start=1-1-2026&start=3-4-2026&aantal=6&eenheid=weken&campagne=x';
    const { status, text } = await request(app.getHttpServer()).get(adres);
    expect(status).toBe(200);
    expect(kaal(text)).toContain('maandag 18 mei 2026');
  });
});
