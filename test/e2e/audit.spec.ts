import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLLEN, heeftRecht } from '@navolgbaar/platform/auth';
import { type Auditregel, UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

describe('de audit lezen', () => {
  let app: TestApp;
  const objectId = nieuwId();

  const schrijf = (organisatie: Testorganisatie, ...regels: Partial<Auditregel>[]) => {
    const uow = app.app.get(UnitOfWork);
    return uow.run(app.actor('toezichthouder', organisatie), () => {
      for (const regel of regels)
        uow.schrijf({ handeling: 'zaak:lezen', object: 'zaak', objectId, ...regel });
      return Promise.resolve();
    });
  };

  beforeAll(async () => {
    app = await TestApp.start();
    for (let i = 0; i < 5; i += 1) await schrijf(app.eerste, { velden: [`veld${i}`] });
    await schrijf(app.tweede, {});
  });
  afterAll(() => app.sluit());

  it.each(ROLLEN)('%s leest alleen met het recht audit:lezen', async (rol) => {
    const status = heeftRecht({ soort: 'gebruiker', rollen: [rol] }, 'audit:lezen') ? 200 : 403;
    await app.als(rol).get('/api/v1/auditregels').expect(status);
    await app.als(rol).get('/api/v1/auditketens').expect(status);
  });

  it('zonder inloggen is er niets te lezen', async () => {
    await app.anoniem().get('/api/v1/auditregels').expect(401);
    await app.anoniem().get('/api/v1/auditketens').expect(401);
  });

  it('geeft van een object de regels van de eigen organisatie, de nieuwste eerst', async () => {
    const { body } = await app
      .als('fg')
      .get('/api/v1/auditregels')
      .query({ object: 'zaak', objectId })
      .expect(200);
    expect(body.volgende).toBeNull();
    expect(body.resultaten.map(({ velden }: { velden: string[] }) => velden[0])).toEqual([
      'veld4',
      'veld3',
      'veld2',
      'veld1',
      'veld0',
    ]);
    expect(body.resultaten[0]).toEqual({
      id: expect.any(String),
      tijdstip: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
      handeling: 'zaak:lezen',
      object: 'zaak',
      objectId,
      resultaat: 'gelukt',
      actorSoort: 'gebruiker',
      actorId: app.eerste.gebruikers.toezichthouder,
      herkomst: '127.0.0.1',
      velden: ['veld4'],
      correlatieId: 'test',
      volgnr: null,
      actorNaam: 'Test toezichthouder',
      objectNaam: null,
    });
  });

  it('zegt hoe iemand nu heet, en bewaart dat niet', async () => {
    const { toezichthouder } = app.eerste.gebruikers;
    await app.als('toezichthouder').put('/api/v1/ik/voorkeuren').send({ thema: 'licht' }).expect(200);
    const lees = async () =>
      (
        await app
          .als('fg')
          .get('/api/v1/auditregels')
          .query({ object: 'gebruiker', objectId: toezichthouder })
          .expect(200)
      ).body.resultaten.find(({ handeling }: { handeling: string }) => handeling === 'voorkeuren:zetten');
    expect(await lees()).toMatchObject({
      actorNaam: 'Test toezichthouder',
      objectNaam: 'Test toezichthouder',
    });
    await app.sql('UPDATE identiteit.gebruikers SET naam = $2 WHERE id = $1', [toezichthouder, 'Anders']);
    expect(await lees()).toMatchObject({ actorNaam: 'Anders', objectNaam: 'Anders' });
    expect(
      await app.sql(`SELECT 1 FROM audit.regels r WHERE r::text ~ 'Anders|Test toezichthouder'`),
    ).toEqual([]);
  });

  it('bladert zonder regels te missen of te herhalen', async () => {
    const gezien: string[] = [];
    for (let vanaf: string | null = ''; vanaf !== null;) {
      const { body }: { body: { resultaten: { velden: string[] }[]; volgende: string | null } } = await app
        .als('fg')
        .get('/api/v1/auditregels')
        .query({ objectId, aantal: 2, ...(vanaf ? { vanaf } : {}) })
        .expect(200);
      expect(body.resultaten.length).toBeLessThanOrEqual(2);
      // Reading the lines of this object leaves lines about it as well; those name no fields.
      gezien.push(...body.resultaten.flatMap(({ velden }) => velden));
      vanaf = body.volgende;
    }
    expect(gezien).toEqual(['veld4', 'veld3', 'veld2', 'veld1', 'veld0']);
  });

  it('laat van het lezen zelf ook een regel na', async () => {
    await app.als('fg').get('/api/v1/auditregels').query({ objectId }).expect(200);
    const { body } = await app.als('fg').get('/api/v1/auditregels').query({ aantal: 1 }).expect(200);
    expect(body.resultaten[0]).toMatchObject({
      handeling: 'audit:lezen',
      objectId,
      actorId: app.eerste.gebruikers.fg,
    });
  });

  it.each([
    [{ object: 'zaak' }, 'objectId'],
    [{ objectId: 'x', vanaf: 'onzin' }, 'vanaf'],
    [{ objectId: 'x', vanaf: Buffer.from('["geen uuid"]').toString('base64url') }, 'vanaf'],
    [{ aantal: 0 }, 'aantal'],
    [{ onbekend: 'x' }, 'onbekend'],
    [{ object: 'Zaak; --', objectId: 'x' }, 'object'],
  ])('weigert %j en noemt het veld', async (vraag, veld) => {
    const { body } = await app.als('fg').get('/api/v1/auditregels').query(vraag).expect(400);
    expect(body.invalidParams).toEqual([expect.objectContaining({ name: veld })]);
  });

  it('toont de stand van de eigen keten, nog zonder zegels en ankers', async () => {
    const { body } = await app.als('fg').get('/api/v1/auditketens').expect(200);
    expect(body).toEqual({
      resultaten: [
        {
          organisatieId: app.eerste.id,
          volgnr: 0,
          hash: null,
          ankerVolgnr: null,
          ankerOp: null,
          onverzegeld: expect.any(Number),
          oudsteOnverzegeld: expect.stringMatching(/Z$/),
        },
      ],
    });
    expect(body.resultaten[0].onverzegeld).toBeGreaterThan(5);
  });

  it('telt wat nog niet verzegeld is in /health/ready', async () => {
    const { body } = await app.anoniem().get('/health/ready').expect(200);
    expect(body.onderdelen.audit).toMatchObject({ werkt: true, oudsteSeconden: expect.any(Number) });
    expect(body.onderdelen.audit.onverzegeld).toBeGreaterThan(5);
  });
});
