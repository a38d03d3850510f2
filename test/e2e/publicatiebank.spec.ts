import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Plaatsingen } from '../../libs/woo/src/application/ports/plaatsingen';
import { PlaatsRapporten, Plaatswekker } from '../../libs/woo/src';
import { type Gepubliceerd, publiceerRapport, trekPublicatieIn } from '../harnas/gepubliceerd';
import { NepPublicatiebank } from '../harnas/publicatiebank';
import { TestApp } from '../harnas/test-app';

const OMGEVING = ['GPP_ORGANISATIES', 'GPP_HOST_NOORD', 'GPP_TOKEN_NOORD'];

describe('een openbaar rapport in de publicatiebank', () => {
  let app: TestApp;
  let bank: NepPublicatiebank;
  /** One public report for all tests: the way to it is long, and none of them changes it. */
  let rapport: Gepubliceerd;

  beforeAll(async () => {
    bank = await NepPublicatiebank.start();
    const waarden = ['noord', bank.host, bank.sleutel];
    Object.assign(process.env, Object.fromEntries(OMGEVING.map((naam, nummer) => [naam, waarden[nummer]])));
    app = await TestApp.start();
    rapport = await publiceerRapport(app);
    await app.verwerkUitstaandeJobs();
  }, 60_000);
  afterAll(async () => {
    await app.sluit();
    await bank.sluit();
    for (const naam of OMGEVING) delete process.env[naam];
  });
  beforeEach(async () => {
    bank.leeg();
    app.klok.naar('2026-05-14');
    await app.sql('DELETE FROM woo.plaatsingen');
    await app.sql('DELETE FROM woo.regelversies');
    await app.sql('DELETE FROM attendering.attenderingen');
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const stelIn = (regels: object = {}, organisatie = app.eerste) =>
    app
      .als('beheerder', organisatie)
      .post('/api/v1/wooinstellingen')
      .send({
        regels: {
          ...{
            weg: 'publicatiebank',
            categorie: 'inspanningsverplichting',
            publisherNaam: 'Gemeente Groningen',
          },
          ...{ publisher: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0014' },
          ...{ publicatiebank: `http://${bank.host}`, ...regels },
        },
        ...{ geldigVanaf: app.klok.vandaag().toString(), bron: 'Besluit', brondatum: '2026-01-15' },
      });
  const adres = (p: Gepubliceerd = rapport) => `/api/v1/plaatsingen/${p.id}`;
  const stand = async (p: Gepubliceerd = rapport) =>
    (await app.als('toezichthouder').get(adres(p)).expect(200)).body;
  const biedAan = (versie: number, p: Gepubliceerd = rapport) =>
    app
      .als('toezichthouder')
      .post(`${adres(p)}/_bied-aan`)
      .set('if-match', `"v${versie}"`);
  /** What the worker does after the event: the bell, and the round that it rings for. */
  const ronde = async () => {
    await app.verwerkUitstaandeJobs();
    await app.app.get(Plaatswekker, { strict: false }).rust();
    await app.app.get(PlaatsRapporten, { strict: false }).execute(app.eerste.id);
  };
  /** What the team was told of reports that did not arrive. */
  const verteld = async () => {
    await app.verwerkUitstaandeJobs();
    const rijen = await app.sql<{ id: string }>(
      `SELECT DISTINCT object_id AS id FROM attendering.attenderingen WHERE soort = 'plaatsing_mislukt'`,
    );
    return rijen.map(({ id }) => id);
  };
  const later = (minuten: number) => app.klok.verder(`PT${minuten}M`);
  const statussen = () => [...bank.publicaties.values()].map(({ publicatiestatus }) => publicatiestatus);
  const pdf = async (p: Gepubliceerd = rapport) =>
    (await app.sql<{ pdf: Buffer }>('SELECT pdf FROM register.publicaties WHERE id = $1', [p.id]))[0]?.pdf;

  it('gaat daarheen zodra het openbaar wordt, met zijn bestand, en het register blijft', async () => {
    await stelIn().expect(201);
    const nieuw = await publiceerRapport(app, 'Nachtzorg');
    await ronde();
    expect(await stand(nieuw)).toMatchObject({
      ...{ aan: true, status: 'gelukt', doel: 'openbaar', reden: null, pogingen: 1, handelingen: [] },
      adres: expect.stringMatching(/^https:\/\/open\.gemeente\.example\/publicaties\//),
    });
    const [daar] = [...bank.publicaties.values()];
    expect(daar).toMatchObject({
      ...{ publicatiestatus: 'gepubliceerd', officieleTitel: 'Nachtzorg' },
      kenmerken: [{ kenmerk: nieuw.id, bron: 'Navolgbaar' }],
    });
    expect(bank.bestanden(daar?.uuid ?? '')).toEqual([await pdf(nieuw)]);
    await app.anoniem().get(`/register/${nieuw.slug}`).expect(200);
    await app.anoniem().get('/sitemapindex-diwoo-infocat018.xml').expect(404);
  });

  it('noemt in elk verzoek de sleutel en wie het doet, en geen mens van de organisatie', async () => {
    await stelIn().expect(201);
    await biedAan(0).expect(200);
    await ronde();
    expect(bank.verzoeken.length).toBeGreaterThan(7);
    for (const { koppen } of bank.verzoeken)
      expect(koppen).toMatchObject({
        ...{ authorization: 'Token de-sleutel', 'audit-user-id': 'navolgbaar:noord' },
        ...{ 'audit-user-representation': 'Navolgbaar, Toezicht Noord' },
        'audit-remarks': expect.any(String),
      });
    expect(JSON.stringify(bank.verzoeken)).not.toContain('Test toezichthouder');
  });

  it('wordt daar ingetrokken als het hier wordt ingetrokken, ook als de weg intussen uit staat', async () => {
    await stelIn().expect(201);
    const nieuw = await publiceerRapport(app, 'Terug');
    await ronde();
    await stelIn({ weg: 'sitemap' }).expect(201);
    await trekPublicatieIn(app, nieuw);
    await ronde();
    expect(statussen()).toEqual(['ingetrokken']);
    expect(await stand(nieuw)).toMatchObject({
      status: 'gelukt',
      doel: 'ingetrokken',
      adres: null,
      aan: false,
    });
  });

  it('laat niets achter als het wordt ingetrokken voordat het er helemaal was', async () => {
    await stelIn().expect(201);
    const nieuw = await publiceerRapport(app, 'Half');
    // After the concept was made, at the first part of the file.
    bank.stoor({ bij: 8, status: 503 });
    await ronde();
    expect(statussen()).toEqual(['concept']);
    await trekPublicatieIn(app, nieuw);
    await ronde();
    expect(statussen()).toEqual([]);
    expect(await stand(nieuw)).toMatchObject({ status: 'gelukt', doel: 'ingetrokken' });
  });

  describe('als het niet lukt', () => {
    it.each([
      [400, 'GEWEIGERD'],
      [401, 'SLEUTEL_GEWEIGERD'],
      [403, 'GEEN_TOEGANG'],
      [404, 'NIET_GEVONDEN'],
      [302, 'NIET_GEVONDEN'],
    ])('staat bij %i meteen dat het mislukte en waarom: %s; opnieuw kan', async (status, reden) => {
      await stelIn().expect(201);
      await biedAan(0).expect(200);
      bank.stoor({ bij: 1, status });
      await ronde();
      const mislukt = await stand();
      expect(mislukt).toMatchObject({ status: 'mislukt', reden, volgendeOp: null, handelingen: ['biedAan'] });
      expect(await verteld()).toEqual([rapport.id]);
      bank.stoor(null);
      await biedAan(mislukt.versie).expect(200);
      await ronde();
      expect(await stand()).toMatchObject({ status: 'gelukt', reden: null });
    });

    it.each([
      [500, 'STORING'],
      [503, 'STORING'],
      [429, 'TE_DRUK'],
    ])('wordt het na %i vanzelf opnieuw geprobeerd, steeds later', async (status, reden) => {
      await stelIn().expect(201);
      await biedAan(0).expect(200);
      for (const minuten of [1, 2, 5, 15, 60, 240, 720]) {
        bank.stoor({ bij: 1, status });
        await ronde();
        const nu = await stand();
        expect(nu).toMatchObject({ status: 'wacht', reden, handelingen: [] });
        expect(await verteld()).toEqual([]);
        const wacht = Date.parse(nu.volgendeOp) - Number(app.klok.nu().epochMilliseconds);
        expect(Math.round(wacht / 60_000)).toBe(minuten);
        const gedaan = bank.verzoeken.length;
        await ronde();
        expect(bank.verzoeken).toHaveLength(gedaan);
        later(minuten);
      }
      bank.stoor({ bij: 1, status });
      await ronde();
      expect(await stand()).toMatchObject({ status: 'mislukt', pogingen: 8, reden });
      expect(await verteld()).toEqual([rapport.id]);
    });

    it('zegt het dat de bank onze organisatie niet kent', async () => {
      await stelIn({ publisher: 'https://identifier.overheid.nl/tooi/id/gemeente/gm1969' }).expect(201);
      await biedAan(0).expect(200);
      await ronde();
      expect(await stand()).toMatchObject({ status: 'mislukt', reden: 'PUBLISHER_ONBEKEND' });
      expect(statussen()).toEqual([]);
    });

    it('wacht het niet eeuwig op een bank die niets zegt', async () => {
      await stelIn().expect(201);
      await biedAan(0).expect(200);
      const echt = AbortSignal.timeout.bind(AbortSignal);
      jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => echt(Math.min(ms, 300)));
      bank.stoor({ bij: 1, soort: 'zwijgt' });
      await ronde();
      expect(await stand()).toMatchObject({ status: 'wacht', reden: 'DUURT_TE_LANG' });
    });

    it('komt er nooit een tweede, welk antwoord er ook wegvalt', async () => {
      await stelIn().expect(201);
      await biedAan(0).expect(200);
      await ronde();
      const verzoeken = bank.verzoeken.length;
      expect(verzoeken).toBeGreaterThan(7);
      for (let bij = 1; bij <= verzoeken; bij += 1) {
        bank.leeg();
        await app.sql('DELETE FROM woo.plaatsingen');
        await biedAan(0).expect(200);
        // The bank did it, and its answer was lost.
        bank.stoor({ bij, soort: 'breekt-af-na' });
        await ronde();
        expect(await stand()).toMatchObject({ status: 'wacht', reden: 'ONBEREIKBAAR' });
        later(1);
        await ronde();
        expect(await stand()).toMatchObject({ status: 'gelukt', pogingen: 2 });
        expect(statussen()).toEqual(['gepubliceerd']);
        const [daar] = [...bank.publicaties.keys()];
        expect(bank.bestanden(daar ?? '')).toEqual([await pdf()]);
        expect(bank.documenten.size).toBe(1);
      }
    }, 120_000);

    it('komt er ook geen tweede als de worker sterft tussen plaatsen en vastleggen', async () => {
      await stelIn().expect(201);
      await biedAan(0).expect(200);
      await app.verwerkUitstaandeJobs();
      await app.app.get(Plaatswekker, { strict: false }).rust();
      await app.sql(
        `UPDATE woo.plaatsingen SET status = 'wacht', volgende_op = klaargezet_op, genomen_op = NULL`,
      );
      bank.leeg();
      const vastleggen = jest.spyOn(app.app.get(Plaatsingen, { strict: false }), 'legVast');
      vastleggen.mockRejectedValueOnce(new Error('de worker stierf'));
      await expect(app.app.get(PlaatsRapporten, { strict: false }).execute(app.eerste.id)).rejects.toThrow(
        'de worker stierf',
      );
      expect(await stand()).toMatchObject({ status: 'bezig', handelingen: [] });
      // Another worker does not take it over at once …
      await app.app.get(PlaatsRapporten, { strict: false }).execute(app.eerste.id);
      expect(await stand()).toMatchObject({ status: 'bezig' });
      later(16);
      await app.app.get(PlaatsRapporten, { strict: false }).execute(app.eerste.id);
      expect(await stand()).toMatchObject({ status: 'gelukt' });
      expect(statussen()).toEqual(['gepubliceerd']);
      expect(bank.documenten.size).toBe(1);
    });

    it('wordt wat onderweg is ingetrokken daarna teruggehaald', async () => {
      await stelIn().expect(201);
      const nieuw = await publiceerRapport(app, 'Onderweg');
      const plaatsingen = app.app.get(Plaatsingen, { strict: false });
      const echt = plaatsingen.legVast.bind(plaatsingen);
      jest.spyOn(plaatsingen, 'legVast').mockImplementationOnce(async (genomen, uitkomst) => {
        await app.sql(`UPDATE woo.plaatsingen SET doel = 'ingetrokken'`);
        return echt(genomen, uitkomst);
      });
      await ronde();
      expect(statussen()).toEqual(['ingetrokken']);
      expect(await stand(nieuw)).toMatchObject({ status: 'gelukt', doel: 'ingetrokken' });
    });
  });

  describe('wat niet mag', () => {
    it.each([
      'https://gpp.elders.example',
      'http://169.254.169.254',
      'http://[::1]:1',
      'http://localhost:1',
      'http://127.0.0.1:1',
    ])('is de sleutel naar %s sturen', async (publicatiebank) => {
      const { body } = await stelIn({ publicatiebank }).expect(400);
      expect(body.code).toBe('WOO.ADRES_NIET_TOEGESTAAN');
      expect(bank.verzoeken).toEqual([]);
    });

    it('is een adres dat geen naam is', async () => {
      const { body } = await stelIn({ publicatiebank: 'http://2852039166' }).expect(400);
      expect(body.invalidParams).toMatchObject([{ name: 'regels.publicatiebank' }]);
    });

    it('is een publicatiebank van een organisatie die er geen sleutel voor heeft', async () => {
      const { body } = await stelIn({}, app.tweede).expect(409);
      expect(body.code).toBe('WOO.PUBLICATIEBANK_NIET_INGERICHT');
    });

    it('is aanbieden terwijl de weg uit staat, met een oude versie, of terwijl het al loopt', async () => {
      expect(await stand()).toMatchObject({ aan: false, status: 'nog_niet', handelingen: [] });
      expect((await biedAan(0).expect(409)).body.code).toBe('WOO.WEG_STAAT_UIT');
      await stelIn().expect(201);
      expect(await stand()).toMatchObject({ aan: true, handelingen: ['biedAan'] });
      expect((await biedAan(7).expect(412)).body.code).toBe('VERSIE_VEROUDERD');
      const { body } = await biedAan(0).expect(200);
      expect((await biedAan(body.versie).expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    });

    it('is ernaar kijken of het aanbieden door wie geen team is, of van een andere organisatie', async () => {
      await stelIn().expect(201);
      for (const rol of ['college', 'jurist', 'aanbieder', 'beheerder', 'fg', 'contractbeheer'] as const) {
        await app.als(rol).get(adres()).expect(403);
        await app.als(rol).post(`${adres()}/_bied-aan`).set('if-match', '"v0"').expect(403);
      }
      await app.als('toezichthouder', app.tweede).get(adres()).expect(404);
      await app
        .als('toezichthouder', app.tweede)
        .post(`${adres()}/_bied-aan`)
        .set('if-match', '"v0"')
        .expect(404);
    });
  });
});
