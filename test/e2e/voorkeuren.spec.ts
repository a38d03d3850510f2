import { TestApp } from '../harnas/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.sluit());

const API = '/api/v1/ik/voorkeuren';
const rijen = async (): Promise<number> =>
  (await app.sql<{ aantal: number }>('SELECT count(*)::int AS aantal FROM identiteit.voorkeuren'))[0]
    ?.aantal ?? -1;

describe('de voorkeuren van een persoon', () => {
  it('zijn er voor wie nooit koos: sneltoetsen staan aan', async () => {
    const { body } = await app.als('jurist').get(API).expect(200);
    expect(body).toEqual({ sneltoetsen: true, thema: 'systeem' });
    expect(await rijen()).toBe(0);
  });

  it('blijven zoals iemand ze zet, voor die persoon alleen, met een auditregel', async () => {
    const th = app.als('toezichthouder');
    expect((await th.put(API).send({ sneltoetsen: false, thema: 'donker' }).expect(200)).body).toEqual({
      sneltoetsen: false,
      thema: 'donker',
    });
    expect((await th.get(API).expect(200)).body).toEqual({ sneltoetsen: false, thema: 'donker' });
    expect((await app.als('coordinator').get(API).expect(200)).body).toEqual({
      sneltoetsen: true,
      thema: 'systeem',
    });
    const ander = app.als('toezichthouder', app.tweede);
    expect((await ander.get(API).expect(200)).body).toEqual({ sneltoetsen: true, thema: 'systeem' });
    await th.put(API).send({ sneltoetsen: true, thema: 'systeem' }).expect(200);
    expect((await th.get(API).expect(200)).body).toEqual({ sneltoetsen: true, thema: 'systeem' });
    const regels = await app.sql(
      `SELECT 1 FROM audit.regels WHERE handeling = 'voorkeuren:zetten' AND object_id = $1`,
      [app.eerste.gebruikers.toezichthouder],
    );
    expect(regels).toHaveLength(2);
  });

  it('houden wat iemand niet noemt: een oude pagina draait een andere keuze niet terug', async () => {
    const college = app.als('college');
    expect((await college.put(API).send({ thema: 'donker' }).expect(200)).body).toEqual({
      ...{ sneltoetsen: true, thema: 'donker' },
    });
    expect((await college.put(API).send({ sneltoetsen: false }).expect(200)).body).toEqual({
      ...{ sneltoetsen: false, thema: 'donker' },
    });
  });

  it.each([
    ['geen keuze', {}],
    ['een thema dat er niet is', { sneltoetsen: true, thema: 'paars' }],
    ['een woord', { sneltoetsen: 'uit', thema: 'licht' }],
    ['een veld dat er niet is', { sneltoetsen: false, thema: 'licht', gebruikerId: 'iemand anders' }],
  ])('bewaren niets bij %s', async (_, inhoud) => {
    const voor = await rijen();
    const { body } = await app.als('fg').put(API).send(inhoud).expect(400);
    expect(body.invalidParams).toHaveLength(1);
    expect(await rijen()).toBe(voor);
  });

  it('zijn niet voor wie niet is ingelogd', async () => {
    await app.anoniem().get(API).expect(401);
    await app.anoniem().put(API).send({ sneltoetsen: false, thema: 'donker' }).expect(401);
  });
});
