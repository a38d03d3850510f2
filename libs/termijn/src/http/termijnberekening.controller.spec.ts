import { Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { OPENBAAR } from '@navolgbaar/platform/auth';
import { maakValidatie, naarProblem } from '@navolgbaar/platform/http';
import { SwaggerModule, DocumentBuilder } from '@nestjs/swagger';
import request from 'supertest';
import { TermijnberekeningModule } from './termijnberekening.module';
import { TermijnberekeningController } from './termijnberekening.controller';
import type { TermijnberekeningResponse } from './termijnberekening.response';

@Module({ imports: [TermijnberekeningModule] })
class Proefmodule {}

let app: NestFastifyApplication;

beforeAll(async () => {
  const moduleRef = await Test.createTestingModule({ imports: [Proefmodule] }).compile();
  app = moduleRef.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  // The production pipe and the production translation of errors, without the rest of the platform.
  app.useGlobalPipes(maakValidatie());
  app.useGlobalFilters({
    catch: (fout, host) => {
      const problem = naarProblem(fout, '', 'proef');
      void host.switchToHttp().getResponse().status(problem.status).send(problem);
    },
  });
  await app.listen(0, '127.0.0.1');
});

afterAll(() => app.close());

async function vraag(payload: unknown) {
  const antwoord = await request(app.getHttpServer())
    .post('/api/v1/termijnberekeningen')
    .set('content-type', 'application/json')
    .send(JSON.stringify(payload));
  return { status: antwoord.status, body: antwoord.body as unknown };
}

async function goed(payload: object): Promise<TermijnberekeningResponse> {
  const { status, body } = await vraag(payload);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body as TermijnberekeningResponse;
}

async function fouten(payload: unknown): Promise<Record<string, string>> {
  const { status, body } = await vraag(payload);
  expect({ status, body }).toMatchObject({ status: 400, body: { code: 'INVOER_ONGELDIG' } });
  const { invalidParams } = body as { invalidParams: { name: string; reason: string }[] };
  return Object.fromEntries(invalidParams.map(({ name, reason }) => [name, reason]));
}

describe('POST /api/v1/termijnberekeningen', () => {
  it('is open zonder inloggen', () => {
    expect(Reflect.getMetadata(OPENBAAR, TermijnberekeningController.prototype.bereken)).toBe(true);
  });

  it('zes weken vanaf Goede Vrijdag 2026: precies de velden van het contract', async () => {
    const antwoord = await goed({ start: '2026-04-03', duur: 'P6W' });
    expect(Object.keys(antwoord).sort()).toEqual(['herleiding', 'ruw', 'uiterlijk', 'waarschuwingen']);
    expect(antwoord).toMatchObject({ uiterlijk: '2026-05-18', ruw: '2026-05-15', waarschuwingen: [] });
    for (const stap of antwoord.herleiding) expect(Object.keys(stap)).toEqual(['stap', 'bron']);
  });

  it.each([
    [{ start: '2026-04-03', werkdagen: 3 }, '2026-04-09'],
    [{ start: '2026-04-01', werkdagen: 3, goedeVrijdagIsWerkdag: true }, '2026-04-07'],
    [{ start: '2026-04-01', werkdagen: 3, goedeVrijdagIsWerkdag: true, awt: true }, '2026-04-08'],
    [{ start: '2026-04-03', duur: 'P6W', awt: false }, '2026-05-15'],
    [{ start: '2026-04-03', duur: 'P6W', awt: true }, '2026-05-18'],
    [{ start: '2026-06-15', duur: 'P9D', richting: 'terug' }, '2026-06-06'],
    [{ start: '2026-04-08', werkdagen: 3, richting: 'terug' }, '2026-04-01'],
    [{ start: '2026-01-31', duur: 'P1M' }, '2026-03-02'],
    [{ start: '2026-04-03', duur: 'P1Y' }, '2027-04-03'],
    [{ start: '2029-04-27', duur: 'P2W', extraVrijeDagen: ['2029-05-11', '2029-05-11'] }, '2029-05-14'],
    [{ start: '2026-06-05T10:00:00+02:00', duur: 'PT48H' }, '2026-06-07T10:00:00+02:00'],
    [{ start: '2026-06-05T10:00+02:00', duur: 'PT48H', awt: true }, '2026-06-07T10:00:00+02:00'],
    [{ start: '2026-06-05T08:00:00.000Z', duur: 'PT1H', richting: 'terug' }, '2026-06-05T09:00:00+02:00'],
  ])('%j geeft %s', async (verzoek, uiterlijk) => {
    expect((await goed(verzoek)).uiterlijk).toBe(uiterlijk);
  });

  it('waarschuwt na het laatste jaar met bekende aangewezen dagen', async () => {
    expect((await goed({ start: '2029-01-10', duur: 'P6W' })).waarschuwingen.join()).toContain(
      'tot en met 2028',
    );
  });
});

const SLECHT: [string, object, string[]][] = [
  ['een leeg verzoek', {}, ['duur', 'start']],
  ['een onbekend veld', { start: '2026-04-03', duur: 'P6W', feestdagen: [] }, ['feestdagen']],
  ['een duur én werkdagen', { start: '2026-04-03', duur: 'P6W', werkdagen: 3 }, ['duur', 'werkdagen']],
  ['een datum die niet bestaat', { start: '2026-02-30', duur: 'P6W' }, ['start']],
  ['29 februari in een gewoon jaar', { start: '2026-02-29', duur: 'P6W' }, ['start']],
  ['een datum in een andere schrijfwijze', { start: '03-04-2026', duur: 'P6W' }, ['start']],
  ['een getal als datum', { start: 20260403, duur: 'P6W' }, ['start']],
  ['null als datum', { start: null, duur: 'P6W' }, ['start']],
  ['uren zonder tijd', { start: '2026-04-03', duur: 'PT48H' }, ['start']],
  ['uren zonder tijdverschil', { start: '2026-04-03T10:00:00', duur: 'PT48H' }, ['start']],
  ['een tijd die niet bestaat', { start: '2026-04-03T25:00:00Z', duur: 'PT48H' }, ['start']],
  ['weken met een tijd', { start: '2026-04-03T10:00:00+02:00', duur: 'P6W' }, ['start']],
  ['werkdagen met een tijd', { start: '2026-04-03T10:00:00+02:00', werkdagen: 3 }, ['start']],
  ['een jaar te vroeg', { start: '1969-12-31', duur: 'P6W' }, ['start']],
  ['een jaar te laat', { start: '2201-01-01', duur: 'P6W' }, ['start']],
  ['lengte nul', { start: '2026-04-03', duur: 'P0D' }, ['duur']],
  ['een negatieve lengte', { start: '2026-04-03', duur: 'P-6W' }, ['duur']],
  ['een reusachtige lengte', { start: '2026-04-03', duur: 'P99999999999999999999W' }, ['duur']],
  ['een gemengde duur', { start: '2026-04-03', duur: 'P1M2D' }, ['duur']],
  ['een lijst als duur', { start: '2026-04-03', duur: ['P6W'] }, ['duur']],
  ['null als duur', { start: '2026-04-03', duur: null }, ['duur']],
  ['nul werkdagen', { start: '2026-04-03', werkdagen: 0 }, ['werkdagen']],
  ['een half aantal werkdagen', { start: '2026-04-03', werkdagen: 2.5 }, ['werkdagen']],
  ['werkdagen als tekst', { start: '2026-04-03', werkdagen: '3' }, ['werkdagen']],
  ['te veel werkdagen', { start: '2026-04-03', werkdagen: 1001 }, ['werkdagen']],
  ['awt als tekst', { start: '2026-04-03', duur: 'P6W', awt: 'true' }, ['awt']],
  ['awt null', { start: '2026-04-03', duur: 'P6W', awt: null }, ['awt']],
  ['een onbekende richting', { start: '2026-04-03', duur: 'P6W', richting: 'achteruit' }, ['richting']],
  [
    'goedeVrijdagIsWerkdag 1',
    { start: '2026-04-03', werkdagen: 3, goedeVrijdagIsWerkdag: 1 },
    ['goedeVrijdagIsWerkdag'],
  ],
  [
    'extraVrijeDagen als tekst',
    { start: '2026-04-03', duur: 'P6W', extraVrijeDagen: '2026-05-18' },
    ['extraVrijeDagen'],
  ],
  [
    'een onmogelijke extra dag',
    { start: '2026-04-03', duur: 'P6W', extraVrijeDagen: ['2026-02-30'] },
    ['extraVrijeDagen'],
  ],
  ['een lege extra dag', { start: '2026-04-03', duur: 'P6W', extraVrijeDagen: [null] }, ['extraVrijeDagen']],
  [
    'te veel extra dagen',
    { start: '2026-04-03', duur: 'P6W', extraVrijeDagen: Array(367).fill('2026-05-18') },
    ['extraVrijeDagen'],
  ],
];

describe('Slechte invoer bij POST /api/v1/termijnberekeningen', () => {
  it.each(SLECHT)('weigert %s en noemt het veld', async (_, verzoek, velden) => {
    expect(Object.keys(await fouten(verzoek)).sort()).toEqual(velden);
  });

  it('noemt alle fouten tegelijk, elk met een Nederlandse reden', async () => {
    expect(await fouten({ start: '2026-02-30', duur: 'zes weken', awt: 'ja', onzin: 1 })).toEqual({
      start: 'De datum 2026-02-30 bestaat niet.',
      duur: 'Schrijf de duur als PnD, PnW, PnM, PnY of PTnH, bijvoorbeeld P6W voor zes weken.',
      awt: 'Kies true (ja) of false (nee).',
      onzin: 'Dit veld is onbekend.',
    });
  });

  it.each([[[]], ['tekst'], [5], [null], [[{ start: '2026-04-03', duur: 'P6W' }]]])(
    'weigert %j als verzoek zonder fout aan onze kant',
    async (verzoek) => {
      expect((await vraag(verzoek)).status).toBe(400);
    },
  );

  it('staat met al zijn velden in het contract', () => {
    const document = SwaggerModule.createDocument(app, new DocumentBuilder().build());
    const { TermijnberekeningRequest, TermijnberekeningResponse } = document.components?.schemas as Record<
      string,
      { properties: object; required: string[] }
    >;
    expect(TermijnberekeningRequest?.required).toEqual(['start']);
    expect(Object.keys(TermijnberekeningRequest?.properties ?? {})).toEqual([
      'start',
      'duur',
      'werkdagen',
      'awt',
      'richting',
      'goedeVrijdagIsWerkdag',
      'extraVrijeDagen',
    ]);
    expect(TermijnberekeningResponse?.required).toEqual(['uiterlijk', 'ruw', 'herleiding', 'waarschuwingen']);
  });
});
