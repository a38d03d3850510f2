import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

const signaal = (anders: object = {}) => ({
  ...{ soort: 'melding', kanaal: 'telefoon', bron: 'inwoner', wet: 'wlz', domein: 'kwaliteit' },
  ...{ onderwerp: 'Te weinig hulp', omschrijving: 'Er komt niemand.', onrechtmatigheid: 'nee', ...anders },
});
const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag.' };
const geweld = (pleger: string) => ({
  ...signaal({ soort: 'geweldsincident', wet: 'wmo' }),
  checklist: {
    ...{ soort: 'geweldsincident', vormen: ['lichamelijk'], pleger },
    ...{ verblijftInAccommodatie: 'onbekend', jegensClient: TOETS },
  },
});

describe('de routetabel', () => {
  let app: TestApp;
  const meld = async (inhoud: object) => {
    const th = app.als('toezichthouder');
    const { body } = await th.post('/api/v1/meldingen').send(inhoud).expect(201);
    return (await th.get(`/api/v1/meldingen/${body.id}`).expect(200)).body;
  };
  const geldend = async () => (await app.als('beheerder').get('/api/v1/routetabellen').expect(200)).body[0];
  const nieuw = (anders: (tabel: { regels: Record<string, unknown>[] }) => object) =>
    geldend().then((tabel) =>
      app
        .als('beheerder')
        .post('/api/v1/routetabellen')
        .send({
          ...{ geldigVanaf: '2026-04-13', motivering: 'Besluit van het college', regels: tabel.regels },
          ...anders(tabel),
        }),
    );

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());

  it('geeft het advies met regel, versie en bron, en de melding bewaart het', async () => {
    expect(await meld(signaal())).toMatchObject({
      ...{ route: 'doorgeven', routeontvangers: ['igj', 'zorgkantoor'], routemelder: 'wij' },
      ...{ routeregel: 'Wet langdurige zorg', routetabelversie: 1 },
    });
    expect(await meld(geweld('huiselijke_kring'))).toMatchObject({
      ...{ route: 'doorgeven', routeontvangers: ['veilig_thuis'], routemelder: 'aanbieder' },
    });
    expect(await meld({ ...geweld('beroepskracht'), overVeiligThuis: true })).toMatchObject({
      ...{ route: 'doorgeven', routeontvangers: ['rijkstoezicht'] },
    });
    expect(
      await meld(signaal({ wet: 'wmo', client: { hoedanigheid: 'cliënt', naam: 'B. de Boer', pgb: true } })),
    ).toMatchObject({ financiering: 'pgb', routeregel: 'Wmo, zorg uit een pgb' });
  });

  it('opent geen zaak voor wat naar een ander gaat', async () => {
    const { id } = await meld(geweld('huiselijke_kring'));
    await app.verwerkUitstaandeJobs();
    expect(await app.sql('SELECT 1 FROM onderzoek.zaak_meldingen WHERE melding_id = $1', [id])).toEqual([]);
  });

  it('weigert een signaal van de SVB zolang er geen grondslag is, en zegt waarom', async () => {
    const svb = signaal({ bron: 'svb', wet: 'wmo' });
    const voor = await app.sql('SELECT 1 FROM melding.meldingen');
    const { body } = await app.als('toezichthouder').post('/api/v1/meldingen').send(svb).expect(400);
    expect(body).toMatchObject({ code: 'MELDING.BRON_ZONDER_GRONDSLAG', invalidParams: [{ name: 'bron' }] });
    expect(await app.sql('SELECT 1 FROM melding.meldingen')).toHaveLength(voor.length);
    await (
      await nieuw(() => ({ svbGrondslag: 'Convenant SVB 2026, artikel 4' }))
    ).body;
    expect(await meld(svb)).toMatchObject({ bron: 'svb', route: 'eigen_toezicht' });
  });

  it('verandert door een nieuwe versie geen eerder advies', async () => {
    const eerder = await meld(signaal());
    const { status } = await nieuw(({ regels }) => ({
      regels: regels.map((r) =>
        r['naam'] === 'Wet langdurige zorg' ? { ...r, route: 'beide', ontvangers: ['igj'] } : r,
      ),
    }));
    expect(status).toBe(201);
    expect(await meld(signaal())).toMatchObject({ route: 'beide', routeontvangers: ['igj'] });
    const nu = (await app.als('toezichthouder').get(`/api/v1/meldingen/${eerder.id}`)).body;
    expect(nu).toEqual(eerder);
  });

  it('geldt pas vanaf de dag die erbij staat', async () => {
    await nieuw(({ regels }) => ({ geldigVanaf: '2026-05-01', regels: [{ ...regels.at(-1), wetten: [] }] }));
    expect((await meld(signaal())).routeregel).toBe('Wet langdurige zorg');
    app.klok.naar('2026-05-01');
    expect((await meld(signaal())).routeregel).toBe('Wmo');
    app.klok.naar('2026-04-13');
  });

  it('rekent alleen pgb tot de meldplicht als de verordening dat zegt', async () => {
    const { body: aanbieder } = await app
      .als('toezichthouder')
      .post('/api/v1/aanbieders')
      .send({ naam: 'Alleen pgb', soort: 'zorgaanbieder' });
    await app
      .als('toezichthouder')
      .post(`/api/v1/aanbieders/${aanbieder.id}/inzetten`)
      .send({
        ...{ gemeenteId: app.eerste.gemeenteId, wet: 'wmo', financiering: 'pgb', gecontracteerd: false },
        van: '2025-01-01',
      })
      .expect(201);
    const melding = {
      ...{ ...geweld('beroepskracht'), bron: 'zorgaanbieder', aanbiederId: aanbieder.id },
      gebeurtenisdatum: '2026-03-02',
    };
    expect(await meld(melding)).toMatchObject({ financiering: 'pgb', meldtermijn: null });
    await nieuw(() => ({ pgbMeldplicht: 'Verordening Wmo 2026, artikel 12' }));
    expect((await meld(melding)).meldtermijn).toMatchObject({ teLaat: true });
  });

  it.each<[string, (tabel: { regels: Record<string, unknown>[] }) => object, string]>([
    ['met terugwerkende kracht', () => ({ geldigVanaf: '2026-04-12' }), 'ROUTETABEL.BEGINT_TE_VROEG'],
    [
      'zonder regel voor de rest',
      ({ regels }) => ({ regels: [{ ...regels[0], wetten: ['wmo'] }] }),
      'ROUTETABEL.ONVOLLEDIG',
    ],
    ['zonder motivering', () => ({ motivering: '' }), 'INVOER_ONGELDIG'],
    [
      'met een onbekende ontvanger',
      ({ regels }) => ({ regels: [{ ...regels[0], ontvangers: ['x'] }] }),
      'INVOER_ONGELDIG',
    ],
  ])('weigert een versie %s', async (_, anders, code) => {
    const { status, body } = await nieuw(anders);
    expect({ status, code: body.code }).toEqual({ status: 400, code });
  });

  it.each(['toezichthouder', 'coordinator'] as const)('laat %s lezen, niet wijzigen', async (rol) => {
    await app.als(rol).get('/api/v1/routetabellen').expect(200);
    await app.als(rol).post('/api/v1/routetabellen').send({}).expect(403);
  });

  it.each(['aanbieder', 'college', 'contractbeheer', 'fg'] as const)('is niet voor %s', async (rol) => {
    await app.als(rol).get('/api/v1/routetabellen').expect(403);
  });

  it('is van één organisatie', async () => {
    const zuid = (await app.als('beheerder', app.tweede).get('/api/v1/routetabellen').expect(200)).body;
    expect(zuid).toHaveLength(1);
    expect(zuid[0]).toMatchObject({ versie: 1, aanname: true });
  });
});
