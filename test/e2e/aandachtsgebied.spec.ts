import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AandachtFeiten } from '@navolgbaar/aandachtsgebied';
import type { Rol } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const GEBIEDEN = '/api/v1/aandachtsgebieden';
const AANDUIDINGEN = '/api/v1/aanduidingen';
const VANDAAG = '2026-04-13';
const ONBEKEND = '01900000-0000-7000-8000-000000000000';
const WAAROM = { sinds: VANDAAG, toelichting: 'Besproken in het werkoverleg.' };
const EINDE = { tot: VANDAAG, reden: 'Het contract is getekend.' };
const NIEUW = {
  ...{ naam: 'Logeeropvang', uitleg: 'Logeren met zorg, zonder toezicht.', geldigVan: '2026-01-01' },
  bron: 'Jaarplan toezicht 2026',
};

type Rij = Readonly<Record<string, never>>;

describe('aandachtsgebieden', () => {
  let app: TestApp;
  let pgb: string;
  const th = (organisatie?: Testorganisatie) => app.als('toezichthouder', organisatie);
  const gebieden = async (organisatie?: Testorganisatie): Promise<Rij[]> =>
    (await th(organisatie).get(GEBIEDEN).expect(200)).body;
  const gebied = async (kenmerk: string): Promise<Rij> =>
    (await gebieden()).find((rij) => rij['kenmerk'] === kenmerk) as Rij;
  let nummer = 0;
  const aanbieder = async (): Promise<string> => {
    nummer += 1;
    const naam = `Aandachtzorg ${nummer}`;
    const { body } = await th()
      .post('/api/v1/aanbieders')
      .send({ naam, soort: 'zorgaanbieder', kvk: String(80_000_000 + nummer) })
      .expect(201);
    return body.id;
  };
  const inzet = (aanbiederId: string, anders: object) =>
    th()
      .post(`/api/v1/aanbieders/${aanbiederId}/inzetten`)
      .send({
        ...{ gemeenteId: app.eerste.gemeenteId, wet: 'wmo', financiering: 'pgb', gecontracteerd: false },
        ...{ van: '2025-01-01', ...anders },
      })
      .expect(201);
  const melding = async (aanbiederId: string): Promise<string> => {
    const { body } = await th()
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Niemand thuis', omschrijving: 'Mevrouw belde.', onrechtmatigheid: 'nee' },
        ...{ aanbiederId, gemeenteId: app.eerste.gemeenteId },
      })
      .expect(201);
    return body.id;
  };
  const zaak = async (aanbiederId: string): Promise<string> => {
    const { body } = await th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', onderwerp: 'Pgb in huis' },
        ...{ aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
      })
      .expect(201);
    return body.id;
  };
  const geef = (object: string, objectId: string, anders: object = {}, rol: Rol = 'toezichthouder') =>
    app
      .als(rol)
      .post(AANDUIDINGEN)
      .send({ object, objectId, gebiedId: pgb, ...WAAROM, ...anders });
  const van = async (object: string, objectId: string, rol: Rol = 'toezichthouder') =>
    (await app.als(rol).get(AANDUIDINGEN).query({ object, objectId }).expect(200)).body;
  const eindig = (id: string, versie: number, anders: object = {}, rol: Rol = 'toezichthouder') =>
    app
      .als(rol)
      .post(`${AANDUIDINGEN}/${id}/_beeindig`)
      .set('if-match', `"v${versie}"`)
      .send({ ...EINDE, ...anders });
  const perAanbieder = () =>
    app.app
      .get(UnitOfWork)
      .run(app.actor('toezichthouder'), () => app.app.get(AandachtFeiten, { strict: false }).perAanbieder());

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar(VANDAAG);
    pgb = (await gebied('pgb_cumulatie'))['id'] as unknown as string;
  });
  beforeEach(() => app.klok.naar(VANDAAG));
  afterAll(() => app.sluit());

  describe('de lijst', () => {
    it('begint met de drie van het Beleidskader, voor elke organisatie haar eigen', async () => {
      const eigen = await gebieden();
      expect(eigen.map(({ kenmerk, stand }) => [kenmerk, stand])).toEqual([
        ['pgb_cumulatie', 'geldt'],
        ['ongecontracteerde_jeugdhulp', 'geldt'],
        ['pgb_beschermd_wonen', 'geldt'],
      ]);
      const ids = (await gebieden(app.tweede)).map(({ id }) => id);
      expect(ids).toHaveLength(3);
      expect(ids).not.toContain(pgb);
    });

    it('krijgt er een bij van de coördinator, en een naam die loopt bestaat één keer', async () => {
      const begin = (anders: object = {}, rol: Rol = 'coordinator') =>
        app
          .als(rol)
          .post(GEBIEDEN)
          .send({ ...NIEUW, ...anders });
      await begin({}, 'toezichthouder').expect(403);
      await begin({ bron: '' }).expect(400);
      await begin({ kenmerk: 'iets_anders' }).expect(400);
      await begin({ versie: 3 }).expect(400);
      expect(await gebieden()).toHaveLength(3);
      const { body, headers } = await begin().expect(201);
      expect(headers['etag']).toBe('"v1"');
      expect(body).toMatchObject({ ...NIEUW, stand: 'geldt', kenmerk: null, aanduidingen: [] });
      await begin({ naam: 'LOGEEROPVANG' }).expect(409);
      await begin({ naam: 'Ander pgb', kenmerk: 'pgb_cumulatie' }).expect(409);
      expect(await gebieden()).toHaveLength(4);
    });

    it('houdt wat is beëindigd, met de dag en de reden; daarna is de naam weer vrij', async () => {
      const naam = 'Zorgboerderijen';
      const coordinator = app.als('coordinator');
      const { body } = await coordinator
        .post(GEBIEDEN)
        .send({ ...NIEUW, naam })
        .expect(201);
      const stop = (versie: number, anders: object = {}, rol: Rol = 'coordinator') =>
        app
          .als(rol)
          .post(`${GEBIEDEN}/${body.id}/_beeindig`)
          .set('if-match', `"v${versie}"`)
          .send({ tot: '2026-04-30', reden: 'Het jaarplan is gewijzigd.', ...anders });
      await stop(1, {}, 'toezichthouder').expect(403);
      await stop(2).expect(412);
      await stop(1, { tot: '2026-04-12' }).expect(400);
      await stop(1, { reden: '' }).expect(400);
      expect((await stop(1).expect(200)).body).toMatchObject({
        ...{ geldigTot: '2026-04-30', eindeReden: 'Het jaarplan is gewijzigd.', stand: 'geldt', versie: 2 },
      });
      expect((await stop(2).expect(409)).body.code).toBe('AANDACHTSGEBIED.AL_BEEINDIGD');
      await coordinator
        .post(GEBIEDEN)
        .send({ ...NIEUW, naam, geldigVan: '2026-05-01' })
        .expect(201);
      app.klok.naar('2026-05-01');
      const standen = (await gebieden()).filter((rij) => rij['naam'] === naam).map(({ stand }) => stand);
      expect(standen).toEqual(['geldt', 'beeindigd']);
    });

    it('wordt ook in de databank nooit hernoemd', async () => {
      const hernoem = app.app
        .get(UnitOfWork)
        .run(app.actor('coordinator'), async () =>
          app.app
            .get(UnitOfWork)
            .query('proef-hernoem', 'UPDATE aandacht.gebieden SET naam = $2 WHERE id = $1', [pgb, 'Anders']),
        );
      await expect(hernoem).rejects.toThrow(/permission denied/);
    });
  });

  describe('een aanduiding', () => {
    it('staat bij de aanbieder met waarom en door wie, één keer, en telt mee in de lijst', async () => {
      const id = await aanbieder();
      const { body } = await geef('aanbieder', id).expect(201);
      expect(body.lopend).toMatchObject([
        {
          ...{ gebiedId: pgb, object: 'aanbieder', objectId: id, aanbiederId: id, meetdag: null, ...WAAROM },
          ...{ gegevenDoor: app.eerste.gebruikers.toezichthouder, tot: null, loopt: true, versie: 1 },
        },
      ]);
      expect((await geef('aanbieder', id).expect(409)).body.code).toBe('AANDUIDING.BESTAAT_AL');
      const { body: detail } = await th().get(`${GEBIEDEN}/${pgb}`).expect(200);
      expect(detail.aanduidingen[0]).toMatchObject({ objectId: id, naam: `Aandachtzorg ${nummer}` });
      expect((await gebied('pgb_cumulatie'))['aantalAanbieders']).toBe(1);
      expect((await perAanbieder()).get(id)).toEqual([{ naam: detail.naam, sinds: VANDAAG }]);
      const [regel] = await app.sql(
        `SELECT velden FROM audit.regels WHERE handeling = 'aanduiding:geven' AND object_id = $1`,
        [id],
      );
      expect(regel).toEqual({ velden: ['gebiedId', 'sinds', 'toelichting'] });
    });

    it('neemt van een melding en een zaak de dag en de aanbieder over', async () => {
      const bij = await aanbieder();
      const [m, z] = [await melding(bij), await zaak(bij)];
      for (const [object, id] of [
        ['melding', m],
        ['zaak', z],
      ] as const) {
        const { body } = await geef(object, id).expect(201);
        expect(body.lopend).toMatchObject([{ object, aanbiederId: bij, meetdag: VANDAAG }]);
      }
      const { body } = await th().get(`${GEBIEDEN}/${pgb}`).expect(200);
      const namen = body.aanduidingen.map(({ naam }: { naam: string }) => naam).join();
      expect(namen).toMatch(/2026-\d{5} Niemand thuis/);
      expect(namen).toMatch(/2026-\d{5} Pgb in huis/);
    });

    it('wordt één keer gegeven, ook als twee mensen het tegelijk doen', async () => {
      const id = await aanbieder();
      const samen = await Promise.all([geef('aanbieder', id), geef('aanbieder', id, {}, 'coordinator')]);
      expect(samen.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect((await van('aanbieder', id)).lopend).toHaveLength(1);
    });

    it('wordt beëindigd met een dag en een reden, en kan daarna opnieuw worden gegeven', async () => {
      const id = await aanbieder();
      const { body } = await geef('aanbieder', id, { sinds: '2026-04-01' }).expect(201);
      const [aanduiding] = body.lopend;
      await eindig(aanduiding.id, 2).expect(412);
      await eindig(aanduiding.id, 1, { tot: '2026-03-31' }).expect(400);
      await eindig(aanduiding.id, 1, { tot: '2026-04-14' }).expect(400);
      await eindig(aanduiding.id, 1, { reden: '' }).expect(400);
      await eindig(ONBEKEND, 1).expect(404);
      expect((await van('aanbieder', id)).lopend).toHaveLength(1);
      const { body: na } = await eindig(aanduiding.id, 1).expect(200);
      expect(na).toMatchObject({ lopend: [], beeindigd: [{ tot: VANDAAG, eindeReden: EINDE.reden }] });
      expect((await eindig(aanduiding.id, 2).expect(409)).body.code).toBe('AANDUIDING.AL_BEEINDIGD');
      expect((await perAanbieder()).has(id)).toBe(false);
      await geef('aanbieder', id).expect(201);
      expect(await van('aanbieder', id)).toMatchObject({ lopend: [{}], beeindigd: [{}] });
    });

    it.each([
      ['een dag in de toekomst', 400, { sinds: '2026-04-14' }],
      ['een dag voordat het gebied begon', 409, { sinds: '1999-12-31' }],
      ['geen toelichting', 400, { toelichting: '' }],
      ['een gebied dat er niet is', 404, { gebiedId: ONBEKEND }],
      ['een aanbieder die er niet is', 404, { objectId: ONBEKEND }],
      ['iets anders dan een melding, zaak of aanbieder', 400, { object: 'rapport' }],
      ['een veld te veel', 400, { tot: '2026-05-01' }],
    ])('wordt geweigerd met %s, en dan is er niets bewaard', async (_, status, anders) => {
      const id = await aanbieder();
      await geef('aanbieder', id, anders).expect(status);
      expect(await van('aanbieder', id)).toMatchObject({ lopend: [], beeindigd: [] });
    });

    it('loopt niet verder dan het gebied: dan wordt het ook niet meer gegeven', async () => {
      const { body: tijdelijk } = await app
        .als('coordinator')
        .post(GEBIEDEN)
        .send({ ...NIEUW, naam: 'Tijdelijk' })
        .expect(201);
      const id = await aanbieder();
      await geef('aanbieder', id, { gebiedId: tijdelijk.id }).expect(201);
      await app
        .als('coordinator')
        .post(`${GEBIEDEN}/${tijdelijk.id}/_beeindig`)
        .set('if-match', '"v1"')
        .send({ tot: VANDAAG, reden: 'Afgerond.' })
        .expect(200);
      expect((await perAanbieder()).has(id)).toBe(true);
      app.klok.naar('2026-04-14');
      expect((await perAanbieder()).has(id)).toBe(false);
      expect(await van('aanbieder', id)).toMatchObject({
        ...{ lopend: [], beeindigd: [{ tot: null, gebiedTot: VANDAAG, loopt: false }] },
      });
      const { body } = await geef('aanbieder', await aanbieder(), { gebiedId: tijdelijk.id }).expect(409);
      expect(body.code).toBe('AANDACHTSGEBIED.GELDT_NIET');
    });
  });

  describe('een voorstel', () => {
    it('komt uit het register, met waarom, en verandert niets', async () => {
      const id = await aanbieder();
      await inzet(id, { aantalClienten: 4 });
      const { lopend, voorstellen } = await van('aanbieder', id);
      expect(lopend).toEqual([]);
      expect(voorstellen).toMatchObject([{ gebiedId: pgb }]);
      expect(voorstellen[0].herleiding[0].stap).toContain('4 cliënten');
      await geef('aanbieder', id).expect(201);
      expect((await van('aanbieder', id)).voorstellen).toEqual([]);
    });

    it('komt bij een melding en een zaak van wat bij de aanbieder loopt', async () => {
      const id = await aanbieder();
      await geef('aanbieder', id).expect(201);
      expect((await van('melding', await melding(id))).voorstellen).toMatchObject([{ gebiedId: pgb }]);
      expect((await van('zaak', await zaak(id))).voorstellen).toMatchObject([{ gebiedId: pgb }]);
    });
  });

  describe('de aantallen', () => {
    it('staan per kwartaal en per jaar, ook als bestand, en dat wordt vastgelegd', async () => {
      const { body: eigen } = await app
        .als('coordinator')
        .post(GEBIEDEN)
        .send({ ...NIEUW, naam: 'Om te tellen', geldigVan: '2025-11-01' })
        .expect(201);
      const id = await aanbieder();
      const met = { gebiedId: eigen.id };
      await geef('aanbieder', id, { ...met, sinds: '2025-12-01' }).expect(201);
      await geef('melding', await melding(id), met).expect(201);
      await geef('zaak', await zaak(id), met).expect(201);
      const { body: mis } = await geef('melding', await melding(id), met).expect(201);
      await eindig(mis.lopend[0].id, 1).expect(200);
      const tel = async (vraag: object) => {
        const { body } = await th().get(`${GEBIEDEN}/tellingen`).query(vraag).expect(200);
        return body.regels
          .filter(({ gebiedId }: { gebiedId: string }) => gebiedId === eigen.id)
          .map((rij: Record<string, unknown>) => [
            rij['periode'],
            rij['meldingen'],
            rij['zaken'],
            rij['aanbieders'],
          ]);
      };
      expect(await tel({})).toEqual([
        ['2026-K2', 1, 1, 1],
        ['2026-K1', 0, 0, 1],
        ['2025-K4', 0, 0, 1],
      ]);
      expect(await tel({ per: 'jaar', jaar: 2026 })).toEqual([['2026', 1, 1, 1]]);
      await th().get(`${GEBIEDEN}/tellingen`).query({ per: 'maand' }).expect(400);
      const { text, headers } = await th()
        .get(`${GEBIEDEN}/tellingen/export`)
        .query({ per: 'jaar' })
        .expect(200);
      expect(headers['content-disposition']).toContain('aandachtsgebieden-2026-04-13.csv');
      expect(text).toContain('"Om te tellen";"2026";"01-01-2026";"31-12-2026";"1";"1";"1"');
      const regels = await app.sql(`SELECT FROM audit.regels WHERE handeling = 'aandachtsgebied:exporteren'`);
      expect(regels).toHaveLength(1);
    });
  });

  describe('is niet van een ander', () => {
    it.each(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'fg'] as const)(
      'een %s leest en doet er niets',
      async (rol) => {
        const id = await aanbieder();
        const { body } = await geef('aanbieder', id).expect(201);
        const ander = app.als(rol);
        await ander.get(GEBIEDEN).expect(403);
        await ander.get(`${GEBIEDEN}/${pgb}`).expect(403);
        await ander.get(`${GEBIEDEN}/tellingen`).expect(403);
        await ander.get(`${GEBIEDEN}/tellingen/export`).expect(403);
        await ander.get(AANDUIDINGEN).query({ object: 'aanbieder', objectId: id }).expect(403);
        await geef('aanbieder', await aanbieder(), {}, rol).expect(403);
        await eindig(body.lopend[0].id, 1, {}, rol).expect(403);
      },
    );

    it('van een andere organisatie is er niets', async () => {
      const id = await aanbieder();
      const { body } = await geef('aanbieder', id).expect(201);
      const ander = th(app.tweede);
      await ander.get(`${GEBIEDEN}/${pgb}`).expect(404);
      await ander.get(AANDUIDINGEN).query({ object: 'aanbieder', objectId: id }).expect(404);
      await ander
        .post(AANDUIDINGEN)
        .send({ object: 'aanbieder', objectId: app.tweede.aanbiederId, gebiedId: pgb, ...WAAROM })
        .expect(404);
      await ander
        .post(`${AANDUIDINGEN}/${body.lopend[0].id}/_beeindig`)
        .set('if-match', '"v1"')
        .send(EINDE)
        .expect(404);
    });

    it('is zo besloten als de zaak en de melding erin: ook in de aantallen', async () => {
      const bij = await aanbieder();
      const [m, z] = [await melding(bij), await zaak(bij)];
      const { body: eigen } = await app
        .als('coordinator')
        .post(GEBIEDEN)
        .send({ ...NIEUW, naam: 'Besloten' })
        .expect(201);
      const met = { gebiedId: eigen.id };
      await geef('melding', m, met).expect(201);
      const { body } = await geef('zaak', z, met).expect(201);
      const { body: gelezen } = await th().get(`/api/v1/meldingen/${m}`).expect(200);
      const samen = { nummer: gelezen.nummer, reden: 'Dit gaat over dezelfde gebeurtenis.' };
      await th().post(`/api/v1/zaken/${z}/meldingen`).send(samen).expect(200);
      const { body: zaakNu } = await th().get(`/api/v1/zaken/${z}`).expect(200);
      await th()
        .post(`/api/v1/zaken/${z}/_beperk-toegang`)
        .set('if-match', `"v${zaakNu.versie}"`)
        .send({ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' })
        .expect(200);
      const zicht = async (rol: Rol) => {
        const { body: detail } = await app.als(rol).get(`${GEBIEDEN}/${eigen.id}`).expect(200);
        const { body: tellingen } = await app
          .als(rol)
          .get(`${GEBIEDEN}/tellingen`)
          .query({ per: 'jaar', jaar: 2026 });
        const rij = tellingen.regels.find(({ gebiedId }: { gebiedId: string }) => gebiedId === eigen.id);
        return [detail.aanduidingen.length, rij.meldingen, rij.zaken];
      };
      expect(await zicht('toezichthouder')).toEqual([2, 1, 1]);
      expect(await zicht('coordinator')).toEqual([0, 0, 0]);
      for (const [object, objectId] of [
        ['melding', m],
        ['zaak', z],
      ] as const) {
        await app.als('coordinator').get(AANDUIDINGEN).query({ object, objectId }).expect(404);
        await geef(object, objectId, {}, 'coordinator').expect(404);
      }
      await eindig(body.lopend[0].id, 1, {}, 'coordinator').expect(404);
    });
  });
});
