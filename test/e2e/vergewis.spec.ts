import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { TestApp } from '../harnas/test-app';

const FEITEN = { routes: ['regulier'], wsrDeelname: false, tuchtrechtVrijwilligers: false };
const RAADPLEGING = { geraadpleegd: 'ja', op: '2026-01-10', resultaat: 'gezien', bewijsGezien: true };
const DOSSIER = {
  ...{
    code: 'D01',
    werksoort: 'zorgverlener_wlz',
    route: 'regulier',
    startdatum: '2026-02-01',
    kader: 'wlz',
  },
  ...{ clientgebonden: true, bigBeroep: false, metMinderjarigen: false, vogVorm: 'origineel' },
  raadplegingen: [
    { ...RAADPLEGING, instrument: 'vog' },
    { ...RAADPLEGING, instrument: 'referenties' },
  ],
};
const REGELS = {
  ...{ aantalInstrumenten: 3, vogMaanden: 3, origineelWeken: 3, gesprekNaMaanden: 12, omvang: 4 },
  ...{ omvangBijRisico: 8, telt: ['referenties', 'diploma', 'big', 'vog'] },
};

interface Versie {
  readonly id: string;
  readonly versie: number;
}

describe('een vergewissteekproef', () => {
  let app: TestApp;
  let team: ReturnType<TestApp['als']>;

  beforeAll(async () => {
    app = await TestApp.start();
    team = app.als('toezichthouder');
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  let bezoeken = 0;
  async function bezoek(): Promise<{ id: string; zaakId: string }> {
    // One person is at one place at a time: each visit has a day of its own.
    const op = Temporal.PlainDate.from('2026-04-13').add({ days: bezoeken }).toString();
    bezoeken += 1;
    const zaak = { toezichtvorm: 'structureel', onderwerp: 'Personeel', domein: 'kwaliteit', wet: 'wmo' };
    const { aanbiederId, gebruikers } = app.eerste;
    const { body } = await team
      .post('/api/v1/zaken')
      .send({ ...zaak, aanbiederId })
      .expect(201);
    const plan = { aankondiging: 'aangekondigd', doel: 'Dossiers bekijken.', op, planuitleg: 'Afgesproken.' };
    const gepland = await team
      .post(`/api/v1/zaken/${body.id}/bezoeken`)
      .send({ ...plan, behandelaarId: gebruikers.toezichthouder })
      .expect(201);
    return { id: gepland.body.id, zaakId: body.id };
  }

  async function begonnen(anders: object = {}): Promise<Versie & { bezoekId: string; zaakId: string }> {
    const { id, zaakId } = await bezoek();
    const { body } = await team
      .post(`/api/v1/bezoeken/${id}/vergewissteekproeven`)
      .send({ ...FEITEN, ...anders })
      .expect(201);
    return { ...body, bezoekId: id, zaakId };
  }

  const pad = ({ id }: Versie) => `/api/v1/vergewissteekproeven/${id}`;
  const voegToe = (steekproef: Versie, anders: object = {}) =>
    team.post(`${pad(steekproef)}/dossiers`).send({ ...DOSSIER, ...anders });
  const lees = async (steekproef: Versie) => (await team.get(pad(steekproef)).expect(200)).body;

  it('loopt van het eerste dossier tot wat zij zegt; de zaak vertelt het', async () => {
    const steekproef = await begonnen();
    expect(steekproef).toMatchObject({ status: 'open', dossiers: [], omvang: { aantal: 5 } });
    const { body: een, headers } = await voegToe(steekproef, { code: ' d01 ' }).expect(201);
    expect(een).toMatchObject({
      code: 'D01',
      versie: 1,
      handelingen: ['wijzig', 'legDossierVast', 'rondAf'],
    });
    expect(headers.etag).toBe('"v1"');
    const alleenVog = { raadplegingen: [DOSSIER.raadplegingen[0]], route: 'bureau', code: 'D02' };
    await voegToe(steekproef, { ...alleenVog, werksoort: 'uitzendkracht' }).expect(201);
    const open = await lees(steekproef);
    const uitkomsten = open.dossiers.map(({ oordeel }: { oordeel: { regels: { uitkomst: string }[] } }) =>
      oordeel.regels.map(({ uitkomst }) => uitkomst),
    );
    expect(uitkomsten[0].slice(0, 2)).toEqual(['voldoet', 'voldoet']);
    expect(uitkomsten[1].slice(0, 2)).toEqual(['tekortkoming', 'voldoet']);
    expect(open).toMatchObject({ omvang: { aantal: 10 }, regelnummer: 1, regelsVastgesteld: false });
    const { body: klaar } = await team
      .post(`${pad(steekproef)}/_rond-af`)
      .set('if-match', `"v${String(open.versie)}"`)
      .send({ conclusie: 'Bij het bureau is niet nagegaan wat het bureau deed.' })
      .expect(200);
    expect(klaar).toMatchObject({ status: 'afgerond', handelingen: [], regelnummer: 1 });
    expect(klaar.aandelen).toEqual([
      { werksoort: 'zorgverlener_wlz', aantal: 1, genoeg: 1 },
      { werksoort: 'uitzendkracht', aantal: 1, genoeg: 0 },
    ]);
    const { body: tijdlijn } = await team.get(`/api/v1/zaken/${steekproef.zaakId}/tijdlijn`).expect(200);
    const teksten = tijdlijn.resultaten.map(({ tekst }: { tekst: string }) => tekst);
    expect(teksten).toContain('Vergewissteekproef afgerond bij het bezoek van 13 april 2026.');
    const { body: vanBezoek } = await team
      .get(`/api/v1/bezoeken/${steekproef.bezoekId}/vergewissteekproeven`)
      .expect(200);
    expect(vanBezoek.map(({ id }: Versie) => id)).toEqual([steekproef.id]);
  });

  it('wordt als bestand gegeven met aandelen alleen: geen code, geen dag van iemand', async () => {
    const steekproef = await begonnen();
    await voegToe(steekproef).expect(201);
    await voegToe(steekproef, { code: 'D02', raadplegingen: [], vogVorm: undefined }).expect(201);
    const { text } = await team.get(`${pad(steekproef)}/export`).expect(200);
    expect(text.trim().split('\r\n').slice(1)).toEqual(['"Zorgverlener, Wlz";"2";"1";"50"']);
    expect(text).not.toMatch(/D0\d|2026-0/);
  });

  it('houdt na het afronden de regels van toen', async () => {
    const steekproef = await begonnen();
    await voegToe(steekproef).expect(201);
    const { versie } = await lees(steekproef);
    await team
      .post(`${pad(steekproef)}/_rond-af`)
      .set('if-match', `"v${String(versie)}"`)
      .send({ conclusie: 'Op orde.' })
      .expect(200);
    const later = await begonnen();
    await voegToe(later).expect(201);
    const nieuw = { regels: REGELS, geldigVanaf: '2026-04-13', bron: 'Teambesluit', brondatum: '2026-04-01' };
    await team.post('/api/v1/vergewisregels').send(nieuw).expect(403);
    const { body } = await app.als('coordinator').post('/api/v1/vergewisregels').send(nieuw).expect(201);
    expect(body.map(({ nummer }: { nummer: number }) => nummer)).toEqual([2, 1]);
    expect(await lees(steekproef)).toMatchObject({ regelnummer: 1, aandelen: [{ genoeg: 1 }] });
    expect(await lees(later)).toMatchObject({
      regelnummer: 2,
      regelsVastgesteld: true,
      aandelen: [{ genoeg: 0 }],
    });
  });

  it('regels die niet bij elkaar passen worden niet vastgesteld', async () => {
    const { body: voor } = await team.get('/api/v1/vergewisregels').expect(200);
    for (const anders of [{ telt: ['vog'] }, { omvang: 9 }, { telt: [] }, { aantalInstrumenten: 0 }]) {
      const dagen = { geldigVanaf: '2026-04-13', bron: 'Teambesluit', brondatum: '2026-04-01' };
      await app
        .als('coordinator')
        .post('/api/v1/vergewisregels')
        .send({ ...dagen, regels: { ...REGELS, ...anders } })
        .expect(400);
    }
    const { body: na } = await team.get('/api/v1/vergewisregels').expect(200);
    expect(na).toEqual(voor);
  });

  it.each<[string, object, RegExp]>([
    ['een naam', { code: 'Jan de Vries' }, /lijkt een naam/],
    ['een BSN', { code: '123456782' }, /lijkt een BSN/],
    ['een onbekend instrument', { raadplegingen: [{ ...RAADPLEGING, instrument: 'roddel' }] }, /./],
    [
      'de inhoud van een VOG',
      { raadplegingen: [{ ...DOSSIER.raadplegingen[0], resultaat: 'vervolg_gegeven' }] },
      /alleen vast dat het is gezien/,
    ],
    [
      'een dag in de toekomst',
      { raadplegingen: [{ ...RAADPLEGING, instrument: 'cv', op: '2026-04-14' }], vogVorm: undefined },
      /toekomst/,
    ],
    ['een dag die niet bestaat', { startdatum: '2026-02-30' }, /./],
  ])('weigert %s, en bewaart dan niets', async (_, anders, reden) => {
    const steekproef = await begonnen();
    const { body } = await voegToe(steekproef, anders).expect(400);
    expect(body.code).toBe('INVOER_ONGELDIG');
    expect(JSON.stringify(body)).toMatch(reden);
    expect((await lees(steekproef)).dossiers).toEqual([]);
  });

  it('een dossier wijzigt en verdwijnt op zijn eigen versie, ook als een ander er intussen bij kwam', async () => {
    const steekproef = await begonnen();
    const { body: een } = await voegToe(steekproef).expect(201);
    await voegToe(steekproef, { code: 'D02' }).expect(201);
    const { body: dubbel } = await voegToe(steekproef, { code: 'D02' }).expect(409);
    expect(dubbel.code).toBe('VERGEWIS.CODE_BESTAAT');
    const doe = (daad: string, versie: number, inhoud: object) =>
      team
        .post(`${pad(steekproef)}/dossiers/${een.id}/${daad}`)
        .set('if-match', `"v${String(versie)}"`)
        .send(inhoud);
    const { body: anders } = await doe('_wijzig', 1, { ...DOSSIER, route: 'via_kennis' }).expect(200);
    expect(anders).toMatchObject({ route: 'via_kennis', versie: 2 });
    await doe('_wijzig', 1, DOSSIER).expect(412);
    await doe('_verwijder', 1, {}).expect(412);
    const { body: over } = await doe('_verwijder', 2, {}).expect(200);
    expect(over.dossiers.map(({ code }: { code: string }) => code)).toEqual(['D02']);
    await doe('_verwijder', 2, {}).expect(404);
  });

  it('rondt niet af op een oude versie of zonder dossiers, en verandert daarna niet meer', async () => {
    const steekproef = await begonnen();
    const af = (versie: number) =>
      team
        .post(`${pad(steekproef)}/_rond-af`)
        .set('if-match', `"v${String(versie)}"`)
        .send({ conclusie: 'Op orde.' });
    expect((await af(1).expect(409)).body.code).toBe('VERGEWIS.GEEN_DOSSIERS');
    const { body: een } = await voegToe(steekproef).expect(201);
    await af(1).expect(412);
    await af(2).expect(200);
    expect((await voegToe(steekproef, { code: 'D02' }).expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    await team
      .post(`${pad(steekproef)}/dossiers/${een.id}/_wijzig`)
      .set('if-match', '"v1"')
      .send(DOSSIER)
      .expect(409);
    await team
      .post(`${pad(steekproef)}/_wijzig`)
      .set('if-match', '"v3"')
      .send(FEITEN)
      .expect(409);
  });

  it('hoort niet bij een bezoek dat niet doorgaat, en er is er één per bezoek', async () => {
    const { id } = await bezoek();
    const pogen = () => team.post(`/api/v1/bezoeken/${id}/vergewissteekproeven`).send(FEITEN);
    const { body: steekproef } = await pogen().expect(201);
    expect((await pogen().expect(409)).body.code).toBe('VERGEWIS.BESTAAT_AL');
    await team
      .post(`/api/v1/bezoeken/${id}/_laat-vervallen`)
      .set('if-match', '"v1"')
      .send({ reden: 'De locatie is gesloten.' })
      .expect(200);
    expect((await voegToe(steekproef).expect(409)).body.code).toBe('VERGEWIS.BEZOEK_VERVALLEN');
    expect((await lees(steekproef)).handelingen).toEqual([]);
    const { id: ander } = await bezoek();
    await team
      .post(`/api/v1/bezoeken/${ander}/_laat-vervallen`)
      .set('if-match', '"v1"')
      .send({ reden: 'Ziek.' })
      .expect(200);
    await team.post(`/api/v1/bezoeken/${ander}/vergewissteekproeven`).send(FEITEN).expect(409);
  });

  it('wijzigt wat bij de aanbieder geldt, en de VOG wordt dan verplicht met die grond', async () => {
    const steekproef = await begonnen();
    const wmo = { werksoort: 'hulpverlener_wmo', kader: 'wmo', vogVorm: undefined, raadplegingen: [] };
    await voegToe(steekproef, wmo).expect(201);
    const feiten = { ...FEITEN, routes: ['bureau'], vogGrondslag: 'Contract 2025, artikel 7' };
    const { body } = await team
      .post(`${pad(steekproef)}/_wijzig`)
      .set('if-match', '"v2"')
      .send(feiten)
      .expect(200);
    const vog = body.dossiers[0].oordeel.regels.find(({ regel }: { regel: string }) => regel === 'VG-04');
    expect(vog).toMatchObject({ uitkomst: 'tekortkoming', grondslag: 'Contract 2025, artikel 7' });
    await team
      .post(`${pad(steekproef)}/_wijzig`)
      .set('if-match', '"v2"')
      .send(feiten)
      .expect(412);
  });

  it('bestaat voor niemand buiten het team en niet in een andere organisatie', async () => {
    const steekproef = await begonnen();
    const { body: een } = await voegToe(steekproef).expect(201);
    const leespaden = ['', '/export', `/dossiers/${een.id}`].map((deel) => `${pad(steekproef)}${deel}`);
    for (const leespad of [...leespaden, `/api/v1/bezoeken/${steekproef.bezoekId}/vergewissteekproeven`]) {
      for (const rol of ['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder'] as const) {
        await app.als(rol).get(leespad).expect(403);
      }
      await app.als('toezichthouder', app.tweede).get(leespad).expect(404);
    }
    await app
      .als('toezichthouder', app.tweede)
      .post(`${pad(steekproef)}/dossiers`)
      .send({ ...DOSSIER, code: 'D09' })
      .expect(404);
    await app
      .als('jurist')
      .post(`${pad(steekproef)}/dossiers`)
      .send(DOSSIER)
      .expect(403);
    expect((await lees(steekproef)).dossiers).toHaveLength(1);
  });

  it('is in een besloten zaak alleen voor wie genoemd is', async () => {
    const steekproef = await begonnen();
    const { headers } = await team.get(`/api/v1/zaken/${steekproef.zaakId}`).expect(200);
    await team
      .post(`/api/v1/zaken/${steekproef.zaakId}/_beperk-toegang`)
      .set('if-match', String(headers.etag))
      .send({ besloten: true, gebruikerIds: [app.eerste.gebruikers.toezichthouder], reden: 'Gevoelig.' })
      .expect(200);
    await team.get(pad(steekproef)).expect(200);
    const ander = app.als('coordinator');
    await ander.get(pad(steekproef)).expect(404);
    await ander.get(`${pad(steekproef)}/export`).expect(404);
    await ander.get(`/api/v1/bezoeken/${steekproef.bezoekId}/vergewissteekproeven`).expect(404);
    await ander
      .post(`${pad(steekproef)}/dossiers`)
      .send(DOSSIER)
      .expect(404);
  });

  it('zegt per soort werk wat een instrument kan laten zien', async () => {
    const { body } = await team.get('/api/v1/vergewisdekkingen').expect(200);
    expect(body).toHaveLength(88);
    expect(body).toContainEqual({ werksoort: 'hulpverlener_wmo', instrument: 'igj', dekking: 'dekt_niet' });
    await app.als('aanbieder').get('/api/v1/vergewisdekkingen').expect(403);
  });
});
