import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImporteerJaarcijfers, JaarcijferFeiten } from '@navolgbaar/jaarcijfers';
import { type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const KOLOMMEN = [
  ...['kvk', 'boekjaar', 'omzet', 'personeelskosten', 'resultaat', 'eigen_vermogen', 'balanstotaal'],
  ...['vlottende_activa', 'kortlopende_schulden', 'winstuitkering', 'omzet_jeugd_wmo', 'aantal_clienten'],
];
const GEZOND: Readonly<Record<string, string>> = {
  ...{ boekjaar: '2025', omzet: '1.000.000', personeelskosten: '700000', resultaat: '50000' },
  ...{ eigen_vermogen: '300000', balanstotaal: '1000000', vlottende_activa: '400000' },
  ...{ kortlopende_schulden: '200000', winstuitkering: '0', omzet_jeugd_wmo: '', aantal_clienten: '100' },
};
const ROOD = { resultaat: '-12', eigen_vermogen: '100.000' };
const csv = (...rijen: Record<string, string>[]): Buffer =>
  Buffer.from(
    [
      KOLOMMEN.join(';'),
      ...rijen.map((rij) => KOLOMMEN.map((kolom) => ({ ...GEZOND, ...rij })[kolom] ?? '').join(';')),
    ].join('\n'),
  );
const DREMPELS = {
  ...{ solvabiliteit: 20, liquiditeit: null, verliesjaren: null, negatiefVermogen: false, winstmarge: null },
  ...{ winstuitkering: null, personeelskosten: null, omzetPerClient: null, groei: null },
};
const DOCUMENT = { geldigVanaf: '2026-04-13', bron: 'Teambesluit van april', brondatum: '2026-04-10' };
const BRON = 'Annual-Insights, uitvoer van april';

describe('jaarcijfers van aanbieders', () => {
  let app: TestApp;
  const th = (organisatie?: Testorganisatie) => app.als('toezichthouder', organisatie);
  let nummer = 0;
  const aanbieder = async (soort = 'zorgaanbieder'): Promise<{ id: string; kvk: string; naam: string }> => {
    nummer += 1;
    const nieuw = { naam: `Cijferzorg ${nummer}`, soort, kvk: String(81_000_000 + nummer) };
    const { body } = await th().post('/api/v1/aanbieders').send(nieuw).expect(201);
    return { id: body.id, kvk: nieuw.kvk, naam: nieuw.naam };
  };
  const leesIn = (
    inhoud: Buffer,
    { rol = 'coordinator' as Rol, bron = BRON, organisatie = app.eerste } = {},
  ) =>
    app
      .als(rol, organisatie)
      .post('/api/v1/jaarcijferimports')
      .query({ bron })
      .attach('bestand', inhoud, 'jaarcijfers.csv');
  const controleer = (inhoud: Buffer, rol: Rol = 'coordinator') =>
    app.als(rol).post('/api/v1/jaarcijferimports/_controleer').attach('bestand', inhoud, 'jaarcijfers.csv');
  const cijfersVan = async (id: string) =>
    (await th().get(`/api/v1/aanbieders/${id}/jaarcijfers`).expect(200)).body;
  const aantalRijen = async (): Promise<number> => {
    const [rij] = await app.sql<{ n: number }>(
      `SELECT (SELECT count(*) FROM jaarcijfers.cijfers)::int + (SELECT count(*) FROM jaarcijfers.imports)::int AS n`,
    );
    return rij?.n ?? -1;
  };

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());

  describe('inlezen', () => {
    it('zegt eerst wat er zou gebeuren en bewaart dan niets, en leest daarna in', async () => {
      const { id, kvk } = await aanbieder();
      const bestand = csv({ kvk }, { kvk, boekjaar: '2024' });
      const voor = await aantalRijen();
      const uitkomst = { regels: 2, nieuw: 2, gewijzigd: 0, ongewijzigd: 0 };
      expect((await controleer(bestand).expect(200)).body).toEqual({ ...uitkomst, fouten: [] });
      expect(await aantalRijen()).toBe(voor);
      const { body } = await leesIn(bestand).expect(201);
      expect(body).toMatchObject(uitkomst);
      const { jaren } = await cijfersVan(id);
      expect(jaren).toMatchObject([
        { boekjaar: 2025, versie: 1, omzet: 1_000_000, omzetJeugdWmo: null, importId: body.id, bron: BRON },
        { boekjaar: 2024, versie: 1 },
      ]);
    });

    it('onthoudt wie, wanneer, welk bestand, de bron en wat ervan kwam', async () => {
      const { kvk } = await aanbieder();
      const { body } = await leesIn(csv({ kvk })).expect(201);
      const { body: imports } = await th().get('/api/v1/jaarcijferimports').expect(200);
      expect(imports[0]).toMatchObject({
        ...{ id: body.id, bestandsnaam: 'jaarcijfers.csv', bron: BRON, regels: 1, nieuw: 1 },
        ingelezenDoor: app.eerste.gebruikers.coordinator,
      });
      expect(imports[0].sha256).toMatch(/^[0-9a-f]{64}$/);
      const regels = await app.sql(`SELECT FROM audit.regels WHERE handeling = $1 AND object_id = $2`, [
        'jaarcijfer:importeren',
        body.id,
      ]);
      expect(regels).toHaveLength(1);
    });

    it('zet andere cijfers over een jaar naast de oude, en dezelfde cijfers veranderen niets', async () => {
      const { id, kvk } = await aanbieder();
      await leesIn(csv({ kvk })).expect(201);
      expect((await leesIn(csv({ kvk })).expect(201)).body).toMatchObject({ ongewijzigd: 1, nieuw: 0 });
      const anders = csv({ kvk, omzet: '1100000' });
      expect((await controleer(anders).expect(200)).body).toMatchObject({ gewijzigd: 1, ongewijzigd: 0 });
      await leesIn(anders).expect(201);
      const { jaren } = await cijfersVan(id);
      expect(jaren).toMatchObject([
        { versie: 2, omzet: 1_100_000, eerdere: [{ versie: 1, omzet: 1_000_000 }] },
      ]);
    });

    it('twee keer tegelijk geeft één keer nieuw', async () => {
      const { id, kvk } = await aanbieder();
      const beide = await Promise.all([leesIn(csv({ kvk })), leesIn(csv({ kvk }))]);
      expect(beide.map(({ body }) => body.nieuw).sort()).toEqual([0, 1]);
      expect((await cijfersVan(id)).jaren).toHaveLength(1);
    });

    it('noemt alle fouten met regel en kolom, en bewaart met één fout niets', async () => {
      const { kvk } = await aanbieder();
      const { kvk: pgb } = await aanbieder('pgb_zorgverlener');
      const bestand = csv(
        { kvk },
        { kvk },
        { kvk: '99999999', boekjaar: '2027' },
        { kvk: pgb, boekjaar: '2024', omzet: '-1' },
        { kvk, boekjaar: '2023', omzet: '12,50', eigen_vermogen: '1.000.001', vlottende_activa: '1000001' },
        { kvk, boekjaar: '2022', omzet: '', kortlopende_schulden: '700.001', omzet_jeugd_wmo: 'veel' },
      );
      const voor = await aantalRijen();
      const { body } = await controleer(bestand).expect(200);
      const plekken = body.fouten.map(
        ({ regel, kolom }: { regel: number; kolom: string }) => `${regel} ${kolom}`,
      );
      expect(plekken).toEqual([
        ...['3 boekjaar', '4 kvk', '4 boekjaar', '5 kvk', '5 omzet'],
        ...['6 omzet', '6 eigen_vermogen', '6 vlottende_activa'],
        ...['7 omzet', '7 omzet_jeugd_wmo', '7 kortlopende_schulden'],
      ]);
      expect(body).toMatchObject({ regels: 6, nieuw: 0 });
      const geweigerd = await leesIn(bestand).expect(422);
      expect(geweigerd.body).toMatchObject({ code: 'JAARCIJFERS.BESTAND_KLOPT_NIET' });
      expect(geweigerd.body.invalidParams).toHaveLength(11);
      expect(geweigerd.body.invalidParams[0]).toMatchObject({ name: 'regel 3, boekjaar' });
      expect(await aantalRijen()).toBe(voor);
    });

    it.each([
      ['een onbekende kolom', Buffer.from(`${KOLOMMEN.join(';')};dividend\n`), 'dividend'],
      ['een kolom te weinig', Buffer.from(`${KOLOMMEN.slice(1).join(';')}\n`), 'kvk'],
      ['geen enkele regel', Buffer.from(`${KOLOMMEN.join(';')}\n`), '-'],
      ['een leeg bestand', Buffer.from('\n'), 'kvk'],
      ['een open aanhalingsteken', Buffer.from(`${KOLOMMEN.join(';')}\n"1;2\n`), '-'],
    ])('weigert %s', async (_, inhoud, kolom) => {
      const { body } = await controleer(inhoud).expect(200);
      expect(body.fouten[0]).toMatchObject({ kolom });
      await leesIn(inhoud).expect(422);
    });

    it('weigert zonder bestand, zonder bron, met iets onbekends en met een te groot bestand', async () => {
      const { kvk } = await aanbieder();
      const voor = await aantalRijen();
      await app
        .als('coordinator')
        .post('/api/v1/jaarcijferimports')
        .query({ bron: BRON })
        .send({})
        .expect(400);
      await leesIn(csv({ kvk }), { bron: '' }).expect(400);
      await app
        .als('coordinator')
        .post('/api/v1/jaarcijferimports')
        .query({ bron: BRON, jaar: 2025 })
        .attach('bestand', csv({ kvk }), 'a.csv')
        .expect(400);
      await leesIn(Buffer.alloc(2 * 1024 * 1024 + 1, 'a')).expect(413);
      await app
        .als('coordinator')
        .post('/api/v1/jaarcijferimports')
        .query({ bron: BRON })
        .set('content-type', 'multipart/form-data; boundary=x')
        .send('kapot')
        .expect(400);
      expect(await aantalRijen()).toBe(voor);
    });

    it('weigert een lijst waar een drempel hoort, en een bedrag van meer dan twaalf cijfers', async () => {
      const { kvk } = await aanbieder();
      const { body } = await controleer(csv({ kvk, omzet: '9.007.199.254.740.993' })).expect(200);
      expect(body.fouten[0]).toMatchObject({ kolom: 'omzet' });
      await app
        .als('coordinator')
        .post('/api/v1/jaarcijferdrempels')
        .send({ regels: { ...DREMPELS, groei: [] }, ...DOCUMENT })
        .expect(400);
    });

    it('bewaart de naam van een bestand zonder tekens die niemand kan lezen', async () => {
      const { kvk } = await aanbieder();
      await app
        .als('coordinator')
        .post('/api/v1/jaarcijferimports')
        .query({ bron: BRON })
        .attach('bestand', csv({ kvk }), { filename: ' ', contentType: 'text/csv' })
        .expect(201);
      const { body: imports } = await th().get('/api/v1/jaarcijferimports').expect(200);
      expect(imports[0]).toMatchObject({ bestandsnaam: 'bestand.csv' });
    });

    it('kan ook vanaf de opdrachtregel: dan staat er niemand bij', async () => {
      const { kvk } = await aanbieder();
      const actor = systeemActor(app.eerste.id, 'proef', 'proef');
      const lijst = { naam: 'cijfers.csv', inhoud: csv({ kvk }) };
      const { id } = await app.app.get(ImporteerJaarcijfers, { strict: false }).execute(actor, lijst, BRON);
      const { body } = await th().get('/api/v1/jaarcijferimports').expect(200);
      expect(body[0]).toMatchObject({ id, ingelezenDoor: null });
    });
  });

  describe('signalen', () => {
    it('staan bij het jaar, met hoe zij zijn berekend', async () => {
      const { id, kvk } = await aanbieder();
      await leesIn(csv({ kvk, ...ROOD }, { kvk, ...ROOD, boekjaar: '2024' })).expect(201);
      const { jaren, drempelversie } = await cijfersVan(id);
      expect(drempelversie).toBe(1);
      expect(jaren[0].verhoudingen).toMatchObject({
        solvabiliteit: 10,
        liquiditeit: 2,
        winstuitkering: null,
      });
      expect(jaren[0].signalen).toMatchObject([
        { regel: 'solvabiliteit', soort: 'continuiteit', waarde: 10, drempel: 15, boekjaar: 2025 },
        { regel: 'verliesjaren', kort: 'verlies in 2 jaar achter elkaar' },
      ]);
      expect(jaren[0].signalen[0].herleiding[1].stap).toContain('Eigen vermogen € 100.000');
    });

    it('gebruiken de mediaan van alle aanbieders over dat jaar', async () => {
      const anderen = [await aanbieder(), await aanbieder(), await aanbieder(), await aanbieder()];
      const { id, kvk } = await aanbieder();
      const rijen = anderen.map((een) => ({ kvk: een.kvk, boekjaar: '2019', aantal_clienten: '100' }));
      await leesIn(csv(...rijen, { kvk, boekjaar: '2019', aantal_clienten: '40' })).expect(201);
      expect((await cijfersVan(id)).jaren[0].signalen).toMatchObject([
        { regel: 'omzetPerClient', waarde: 2.5 },
      ]);
    });

    it('staan in de lijst: wie de meeste heeft bovenaan, en te zoeken', async () => {
      const goed = await aanbieder();
      const rood = await aanbieder();
      await leesIn(csv({ kvk: goed.kvk }, { kvk: rood.kvk, ...ROOD, winstuitkering: '5' })).expect(201);
      const { body } = await th().get('/api/v1/jaarcijfers').query({ zoek: 'CIJFERZORG' }).expect(200);
      const ids = body.map(({ aanbiederId }: { aanbiederId: string }) => aanbiederId);
      expect(ids.indexOf(rood.id)).toBeLessThan(ids.indexOf(goed.id));
      expect(body[ids.indexOf(rood.id)]).toMatchObject({
        ...{ aanbiederNaam: rood.naam, boekjaar: 2025, resultaat: -12 },
        ...{ continuiteit: ['solvabiliteit 10 %'], rechtmatigheid: ['winstuitkering zonder winst'] },
      });
      const { body: alleen } = await th().get('/api/v1/jaarcijfers').query({ metSignaal: 'ja' }).expect(200);
      const over = alleen.map(({ aanbiederId }: { aanbiederId: string }) => aanbiederId);
      expect(over).toContain(rood.id);
      expect(over).not.toContain(goed.id);
      await th().get('/api/v1/jaarcijfers').query({ metSignaal: 'nee' }).expect(400);
      expect((await th().get('/api/v1/jaarcijfers').query({ zoek: rood.naam })).body).toHaveLength(1);
    });

    it('zijn er voor een ander deel van het huis: het nieuwste jaar, niet ouder dan drie jaar', async () => {
      const [nieuw, grens, oud] = [await aanbieder(), await aanbieder(), await aanbieder()];
      await leesIn(
        csv(
          { kvk: nieuw.kvk, ...ROOD },
          { kvk: nieuw.kvk, boekjaar: '2024' },
          { kvk: grens.kvk, boekjaar: '2023' },
          { kvk: oud.kvk, ...ROOD, boekjaar: '2022' },
        ),
      ).expect(201);
      const uit = await app.app
        .get(UnitOfWork, { strict: false })
        .run(app.actor('toezichthouder'), () =>
          app.app.get(JaarcijferFeiten, { strict: false }).signalenPerAanbieder(),
        );
      expect(uit.get(nieuw.id)).toMatchObject({
        ...{ boekjaar: 2025, continuiteit: ['solvabiliteit 10 %'], rechtmatigheid: [], bron: BRON },
      });
      expect(uit.get(grens.id)).toMatchObject({ boekjaar: 2023, continuiteit: [], rechtmatigheid: [] });
      expect(uit.has(oud.id)).toBe(false);
    });
  });

  describe('de drempels', () => {
    const stelVast = (anders: object = {}, organisatie = app.tweede, rol: Rol = 'coordinator') =>
      app
        .als(rol, organisatie)
        .post('/api/v1/jaarcijferdrempels')
        .send({ regels: DREMPELS, ...DOCUMENT, ...anders });

    it('zijn een aanname tot iemand ze vaststelt, en gelden dan vanaf hun dag', async () => {
      const { body: begin } = await th(app.tweede).get('/api/v1/jaarcijferdrempels').expect(200);
      expect(begin).toMatchObject([{ nummer: 1, status: 'meegeleverd', vastgesteldDoor: null }]);
      const nieuw = { naam: 'Zuidzorg', soort: 'zorgaanbieder', kvk: '82000001' };
      const { body: zuid } = await th(app.tweede).post('/api/v1/aanbieders').send(nieuw).expect(201);
      const rij = csv({ kvk: nieuw.kvk, eigen_vermogen: '180000' });
      await leesIn(rij, { organisatie: app.tweede }).expect(201);
      const signalen = async () =>
        (await th(app.tweede).get(`/api/v1/aanbieders/${zuid.id}/jaarcijfers`)).body.jaren[0].signalen;
      expect(await signalen()).toEqual([]);
      await stelVast({ geldigVanaf: '2026-04-14' }).expect(201);
      expect(await signalen()).toEqual([]);
      app.klok.naar('2026-04-14');
      expect(await signalen()).toMatchObject([{ regel: 'solvabiliteit', waarde: 18, drempel: 20 }]);
      app.klok.naar('2026-04-13');
      expect((await th(app.tweede).get('/api/v1/jaarcijferdrempels')).body[0]).toMatchObject({
        ...{ nummer: 2, status: 'vastgesteld', regels: DREMPELS },
        vastgesteldDoor: app.tweede.gebruikers.coordinator,
      });
    });

    it.each([
      ['een dag in het verleden', { geldigVanaf: '2026-04-12' }],
      ['een document van morgen', { brondatum: '2026-04-14' }],
      ['geen enkele drempel', { regels: { ...DREMPELS, solvabiliteit: null } }],
      ['een drempel boven de honderd', { regels: { ...DREMPELS, solvabiliteit: 101 } }],
      ['een drempel die ontbreekt', { regels: { ...DREMPELS, groei: undefined } }],
      ['een drempel die niet bestaat', { regels: { ...DREMPELS, bonus: 1 } }],
      ['een halve groei', { regels: { ...DREMPELS, groei: { omzet: 50 } } }],
    ])('worden geweigerd met %s', async (_, anders) => {
      const voor = (await th(app.tweede).get('/api/v1/jaarcijferdrempels')).body.length;
      await stelVast(anders).expect(400);
      expect((await th(app.tweede).get('/api/v1/jaarcijferdrempels')).body).toHaveLength(voor);
    });

    it('stelt een toezichthouder niet vast', async () => {
      await stelVast({}, app.eerste, 'toezichthouder').expect(403);
    });
  });

  describe('zijn niet voor een ander', () => {
    it.each(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'archivaris', 'fg'] as const)(
      'een %s leest er niets en leest niets in',
      async (rol) => {
        const { id, kvk } = await aanbieder();
        await leesIn(csv({ kvk, ...ROOD })).expect(201);
        const voor = await aantalRijen();
        for (const pad of [
          'jaarcijfers',
          `aanbieders/${id}/jaarcijfers`,
          'jaarcijferimports',
          'jaarcijferdrempels',
        ])
          await app.als(rol).get(`/api/v1/${pad}`).expect(403);
        await leesIn(csv({ kvk, boekjaar: '2024' }), { rol }).expect(403);
        await controleer(csv({ kvk }), rol).expect(403);
        expect(await aantalRijen()).toBe(voor);
      },
    );

    it('een toezichthouder leest, en leest niets in', async () => {
      const { kvk } = await aanbieder();
      await leesIn(csv({ kvk }), { rol: 'toezichthouder' }).expect(403);
      await controleer(csv({ kvk }), 'toezichthouder').expect(403);
    });

    it('van een andere organisatie is er niets, en haar aanbieder is onbekend', async () => {
      const { id, kvk } = await aanbieder();
      await leesIn(csv({ kvk })).expect(201);
      await th(app.tweede).get(`/api/v1/aanbieders/${id}/jaarcijfers`).expect(404);
      await th().get('/api/v1/aanbieders/01890000-0000-7000-8000-000000000000/jaarcijfers').expect(404);
      const { body } = await th(app.tweede)
        .get('/api/v1/jaarcijfers')
        .query({ zoek: 'Cijferzorg' })
        .expect(200);
      expect(body).toEqual([]);
      await leesIn(csv({ kvk }), { organisatie: app.tweede }).expect(422);
    });

    it('wat is ingelezen verandert nooit meer: ook de databank weigert dat', async () => {
      const rechten = await app.sql<{ recht: string }>(
        `SELECT DISTINCT privilege_type AS recht FROM information_schema.role_table_grants
          WHERE grantee = 'nav_app' AND table_schema = 'jaarcijfers' ORDER BY 1`,
      );
      expect(rechten.map(({ recht }) => recht)).toEqual(['INSERT', 'SELECT']);
    });
  });
});
