import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const UIT = {
  ...{ meldingen: null, bevindingen: null, nietOpgevolgd: null, omvang: null, groei: null, bezoek: null },
  ...{
    aandacht: null,
    risicofactoren: null,
    continuiteit: null,
    rechtmatigheid: null,
    opgevolgd: null,
    beheersing: null,
  },
};
/** Eight points for a melding of the heaviest kind, and five off for evidence of own control. */
const REGELS = {
  maanden: 12,
  indicatoren: { ...UIT, meldingen: { gewicht: 80, vol: 40 }, beheersing: { gewicht: 10, vol: 2 } },
  informeerVanaf: 20,
  bezoek: { intervalMaanden: 36, dagen: 1, grootVanaf: 150, dagenGroot: 2 },
};
const DOCUMENT = { geldigVanaf: '2026-04-13', bron: 'Teambesluit van april', brondatum: '2026-04-10' };
const TOETS = { antwoord: 'ja', toelichting: 'Een val met een breuk.' };
const KENMERK = {
  ...{ soort: 'externe_toets', toelichting: 'Het certificaat is ingezien.', bron: 'Bezoek van 1 april' },
  ...{ vastgesteldOp: '2026-04-01', geldigTot: '2027-04-01' },
};

/** A closed case with a shortcoming, a visit half a year ago, a measure that was followed up and one that was not; and growth. */
const ZAAK_MET_ALLES = `
  WITH inzet AS (
    INSERT INTO aanbieder.inzetten (organisatie_id, id, aanbieder_id, gemeente_id, wet, financiering, gecontracteerd,
      aantal_clienten, van, tot)
    VALUES ($1, gen_random_uuid(), $2, $4, 'wmo', 'zin', true, 40, '2024-01-01', '2025-12-31'),
           ($1, gen_random_uuid(), $2, $4, 'wmo', 'zin', true, 60, '2026-01-01', NULL)),
  zaak AS (
    INSERT INTO onderzoek.zaken (organisatie_id, id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid,
      bevoegdheidherleiding, aanbieder_id, aanbieder_naam, gemeente_ids, gevoelig, status, geopend_op, afgesloten_op,
      uitkomst, uitkomst_motivering, heeft_maatregelen, open_monitoring, besloten, versie)
    SELECT $1, gen_random_uuid(), 'P-' || uitkomst, 'Nacht', 'signaalgestuurd', 'kwaliteit', 'wmo', 'eigen_toezicht', '[]', $2,
           'Feitenzorg', '{}', false, 'afgesloten', '2025-09-01T10:00Z', '2025-11-01T10:00Z', uitkomst, 'Zo is het.', false, false,
           false, 1
      FROM unnest(ARRAY['tekortkoming', 'verklaard']) uitkomst RETURNING id, nummer),
  bezoek AS (
    INSERT INTO bezoek.bezoeken (organisatie_id, id, zaak_id, zaak_nummer, aanbieder_id, aanbieder_naam, aankondiging, doel,
      op, behandelaar_id, status, gesproken_met, verslag, vervalreden, versie)
    SELECT $1, gen_random_uuid(), zaak.id, zaak.nummer, $2, 'Feitenzorg', 'aangekondigd', 'Zien', dag, $3, status,
           CASE WHEN status = 'afgelegd' THEN 'de leiding' END, CASE WHEN status = 'afgelegd' THEN 'Gezien.' END,
           CASE WHEN status = 'vervallen' THEN 'Ziek.' END, 1
      FROM zaak, (VALUES ('afgelegd', date '2025-10-13'), ('vervallen', date '2026-03-01')) v(status, dag)
     WHERE zaak.nummer = 'P-tekortkoming')
  INSERT INTO maatregel.maatregelen (organisatie_id, id, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam, soort,
    omschrijving, onderbouwing, doel, ernst_weging, steunt_op_vim, herleiding, onderdelen, opgelegd_op, status, motivering,
    beoordeeld_op, versie)
  SELECT $1, gen_random_uuid(), zaak.id, zaak.nummer, 'wmo', $2, 'Feitenzorg', 'advies', 'Doe', 'Omdat', 'Beter', 'Past', false,
         '[]', '[]', '2025-09-10', status, 'Gezien.', dag, 1
    FROM zaak, (VALUES ('opgevolgd', date '2025-10-10'), ('niet_opgevolgd', date '2025-10-11'),
                       ('niet_opgevolgd', date '2023-10-11')) v(status, dag)
   WHERE zaak.nummer = 'P-tekortkoming'`;

describe('het risicobeeld', () => {
  let app: TestApp;
  const th = (organisatie?: Testorganisatie) => app.als('toezichthouder', organisatie);
  let nummer = 0;
  const aanbieder = async (): Promise<string> => {
    nummer += 1;
    const { body } = await th()
      .post('/api/v1/aanbieders')
      .send({ naam: `Risicozorg ${nummer}`, soort: 'zorgaanbieder', kvk: String(81_000_000 + nummer) })
      .expect(201);
    return body.id;
  };
  /** A calamiteit weighs as much as red, without a weighing. */
  const meldCalamiteit = async (aanbiederId: string): Promise<string> => {
    const { body } = await th()
      .post('/api/v1/meldingen')
      .send({
        ...{
          soort: 'calamiteit',
          kanaal: 'telefoon',
          bron: 'zorgaanbieder',
          wet: 'wmo',
          domein: 'kwaliteit',
        },
        ...{ onderwerp: 'Val', omschrijving: 'Mevrouw Jansen viel.', onrechtmatigheid: 'nee' },
        ...{ aanbiederId, gemeenteId: app.eerste.gemeenteId, vaststellingsdatum: '2026-04-13' },
        client: { hoedanigheid: 'cliënt', naam: 'A. Jansen' },
        checklist: {
          soort: 'calamiteit',
          ...{ nietBeoogdOfOnverwacht: TOETS, kwaliteitVanVoorziening: TOETS, ernstigGevolgOfDood: TOETS },
        },
      })
      .expect(201);
    return body.id;
  };
  /** A provider with a score of eight for each. */
  const metScore = async (aantal: number): Promise<string> => {
    const id = await aanbieder();
    for (let i = 0; i < aantal; i += 1) await meldCalamiteit(id);
    return id;
  };
  const risico = async (aanbiederId: string, rol: Rol = 'toezichthouder') =>
    (await app.als(rol).get(`/api/v1/risicobeelden/${aanbiederId}`).expect(200)).body;
  const lijst = async () => (await th().get('/api/v1/risicobeelden').expect(200)).body;
  const stelBij = (aanbiederId: string, anders: object = {}, rol: Rol = 'toezichthouder') =>
    app
      .als(rol)
      .post(`/api/v1/risicobeelden/${aanbiederId}/bijstellingen`)
      .send({
        score: 5,
        reden: 'De nieuwe bestuurder heeft orde op zaken gesteld.',
        tot: '2026-10-01',
        ...anders,
      });
  const met = (pad: string, versie: number, inhoud: object, rol: Rol = 'toezichthouder') =>
    app.als(rol).post(`/api/v1/${pad}`).set('if-match', `"v${versie}"`).send(inhoud);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    await app
      .als('coordinator')
      .post('/api/v1/risicoregels')
      .send({ regels: REGELS, ...DOCUMENT })
      .expect(201);
  });
  afterAll(() => app.sluit());

  describe('van nu', () => {
    it('zet de hoogste score bovenaan, met waardoor en met welke gewichten', async () => {
      const [laag, hoog] = [await metScore(1), await metScore(3)];
      const { regels, ...stand } = await lijst();
      expect(stand).toMatchObject({
        ...{ peildatum: '2026-04-13', van: '2025-04-14', regelversie: 2, aanname: false, hoogsteScore: 80 },
      });
      const plek = (id: string) => regels.find((regel: { aanbiederId: string }) => regel.aanbiederId === id);
      expect(plek(hoog)).toMatchObject({ score: 24, berekend: 24, bijgesteld: false, vooral: ['meldingen'] });
      expect(plek(laag).score).toBe(8);
      expect(plek(hoog).plaats).toBeLessThan(plek(laag).plaats);
      const scores = regels.map(({ score }: { score: number }) => score);
      expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a));
    });

    it('is te zoeken op een deel van de naam', async () => {
      const id = await aanbieder();
      const { body } = await th()
        .get('/api/v1/risicobeelden')
        .query({ zoek: `risicozorg ${nummer}` })
        .expect(200);
      expect(body.regels.map(({ aanbiederId }: { aanbiederId: string }) => aanbiederId)).toEqual([id]);
      await th()
        .get('/api/v1/risicobeelden')
        .query({ zoek: 'a'.repeat(101) })
        .expect(400);
    });

    it('opent in een som, met van elke regel de bron en de dag', async () => {
      const { score, regels } = await risico(await metScore(2));
      expect(score).toBe(16);
      expect(regels).toEqual([
        {
          ...{ indicator: 'meldingen', waarde: 8, vol: 40, gewicht: 80, punten: 16, bron: 'Meldingen' },
          ...{ op: '2026-04-13', uitleg: 'Meldingen: 2 calamiteit of geweld.' },
        },
        {
          ...{ indicator: 'beheersing', waarde: 0, vol: 2, gewicht: 10, punten: 0, bron: 'Eigen beheersing' },
          ...{ op: '2026-04-13', uitleg: 'Niets vastgelegd over eigen beheersing.' },
        },
      ]);
    });

    it('noemt geen aanbieder die is gestopt', async () => {
      const id = await metScore(1);
      const { headers } = await th().get(`/api/v1/aanbieders/${id}`).expect(200);
      await th()
        .post(`/api/v1/aanbieders/${id}/_beeindig`)
        .set('if-match', headers['etag'] as string)
        .send({ op: '2026-04-12', reden: 'Het bedrijf is opgeheven.' })
        .expect(200);
      const { regels } = await lijst();
      expect(regels.map(({ aanbiederId }: { aanbiederId: string }) => aanbiederId)).not.toContain(id);
      // What was recorded of it stays to be read.
      await th().get(`/api/v1/risicobeelden/${id}`).expect(200);
    });

    it('telt wat in een besloten zaak zit voor niemand mee, ook niet voor wie hem mag zien', async () => {
      const id = await aanbieder();
      const melding = await meldCalamiteit(id);
      await meldCalamiteit(id);
      await app.verwerkUitstaandeJobs();
      const { body: zaken } = await th().get(`/api/v1/zaken?meldingId=${melding}&status=alle`).expect(200);
      const [zaak] = zaken.resultaten;
      expect((await risico(id)).score).toBe(16);
      const { body } = await th().get(`/api/v1/zaken/${zaak.id}`).expect(200);
      await met(`zaken/${zaak.id}/_beperk-toegang`, body.versie, {
        ...{ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' },
      }).expect(200);
      expect((await risico(id)).score).toBe(8);
      expect((await risico(id, 'coordinator')).score).toBe(8);
    });

    it('telt aandachtsgebieden en signalen uit jaarcijfers mee, met waar zij vandaan komen', async () => {
      const zuid = app.als('coordinator', app.tweede);
      const { body: nieuw } = await zuid
        .post('/api/v1/aanbieders')
        .send({ naam: 'Zuiderzorg', soort: 'zorgaanbieder', kvk: '83000001' })
        .expect(201);
      const aanbiederId = nieuw.id;
      const { body: gebieden } = await zuid.get('/api/v1/aandachtsgebieden').expect(200);
      const [gebied] = gebieden;
      await zuid
        .post('/api/v1/aanduidingen')
        .send({
          ...{ object: 'aanbieder', objectId: aanbiederId, gebiedId: gebied.id, sinds: '2026-04-01' },
          toelichting: 'Dat blijkt uit de inzet.',
        })
        .expect(201);
      const kop =
        'kvk;boekjaar;omzet;personeelskosten;resultaat;eigen_vermogen;balanstotaal;vlottende_activa;kortlopende_schulden;winstuitkering';
      await zuid
        .post('/api/v1/jaarcijferimports')
        .query({ bron: 'Jaarverantwoording' })
        .attach(
          'bestand',
          Buffer.from(`${kop}\n83000001;2025;1000;700;50;40;1000;500;900;0\n`),
          'cijfers.csv',
        )
        .expect(201);
      const { body } = await zuid.get(`/api/v1/risicobeelden/${aanbiederId}`).expect(200);
      const regel = (indicator: string) =>
        body.regels.find((een: { indicator: string }) => een.indicator === indicator);
      expect(regel('aandacht')).toMatchObject({ waarde: 1, punten: 5, uitleg: `${gebied.naam}.` });
      // Solvability and liquidity, of at most two.
      expect(regel('continuiteit')).toMatchObject({
        ...{ waarde: 2, punten: 8, bron: 'Jaarcijfers 2025: Jaarverantwoording', op: '2026-04-13' },
      });
    });

    it('telt tekortkomingen, opvolging, bezoek, omvang en groei, en niets van een zaak die besloten wordt', async () => {
      const { id: org } = app.tweede;
      const { body: nieuw } = await th(app.tweede)
        .post('/api/v1/aanbieders')
        .send({ naam: 'Feitenzorg', soort: 'zorgaanbieder', kvk: '83000009' })
        .expect(201);
      const wie = app.tweede.gebruikers.toezichthouder;
      await app.sql(ZAAK_MET_ALLES, [org, nieuw.id, wie, app.tweede.gemeenteId]);
      const punten = async () => {
        const { body } = await th(app.tweede).get(`/api/v1/risicobeelden/${nieuw.id}`).expect(200);
        const regels = body.regels as { indicator: string; waarde: number | null }[];
        const van = (indicator: string) => regels.find((een) => een.indicator === indicator)?.waarde;
        return [
          ...[van('bevindingen'), van('nietOpgevolgd'), van('opgevolgd'), van('bezoek'), van('omvang')],
          van('groei'),
        ];
      };
      expect(await punten()).toEqual([1, 1, 1, 6, 60, 50]);
      // Of another organisation it counts nothing.
      expect(
        (await th().get('/api/v1/risicobeelden').query({ zoek: 'Feitenzorg' }).expect(200)).body.regels,
      ).toEqual([]);
      await app.sql(
        `WITH dicht AS (UPDATE onderzoek.zaken SET besloten = true WHERE organisatie_id = $1 AND aanbieder_id = $2 RETURNING id)
         INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id) SELECT $1, id, $3 FROM dicht`,
        [org, nieuw.id, wie],
      );
      // Never visited counts as the full thirty-six months.
      expect(await punten()).toEqual([0, 0, 0, 36, 60, 50]);
    });

    it('zegt niets over een persoon', async () => {
      const { text } = await th()
        .get(`/api/v1/risicobeelden/${await metScore(1)}`)
        .expect(200);
      expect(text).not.toMatch(/Jansen|Val/);
    });
  });

  describe('bijgesteld door een mens', () => {
    it('telt de bijstelling, met de reden en wat er was berekend, tot en met haar laatste dag', async () => {
      const id = await metScore(2);
      const { body } = await stelBij(id).expect(201);
      expect(body).toMatchObject({ score: 5, berekend: 16 });
      expect(body.bijstellingen).toMatchObject([{ score: 5, berekend: 16, geldt: true, van: '2026-04-13' }]);
      expect((await lijst()).regels).toContainEqual(
        expect.objectContaining({ aanbiederId: id, score: 5, berekend: 16, bijgesteld: true }),
      );
      app.klok.naar('2026-10-02');
      expect(await risico(id)).toMatchObject({ score: 16, bijstellingen: [{ geldt: false }] });
      app.klok.naar('2026-04-13');
    });

    it.each([
      ['zonder reden', { reden: '' }],
      ['onder nul', { score: -1 }],
      ['boven wat kan', { score: 81 }],
      ['tot gisteren', { tot: '2026-04-12' }],
      ['langer dan een jaar', { tot: '2027-04-14' }],
      ['tot een dag die niet bestaat', { tot: '2026-02-30' }],
    ])('wordt geweigerd %s, en er verandert niets', async (_, anders) => {
      const id = await metScore(1);
      await stelBij(id, anders).expect(400);
      expect(await risico(id)).toMatchObject({ score: 8, bijstellingen: [] });
    });

    it('kan niet twee keer tegelijk; beëindigd met een reden telt de berekening weer', async () => {
      const id = await metScore(1);
      const { body } = await stelBij(id).expect(201);
      const [bijstelling] = body.bijstellingen;
      expect((await stelBij(id, { score: 7 }).expect(409)).body.code).toBe('RISICO.BIJSTELLING_LOOPT');
      const pad = `bijstellingen/${bijstelling.id}/_beeindig`;
      await met(pad, 1, { reden: '' }).expect(400);
      await met(pad, 2, { reden: 'De bestuurder is weer weg.' }).expect(412);
      const { body: na } = await met(pad, 1, { reden: 'De bestuurder is weer weg.' }).expect(200);
      expect(na).toMatchObject({
        score: 8,
        bijstellingen: [{ geldt: false, eindreden: 'De bestuurder is weer weg.' }],
      });
      expect((await met(pad, 2, { reden: 'Nog eens.' }).expect(409)).body.code).toBe(
        'RISICO.BIJSTELLING_VOORBIJ',
      );
      // On the day that one ended another may begin.
      await stelBij(id, { score: 7 }).expect(201);
      expect((await risico(id)).score).toBe(7);
    });
  });

  describe('met wat er is gezien', () => {
    const legVast = (id: string, anders: object = {}) =>
      th()
        .post(`/api/v1/risicobeelden/${id}/risicokenmerken`)
        .send({ ...KENMERK, ...anders });

    it('is bij eigen beheersing lager, met de soort in de uitleg, zolang het geldt', async () => {
      const id = await metScore(2);
      const { body } = await legVast(id).expect(201);
      expect(body).toMatchObject({ score: 11, kenmerken: [{ soort: 'externe_toets', geldt: true }] });
      expect(body.regels[1].uitleg).toContain('toets door een ander');
      // The same kind again says no more; another does.
      expect((await legVast(id).expect(201)).body.score).toBe(11);
      expect(
        (await legVast(id, { soort: 'clientervaring', geldigTot: '2026-05-01' }).expect(201)).body.score,
      ).toBe(6);
      app.klok.naar('2026-05-02');
      expect((await risico(id)).score).toBe(11);
      app.klok.naar('2026-04-13');
    });

    it('is bij een risicofactor hoger', async () => {
      const zuid = th(app.tweede);
      const pad = `/api/v1/risicobeelden/${app.tweede.aanbiederId}`;
      const { body: voor } = await zuid.get(pad).expect(200);
      const factor = { ...KENMERK, soort: 'onveilig_klimaat' };
      const { body } = await zuid.post(`${pad}/risicokenmerken`).send(factor).expect(201);
      const regel = body.regels.find((een: { indicator: string }) => een.indicator === 'risicofactoren');
      expect(regel).toMatchObject({
        waarde: 1,
        punten: 3.3,
        uitleg: 'Gezien: situaties zijn niet bespreekbaar.',
      });
      expect(body.score).toBeCloseTo(voor.score + 3.3, 5);
      expect(body.kenmerken).toMatchObject([{ aard: 'risicofactor', geldt: true }]);
    });

    it('telt niet meer als het is ingetrokken', async () => {
      const id = await metScore(2);
      const [kenmerk] = (await legVast(id).expect(201)).body.kenmerken;
      const pad = `risicokenmerken/${kenmerk.id}/_trek-in`;
      await met(pad, 2, { reden: 'Het was vervallen.' }).expect(412);
      expect((await met(pad, 1, { reden: 'Het was vervallen.' }).expect(200)).body).toMatchObject({
        ...{ score: 16, kenmerken: [{ geldt: false, intrekreden: 'Het was vervallen.' }] },
      });
      await met(pad, 2, { reden: 'Nog eens.' }).expect(409);
    });

    it.each([
      ['van morgen', { vastgesteldOp: '2026-04-14' }],
      ['dat al niet meer geldt', { geldigTot: '2026-04-12' }],
      ['dat langer dan drie jaar geldt', { geldigTot: '2029-04-02' }],
      ['van een onbekende soort', { soort: 'keurmerk' }],
      ['zonder waar het is gezien', { bron: '' }],
    ])('weigert een kenmerk %s', async (_, anders) => {
      const id = await metScore(1);
      await legVast(id, anders).expect(400);
      expect((await risico(id)).kenmerken).toEqual([]);
    });
  });

  describe('als analyse bewaard', () => {
    const analyseer = async (doel = 'Voorbereiding van het werkoverleg') =>
      (await th().post('/api/v1/risicoanalyses').send({ doel }).expect(201)).body;

    it('heeft een doel, bronnen met hun dagen, en verandert niet meer', async () => {
      const id = await metScore(1);
      await th().post('/api/v1/risicoanalyses').send({ doel: '' }).expect(400);
      const analyse = await analyseer();
      expect(analyse).toMatchObject({ doel: 'Voorbereiding van het werkoverleg', peildatum: '2026-04-13' });
      expect(analyse.bronnen).toContainEqual({ naam: 'Meldingen', van: '2025-04-14', tot: '2026-04-13' });
      await meldCalamiteit(id);
      const { body } = await th().get(`/api/v1/risicoanalyses/${analyse.id}`).expect(200);
      expect(body.regels).toEqual(analyse.regels);
      const regel = body.regels.find((een: { aanbiederId: string }) => een.aanbiederId === id);
      expect(regel).toMatchObject({ score: 8, regels: [{ indicator: 'meldingen', punten: 8 }, {}] });
    });

    it('komt als bestand met de punten per indicator, en dat wordt vastgelegd', async () => {
      const { id } = await analyseer();
      const { text } = await th().get(`/api/v1/risicoanalyses/${id}/export`).expect(200);
      expect(text).toContain('Doel: Voorbereiding van het werkoverleg');
      expect(text).toContain('Meldingen (punten)');
      const regels = await app.sql(
        `SELECT FROM audit.regels WHERE handeling = 'risico:exporteren' AND object_id = $1`,
        [id],
      );
      expect(regels).toHaveLength(1);
    });

    it('stelt voor om wie boven de drempel komt vroeg te informeren, en een mens doet het', async () => {
      const id = await metScore(3);
      await analyseer();
      await analyseer();
      const van = async () => (await risico(id)).voorstellen;
      const [voorstel, ...meer] = await van();
      expect(meer).toEqual([]);
      expect(voorstel).toMatchObject({ status: 'open', score: 24, drempel: 20, versie: 1 });
      const pad = `informeervoorstellen/${voorstel.id}/_informeer`;
      const inhoud = {
        op: '2026-04-13',
        hoe: 'gesprek',
        toelichting: 'Verteld dat er drie calamiteiten waren.',
      };
      await met(pad, 1, { ...inhoud, op: '2026-04-12' }).expect(400);
      await met(pad, 1, { ...inhoud, op: '2026-04-14' }).expect(400);
      await met(pad, 1, { ...inhoud, hoe: 'duif' }).expect(400);
      await met(pad, 1, { ...inhoud, toelichting: '' }).expect(400);
      await met(pad, 2, inhoud).expect(412);
      expect((await met(pad, 1, inhoud).expect(200)).body).toMatchObject({
        ...{ status: 'geinformeerd', hoe: 'gesprek', handelingen: [] },
      });
      await met(pad, 2, inhoud).expect(409);
      // Told, it is not proposed again for half a year.
      await analyseer();
      expect(await van()).toHaveLength(1);
    });

    it('laat een mens ook zeggen dat het niet nodig is, met de reden', async () => {
      const id = await metScore(3);
      await analyseer();
      const [voorstel] = (await risico(id)).voorstellen;
      const pad = `informeervoorstellen/${voorstel.id}/_laat`;
      await met(pad, 1, { reden: '' }).expect(400);
      expect((await met(pad, 1, { reden: 'Zij meldden het zelf.' }).expect(200)).body).toMatchObject({
        ...{ status: 'niet_nodig', toelichting: 'Zij meldden het zelf.' },
      });
    });

    it('stelt niets voor over wie onder de drempel blijft', async () => {
      const id = await metScore(2);
      await analyseer();
      expect((await risico(id)).voorstellen).toEqual([]);
    });
  });

  describe('de gewichten', () => {
    it('zijn bij een nieuwe organisatie een aanname', async () => {
      const { body } = await th(app.tweede).get('/api/v1/risicobeelden').expect(200);
      expect(body).toMatchObject({ aanname: true, regelversie: 1, hoogsteScore: 100 });
    });

    it.each([
      ['een dag in het verleden', { geldigVanaf: '2026-04-12' }],
      ['een document van morgen', { brondatum: '2026-04-14' }],
      [
        'alleen wat verlaagt',
        { regels: { ...REGELS, indicatoren: { ...UIT, beheersing: { gewicht: 1, vol: 1 } } } },
      ],
      [
        'een gewicht van nul',
        { regels: { ...REGELS, indicatoren: { ...REGELS.indicatoren, omvang: { gewicht: 0, vol: 1 } } } },
      ],
      [
        'een indicator die niet bestaat',
        { regels: { ...REGELS, indicatoren: { ...REGELS.indicatoren, weer: null } } },
      ],
      [
        'een lijst waar een indicator hoort',
        { regels: { ...REGELS, indicatoren: { ...REGELS.indicatoren, omvang: [] } } },
      ],
      ['een lijst waar het bezoek hoort', { regels: { ...REGELS, bezoek: [] } }],
      ['een lijst in plaats van regels', { regels: [] }],
      [
        'een indicator die ontbreekt',
        { regels: { ...REGELS, indicatoren: { meldingen: { gewicht: 1, vol: 1 } } } },
      ],
    ])('worden geweigerd met %s', async (_, anders) => {
      const voor = (await th().get('/api/v1/risicoregels')).body.length;
      await app
        .als('coordinator')
        .post('/api/v1/risicoregels')
        .send({ regels: REGELS, ...DOCUMENT, ...anders })
        .expect(400);
      expect((await th().get('/api/v1/risicoregels')).body).toHaveLength(voor);
    });

    it('stelt een toezichthouder niet vast', async () => {
      await th()
        .post('/api/v1/risicoregels')
        .send({ regels: REGELS, ...DOCUMENT })
        .expect(403);
    });
  });

  describe('is niet van een ander', () => {
    it.each(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'fg'] as const)(
      'een %s leest en doet er niets',
      async (rol) => {
        await app.als(rol).get('/api/v1/risicobeelden').expect(403);
        await app.als(rol).get(`/api/v1/risicobeelden/${app.eerste.aanbiederId}`).expect(403);
        await stelBij(app.eerste.aanbiederId, {}, rol).expect(403);
        await app.als(rol).get('/api/v1/risicoanalyses').expect(403);
        await app.als(rol).post('/api/v1/risicoanalyses').send({ doel: 'Nieuwsgierig' }).expect(403);
        await app.als(rol).get('/api/v1/informeervoorstellen').expect(403);
      },
    );

    it('van een andere organisatie is er niets', async () => {
      const id = await metScore(1);
      await th(app.tweede).get(`/api/v1/risicobeelden/${id}`).expect(404);
      const { body } = await th(app.tweede).get('/api/v1/risicobeelden').expect(200);
      expect(body.regels.map(({ aanbiederId }: { aanbiederId: string }) => aanbiederId)).not.toContain(id);
      await th(app.tweede)
        .post(`/api/v1/risicobeelden/${id}/bijstellingen`)
        .send({ score: 5, reden: 'Niet de onze.', tot: '2026-10-01' })
        .expect(404);
    });
  });
});
