import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EERSTE, alsAntwoorden } from '../harnas/opgave';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(180_000);

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.sluit());
beforeEach(() => app.klok.naar('2026-04-13'));
// The clock goes back for the next test: nothing may wait for it.
afterEach(() => app.verwerkUitstaandeJobs());

const TWIJFELS = '/api/v1/twijfels';
const TWIJFEL = {
  watGebeurde: 'Een cliënt kreeg de medicijnen van een medebewoner.',
  waaromTwijfel: 'Of er ernstig gevolg is, weten wij pas na onderzoek in het ziekenhuis.',
  bekendOp: '2026-04-13',
};
const REDEN = 'De arts ziet blijvende schade. Dat had voorkomen kunnen worden.';

const meld = async (anders: object = {}, wie = app.als('aanbieder')): Promise<string> =>
  (
    await wie
      .post(TWIJFELS)
      .send({ ...TWIJFEL, ...anders })
      .expect(201)
  ).body.id;
const lees = async (id: string, wie = app.als('aanbieder')) =>
  (await wie.get(`${TWIJFELS}/${id}`).expect(200)).body;
const concludeer = (
  id: string,
  conclusie: string,
  { op = '2026-04-20', versie = 1, wie = app.als('aanbieder'), reden = REDEN } = {},
) => wie.post(`${TWIJFELS}/${id}/_concludeer`).set('if-match', `"v${versie}"`).send({ conclusie, op, reden });
const meldAlsnog = (twijfelId: string, anders: object = {}, wie = app.als('aanbieder')) =>
  wie.post('/api/v1/meldingopgaven').send({
    twijfelId,
    antwoorden: alsAntwoorden({ ...EERSTE, ...anders }),
  });
const termijn = async (id: string) =>
  (await app.sql<Record<string, unknown>>('SELECT * FROM termijn.termijnen WHERE id = $1', [id]))[0];

describe('een aanbieder die twijfelt', () => {
  it('heeft zes weken, met de herleiding, en de coördinator hoort het', async () => {
    const id = await meld();
    expect(await lees(id)).toMatchObject({
      ...{ status: 'loopt', uiterlijk: '2026-05-26', verstreken: false, ...TWIJFEL },
      handelingen: ['concludeerWel', 'concludeerNiet', 'meld'],
      herleiding: expect.arrayContaining([
        expect.objectContaining({ bron: expect.stringContaining('niet het Beleidskader') }),
      ]),
    });
    await app.verwerkUitstaandeJobs();
    const { body } = await app.als('coordinator').get('/api/v1/attenderingen').expect(200);
    expect(body.resultaten).toEqual(
      expect.arrayContaining([expect.objectContaining({ soort: 'twijfel_gemeld', objectId: id })]),
    );
  });

  it('concludeert wel: dan lopen vanaf die dag de drie werkdagen, en de melding is daarop gemeten', async () => {
    const id = await meld();
    app.klok.naar('2026-04-20');
    const { body } = await concludeer(id, 'wel').expect(200);
    expect(body).toMatchObject({ status: 'te_melden', uiterlijk: '2026-04-23', reden: REDEN });
    expect(await termijn(body.termijnId)).toMatchObject({ status: 'voldaan' });
    expect(await termijn(body.meldtermijnId)).toMatchObject({ status: 'loopt', definitie_code: 'T-01' });
    app.klok.naar('2026-04-22');
    const { body: melding } = await meldAlsnog(id).expect(201);
    expect(await lees(id)).toMatchObject({ status: 'gemeld', meldingId: melding.id, handelingen: [] });
    expect(await termijn(body.meldtermijnId)).toMatchObject({ status: 'voldaan' });
    const { body: dossier } = await app
      .als('toezichthouder')
      .get(`/api/v1/meldingen/${melding.id}`)
      .expect(200);
    expect(dossier).toMatchObject({
      ...{ vaststellingsdatum: '2026-04-20', ontdekkingsdatum: '2026-04-13' },
      meldtermijn: { startgebeurtenis: 'vaststelling', teLaat: false },
    });
    const { body: opgave } = await app
      .als('aanbieder')
      .get(`/api/v1/meldingopgaven/${melding.id}`)
      .expect(200);
    expect(opgave.twijfel.id).toBe(id);
  });

  it('concludeert niet, met de reden, die de toezichthouder leest', async () => {
    const id = await meld();
    app.klok.naar('2026-04-20');
    await concludeer(id, 'niet', { reden: '' }).expect(400);
    await concludeer(id, 'niet', { reden: 'De cliënt heeft geen gevolgen gehad.' }).expect(200);
    expect(await lees(id, app.als('toezichthouder'))).toMatchObject({
      ...{ status: 'geen_calamiteit', reden: 'De cliënt heeft geen gevolgen gehad.', meldingId: null },
    });
    await app.verwerkUitstaandeJobs();
    const { body } = await app.als('coordinator').get('/api/v1/attenderingen').expect(200);
    expect(body.resultaten[0]).toMatchObject({ soort: 'twijfel_geconcludeerd', objectId: id });
    // New facts may come up: then it is reported after all.
    await meldAlsnog(id).expect(201);
  });

  it('meldt als hij na zes weken nog twijfelt; dat de termijn voorbij is, ziet iedereen', async () => {
    const id = await meld();
    app.klok.naar('2026-05-27');
    for (const rol of ['aanbieder', 'toezichthouder'] as const) {
      expect(await lees(id, app.als(rol))).toMatchObject({ status: 'loopt', verstreken: true });
      const { body } = await app.als(rol).get(TWIJFELS).expect(200);
      expect(body.resultaten.find((rij: { id: string }) => rij.id === id)).toMatchObject({
        verstreken: true,
      });
    }
    const { body: melding } = await meldAlsnog(id).expect(201);
    const { termijnId } = await lees(id);
    expect(await termijn(termijnId)).toMatchObject({ status: 'voldaan_te_laat' });
    const { body } = await app.als('toezichthouder').get(`/api/v1/meldingen/${melding.id}`).expect(200);
    expect(body).toMatchObject({ vaststellingsdatum: '2026-05-26', meldtermijn: { teLaat: false } });
  });

  it('wordt door een toezichthouder opgeschreven als hij belt', async () => {
    const wie = app.als('toezichthouder');
    const id = await meld({ aanbiederId: app.eerste.aanbiederId, kanaal: 'telefoon' }, wie);
    expect(await lees(id)).toMatchObject({ kanaal: 'telefoon', status: 'loopt' });
    app.klok.naar('2026-04-20');
    await concludeer(id, 'wel', { wie }).expect(200);
  });

  it('wordt geweigerd zonder verhaal, in de toekomst, zonder aanbieder, te vroeg en op een oude versie', async () => {
    const stuur = (anders: object, wie = app.als('aanbieder')) =>
      wie.post(TWIJFELS).send({ ...TWIJFEL, ...anders });
    const leeg = await stuur({ watGebeurde: '', waaromTwijfel: '' }).expect(400);
    expect(leeg.body.invalidParams.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['watGebeurde', 'waaromTwijfel']),
    );
    const later = await stuur({ bekendOp: '2026-04-14' }).expect(400);
    expect(later.body.invalidParams[0].name).toBe('bekendOp');
    const zonder = await stuur({}, app.als('toezichthouder')).expect(400);
    expect(zonder.body.code).toBe('MELDING.OPGAVE_ZONDER_AANBIEDER');
    const id = await meld();
    app.klok.naar('2026-04-20');
    for (const op of ['2026-04-12', '2026-04-21'])
      expect((await concludeer(id, 'wel', { op }).expect(400)).body.code).toBe(
        'MELDING.TWIJFEL_DAG_PAST_NIET',
      );
    expect((await lees(id)).status).toBe('loopt');
    await concludeer(id, 'wel').expect(200);
    await concludeer(id, 'niet').expect(412);
    expect((await concludeer(id, 'niet', { versie: 2 }).expect(409)).body.code).toBe(
      'OVERGANG_NIET_MOGELIJK',
    );
    await meldAlsnog(id).expect(201);
    await meldAlsnog(id).expect(409);
  });
});

describe('wie een twijfel ziet', () => {
  it('een andere aanbieder en een andere organisatie niet', async () => {
    const toezicht = app.als('toezichthouder');
    const vreemd = await meld({ aanbiederId: app.eerste.andereAanbiederId, kanaal: 'telefoon' }, toezicht);
    const eigen = await meld();
    for (const [wie, id] of [
      [app.als('aanbieder'), vreemd],
      [app.als('aanbieder', app.tweede), eigen],
      [app.als('toezichthouder', app.tweede), eigen],
    ] as const) {
      await wie.get(`${TWIJFELS}/${id}`).expect(404);
      await concludeer(id, 'niet', { wie, op: '2026-04-13' }).expect(404);
    }
    await meldAlsnog(vreemd).expect(404);
    const { body } = await app.als('aanbieder').get(`${TWIJFELS}?stand=alle&aantal=100`).expect(200);
    const ids = body.resultaten.map((rij: { id: string }) => rij.id);
    expect([ids.includes(eigen), ids.includes(vreemd)]).toEqual([true, false]);
  });

  it.each(['college', 'jurist', 'contractbeheer', 'beheerder', 'fg', 'archivaris'] as const)(
    'niet %s',
    async (rol) => {
      await app.als(rol).get(TWIJFELS).expect(403);
      await app.als(rol).post(TWIJFELS).send(TWIJFEL).expect(403);
    },
  );

  it('is versleuteld bewaard', async () => {
    await meld({ watGebeurde: 'Het ging om Geertje Zwijghout.' });
    const rijen = await app.sql(`SELECT 1 FROM melding.twijfels t WHERE t::text LIKE '%Zwijghout%'`);
    expect(rijen).toEqual([]);
  });
});
