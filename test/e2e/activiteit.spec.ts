import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WisUitwisselingen } from '@navolgbaar/activiteit';
import { ROLLEN, type Rol } from '@navolgbaar/platform/auth';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { routesVan } from '../harnas/routes';
import { TestApp } from '../harnas/test-app';

const PREVENTIEF = {
  ...{ soort: 'preventieve_actie', status: 'gepland', op: '2026-04-20', wet: 'wmo' },
  ...{ wat: 'Voorlichting over declareren', toelichting: 'Drie aanbieders declareerden verkeerd.' },
};
const GESPREK = {
  ...{ soort: 'gesprek', status: 'gedaan', op: '2026-04-10', wet: 'wmo', partij: 'Bureau Koolmees' },
  ...{
    wat: 'Hoe zij zonder contract werken',
    met: 'De directeur',
    resultaat: 'Zij vragen een contract aan.',
  },
  ...{ uitkomst: 'afspraken_gemaakt', opvolgenOp: '2026-04-20' },
};
const UITWISSELING = {
  ...{ richting: 'gegeven', op: '2026-04-10', wie: 'Gemeente Zuiderhaven, toezichthouder Wmo' },
  ...{
    partij: 'Zorgbureau Ijsvogel',
    grondslag: 'Wmo 2015 art. 5.2.4',
    doel: 'Waarschuwen voor dezelfde werkwijze',
  },
  ...{
    categorieen: ['financieel', 'identiteit_medewerker'],
    inhoud: 'Zij declareren zorg die niet is gegeven.',
  },
  weggelaten: 'Namen van cliënten en wat zij hebben.',
};

describe('activiteiten rond preventie en fraude', () => {
  let app: TestApp;
  const th = () => app.als('toezichthouder');
  const co = () => app.als('coordinator');
  const bewaar = async (inhoud: object, pad = 'activiteiten', wie = th()) => {
    const { body, status } = await wie.post(`/api/v1/${pad}`).send(inhoud);
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as { id: string; versie: number; nummer: string; [veld: string]: unknown };
  };
  const doe = (id: string, daad: string, versie: number, inhoud: object, wie = th()) =>
    wie.post(`/api/v1/activiteiten/${id}/_${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const ids = async (pad: string, wie = th()): Promise<string[]> => {
    const { body } = await wie.get(`/api/v1/${pad}`).expect(200);
    return body.resultaten.map(({ id }: { id: string }) => id);
  };
  const velden = (body: { invalidParams?: { name: string }[] }) =>
    (body.invalidParams ?? []).map(({ name }) => name);
  const werkBij = async () => {
    await app.verwerkUitstaandeJobs();
    await app.app.get(WerkIndexBij).execute();
  };
  const gevonden = async (vraag: string, wie = th()): Promise<string[]> =>
    (await wie.post('/api/v1/_zoek').send({ vraag }).expect(200)).body.resultaten.map(
      ({ id }: { id: string }) => id,
    );
  const zaak = async () =>
    (
      await th()
        .post('/api/v1/zaken')
        .send({
          ...{
            toezichtvorm: 'signaalgestuurd',
            onderwerp: 'Declaraties',
            domein: 'rechtmatigheid',
            wet: 'wmo',
          },
          ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
        })
        .expect(201)
    ).body as { id: string; nummer: string };

  beforeAll(async () => {
    app = await TestApp.start();
  }, 120_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  it('weigert een preventieve actie zonder toelichting, en bewaart dan niets (AC-16)', async () => {
    const voor = await ids('activiteiten');
    for (const [toelichting, code] of [
      [undefined, 'ACTIVITEIT.TOELICHTING_ONTBREEKT'],
      ['   ', 'INVOER_ONGELDIG'],
    ]) {
      const { body } = await th()
        .post('/api/v1/activiteiten')
        .send({ ...PREVENTIEF, toelichting })
        .expect(400);
      expect(body.code).toBe(code);
      expect(velden(body)).toEqual(['toelichting']);
    }
    expect(await ids('activiteiten')).toEqual(voor);
  });

  it('neemt bij een zorgbrigade partners uit het register, en elders of van een ander niet', async () => {
    const partner = {
      ...{ naam: 'Belastingdienst Noord', soort: 'politie', email: 'noord@voorbeeld.nl' },
    };
    const { body: eigen } = await co().post('/api/v1/ketenpartners').send(partner).expect(201);
    const { body: vreemd } = await app
      .als('coordinator', app.tweede)
      .post('/api/v1/ketenpartners')
      .send(partner)
      .expect(201);
    const brigade = {
      ...{ soort: 'zorgbrigade', status: 'gepland', op: '2026-04-20', wet: 'wmo', wat: 'Declaraties' },
    };
    const leg = (anders: object) =>
      th()
        .post('/api/v1/activiteiten')
        .send({ ...brigade, ...anders });
    const { body: zonder } = await leg({}).expect(400);
    expect(velden(zonder)).toEqual(['met']);
    for (const anders of [
      { partnerIds: [vreemd.id] },
      { ...PREVENTIEF, partnerIds: [eigen.id] },
      { ...GESPREK, partnerIds: [eigen.id] },
    ])
      expect(velden((await leg(anders).expect(400)).body)).toEqual(['partnerIds']);
    const { body } = await leg({ partnerIds: [eigen.id] }).expect(201);
    expect(body).toMatchObject({ met: null, partners: [{ id: eigen.id, naam: partner.naam }] });
    const { body: beide } = await th()
      .put(`/api/v1/activiteiten/${body.id}`)
      .set('if-match', '"v1"')
      .send({ ...brigade, soort: undefined, status: undefined, partnerIds: [eigen.id], met: 'De wijkagent' })
      .expect(200);
    expect(beide).toMatchObject({ met: 'De wijkagent', partnerIds: [eigen.id] });
    const gedaan = { op: '2026-04-13', resultaat: 'Samen gekeken.', uitkomst: 'afspraken_gemaakt' };
    const { body: klaar } = await doe(body.id, 'rond-af', 2, gedaan).expect(200);
    // The same partners are no change.
    const verbetering = {
      ...brigade,
      ...gedaan,
      partnerIds: [eigen.id],
      met: 'De wijkagent',
      verbeterreden: 'Zo was het.',
    };
    const niets = await doe(body.id, 'verbeter', klaar.versie, {
      ...verbetering,
      soort: undefined,
      status: undefined,
    });
    expect(niets.body.code).toBe('ACTIVITEIT.NIETS_VASTGELEGD');
  });

  it('gaat van gepland naar gedaan met een uitkomst, wordt opgevolgd en verbeterd', async () => {
    const { id, nummer } = await bewaar(PREVENTIEF);
    expect(nummer).toMatch(/^2026-\d{5}$/);
    const { body: gewijzigd } = await th()
      .put(`/api/v1/activiteiten/${id}`)
      .set('if-match', '"v1"')
      .send({ ...PREVENTIEF, soort: undefined, status: undefined, op: '2026-04-21' })
      .expect(200);
    expect(gewijzigd).toMatchObject({
      op: '2026-04-21',
      wachtOp: '2026-04-21',
      handelingen: expect.anything(),
    });
    expect(gewijzigd.handelingen.sort()).toEqual(['laatVervallen', 'rondAf', 'wijzig']);
    await doe(id, 'rond-af', 1, { op: '2026-04-13', resultaat: 'Goed', uitkomst: 'effect_gezien' }).expect(
      412,
    );
    const { body: nietZo } = await doe(id, 'rond-af', 2, { op: '2026-04-13', uitkomst: 'in_orde' }).expect(
      400,
    );
    expect(velden(nietZo)).toEqual(['resultaat', 'uitkomst']);
    const af = { op: '2026-04-13', resultaat: 'Twaalf aanbieders kwamen.', uitkomst: 'wacht_op_uitkomst' };
    await doe(id, 'rond-af', 2, { ...af, opvolgenOp: '2026-05-11' }).expect(200);
    await doe(id, 'laat-vervallen', 3, { reden: 'Toch niet' }).expect(409);
    app.klok.naar('2026-05-11');
    const volg = { tekst: 'Minder fouten in april.', uitkomst: 'effect_gezien' };
    const { body: opgevolgd } = await doe(id, 'volg-op', 3, volg).expect(200);
    expect(opgevolgd).toMatchObject({ uitkomst: 'effect_gezien', wachtOp: null, opvolgenOp: null });
    expect(opgevolgd.opvolgingen).toHaveLength(1);
    const beter = {
      ...{ op: '2026-04-13', wet: 'wmo', wat: PREVENTIEF.wat, toelichting: PREVENTIEF.toelichting },
      ...{
        resultaat: 'Veertien aanbieders kwamen.',
        uitkomst: 'effect_gezien',
        verbeterreden: 'Verkeerd geteld',
      },
    };
    const { body: verbeterd } = await doe(id, 'verbeter', 4, beter).expect(200);
    expect(verbeterd.verbeteringen).toMatchObject([{ velden: ['resultaat'], reden: 'Verkeerd geteld' }]);
    expect(verbeterd.handelingen.sort()).toEqual(['verbeter', 'volgOp']);
    const spoor = await app.sql<{ handeling: string }>(
      `SELECT handeling FROM audit.regels WHERE object_id = $1 AND handeling <> 'activiteit:lezen' ORDER BY id`,
      [id],
    );
    expect(spoor.map(({ handeling }) => handeling)).toEqual(
      ['vastleggen', 'wijzig', 'rondAf', 'volgOp', 'verbeter'].map((daad) => `activiteit:${daad}`),
    );
  });

  it('houdt van Bibob geen inhoud: alleen dag, gemeente, over wie en een code', async () => {
    const bibob = {
      ...{
        soort: 'bibob',
        status: 'gedaan',
        op: '2026-04-09',
        wet: 'wmo',
        aanbiederId: app.eerste.aanbiederId,
      },
      ...{ gemeenteId: app.eerste.gemeenteId, uitkomst: 'wacht_op_uitkomst', opvolgenOp: '2026-06-01' },
    };
    const metInhoud = { ...bibob, wat: 'Het advies zegt', toelichting: 'Omdat', resultaat: 'Ernstig' };
    const { body: fout } = await th().post('/api/v1/activiteiten').send(metInhoud).expect(400);
    expect(velden(fout).sort()).toEqual(['toelichting', 'wat']);
    const { body: zonder } = await th()
      .post('/api/v1/activiteiten')
      .send({ ...bibob, gemeenteId: undefined })
      .expect(400);
    expect(velden(zonder)).toEqual(['gemeenteId']);
    const { id } = await bewaar(bibob);
    await doe(id, 'volg-op', 1, { tekst: 'Uit het advies', uitkomst: 'geen_gevaar' }).expect(400);
    const { body } = await doe(id, 'volg-op', 1, { uitkomst: 'mindere_mate_van_gevaar' }).expect(200);
    expect(body).toMatchObject({ uitkomst: 'mindere_mate_van_gevaar', resultaat: null, wat: null });
  });

  it('koppelt de uitkomst van een analyse, en weigert wat er niet is', async () => {
    const { body: analyse } = await th()
      .post('/api/v1/risicoanalyses')
      .send({ doel: 'Kwartaalbeeld' })
      .expect(201);
    const inhoud = {
      ...{ soort: 'analyse', status: 'gedaan', op: '2026-04-13', wet: 'beide', wat: 'Wat opvalt' },
      ...{ resultaat: 'Twee aanbieders groeien snel.', uitkomst: 'aandachtspunten' },
    };
    const onbekend = { ...inhoud, analyseId: app.eerste.gemeenteId };
    const { body } = await th().post('/api/v1/activiteiten').send(onbekend).expect(400);
    expect(velden(body)).toEqual(['analyseId']);
    const gemaakt = await bewaar({ ...inhoud, analyseId: analyse.id });
    expect(gemaakt['analyse']).toMatchObject({ id: analyse.id, doel: 'Kwartaalbeeld' });
  });

  it('staat in de lijst, de tabbladen, het bestand, de telling, de startpagina en het zoeken', async () => {
    const { id, nummer } = await bewaar(GESPREK);
    await werkBij();
    expect(await gevonden('koolmees')).toContain(id);
    expect(await ids('activiteiten?soort=gesprek')).toEqual([id]);
    expect(await ids('activiteiten?soort=gesprek&status=gepland')).toEqual([]);
    expect(await ids('activiteiten?teLaat=ja')).not.toContain(id);
    const { body: vandaag } = await th().get('/api/v1/vandaag').expect(200);
    const blok = () => vandaag.blokken.find(({ naam }: { naam: string }) => naam === 'activiteiten');
    expect(blok().regels.map((regel: { id: string }) => regel.id)).toContain(id);
    app.klok.naar('2026-04-21');
    expect(await ids('activiteiten?teLaat=ja')).toContain(id);
    const { body: aantallen } = await th().get('/api/v1/activiteiten/aantallen?soort=gesprek').expect(200);
    expect(aantallen).toEqual({ mijn: 1, team: 1, teLaat: 1 });
    const { text } = await th().get('/api/v1/activiteiten/export?soort=gesprek').expect(200);
    expect(text).toContain(
      `"${nummer}";"10-04-2026";"Gesprek met een partij zonder contract";"Bureau Koolmees"`,
    );
    const { body: jaar } = await th().get('/api/v1/activiteiten/jaartellingen?jaar=2026').expect(200);
    expect(jaar.activiteiten).toHaveLength(8);
    expect(jaar.activiteiten).toContainEqual({ soort: 'gesprek', gepland: 0, gedaan: 1, vervallen: 0 });
    const { body: leegJaar } = await th().get('/api/v1/activiteiten/jaartellingen?jaar=2020').expect(200);
    expect(leegJaar.activiteiten).toContainEqual({ soort: 'gesprek', gepland: 0, gedaan: 0, vervallen: 0 });
  });

  describe('een uitwisseling over een zorgbedrijf', () => {
    it('legt een verstrekking van persoonsgegevens in het logboek, zonder de inhoud daar te herhalen', async () => {
      const gemaakt = await bewaar(UITWISSELING, 'uitwisselingen');
      expect(gemaakt).toMatchObject({
        bewarenTot: '2031-04-10',
        status: 'bewaard',
        inhoud: UITWISSELING.inhoud,
      });
      expect(gemaakt['herleiding']).toHaveLength(3);
      const { body } = await th().get('/api/v1/verstrekkingen').expect(200);
      const regel = body.resultaten.find(({ id }: { id: string }) => id === gemaakt['verstrekkingId']);
      expect(regel).toMatchObject({
        ...{ kenmerk: gemaakt.nummer, ontvanger: UITWISSELING.wie, bron: 'uitwisseling', bronId: gemaakt.id },
        ...{ grondslag: UITWISSELING.grondslag, categorieen: UITWISSELING.categorieen },
      });
      expect(JSON.stringify(regel)).not.toMatch(/Ijsvogel|declareren zorg|Namen van cliënten/);
      const { body: fg } = await app.als('fg').get('/api/v1/verstrekkingen').expect(200);
      expect(JSON.stringify(fg)).toContain(gemaakt.nummer);
      expect(JSON.stringify(fg)).not.toContain('Ijsvogel');
    });

    it('weigert zonder grond, zonder minimale gegevens en met een bron die toen niet gold', async () => {
      const fout = async (anders: object) =>
        (
          await th()
            .post('/api/v1/uitwisselingen')
            .send({ ...UITWISSELING, ...anders })
            .expect(400)
        ).body;
      const voor = await app.sql('SELECT id FROM partner.verstrekkingen');
      expect(velden(await fout({ grondslag: undefined }))).toEqual(['grondslag']);
      expect((await fout({ weggelaten: undefined })).code).toBe('VERSTREKKING.NIET_MINIMAAL');
      expect((await fout({ categorieen: [] })).code).toBe('VERSTREKKING.CATEGORIE_PAST_NIET');
      expect((await fout({ categorieen: ['geen_persoonsgegevens', 'overig'] })).code).toBe(
        'VERSTREKKING.CATEGORIE_PAST_NIET',
      );
      expect((await fout({ bronversieId: app.eerste.gemeenteId })).code).toBe('UITWISSELING.GROND_ONBEKEND');
      expect(velden(await fout({ op: '2026-04-14' }))).toEqual(['op']);
      expect((await fout({ op: '2020-01-01' })).code).toBe('UITWISSELING.TERMIJN_VOORBIJ');
      expect(velden(await fout({ partij: undefined }))).toEqual(['aanbiederId']);
      expect(await app.sql('SELECT id FROM partner.verstrekkingen')).toEqual(voor);
    });

    it('rust op een bron uit het register, en wat u krijgt is geen verstrekking', async () => {
      const { body: bronnen } = await th().get('/api/v1/bronnen').expect(200);
      const wmo = bronnen.find(({ naam }: { naam: string }) => naam.startsWith('Wet maatschappelijke'));
      const gemaakt = await bewaar(
        {
          ...{ ...UITWISSELING, richting: 'ontvangen', weggelaten: undefined, grondslag: 'artikel 5.2.4' },
          bronversieId: wmo.geldendeId,
        },
        'uitwisselingen',
      );
      expect(gemaakt).toMatchObject({ verstrekkingId: null, bronversieId: wmo.geldendeId });
      expect(gemaakt['grondslag']).toBe(`${wmo.versies[0].aanduiding}, artikel 5.2.4`);
    });

    it('wist ook bij welke zaak het hoorde, en alleen wie het kon zien, ziet nog dat het er was', async () => {
      const { id: zaakId, nummer } = await zaak();
      const bij = (anders: object) =>
        bewaar({ ...UITWISSELING, op: '2026-04-13', ...anders }, 'uitwisselingen');
      const inZaak = await bij({ zaakId });
      const over = await bij({ partij: undefined, aanbiederId: app.eerste.andereAanbiederId });
      const open = await bij({});
      const { versie } = (await co().get(`/api/v1/zaken/${zaakId}`).expect(200)).body;
      await co()
        .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
        .set('if-match', `"v${versie}"`)
        .send({ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' })
        .expect(200);
      const { body: conflict } = await co()
        .post('/api/v1/belangenconflicten')
        .send({
          ...{ gebruikerId: app.eerste.gebruikers.toezichthouder, aanbiederId: app.eerste.andereAanbiederId },
          ...{ reden: 'Werkte daar.', van: '2026-01-01' },
        })
        .expect(201);
      const verborgen = [inZaak.id, over.id];
      for (const id of verborgen) await th().get(`/api/v1/uitwisselingen/${id}`).expect(404);
      app.klok.naar('2031-04-14');
      expect(await app.app.get(WisUitwisselingen).execute(app.eerste.id)).toBeGreaterThanOrEqual(3);
      app.klok.naar('2026-04-13');
      for (const id of verborgen) {
        await th().get(`/api/v1/uitwisselingen/${id}`).expect(404);
        expect((await co().get(`/api/v1/uitwisselingen/${id}`).expect(200)).body).toMatchObject({
          ...{ status: 'gewist', zaakId: null, zaakNummer: null, aanbiederId: null },
        });
      }
      expect((await th().get(`/api/v1/uitwisselingen/${open.id}`).expect(200)).body.status).toBe('gewist');
      const lijst = await ids('uitwisselingen');
      expect(lijst).toContain(open.id);
      for (const id of verborgen) expect(lijst).not.toContain(id);
      const rij = await app.sql('SELECT * FROM activiteit.uitwisselingen WHERE id = $1', [inZaak.id]);
      for (const spoor of [zaakId, nummer]) expect(JSON.stringify(rij)).not.toContain(spoor);
      await co()
        .post(`/api/v1/belangenconflicten/${conflict.id}/_hef-op`)
        .set('if-match', `"v${conflict.versie}"`)
        .send({ reden: 'Het is voorbij.' })
        .expect(200);
    });

    it('houdt een nieuwe termijn voor wat daarna komt, en wist na de laatste dag over wie en wat', async () => {
      const versie = {
        ...{ regels: { gegevenMaanden: 3, ontvangenMaanden: 6 }, geldigVanaf: '2026-04-13' },
        ...{ bron: 'Besluit bewaartermijnen', brondatum: '2026-04-01' },
      };
      await th().post('/api/v1/uitwisselregels').send(versie).expect(403);
      await co().post('/api/v1/uitwisselregels').send(versie).expect(201);
      const gewist = await bewaar(
        { ...UITWISSELING, op: '2026-04-13', partij: undefined, aanbiederId: app.eerste.aanbiederId },
        'uitwisselingen',
      );
      expect(gewist['bewarenTot']).toBe('2026-07-13');
      await th()
        .post(`/api/v1/uitwisselingen/${gewist.id}/_leg-afloop-vast`)
        .set('if-match', '"v1"')
        .send({ afloop: 'Zij doen zelf onderzoek.' })
        .expect(200);
      await werkBij();
      expect(await gevonden('declareren zorg')).toContain(gewist.id);
      const wis = () => app.app.get(WisUitwisselingen).execute(app.eerste.id);
      app.klok.naar('2026-07-13');
      expect(await wis()).toBe(0);
      app.klok.naar('2026-07-14');
      expect(await wis()).toBe(1);
      expect(await wis()).toBe(0);
      const { body } = await th().get(`/api/v1/uitwisselingen/${gewist.id}`).expect(200);
      expect(body).toMatchObject({
        ...{ status: 'gewist', wie: UITWISSELING.wie, grondslag: UITWISSELING.grondslag, handelingen: [] },
        ...{
          aanbiederId: null,
          aanbiederNaam: null,
          partij: null,
          doel: null,
          inhoud: null,
          weggelaten: null,
        },
        afloop: null,
      });
      const rij = await app.sql('SELECT * FROM activiteit.uitwisselingen WHERE id = $1', [gewist.id]);
      expect(JSON.stringify(rij)).not.toMatch(/declareren zorg|zelf onderzoek|Namen van/);
      await th()
        .post(`/api/v1/uitwisselingen/${gewist.id}/_leg-afloop-vast`)
        .set('if-match', `"v${body.versie}"`)
        .send({ afloop: 'Toch nog iets' })
        .expect(409);
      await werkBij();
      expect(await gevonden('declareren zorg')).not.toContain(gewist.id);
      const gewistDoor = `SELECT 1 FROM audit.regels WHERE object_id = $1 AND handeling = 'uitwisseling:wissen'`;
      expect(await app.sql(gewistDoor, [gewist.id])).toHaveLength(1);
    });
  });

  it('is voor het team: geen andere rol leest of schrijft iets', async () => {
    const { id } = await bewaar(GESPREK);
    const team: readonly Rol[] = ['toezichthouder', 'coordinator'];
    const routes = routesVan(app.app).filter(({ pad }) => /activiteiten|uitwissel/.test(pad));
    expect(routes.length).toBeGreaterThan(15);
    for (const rol of ROLLEN.filter((een) => !team.includes(een))) {
      for (const { methode, pad } of routes) {
        const adres = pad.replace(':id', id);
        const verzoek = app.als(rol)[methode.toLowerCase() as 'get'](adres);
        const { status } = await (methode === 'GET' ? verzoek : verzoek.set('if-match', '"v1"').send({}));
        expect(`${rol} ${methode} ${pad} ${status}`).toBe(`${rol} ${methode} ${pad} 403`);
      }
    }
  });

  it('is van de eigen organisatie', async () => {
    const { id } = await bewaar(GESPREK);
    const uit = await bewaar(UITWISSELING, 'uitwisselingen');
    const ander = app.als('toezichthouder', app.tweede);
    await ander.get(`/api/v1/activiteiten/${id}`).expect(404);
    await ander.get(`/api/v1/uitwisselingen/${uit.id}`).expect(404);
    await doe(id, 'volg-op', 1, { tekst: 'Gezien' }, ander).expect(404);
    expect(await ids('activiteiten', ander)).toEqual([]);
    expect(await ids('uitwisselingen', ander)).toEqual([]);
    const vreemd = { ...GESPREK, partij: undefined, aanbiederId: app.tweede.aanbiederId };
    expect(velden((await th().post('/api/v1/activiteiten').send(vreemd).expect(400)).body)).toEqual([
      'aanbiederId',
    ]);
  });

  it('is onzichtbaar bij een besloten zaak en bij een belangenconflict, ook in tellingen en zoeken', async () => {
    const { id: zaakId, nummer } = await zaak();
    const bijZaak = { ...GESPREK, zaakId, wat: 'Zwartkoplijster gesproken' };
    const inZaak = await bewaar(bijZaak);
    const uitZaak = await bewaar({ ...UITWISSELING, zaakId, doel: 'Zwartkoplijster' }, 'uitwisselingen');
    expect(inZaak).toMatchObject({ zaakNummer: nummer });
    expect(await ids(`activiteiten?zaakId=${zaakId}`)).toEqual([inZaak.id]);
    const over = await bewaar({
      ...{ ...GESPREK, partij: undefined, aanbiederId: app.eerste.andereAanbiederId },
      wat: 'Zwartkoplijster bezocht',
    });
    const uitOver = await bewaar(
      {
        ...UITWISSELING,
        partij: undefined,
        aanbiederId: app.eerste.andereAanbiederId,
        doel: 'Zwartkoplijster',
      },
      'uitwisselingen',
    );
    await werkBij();
    const telling = async (wie = th()) =>
      (await wie.get('/api/v1/activiteiten/jaartellingen?jaar=2026').expect(200)).body.activiteiten.find(
        ({ soort }: { soort: string }) => soort === 'gesprek',
      ).gedaan;
    const voor = await telling();
    expect((await gevonden('zwartkoplijster')).sort()).toEqual(
      [inZaak.id, uitZaak.id, over.id, uitOver.id].sort(),
    );

    const { versie } = (await co().get(`/api/v1/zaken/${zaakId}`).expect(200)).body;
    const besloten = { besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' };
    await co()
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', `"v${versie}"`)
      .send(besloten)
      .expect(200);
    await app
      .als('coordinator')
      .post('/api/v1/belangenconflicten')
      .send({
        ...{ gebruikerId: app.eerste.gebruikers.toezichthouder, aanbiederId: app.eerste.andereAanbiederId },
        ...{ reden: 'Werkte daar.', van: '2026-01-01' },
      })
      .expect(201);
    for (const id of [inZaak.id, over.id]) {
      await th().get(`/api/v1/activiteiten/${id}`).expect(404);
      await doe(id, 'volg-op', 1, { tekst: 'Gezien' }).expect(404);
    }
    for (const id of [uitZaak.id, uitOver.id]) await th().get(`/api/v1/uitwisselingen/${id}`).expect(404);
    const lijst = [...(await ids('activiteiten')), ...(await ids('uitwisselingen'))];
    for (const { id } of [inZaak, uitZaak, over, uitOver]) expect(lijst).not.toContain(id);
    expect(await gevonden('zwartkoplijster')).toEqual([]);
    expect(await telling()).toBe(voor - 2);
    const { text } = await th().get('/api/v1/activiteiten/export').expect(200);
    expect(text).not.toContain('Zwartkop');
    const { body: vandaag } = await th().get('/api/v1/vandaag').expect(200);
    expect(JSON.stringify(vandaag.blokken)).not.toContain(over.id);
    const { body: log } = await th().get('/api/v1/verstrekkingen').expect(200);
    expect(JSON.stringify(log)).not.toContain(uitZaak.nummer);
    // Who has a conflict writes nothing about it, and is not asked to.
    const nieuw = { ...GESPREK, partij: undefined, aanbiederId: app.eerste.andereAanbiederId };
    expect((await th().post('/api/v1/activiteiten').send(nieuw).expect(409)).body.code).toBe(
      'BELANGENCONFLICT',
    );
    const anderen = { ...nieuw, behandelaarId: app.eerste.gebruikers.toezichthouder };
    expect((await co().post('/api/v1/activiteiten').send(anderen).expect(409)).body.code).toBe(
      'BELANGENCONFLICT',
    );
    const { body } = await th().post('/api/v1/activiteiten').send(bijZaak).expect(400);
    expect(velden(body)).toEqual(['zaakId']);
  });
});
