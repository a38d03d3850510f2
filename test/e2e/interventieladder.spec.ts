import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PdfRenderer } from '@navolgbaar/platform/pdf';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { VERZENDING, brengTot, nietOpgevolgd, opAdvies } from '../harnas/collegeadvies';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const DAG = '2026-04-13';
const MAATREGEL = {
  ...{ omschrijving: 'Zet twee begeleiders in de nacht.', doel: 'Er is in de nacht hulp.' },
  ...{ onderbouwing: 'De roosters laten te weinig mensen zien.', ernstWeging: 'Er ging vaak iets mis.' },
  verwachtEffect: 'Bewoners hoeven in de nacht niet op hulp te wachten.',
};
const PLAN = { ...MAATREGEL, soort: 'plan_van_aanpak', termijnPlan: 'P4W', termijnInvoering: 'P12W' };
const REDEN = 'De aanbieder begon zelf al met verbeteren.';

/** Each test has a provider of its own, so that what was done in another does not count. */
describe('de interventieladder', () => {
  let app: TestApp;
  let teller = 0;
  /** Of each case the finding that its measures rest on. */
  const bevindingen = new Map<string, string>();
  const th = (organisatie: Testorganisatie = app.eerste) => app.als('toezichthouder', organisatie);
  const co = () => app.als('coordinator');

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar(DAG));

  async function aanbieder(): Promise<string> {
    teller += 1;
    const { body } = await co()
      .post('/api/v1/aanbieders')
      .send({ naam: `Zorg ${teller}`, soort: 'zorgaanbieder' })
      .expect(201);
    return body.id;
  }

  async function zaak(
    aanbiederId: string,
    anders: { wet?: string; domein?: string } = {},
    organisatie = app.eerste,
  ): Promise<string> {
    const { body } = await th(organisatie)
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId, gemeenteIds: [organisatie.gemeenteId], ...anders },
      })
      .expect(201);
    await th(organisatie)
      .post(`/api/v1/zaken/${body.id}/_rond-onderzoek-af`)
      .set('if-match', (await th(organisatie).get(`/api/v1/zaken/${body.id}`)).headers['etag'] as string)
      .send({ bevinding: 'De bezetting is te laag.' })
      .expect(200);
    const wetten = [anders.wet ?? 'wmo'];
    bevindingen.set(body.id, await vastgesteldeBevinding(th(organisatie), body.id, DAG, { wetten }));
    return body.id;
  }

  const legOp = (zaakId: string, inhoud: object, wie = th()) =>
    wie
      .post(`/api/v1/zaken/${zaakId}/maatregelen`)
      .send({ bevindingIds: [bevindingen.get(zaakId)], ...inhoud });
  const beeld = async (zaakId: string, wie = th()) =>
    (await wie.get(`/api/v1/zaken/${zaakId}/ladderadviezen`).expect(200)).body;
  const bij = async (ernst: string, zaakId: string) =>
    (await beeld(zaakId)).adviezen.find((een: { ernst: string }) => een.ernst === ernst);

  interface Opgelegd {
    id: string;
    versie: number;
    onderdelen: { onderdeel: string }[];
  }

  const DEEL: Readonly<Record<string, string>> = { opgevolgd: 'voldoet', niet_opgevolgd: 'niet' };

  async function beoordeel({ id, versie, onderdelen }: Opgelegd, oordeel: string): Promise<Opgelegd> {
    const delen = onderdelen.map(({ onderdeel }) => ({
      ...{ onderdeel, oordeel: DEEL[oordeel] ?? 'deels', reden: 'De roosters laten het zien.' },
    }));
    const { body } = await th()
      .post(`/api/v1/maatregelen/${id}/_beoordeel`)
      .set('if-match', `"v${versie}"`)
      .send({ oordeel, motivering: 'De roosters bleven gelijk.', onderdelen: delen })
      .expect(200);
    await app.verwerkUitstaandeJobs();
    return body;
  }

  describe('als beleid', () => {
    it('komt mee als aanname, en geldt tot de coördinator een versie vaststelt; wat erop rust, verandert niet', async () => {
      const { body: eerst } = await th().get('/api/v1/interventieladders').expect(200);
      expect(eerst).toMatchObject([{ nummer: 1, status: 'meegeleverd' }]);
      expect(eerst[0].bron).toContain('AANNAME');
      const { regels } = eerst[0];
      const versie = {
        ...{ geldigVanaf: '2026-04-14', bron: 'Beleidsregel interventies', brondatum: '2026-04-01' },
        regels: { ...regels, ernst: { ...regels.ernst, licht: { ...regels.ernst.licht, begin: 'advies' } } },
      };
      await th().post('/api/v1/interventieladders').send(versie).expect(403);
      const stuk = { ...versie, regels: { ...regels, stappen: regels.stappen.slice(1) } };
      const { body: fout } = await co().post('/api/v1/interventieladders').send(stuk).expect(400);
      expect(fout).toMatchObject({
        code: 'INTERVENTIELADDER.PAST_NIET',
        invalidParams: [{ name: 'ernst.licht.begin' }],
      });
      await co()
        .post('/api/v1/interventieladders')
        .send({ ...versie, geldigVanaf: '2026-04-12' })
        .expect(400);

      const zaakId = await zaak(await aanbieder());
      const { body: maatregel } = await legOp(zaakId, { ...PLAN, ernst: 'ernstig' }).expect(201);
      const { body: versies } = await co().post('/api/v1/interventieladders').send(versie).expect(201);
      expect(versies).toMatchObject([{ nummer: 2, status: 'vastgesteld' }, { nummer: 1 }]);
      app.klok.naar('2026-04-14');
      expect(await beeld(zaakId)).toMatchObject({ versienummer: 2, aanname: false });
      const { body: stap } = await th().get(`/api/v1/ladderstappen/${maatregel.id}`).expect(200);
      expect(stap).toMatchObject({ versienummer: 1, aanname: true, ernst: 'ernstig' });
    });

    it('is van de ene organisatie niet die van de andere, en niet van een aanbieder of college', async () => {
      const { body } = await th(app.tweede).get('/api/v1/interventieladders').expect(200);
      expect(body).toMatchObject([{ nummer: 1, status: 'meegeleverd' }]);
      for (const rol of ['aanbieder', 'college', 'jurist', 'beheerder', 'contractbeheer'] as const)
        await app.als(rol).get('/api/v1/interventieladders').expect(403);
    });
  });

  describe('bij een maatregel', () => {
    it('vraagt hoe ernstig het is als de zaak dat niet zegt', async () => {
      const zaakId = await zaak(await aanbieder());
      const { body } = await legOp(zaakId, PLAN).expect(400);
      expect(body).toMatchObject({
        code: 'INTERVENTIELADDER.ERNST_ONTBREEKT',
        invalidParams: [{ name: 'ernst' }],
      });
      expect((await beeld(zaakId)).ernst).toBeNull();
    });

    it('laat de stap en termijn van de ladder zonder reden toe, en een andere niet', async () => {
      const zaakId = await zaak(await aanbieder());
      const { body: fout } = await legOp(zaakId, { ...PLAN, ernst: 'gemiddeld', termijnPlan: 'P2W' }).expect(
        409,
      );
      expect(fout).toMatchObject({
        code: 'INTERVENTIELADDER.AFWIJKING_ZONDER_REDEN',
        invalidParams: [{ name: 'afwijking' }],
      });
      // Nothing half stored.
      const { body: lijst } = await th().get(`/api/v1/maatregelen?zaakId=${zaakId}`).expect(200);
      expect(lijst.resultaten).toEqual([]);
      const { body: maatregel } = await legOp(zaakId, { ...PLAN, ernst: 'ernstig' }).expect(201);
      const { body: stap } = await th().get(`/api/v1/ladderstappen/${maatregel.id}`).expect(200);
      expect(stap).toMatchObject({
        ...{ stap: 'verbetering', verwacht: 'verbetering', afwijkingen: [], ernstBron: 'gekozen' },
        termijnen: [
          { wat: 'plan', gekozen: 'P4W', ladder: 'P4W' },
          { wat: 'invoering', gekozen: 'P12W', ladder: 'P12W' },
        ],
      });
      expect((await beeld(zaakId)).ernst).toBe('ernstig');
    });

    it('bewaart de reden van een afwijking: bij de maatregel, in de zaak, in de lijst en het bestand', async () => {
      const aanbiederId = await aanbieder();
      const zaakId = await zaak(aanbiederId);
      const { body: maatregel } = await legOp(zaakId, {
        ...{ ...PLAN, ernst: 'gemiddeld', termijnPlan: 'P2W', afwijking: REDEN },
      }).expect(201);
      const { body: stap } = await th().get(`/api/v1/ladderstappen/${maatregel.id}`).expect(200);
      expect(stap).toMatchObject({
        afwijkingen: ['stap', 'termijn'],
        afwijking: REDEN,
        verwachtNaam: 'Advies',
      });
      const { body: tijdlijn } = await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200);
      expect(JSON.stringify(tijdlijn)).toContain(REDEN);
      const { body: lijst } = await co()
        .get(`/api/v1/ladderafwijkingen?aanbiederId=${aanbiederId}`)
        .expect(200);
      expect(lijst.resultaten).toMatchObject([{ objectId: maatregel.id, afwijking: REDEN }]);
      const { text } = await co()
        .get(`/api/v1/ladderafwijkingen/export?aanbiederId=${aanbiederId}`)
        .expect(200);
      expect(text).toContain(REDEN);
      await th().get('/api/v1/ladderafwijkingen').expect(403);
      await th().get('/api/v1/ladderafwijkingen/export').expect(403);
      const { body: elders } = await app
        .als('coordinator', app.tweede)
        .get('/api/v1/ladderafwijkingen')
        .expect(200);
      expect(elders.resultaten).toEqual([]);
      await th(app.tweede).get(`/api/v1/ladderstappen/${maatregel.id}`).expect(404);
      await app.als('aanbieder').get(`/api/v1/ladderstappen/${maatregel.id}`).expect(403);
    });

    it('gaat na een maatregel die niet is opgevolgd naar het college, en telt niet wat is ingetrokken', async () => {
      const aanbiederId = await aanbieder();
      const zaakId = await zaak(aanbiederId);
      const { body: weg } = await legOp(zaakId, { ...PLAN, ernst: 'ernstig' }).expect(201);
      expect((await bij('licht', zaakId)).stap).toBe('verbetering');
      await th()
        .post(`/api/v1/maatregelen/${weg.id}/_trek-in`)
        .set('if-match', `"v${weg.versie}"`)
        .send({ reden: 'Het was een vergissing.' })
        .expect(200);
      await app.verwerkUitstaandeJobs();
      expect((await bij('licht', zaakId)).stap).toBe('gesprek');
      const maatregel = { ...MAATREGEL, soort: 'verbetermaatregelen', ernst: 'ernstig' };
      await beoordeel((await legOp(zaakId, maatregel).expect(201)).body, 'niet_opgevolgd');
      const advies = await bij('ernstig', zaakId);
      expect(advies.passend).toEqual(['college']);
      expect(JSON.stringify(advies.herleiding)).toContain('Niet opgevolgd');
      // After the time that the version names it does not count any more.
      app.klok.naar('2028-04-14');
      expect((await bij('ernstig', zaakId)).stap).toBe('verbetering');
    });

    it('gaat na deels opgevolgd pas naar het college als iemand de rest daarheen brengt', async () => {
      const zaakId = await zaak(await aanbieder());
      const maatregel = { ...MAATREGEL, soort: 'verbetermaatregelen', ernst: 'ernstig' };
      const deels = await beoordeel((await legOp(zaakId, maatregel).expect(201)).body, 'deels_opgevolgd');
      expect((await bij('ernstig', zaakId)).passend).not.toContain('college');
      const { body: stap } = await th().get(`/api/v1/ladderstappen/${deels.id}`).expect(200);
      expect(stap.uitkomst).toBe('deels_opgevolgd');
      await th()
        .post(`/api/v1/maatregelen/${deels.id}/_naar-college`)
        .set('if-match', `"v${deels.versie}"`)
        .send({ reden: 'Het duurt te lang voor de bewoners.' })
        .expect(200);
      await app.verwerkUitstaandeJobs();
      expect((await bij('ernstig', zaakId)).passend).toEqual(['college']);
    });

    it('telt een laatste dag als een lengte vanaf vandaag', async () => {
      const zaakId = await zaak(await aanbieder());
      const dagen = { ...PLAN, ernst: 'ernstig', termijnPlan: '2026-05-11', termijnInvoering: '2026-07-06' };
      const { body } = await legOp(zaakId, { ...dagen, termijnPlan: '2026-05-12' }).expect(409);
      expect(body.code).toBe('INTERVENTIELADDER.AFWIJKING_ZONDER_REDEN');
      const { body: maatregel } = await legOp(zaakId, dagen).expect(201);
      const { body: stap } = await th().get(`/api/v1/ladderstappen/${maatregel.id}`).expect(200);
      expect(stap).toMatchObject({ afwijkingen: [], termijnen: [{ gekozen: 'P28D' }, { gekozen: 'P84D' }] });
    });

    it('toetst bij meer aanbieders elk apart: de een wijkt af en de ander niet, en alles of niets', async () => {
      const [een, ander] = [await aanbieder(), await aanbieder()];
      await beoordeel(
        (await legOp(await zaak(ander), { ...MAATREGEL, soort: 'advies', ernst: 'gemiddeld' }).expect(201))
          .body,
        'niet_opgevolgd',
      );
      const zaakId = await zaak(een);
      await th()
        .post(`/api/v1/zaken/${zaakId}/aanbieders`)
        .send({ aanbiederId: ander, rol: 'uitvoerder', reden: 'Beide begeleiden deze bewoners.' })
        .expect(201);
      const bevindingIds = [
        bevindingen.get(zaakId),
        await vastgesteldeBevinding(th(), zaakId, DAG, { aanbiederId: ander }),
      ];
      const samen = {
        ...{ ...MAATREGEL, soort: 'advies', ernst: 'gemiddeld' },
        ...{ aanbiederIds: [een, ander], bevindingIds },
      };
      expect((await legOp(zaakId, samen).expect(409)).body.code).toBe(
        'INTERVENTIELADDER.AFWIJKING_ZONDER_REDEN',
      );
      const { body: lijst } = await th().get(`/api/v1/maatregelen?zaakId=${zaakId}`).expect(200);
      expect(lijst.resultaten).toEqual([]);
      const { body: eerste } = await legOp(zaakId, { ...samen, afwijking: REDEN }).expect(201);
      const stap = async (id: string) => (await th().get(`/api/v1/ladderstappen/${id}`).expect(200)).body;
      expect(await stap(eerste.id)).toMatchObject({ afwijkingen: [] });
      expect(await stap(eerste.samenMet[0].id)).toMatchObject({ afwijkingen: ['stap'], afwijking: REDEN });
    });

    it('weegt een calamiteit als zeer ernstig, en vraagt een reden voor een andere ernst', async () => {
      const zaakId = await zaak(await aanbieder());
      await app.sql("UPDATE onderzoek.zaken SET toezichtvorm = 'calamiteiten' WHERE id = $1", [zaakId]);
      expect((await beeld(zaakId)).ernst).toBe('zeerernstig');
      const kort = { ...PLAN, termijnPlan: 'P1W', termijnInvoering: 'P4W' };
      await legOp(zaakId, { ...PLAN, ernst: 'ernstig' }).expect(409);
      await legOp(zaakId, kort).expect(201);
    });
  });

  it('vraagt ook een reden voor een advies als het college nog niet aan de beurt is', async () => {
    const dossier = await nietOpgevolgd(app);
    const id = await brengTot(app, dossier, 'getoetst');
    // As if the measure still ran: then the supervisor is at turn himself.
    await app.sql("UPDATE interventieladder.stappen SET uitkomst = 'loopt' WHERE object_id = $1", [
      dossier.maatregelId,
    ]);
    const drukt = jest.spyOn(app.app.get(PdfRenderer, { strict: false }), 'render');
    const fout = await opAdvies(app, id, '_verzend', VERZENDING, th());
    // Nothing is printed for what is not sent.
    expect(drukt).not.toHaveBeenCalled();
    expect([fout.status, fout.body.code]).toEqual([409, 'INTERVENTIELADDER.AFWIJKING_ZONDER_REDEN']);
    const { body: nog } = await th().get(`/api/v1/collegeadviezen/${id}`).expect(200);
    expect(nog.status).toBe('getoetst');
    const met = await opAdvies(app, id, '_verzend', { ...VERZENDING, afwijking: REDEN }, th());
    expect(met.status).toBe(200);
    expect(drukt).toHaveBeenCalledTimes(1);
    drukt.mockRestore();
    const { body: stap } = await th().get(`/api/v1/ladderstappen/${id}`).expect(200);
    expect(stap).toMatchObject({ object: 'collegeadvies', soort: 'clientenstop', afwijkingen: ['stap'] });
    for (const rol of ['college', 'jurist'] as const)
      await app.als(rol).get(`/api/v1/ladderstappen/${id}`).expect(403);
  });

  async function locatie(aanbiederId: string, naam: string): Promise<string> {
    const { headers } = await co().get(`/api/v1/aanbieders/${aanbiederId}`).expect(200);
    const { body } = await co()
      .post(`/api/v1/aanbieders/${aanbiederId}/locaties`)
      .set('if-match', String(headers.etag))
      .send({ naam, soort: 'woonlocatie', plaats: 'Noordstad' })
      .expect(201);
    return body.locaties.find((een: { naam: string }) => een.naam === naam).id;
  }

  describe('wie niet is bezocht', () => {
    it('wordt genoemd als de maatregel over de hele aanbieder gaat, en bij de maatregel bewaard', async () => {
      const aanbiederId = await aanbieder();
      const zaakId = await zaak(aanbiederId);
      const eik = await locatie(aanbiederId, 'De Eik');
      const beuk = await locatie(aanbiederId, 'De Beuk');
      await app.sql(
        `INSERT INTO bezoek.bezoeken (organisatie_id, id, zaak_id, zaak_nummer, aanbieder_id, aanbieder_naam, locatie_id,
           aankondiging, doel, op, behandelaar_id, status, gesproken_met, verslag, versie)
         VALUES ($1, gen_random_uuid(), $2, 'x', $3, 'x', $4, 'aangekondigd', 'x', '2026-02-01', $5, 'afgelegd', 'x', 'x', 1)`,
        [app.eerste.id, zaakId, aanbiederId, eik, app.eerste.gebruikers.toezichthouder],
      );
      expect((await beeld(zaakId)).nietBezocht).toMatchObject([{ id: beuk, laatst: null }]);
      const { body: heel } = await legOp(zaakId, { ...PLAN, ernst: 'ernstig' }).expect(201);
      const stap = async (id: string) => (await th().get(`/api/v1/ladderstappen/${id}`).expect(200)).body;
      expect(await stap(heel.id)).toMatchObject({
        locaties: [],
        nietBezocht: [{ naam: 'De Beuk, Noordstad' }],
      });
      const { body: een } = await legOp(zaakId, { ...PLAN, ernst: 'ernstig', locatieIds: [beuk] }).expect(
        201,
      );
      expect(await stap(een.id)).toMatchObject({ locaties: [{ id: beuk }], nietBezocht: [] });
      const { body: fout } = await legOp(zaakId, {
        ...{ ...PLAN, ernst: 'ernstig', locatieIds: [app.tweede.gemeenteId] },
      }).expect(400);
      expect(fout.code).toBe('INTERVENTIELADDER.LOCATIE_PAST_NIET');
    });
  });

  describe('een maatregel aan meer aanbieders over locaties', () => {
    it('gaat bij elk over de eigen locaties, en over de hele aanbieder waar er geen is gekozen', async () => {
      const [een, ander, derde] = [await aanbieder(), await aanbieder(), await aanbieder()];
      const eik = await locatie(een, 'De Eik');
      await locatie(een, 'De Beuk');
      const iep = await locatie(ander, 'De Iep');
      const zaakId = await zaak(een);
      const bevindingIds = [bevindingen.get(zaakId)];
      for (const aanbiederId of [ander, derde]) {
        await th()
          .post(`/api/v1/zaken/${zaakId}/aanbieders`)
          .send({ aanbiederId, rol: 'uitvoerder', reden: 'Allen begeleiden deze bewoners.' })
          .expect(201);
        bevindingIds.push(await vastgesteldeBevinding(th(), zaakId, DAG, { aanbiederId }));
      }
      const samen = { ...PLAN, ernst: 'ernstig', aanbiederIds: [een, ander, derde], bevindingIds };
      // A location of somebody else is refused by name, and then nobody gets a measure.
      const { body: vreemd } = await legOp(zaakId, {
        ...{ ...samen, aanbiederIds: [een, derde], bevindingIds: [bevindingIds[0], bevindingIds[2]] },
        locatieIds: [eik, iep],
      }).expect(400);
      expect(vreemd.code).toBe('INTERVENTIELADDER.LOCATIE_PAST_NIET');
      expect((await th().get(`/api/v1/maatregelen?zaakId=${zaakId}`).expect(200)).body.resultaten).toEqual(
        [],
      );

      await legOp(zaakId, { ...samen, locatieIds: [iep, eik] }).expect(201);
      const { body: lijst } = await th().get(`/api/v1/maatregelen?zaakId=${zaakId}`).expect(200);
      const per = new Map<string, unknown>();
      for (const { id, aanbiederId } of lijst.resultaten)
        per.set(aanbiederId, (await th().get(`/api/v1/ladderstappen/${id}`).expect(200)).body.locaties);
      expect(per.get(een)).toMatchObject([{ id: eik }]);
      expect(per.get(ander)).toMatchObject([{ id: iep }]);
      expect(per.get(derde)).toEqual([]);
    });
  });

  describe('de vaste gedragslijn', () => {
    const lijn = async (zaakId: string, wie = th(), ernst = 'licht', wet = 'jeugdwet') =>
      (await wie.get(`/api/v1/zaken/${zaakId}/gedragslijnen?ernst=${ernst}&wet=${wet}`).expect(200)).body;
    const jeugd = { wet: 'jeugdwet', domein: 'rechtmatigheid' };
    const licht = { ...MAATREGEL, soort: 'advies', ernst: 'licht' };

    it('toont wat in vergelijkbare zaken is gedaan met de afloop, en niet de zaak zelf', async () => {
      const hier = await zaak(await aanbieder(), jeugd);
      await legOp(hier, licht).expect(201);
      const { body: ander } = await legOp(await zaak(await aanbieder(), jeugd), licht).expect(201);
      await legOp(await zaak(await aanbieder(), jeugd), {
        ...licht,
        ernst: 'ernstig',
        afwijking: REDEN,
      }).expect(201);
      await beoordeel(ander, 'opgevolgd');
      const gevonden = await lijn(hier);
      expect(gevonden).toMatchObject({
        ...{ aantal: 1, tellingen: [{ soort: 'advies', uitkomst: 'opgevolgd', aantal: 1 }] },
        stappen: [{ objectId: ander.id, uitkomst: 'opgevolgd' }],
      });
      expect(JSON.stringify(gevonden.waarom)).toContain('lichte tekortkoming');
      const { body: bijMaatregel } = await th()
        .get(`/api/v1/ladderstappen/${ander.id}/gedragslijnen`)
        .expect(200);
      expect(bijMaatregel.stappen).toMatchObject([{ zaakId: hier }]);
      expect((await lijn(hier, th(), 'licht', 'wmo')).aantal).toBe(0);
      await th(app.tweede).get(`/api/v1/zaken/${hier}/gedragslijnen?ernst=licht`).expect(404);
    });

    it('telt en toont niet wat besloten is, of van een aanbieder met wie iemand een belangenconflict heeft', async () => {
      const hier = await zaak(await aanbieder(), jeugd);
      const aanbiederId = await aanbieder();
      const elders = await zaak(aanbiederId, jeugd);
      const { body: maatregel } = await legOp(elders, licht).expect(201);
      const ziet = async (wie = co()) =>
        (await lijn(hier, wie)).stappen.some(
          ({ objectId }: { objectId: string }) => objectId === maatregel.id,
        );
      expect(await ziet()).toBe(true);
      const { aantal } = await lijn(hier, co());
      const { body: dicht } = await th()
        .post(`/api/v1/zaken/${elders}/_beperk-toegang`)
        .set('if-match', (await th().get(`/api/v1/zaken/${elders}`)).headers['etag'] as string)
        .send({ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' })
        .expect(200);
      expect([await ziet(), (await lijn(hier, co())).aantal, await ziet(th())]).toEqual([
        false,
        aantal - 1,
        true,
      ]);
      await co().get(`/api/v1/ladderstappen/${maatregel.id}`).expect(404);
      await th()
        .post(`/api/v1/zaken/${elders}/_beperk-toegang`)
        .set('if-match', `"v${dicht.versie}"`)
        .send({ besloten: false, gebruikerIds: [], reden: 'Het is opgelost.' })
        .expect(200);
      await co()
        .post('/api/v1/belangenconflicten')
        .send({ aanbiederId, reden: 'Mijn partner werkt er.', van: DAG })
        .expect(201);
      expect([await ziet(), (await lijn(hier, co())).aantal]).toEqual([false, aantal - 1]);
      await app.sql('DELETE FROM identiteit.belangenconflicten');
    });
  });
});
