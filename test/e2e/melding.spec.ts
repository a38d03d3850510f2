import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };
const calamiteit = (aanbiederId: string) => ({
  soort: 'calamiteit',
  kanaal: 'telefoon',
  bron: 'zorgaanbieder',
  wet: 'wmo',
  domein: 'kwaliteit',
  onderwerp: 'Overlijden op een woonlocatie',
  omschrijving: 'Een cliënt is vannacht overleden aangetroffen.',
  onrechtmatigheid: 'nee',
  aanbiederId,
  gebeurtenisdatum: '2026-04-02',
  vaststellingsdatum: '2026-04-02',
  checklist: {
    soort: 'calamiteit',
    nietBeoogdOfOnverwacht: TOETS,
    kwaliteitVanVoorziening: TOETS,
    ernstigGevolgOfDood: TOETS,
  },
  client: { hoedanigheid: 'cliënt', naam: 'A. Voorbeeld' },
});

describe('een melding', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());

  it('krijgt meteen een nummer, de toets van de wet en de meldtermijn met herleiding', async () => {
    const { body } = await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send(calamiteit(app.eerste.aanbiederId))
      .expect(201);
    expect(body.nummer).toMatch(/^2026-\d{5}$/);
    const dossier = await app.als('toezichthouder').get(`/api/v1/meldingen/${body.id}`).expect(200);
    expect(dossier.headers.etag).toBe('"v1"');
    expect(dossier.body).toMatchObject({
      soort: 'calamiteit',
      aanbiederNaam: 'Stichting De Linde',
      checklistuitkomst: { uitkomst: 'valt_onder_de_wet' },
      route: 'eigen_toezicht',
      // Goede Vrijdag 3 april and tweede Paasdag 6 april do not count: 7, 8 and 9 April do.
      meldtermijn: { teLaat: true, startgebeurtenis: 'vaststelling', uiterlijk: '2026-04-09' },
    });
    expect(dossier.body.handelingen).not.toContain('weeg');
    expect(JSON.stringify(dossier.body)).not.toContain('Voorbeeld');
  });

  describe('heeft geen meldtermijn', () => {
    const meldtermijnVan = async (inhoud: object) => {
      const wie = app.als('toezichthouder');
      const { body } = await wie.post('/api/v1/meldingen').send(inhoud).expect(201);
      return (await wie.get(`/api/v1/meldingen/${body.id}`).expect(200)).body.meldtermijn;
    };

    it('als een ander dan de aanbieder meldt: dan is de aanbieder niet te laat', async () => {
      expect(await meldtermijnVan({ ...calamiteit(app.eerste.aanbiederId), bron: 'inwoner' })).toBeNull();
    });

    it('als de aanbieder alleen pgb levert: die plicht staat in een verordening', async () => {
      const wie = app.als('toezichthouder');
      const { body } = await wie
        .post('/api/v1/aanbieders')
        .send({ naam: 'Zorg aan huis', soort: 'zorgaanbieder' })
        .expect(201);
      expect(await meldtermijnVan(calamiteit(body.id))).toMatchObject({ teLaat: true });
      await wie
        .post(`/api/v1/aanbieders/${body.id}/inzetten`)
        .send({
          ...{ gemeenteId: app.eerste.gemeenteId, wet: 'wmo', financiering: 'pgb', gecontracteerd: false },
          van: '2025-01-01',
        })
        .expect(201);
      expect(await meldtermijnVan(calamiteit(body.id))).toBeNull();
    });
  });

  it('wordt geweigerd met alle fouten tegelijk, in het Nederlands, en laat niets achter', async () => {
    const voor = await app.sql('SELECT id FROM melding.meldingen');
    const { body } = await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({ soort: 'ramp', gebeurtenisdatum: '2026-02-30', verrassing: 1 })
      .expect(400)
      .expect('content-type', /application\/problem\+json/);
    expect(body).toMatchObject({ code: 'INVOER_ONGELDIG', status: 400 });
    const velden = body.invalidParams.map(({ name }: { name: string }) => name);
    expect(velden).toEqual(expect.arrayContaining(['soort', 'gebeurtenisdatum', 'verrassing', 'onderwerp']));
    expect(body.invalidParams.find(({ name }: { name: string }) => name === 'verrassing').reason).toBe(
      'Dit veld is onbekend.',
    );
    expect(await app.sql('SELECT id FROM melding.meldingen')).toHaveLength(voor.length);
  });

  it('zonder checklist is geen calamiteit', async () => {
    const { checklist: _, ...zonder } = calamiteit(app.eerste.aanbiederId);
    const { body } = await app.als('toezichthouder').post('/api/v1/meldingen').send(zonder).expect(400);
    expect(body.code).toBe('MELDING.CHECKLIST_ONTBREEKT');
  });

  it('van een andere organisatie bestaat niet: niet in de lijst, niet op adres', async () => {
    const { body } = await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send(calamiteit(app.eerste.aanbiederId))
      .expect(201);
    const zuid = app.als('toezichthouder', app.tweede);
    await zuid.get(`/api/v1/meldingen/${body.id}`).expect(404);
    const lijst = await zuid.get('/api/v1/meldingen?status=alle').expect(200);
    expect(lijst.body.resultaten).toEqual([]);
  });

  it.each(['beheerder', 'college', 'jurist', 'fg', 'archivaris', 'contractbeheer'] as const)(
    'is niet te zien voor %s',
    async (rol) => {
      await app.als(rol).get('/api/v1/meldingen').expect(403);
    },
  );

  it('is zonder inloggen niet te zien', async () => {
    const { body } = await app.anoniem().get('/api/v1/meldingen').expect(401);
    expect(body.code).toBe('NIET_INGELOGD');
  });

  it('wijzigt alleen in de versie die is gezien', async () => {
    const th = app.als('toezichthouder');
    const { body } = await th.post('/api/v1/meldingen').send(calamiteit(app.eerste.aanbiederId)).expect(201);
    const adres = `/api/v1/meldingen/${body.id}`;
    await th.patch(adres).send({ onderwerp: 'Beter omschreven' }).expect(428);
    await th.patch(adres).set('if-match', '"v1"').send({ onderwerp: 'Beter omschreven' }).expect(200);
    const { body: fout } = await th
      .patch(adres)
      .set('if-match', '"v1"')
      .send({ onderwerp: 'Nog beter' })
      .expect(412);
    expect(fout.code).toBe('VERSIE_VEROUDERD');
  });

  it('met dezelfde Idempotency-Key bestaat één keer; met andere inhoud is dat een fout', async () => {
    const th = app.als('toezichthouder');
    const inhoud = calamiteit(app.eerste.aanbiederId);
    const stuur = (tekst: string) =>
      th
        .post('/api/v1/meldingen')
        .set('idempotency-key', 'sleutel-1')
        .send({ ...inhoud, onderwerp: tekst });
    const eerste = await stuur('Eenmalig').expect(201);
    const tweede = await stuur('Eenmalig').expect(201);
    expect(tweede.body).toEqual(eerste.body);
    expect(tweede.headers['idempotency-replayed']).toBe('true');
    expect((await stuur('Iets anders').expect(409)).body.code).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
  });

  it('toont de cliënt alleen na een inzage die is vastgelegd', async () => {
    const th = app.als('toezichthouder');
    const { body } = await th.post('/api/v1/meldingen').send(calamiteit(app.eerste.aanbiederId)).expect(201);
    const { body: wie } = await th.get(`/api/v1/meldingen/${body.id}/betrokkenen`).expect(200);
    expect(wie.client.naam).toBe('A. Voorbeeld');
    const regels = await app.sql<{ handeling: string }>(
      'SELECT handeling FROM audit.regels WHERE object_id = $1',
      [body.id],
    );
    expect(regels.map(({ handeling }) => handeling)).toContain('melder:inzien');
    const rijen = await app.sql<{ naam: Buffer }>('SELECT naam FROM melding.personen WHERE melding_id = $1', [
      body.id,
    ]);
    expect(rijen[0]?.naam.toString('latin1')).not.toContain('Voorbeeld');
  });

  it('van een aanbieder gaat altijd over die aanbieder zelf, en is voor hem niet te lezen', async () => {
    const { body } = await app
      .als('aanbieder')
      .post('/api/v1/meldingen')
      .send({ ...calamiteit(app.eerste.andereAanbiederId), soort: 'signaal', checklist: undefined })
      .expect(201);
    const dossier = await app.als('toezichthouder').get(`/api/v1/meldingen/${body.id}`).expect(200);
    expect(dossier.body.aanbiederId).toBe(app.eerste.aanbiederId);
    await app.als('aanbieder').get(`/api/v1/meldingen/${body.id}`).expect(403);
  });

  it.each(['calamiteit', 'geweldsincident'])(
    'van een aanbieder over een %s bij hemzelf hoort bij zijn opgave: hier staat waar, en er blijft niets achter',
    async (soort) => {
      const voor = await app.sql('SELECT id FROM melding.meldingen');
      const { body } = await app
        .als('aanbieder')
        .post('/api/v1/meldingen')
        .send({ ...calamiteit(app.eerste.aanbiederId), soort })
        .expect(400)
        .expect('content-type', /application\/problem\+json/);
      expect(body).toMatchObject({
        ...{ code: 'MELDING.OPGAVE_NODIG', detail: expect.stringContaining('/api/v1/meldingopgaven') },
        invalidParams: [{ name: 'soort' }],
      });
      expect(await app.sql('SELECT id FROM melding.meldingen')).toHaveLength(voor.length);
    },
  );

  it('noemt geen locatie van een ander dan de aanbieder', async () => {
    const vreemd = {
      ...calamiteit(app.eerste.aanbiederId),
      locatieId: '01890000-0000-7000-8000-000000000000',
    };
    const { body } = await app.als('toezichthouder').post('/api/v1/meldingen').send(vreemd).expect(400);
    expect(body).toMatchObject({ code: 'MELDING.LOCATIE_ONBEKEND', invalidParams: [{ name: 'locatieId' }] });
  });

  it('verandert niet van aanbieder als er een zaak uit volgde', async () => {
    const th = app.als('toezichthouder');
    const { body } = await th.post('/api/v1/meldingen').send(calamiteit(app.eerste.aanbiederId)).expect(201);
    await app.verwerkUitstaandeJobs();
    const { headers } = await th.get(`/api/v1/meldingen/${body.id}`).expect(200);
    const { body: fout } = await th
      .patch(`/api/v1/meldingen/${body.id}`)
      .set('if-match', String(headers['etag']))
      .send({ aanbiederId: app.eerste.andereAanbiederId })
      .expect(409);
    expect(fout.code).toBe('MELDING.AANBIEDER_LIGT_VAST');
  });

  it('leest een verknoeide bladzijdewijzer als foute invoer', async () => {
    for (const wijzer of [
      '["x","y"]',
      '["x","y","af-ontvangen"]',
      '["2026-04-13T09:00:00Z","y","af-ontvangen"]',
    ]) {
      const vanaf = Buffer.from(wijzer).toString('base64url');
      const { body } = await app.als('toezichthouder').get(`/api/v1/meldingen?vanaf=${vanaf}`).expect(400);
      expect(body.code).toBe('INVOER_ONGELDIG');
    }
  });

  it('gaat als brief nooit naar een adres dat contractbeheer invult', async () => {
    const adres = `/api/v1/aanbieders/${app.eerste.aanbiederId}`;
    const { headers } = await app.als('contractbeheer').get(adres).expect(200);
    const wijzig = (velden: object) =>
      app.als('contractbeheer').patch(adres).set('if-match', String(headers['etag'])).send(velden);
    await wijzig({ email: 'meelezer@contract.example' }).expect(403);
    await wijzig({ plaats: 'Noordstad' }).expect(200);
  });
});
