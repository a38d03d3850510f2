import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const ZAAK = {
  ...{ toezichtvorm: 'structureel', onderwerp: 'Signalen over de nacht', domein: 'kwaliteit', wet: 'wmo' },
};
const ZENDING = {
  ...{ uiterlijk: '2026-05-01', jegens: 'de bestuurder', doel: 'Zien of de afspraken werken.' },
};
const EIGEN = {
  ...{ soort: 'inlichting', wat: 'Wie is er in de nacht bereikbaar?', verplicht: false },
  waarom: 'Zo zien wij of hulp op tijd komt.',
};
const GEGEVEN = { soort: 'gegeven', tekst: 'Dat staat in het stuk.' };
const KVK = '81000999';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');

interface Vraag {
  readonly id: string;
  readonly code: string | null;
  readonly stand: string;
}
interface Lijst {
  readonly id: string;
  readonly versie: number;
  readonly vragen: readonly Vraag[];
  readonly handelingen: readonly string[];
}

describe('een opvraaglijst', () => {
  let app: TestApp;
  let ander: ReturnType<TestApp['als']>;
  const th = (organisatie?: Testorganisatie) => app.als('toezichthouder', organisatie);
  const portaal = () => app.als('aanbieder');

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const beheerder = app.als('beheerder');
    for (const wie of ['toezichthouder', 'coordinator'] as const)
      await beheerder
        .post(`/api/v1/gebruikers/${app.eerste.gebruikers[wie]}/aanwijzingen`)
        .send({ wetten: ['wmo'], domeinen: [], van: '2026-01-01', tot: '2026-12-31', besluit: 'Besluit 12' })
        .expect(201);
    const { body } = await beheerder
      .post('/api/v1/gebruikers')
      .send({
        ...{ naam: 'Ander Account', email: 'ander@voorbeeld.nl', rollen: ['aanbieder'] },
        ...{ aanbiederId: app.eerste.andereAanbiederId, accountbeheerder: true },
      })
      .expect(201);
    ander = await app.alsGebruiker(body.id);
    const { headers } = await th().get(`/api/v1/aanbieders/${app.eerste.aanbiederId}`).expect(200);
    await th()
      .patch(`/api/v1/aanbieders/${app.eerste.aanbiederId}`)
      .set('if-match', String(headers.etag))
      .send({ email: 'post@linde.example' })
      .expect(200);
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  async function zaak(anders: object = {}): Promise<string> {
    const { aanbiederId, gemeenteId } = app.eerste;
    const { body } = await th()
      .post('/api/v1/zaken')
      .send({ ...ZAAK, aanbiederId, gemeenteIds: [gemeenteId], ...anders })
      .expect(201);
    return body.id as string;
  }
  const begin = async (zaakId: string, anders: object = {}): Promise<Lijst> =>
    (
      await th()
        .post(`/api/v1/zaken/${zaakId}/opvraaglijsten`)
        .send({ titel: 'Voor het gesprek', ...anders })
        .expect(201)
    ).body;
  const lees = async (id: string, wie = th()) =>
    (await wie.get(`/api/v1/opvraaglijsten/${id}`).expect(200)).body;
  const doe = ({ id, versie }: Lijst, daad: string, inhoud: object = {}, wie = th()) =>
    wie.post(`/api/v1/opvraaglijsten/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const vraag = async (lijst: Lijst, inhoud: object): Promise<Lijst> =>
    (await doe(lijst, 'vragen', inhoud).expect(201)).body;
  const antwoord = async (id: string, vraagId: string | undefined, inhoud: object, wie = portaal()) =>
    wie
      .post(`/api/v1/opvraaglijsten/${id}/vragen/${vraagId}/_beantwoord`)
      .set('if-match', `"v${(await lees(id, portaal())).versie}"`)
      .send(inhoud);
  const dienIn = async (id: string) => doe(await lees(id, portaal()), '_dien-in', {}, portaal());
  const oordeel = async (id: string, vraagId: string | undefined, inhoud: object) =>
    doe(await lees(id), `vragen/${vraagId}/_beoordeel`, inhoud);

  /** With a document, an indicator and something voluntary. */
  async function verstuurd(zaakId: string, anders: object = {}): Promise<Lijst> {
    let lijst = await begin(zaakId, anders);
    lijst = await vraag(lijst, { code: 'STAPPENPLAN', verplicht: true });
    lijst = await vraag(lijst, { code: 'MELDINGEN', verplicht: true });
    lijst = await vraag(lijst, EIGEN);
    return (await doe(lijst, '_verstuur', ZENDING).expect(200)).body;
  }
  const brieven = (zaakId: string) =>
    app.sql<{ sjabloon: string; tekst: string }>(
      'SELECT sjabloon, tekst FROM bericht.berichten WHERE object_id = $1 ORDER BY id',
      [zaakId],
    );
  const gebruiken = async (zaakId: string) =>
    (await th().get(`/api/v1/bevoegdheden?zaakId=${zaakId}`).expect(200)).body.resultaten;
  const tijdlijn = async (zaakId: string) =>
    JSON.stringify((await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200)).body.resultaten);

  it('gaat van opstellen tot afsluiten: waarom, antwoord, nadere vraag en oordeel', async () => {
    const zaakId = await zaak();
    const lijst = await verstuurd(zaakId);
    await app.verwerkUitstaandeJobs();
    const [brief] = await brieven(zaakId);
    expect(brief).toMatchObject({ sjabloon: 'opvraaglijst' });
    expect(brief?.tekst).toContain('3 vragen. Verplicht: 2. Vrijwillig: 1.');
    expect(brief?.tekst).toContain('1 mei 2026');

    const gezien = await lees(lijst.id, portaal());
    expect(gezien.vragen[0]).toMatchObject({
      ...{ wat: expect.stringContaining('stappenplan'), waarom: expect.stringContaining('verplicht') },
      ...{ grondslag: 'Awb art. 5:17 (inzage in zakelijke gegevens)', verplicht: true, stand: 'open' },
    });
    expect(Object.keys(gezien)).not.toEqual(
      expect.arrayContaining(['zaakId', 'bezoekId', 'vorderingen', 'behandelaarId']),
    );
    const [stuk, cijfer, vrij] = lijst.vragen;
    const { body: bestand } = await portaal()
      .post(`/api/v1/opvraaglijsten/${lijst.id}/bestanden`)
      .attach('bestand', PDF, 'stappenplan.pdf')
      .expect(201);
    expect((await antwoord(lijst.id, stuk?.id, { ...GEGEVEN, documentIds: [bestand.id] })).status).toBe(200);
    // Kept, not sent in: the team does not read it.
    expect((await lees(lijst.id)).vragen[0]).toMatchObject({ stand: 'open', antwoorden: [] });
    expect((await lees(lijst.id, portaal())).vragen[0]).toMatchObject({ stand: 'bewaard' });
    expect((await dienIn(lijst.id)).body.status).toBe('deels_beantwoord');
    await antwoord(lijst.id, cijfer?.id, { ...GEGEVEN, tekst: 'Er waren er vier.' });
    await antwoord(lijst.id, vrij?.id, { soort: 'hebben_we_niet', tekst: 'Er is geen nachtdienst.' });
    expect((await dienIn(lijst.id)).body.status).toBe('beantwoord');
    await app.verwerkUitstaandeJobs();
    expect((await brieven(zaakId)).map(({ sjabloon }) => sjabloon)).toEqual(
      expect.arrayContaining(['opvraaglijst', 'opvraaglijst-ontvangen']),
    );
    expect(await tijdlijn(zaakId)).toContain(
      'stuurde 2 antwoorden op een opvraaglijst. Alles is beantwoord.',
    );
    const dossier = (await th().get(`/api/v1/documenten?object=zaak&objectId=${zaakId}`).expect(200)).body;
    expect(dossier.resultaten.map(({ id }: { id: string }) => id)).toContain(bestand.id);

    expect((await oordeel(lijst.id, stuk?.id, { oordeel: 'voldoende' })).status).toBe(200);
    expect((await oordeel(lijst.id, cijfer?.id, { oordeel: 'nadere_vraag' })).status).toBe(400);
    await oordeel(lijst.id, cijfer?.id, { oordeel: 'nadere_vraag', tekst: 'Van welke aard?' });
    expect((await lees(lijst.id, portaal())).vragen[1].antwoorden[0]).toMatchObject({ oordeelTekst: null });
    const nader = await doe(await lees(lijst.id), '_vraag-nader', { uiterlijk: '2026-05-12' });
    expect(nader.body).toMatchObject({ status: 'deels_beantwoord', uiterlijk: '2026-05-12', ronde: 2 });
    await app.verwerkUitstaandeJobs();
    expect((await brieven(zaakId)).at(-1)?.tekst).toContain('nog 1 vraag');
    expect((await lees(lijst.id, portaal())).vragen[1].antwoorden[0]).toMatchObject({
      oordeelTekst: 'Van welke aard?',
    });
    await antwoord(lijst.id, cijfer?.id, { ...GEGEVEN, tekst: 'Alle vier verbaal.' });
    await dienIn(lijst.id);
    await oordeel(lijst.id, cijfer?.id, { oordeel: 'voldoende' });
    await oordeel(lijst.id, vrij?.id, { oordeel: 'voldoende' });
    const dicht = await doe(await lees(lijst.id), '_sluit');
    expect(dicht.body).toMatchObject({ status: 'afgesloten', handelingen: [] });
    expect((await gebruiken(zaakId)).map(({ status }: { status: string }) => status)).toEqual([
      'afgerond',
      'afgerond',
    ]);
  });

  it('legt wat verplicht is één keer vast als gebruik van een bevoegdheid; een weigering wacht op het college', async () => {
    const zaakId = await zaak();
    const lijst = await verstuurd(zaakId);
    const regels = await gebruiken(zaakId);
    expect(regels.map(({ soort, status }: Record<string, string>) => [soort, status]).sort()).toEqual([
      ['inlichtingen', 'wacht_op_antwoord'],
      ['zakelijke_gegevens', 'wacht_op_antwoord'],
    ]);
    expect(regels[0]).toMatchObject({ antwoordUiterlijk: '2026-05-01', jegens: 'de bestuurder' });
    const [stuk, cijfer, vrij] = lijst.vragen;
    await antwoord(lijst.id, stuk?.id, { soort: 'niet_geven', tekst: 'Dat is van ons.' });
    await antwoord(lijst.id, cijfer?.id, GEGEVEN);
    await dienIn(lijst.id);
    await oordeel(lijst.id, stuk?.id, { oordeel: 'geweigerd', tekst: 'Er is geen grond om te weigeren.' });
    await oordeel(lijst.id, cijfer?.id, { oordeel: 'voldoende' });
    expect((await doe(await lees(lijst.id), '_sluit')).body.code).toBe('OPVRAAGLIJST.NOG_TE_BEOORDELEN');
    await oordeel(lijst.id, vrij?.id, { oordeel: 'niet_nodig', tekst: 'Dit weten wij al.' });
    expect((await doe(await lees(lijst.id), '_sluit')).status).toBe(200);
    const na = Object.fromEntries(
      (await gebruiken(zaakId)).map((rij: Record<string, string>) => [rij['soort'], rij['status']]),
    );
    expect(na).toEqual({ inlichtingen: 'afgerond', zakelijke_gegevens: 'geweigerd' });
    const { body } = await th().get(`/api/v1/zaken/${zaakId}`).expect(200);
    expect(body.openPunten.map(({ punt }: { punt: string }) => punt)).toContain('weigering_voorleggen');
    // The termijn ended with the list.
    const open = await app.sql('SELECT 1 FROM termijn.termijnen WHERE object_id = $1 AND status = $2', [
      lijst.id,
      'loopt',
    ]);
    expect(open).toEqual([]);
  });

  it('vraagt niet opnieuw wat bekend is: een eerder antwoord en jaarcijfers worden bevestigd', async () => {
    const eerste = await verstuurd(await zaak());
    await antwoord(eerste.id, eerste.vragen[0]?.id, { ...GEGEVEN, tekst: 'Versie van maart.' });
    await dienIn(eerste.id);
    const { aanbiederId } = app.eerste;
    await app.sql('UPDATE aanbieder.aanbieders SET kvk = $2 WHERE id = $1', [aanbiederId, KVK]);
    const kop =
      'kvk;boekjaar;omzet;personeelskosten;resultaat;eigen_vermogen;balanstotaal;vlottende_activa;kortlopende_schulden;winstuitkering;omzet_jeugd_wmo;aantal_clienten';
    await app
      .als('coordinator')
      .post('/api/v1/jaarcijferimports')
      .query({ bron: 'Annual-Insights' })
      .attach(
        'bestand',
        Buffer.from(`${kop}\n${KVK};2025;1000000;700000;50000;300000;1000000;400000;200000;0;;100`),
        'jaarcijfers.csv',
      )
      .expect(201);
    let lijst = await begin(await zaak());
    const codes = ['STAPPENPLAN', 'JAARCIJFERS', 'MELDCODE'];
    const onbekend = await doe(lijst, '_neem-uit-catalogus', { codes: [...codes, 'X'], verplicht: true });
    expect(onbekend.body.code).toBe('OPVRAAGLIJST.CODE_ONBEKEND');
    lijst = (await doe(lijst, '_neem-uit-catalogus', { codes, verplicht: true }).expect(200)).body;
    expect(await lees(lijst.id)).toMatchObject({
      vragen: [
        { bekend: { soort: 'antwoord', op: '2026-04-13', tekst: 'Versie van maart.', gesloten: false } },
        { bekend: { soort: 'jaarcijfers', tekst: expect.stringMatching(/^Boekjaar 2025: omzet €/) } },
        { bekend: null },
      ],
    });
    await doe(lijst, '_verstuur', ZENDING).expect(200);
    expect((await lees(lijst.id, portaal())).vragen[0].bekend.tekst).toBe('Versie van maart.');
    const nee = await antwoord(lijst.id, lijst.vragen[2]?.id, { soort: 'klopt_nog' });
    expect([nee.status, nee.body.code]).toEqual([400, 'OPVRAAGLIJST.ANTWOORD_PAST_NIET']);
    expect((await antwoord(lijst.id, lijst.vragen[0]?.id, { soort: 'klopt_nog' })).status).toBe(200);
    await dienIn(lijst.id);
    // What was confirmed is as new as the confirmation, and is read where it was given.
    app.klok.naar('2026-04-20');
    let derde = await begin(await zaak());
    derde = await vraag(derde, { code: 'STAPPENPLAN', verplicht: true });
    expect((await lees(derde.id)).vragen[0].bekend).toMatchObject({
      ...{ op: '2026-04-13', tekst: 'Versie van maart.', lijstId: eerste.id },
    });
  });

  it('zegt niet wat er in een besloten zaak is geantwoord', async () => {
    const geheim = await zaak({ behandelaarId: app.eerste.gebruikers.coordinator });
    const bron = await verstuurd(geheim);
    await antwoord(bron.id, bron.vragen[1]?.id, { ...GEGEVEN, tekst: 'Alleen voor die zaak.' });
    await dienIn(bron.id);
    let lijst = await begin(await zaak());
    lijst = await vraag(lijst, { code: 'MELDINGEN', verplicht: true });
    expect((await lees(lijst.id)).vragen[0].bekend.tekst).toBe('Alleen voor die zaak.');
    await app
      .als('coordinator')
      .post(`/api/v1/zaken/${geheim}/_beperk-toegang`)
      .set('if-match', `"v${(await th().get(`/api/v1/zaken/${geheim}`)).body.versie}"`)
      .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
      .expect(200);
    expect((await lees(lijst.id)).vragen[0].bekend).toMatchObject({
      ...{ tekst: null, gesloten: true, lijstId: null, documentIds: [] },
    });
    await th().get(`/api/v1/opvraaglijsten/${bron.id}`).expect(404);
    const { body } = await th().get('/api/v1/opvraaglijsten?status=alle').expect(200);
    expect(body.resultaten.map(({ id }: Lijst) => id)).not.toContain(bron.id);
    await doe(bron, '_trek-in', { reden: 'Niet meer nodig.' }).expect(404);
    // Something new in another case finds nothing of it either.
    let later = await begin(await zaak());
    later = await vraag(later, { code: 'MELDINGEN', verplicht: true, periode: '2025' });
    expect(JSON.stringify(await lees(later.id))).not.toContain('Alleen voor die zaak.');
  });

  it('is voor de eigen aanbieder, pas als zij verstuurd is, en nooit voor een ander', async () => {
    const zaakId = await zaak();
    await th()
      .post(`/api/v1/zaken/${zaakId}/aanbieders`)
      .send({ aanbiederId: app.eerste.andereAanbiederId, rol: 'regie', reden: 'Regelde de zorg.' })
      .expect(201);
    const concept = await vraag(await begin(zaakId, { aanbiederId: app.eerste.aanbiederId }), {
      ...{ code: 'MELDCODE', verplicht: false },
    });
    await portaal().get(`/api/v1/opvraaglijsten/${concept.id}`).expect(404);
    const voorAnder = await verstuurd(zaakId, { aanbiederId: app.eerste.andereAanbiederId });
    const eigen = await verstuurd(zaakId, { aanbiederId: app.eerste.aanbiederId });
    const ids = async (wie: ReturnType<TestApp['als']>) =>
      (await wie.get('/api/v1/opvraaglijsten?status=alle').expect(200)).body.resultaten.map(
        ({ id }: Lijst) => id,
      );
    expect(await ids(ander)).toEqual([voorAnder.id]);
    expect(await ids(portaal())).not.toContain(concept.id);
    expect(await ids(portaal())).not.toContain(voorAnder.id);
    expect(await ids(th(app.tweede))).toEqual([]);
    await portaal().get(`/api/v1/opvraaglijsten/${voorAnder.id}`).expect(404);
    await ander.get(`/api/v1/opvraaglijsten/${eigen.id}`).expect(404);
    await th(app.tweede).get(`/api/v1/opvraaglijsten/${eigen.id}`).expect(404);
    await app.als('aanbieder', app.tweede).get(`/api/v1/opvraaglijsten/${eigen.id}`).expect(404);
    await ander
      .post(`/api/v1/opvraaglijsten/${eigen.id}/bestanden`)
      .attach('bestand', PDF, 'vreemd.pdf')
      .expect(404);
    expect((await antwoord(eigen.id, eigen.vragen[0]?.id, GEGEVEN, ander)).status).toBe(404);
    // The second provider is the one towards whom the power was used.
    const aan = (await gebruiken(zaakId)).map(({ aanbiederId }: { aanbiederId: string }) => aanbiederId);
    expect(aan.filter((id: string) => id === app.eerste.andereAanbiederId)).toHaveLength(2);
    for (const rol of ['college', 'jurist', 'beheerder', 'contractbeheer', 'fg'] as const) {
      await app.als(rol).get(`/api/v1/opvraaglijsten/${eigen.id}`).expect(403);
      await app.als(rol).get('/api/v1/opvraaglijsten').expect(403);
    }
    await portaal().get('/api/v1/opvraaglijsten/catalogus').expect(403);
    await portaal().post(`/api/v1/zaken/${zaakId}/opvraaglijsten`).send({ titel: 'Van mij' }).expect(403);
    await doe(eigen, '_sluit', {}, portaal()).expect(403);
    await doe(eigen, '_dien-in', {}, th()).expect(403);
  });

  it('sluit voor wie een belangenconflict heeft', async () => {
    const lijst = await verstuurd(await zaak({ behandelaarId: app.eerste.gebruikers.coordinator }));
    const { body } = await th()
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: app.eerste.aanbiederId, reden: 'Werkte er.', van: '2026-04-01' })
      .expect(201);
    await th().get(`/api/v1/opvraaglijsten/${lijst.id}`).expect(404);
    expect((await th().get('/api/v1/opvraaglijsten?status=alle').expect(200)).body.resultaten).toEqual([]);
    await app.als('coordinator').get(`/api/v1/opvraaglijsten/${lijst.id}`).expect(200);
    await app
      .als('coordinator')
      .post(`/api/v1/belangenconflicten/${body.id}/_hef-op`)
      .set('if-match', `"v${body.versie}"`)
      .send({ reden: 'Een vergissing.' })
      .expect(200);
    await th().get(`/api/v1/opvraaglijsten/${lijst.id}`).expect(200);
  });

  it('weigert een leeg, dubbel, te kort, verouderd of onaangekondigd verzoek; er verandert niets', async () => {
    const zaakId = await zaak();
    let lijst = await begin(zaakId);
    expect((await doe(lijst, '_verstuur', ZENDING)).body.code).toBe('OPVRAAGLIJST.LEEG');
    expect((await doe(lijst, 'vragen', { code: 'BESTAAT_NIET', verplicht: true })).body.code).toBe(
      'OPVRAAGLIJST.CODE_ONBEKEND',
    );
    const zonder = await doe(lijst, 'vragen', { wat: 'Iets zonder uitleg.', verplicht: true });
    expect([zonder.body.code, zonder.body.invalidParams[0].name]).toEqual([
      'OPVRAAGLIJST.VRAAG_ONVOLLEDIG',
      'waarom',
    ]);
    lijst = await vraag(lijst, { code: 'MELDCODE', verplicht: true });
    expect((await doe(lijst, 'vragen', { code: 'MELDCODE', verplicht: true })).body.code).toBe(
      'OPVRAAGLIJST.STAAT_ER_AL',
    );
    const staat = await lees(lijst.id);
    for (const [uiterlijk, veld] of [
      ['2026-04-13', 'uiterlijk'],
      ['2026-05-02', 'uiterlijk'],
      ['2026-04-15', 'spoedreden'],
      ['2027-04-15', 'uiterlijk'],
    ]) {
      const { body } = await doe(lijst, '_verstuur', { ...ZENDING, uiterlijk });
      expect([body.code, body.invalidParams[0].name]).toEqual(['OPVRAAGLIJST.TERMIJN_PAST_NIET', veld]);
    }
    expect((await doe({ ...lijst, versie: 1 }, '_verstuur', ZENDING)).body.code).toBe('VERSIE_VEROUDERD');
    expect(await lees(lijst.id)).toEqual(staat);
    expect(await gebruiken(zaakId)).toEqual([]);

    const { body: bezoek } = await th()
      .post(`/api/v1/zaken/${zaakId}/bezoeken`)
      .send({
        ...{ aankondiging: 'onaangekondigd', doel: 'Zien hoe de nacht verloopt.', op: '2026-05-18' },
        ...{ van: '10:00', tot: '11:00', behandelaarId: app.eerste.gebruikers.toezichthouder },
      })
      .expect(201);
    const verzwegen = await vraag(await begin(zaakId, { bezoekId: bezoek.id }), EIGEN);
    expect((await doe(verzwegen, '_verstuur', ZENDING)).body.code).toBe('OPVRAAGLIJST.BEZOEK_ONAANGEKONDIGD');
    await portaal().get(`/api/v1/opvraaglijsten/${verzwegen.id}`).expect(404);
    const vreemd = await th()
      .post(`/api/v1/zaken/${await zaak()}/opvraaglijsten`)
      .send({ titel: 'Vreemd bezoek', bezoekId: bezoek.id });
    expect(vreemd.body.code).toBe('OPVRAAGLIJST.BEZOEK_PAST_NIET');
  });

  it('is met een brief ingetrokken als zij al weg was; en wat intussen is ingetrokken, wordt niet meer gevraagd', async () => {
    const soorten = async (zaakId: string) => {
      await app.verwerkUitstaandeJobs();
      return (await brieven(zaakId)).map(({ sjabloon }) => sjabloon);
    };
    const reden = { reden: 'De zaak is anders gelopen.' };
    const zaakId = await zaak();
    const weg = await verstuurd(zaakId);
    expect(await soorten(zaakId)).toEqual(['opvraaglijst']);
    await doe(weg, '_trek-in', reden).expect(200);
    expect(await soorten(zaakId)).toEqual(['opvraaglijst', 'opvraaglijst-ingetrokken']);
    expect(await soorten(zaakId)).toHaveLength(2);
    expect((await brieven(zaakId))[1]?.tekst).not.toContain('anders gelopen');
    const andere = await zaak();
    await doe(await verstuurd(andere), '_trek-in', reden).expect(200);
    await doe(await begin(andere), '_trek-in', reden).expect(200);
    expect(await soorten(andere)).toEqual(['opvraaglijst-ingetrokken']);
  });

  it('volgt de naam van de aanbieder, net als de zaak met meer aanbieders', async () => {
    const { andereAanbiederId } = app.eerste;
    const zaakId = await zaak();
    await th()
      .post(`/api/v1/zaken/${zaakId}/aanbieders`)
      .send({ aanbiederId: andereAanbiederId, rol: 'regie', reden: 'Deze aanbieder regelde de zorg.' })
      .expect(201);
    const lijst = await begin(zaakId, { aanbiederId: andereAanbiederId });
    const { body: los } = await th()
      .post('/api/v1/zaken')
      .send({ ...ZAAK, aanbiederId: andereAanbiederId })
      .expect(201);
    const pad = `/api/v1/aanbieders/${andereAanbiederId}`;
    const { headers } = await th().get(pad).expect(200);
    await th().patch(pad).set('if-match', String(headers.etag)).send({ naam: 'De Nieuwe Naam' }).expect(200);
    await app.verwerkUitstaandeJobs();
    expect((await lees(lijst.id)).aanbiederNaam).toBe('De Nieuwe Naam');
    const { body: gezien } = await th().get(`/api/v1/zaken/${zaakId}`).expect(200);
    expect(gezien.aanbieders).toEqual([expect.objectContaining({ aanbiederNaam: 'De Nieuwe Naam' })]);
    expect((await th().get(`/api/v1/zaken/${los.id}`).expect(200)).body.aanbiederNaam).toBe('De Nieuwe Naam');
  });

  it('kan worden ingetrokken, met de reden; dat is geen weigering', async () => {
    const zaakId = await zaak();
    const lijst = await verstuurd(zaakId);
    await doe(lijst, '_trek-in', {}).expect(400);
    const weg = await doe(lijst, '_trek-in', { reden: 'De zaak is anders gelopen.' }).expect(200);
    expect(weg.body).toMatchObject({ status: 'ingetrokken', handelingen: [] });
    expect((await antwoord(lijst.id, lijst.vragen[0]?.id, GEGEVEN)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    await portaal()
      .post(`/api/v1/opvraaglijsten/${lijst.id}/bestanden`)
      .attach('bestand', PDF, 'laat.pdf')
      .expect(409);
    const regels = await gebruiken(zaakId);
    expect(regels.map(({ status }: { status: string }) => status)).toEqual(['ingetrokken', 'ingetrokken']);
    const { body: regel } = await th().get(`/api/v1/bevoegdheden/${regels[0].id}`).expect(200);
    expect(regel).toMatchObject({
      ...{ antwoord: null, ingetrokkenOp: '2026-04-13', handelingen: ['verbeter'] },
      intrekreden: 'De opvraaglijst is ingetrokken. Reden: De zaak is anders gelopen.',
    });
    const weigering = await th().get(`/api/v1/bevoegdheden?zaakId=${zaakId}&weigering=ja`).expect(200);
    expect(weigering.body.resultaten).toEqual([]);
    const geschiedenis = await tijdlijn(zaakId);
    expect(geschiedenis).toContain('De vordering van 13 april 2026 is ingetrokken.');
    expect(geschiedenis).not.toContain('beantwoord');
    expect((await lees(lijst.id, portaal())).reden).toBe('De zaak is anders gelopen.');
  });

  it('sluit niet voor de laatste dag zolang iets verplichts open staat, ook niet als die is verschoven', async () => {
    const zaakId = await zaak();
    const lijst = await verstuurd(zaakId);
    const reden = 'De aanbieder reageert niet.';
    expect((await lees(lijst.id)).handelingen).not.toContain('sluit');
    expect((await doe(await lees(lijst.id), '_sluit', { reden })).body.code).toBe(
      'OPVRAAGLIJST.TERMIJN_LOOPT',
    );
    const { termijnId } = await lees(lijst.id);
    await th()
      .post(`/api/v1/termijnen/${termijnId}/_verleng`)
      .set('if-match', '"v1"')
      .send({ duur: 'P1W', reden: 'De aanbieder vroeg om een week.' })
      .expect(200);
    app.klok.naar('2026-05-08');
    const nog = await doe(await lees(lijst.id), '_sluit', { reden });
    expect([nog.status, nog.body.code]).toEqual([409, 'OPVRAAGLIJST.TERMIJN_LOOPT']);
    expect((await gebruiken(zaakId)).map(({ status }: { status: string }) => status)).toEqual([
      'wacht_op_antwoord',
      'wacht_op_antwoord',
    ]);
    app.klok.naar('2026-05-09');
    expect((await lees(lijst.id)).handelingen).toContain('sluit');
    await doe(await lees(lijst.id), '_sluit', { reden }).expect(200);
    expect((await gebruiken(zaakId)).map(({ status }: { status: string }) => status)).toEqual([
      'geweigerd',
      'geweigerd',
    ]);
  });

  it('wacht nergens meer op als de laatste open vraag vervalt: de termijn eindigt, en er is niets geweigerd', async () => {
    const zaakId = await zaak();
    const lijst = await verstuurd(zaakId);
    const [stuk, cijfer, vrij] = lijst.vragen;
    const nee = { oordeel: 'niet_nodig', tekst: 'Dit weten wij al.' };
    await oordeel(lijst.id, stuk?.id, nee);
    await antwoord(lijst.id, cijfer?.id, GEGEVEN);
    await dienIn(lijst.id);
    const na = await oordeel(lijst.id, vrij?.id, nee);
    expect(na.body).toMatchObject({ status: 'beantwoord' });
    expect(
      await app.sql('SELECT status FROM termijn.termijnen WHERE object_id = $1', [lijst.id]),
    ).toMatchObject([{ status: 'ingetrokken' }]);
    await oordeel(lijst.id, cijfer?.id, { oordeel: 'voldoende' });
    await doe(await lees(lijst.id), '_sluit').expect(200);
    const regels = Object.fromEntries(
      (await gebruiken(zaakId)).map((rij: Record<string, string>) => [rij['soort'], rij['status']]),
    );
    expect(regels).toEqual({ inlichtingen: 'afgerond', zakelijke_gegevens: 'ingetrokken' });
  });

  it('houdt de vordering bij: zij schuift mee met uitstel en nadere vragen, en is niet te laat als alles binnen is', async () => {
    const zaakId = await zaak();
    const lijst = await verstuurd(zaakId);
    const [stuk, cijfer] = lijst.vragen;
    const teLaat = async () =>
      (await th().get(`/api/v1/bevoegdheden?zaakId=${zaakId}&teLaat=ja`).expect(200)).body.resultaten.map(
        ({ soort }: { soort: string }) => soort,
      );
    const dagen = async () =>
      Object.fromEntries(
        (await gebruiken(zaakId)).map((rij: Record<string, string>) => [
          rij['soort'],
          rij['antwoordUiterlijk'],
        ]),
      );
    const { termijnId } = await lees(lijst.id);
    await th()
      .post(`/api/v1/termijnen/${termijnId}/_verleng`)
      .set('if-match', '"v1"')
      .send({ duur: 'P1W', reden: 'De aanbieder vroeg om een week.' })
      .expect(200);
    await app.verwerkUitstaandeJobs();
    expect(await dagen()).toEqual({ inlichtingen: '2026-05-08', zakelijke_gegevens: '2026-05-08' });
    app.klok.naar('2026-05-04');
    expect(await teLaat()).toEqual([]);
    await antwoord(lijst.id, cijfer?.id, GEGEVEN);
    await dienIn(lijst.id);
    await app.verwerkUitstaandeJobs();
    app.klok.naar('2026-05-11');
    expect(await teLaat()).toEqual(['zakelijke_gegevens']);
    await antwoord(lijst.id, stuk?.id, GEGEVEN);
    await dienIn(lijst.id);
    await app.verwerkUitstaandeJobs();
    expect(await teLaat()).toEqual([]);
    await oordeel(lijst.id, cijfer?.id, { oordeel: 'nadere_vraag', tekst: 'Van welke aard?' });
    await oordeel(lijst.id, stuk?.id, { oordeel: 'voldoende' });
    await doe(await lees(lijst.id), '_vraag-nader', { uiterlijk: '2026-05-20' }).expect(200);
    expect((await dagen())['inlichtingen']).toBe('2026-05-20');
    app.klok.naar('2026-05-21');
    expect(await teLaat()).toEqual(['inlichtingen']);
  });

  it('laat de aanbieder een bestand van zijn antwoord afhalen; het blijft bij de stukken, zoals het scherm zegt', async () => {
    const zaakId = await zaak();
    const lijst = await verstuurd(zaakId);
    const [stuk] = lijst.vragen;
    const { body: bestand } = await portaal()
      .post(`/api/v1/opvraaglijsten/${lijst.id}/bestanden`)
      .attach('bestand', PDF, 'verkeerd.pdf')
      .expect(201);
    const dossier = async () =>
      (await th().get(`/api/v1/documenten?object=zaak&objectId=${zaakId}`).expect(200)).body.resultaten.map(
        ({ id }: { id: string }) => id,
      );
    expect(await dossier()).toContain(bestand.id);
    await antwoord(lijst.id, stuk?.id, { ...GEGEVEN, documentIds: [bestand.id] });
    await antwoord(lijst.id, stuk?.id, { ...GEGEVEN, documentIds: [] });
    await dienIn(lijst.id);
    expect((await lees(lijst.id)).vragen[0].antwoorden).toMatchObject([{ documentIds: [] }]);
    expect(await dossier()).toContain(bestand.id);
  });

  it('herinnert één keer voor de laatste dag, en laat zien dat er uitstel is', async () => {
    const lijst = await verstuurd(await zaak());
    const rijen = await app.sql<{ op: string }>(
      `SELECT m.op::text AS op FROM termijn.mijlpalen m JOIN termijn.termijnen t
         ON t.organisatie_id = m.organisatie_id AND t.id = m.termijn_id
        WHERE t.object_id = $1 AND m.soort = 'herinnering' AND m.ontvanger = 'aanbieder'`,
      [lijst.id],
    );
    expect(rijen.map(({ op }) => op)).toEqual(['2026-04-28']);
    const { termijnId } = await lees(lijst.id);
    await th()
      .post(`/api/v1/termijnen/${termijnId}/_verleng`)
      .set('if-match', '"v1"')
      .send({ duur: 'P1W', reden: 'De aanbieder vroeg om een week.' })
      .expect(200);
    expect((await lees(lijst.id, portaal())).uiterlijk).toBe('2026-05-08');
  });
});
