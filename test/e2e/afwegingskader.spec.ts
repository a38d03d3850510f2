import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systeemActor } from '@navolgbaar/platform/auth';
import { BeheerAfwegingskader } from '@navolgbaar/weging';
import { TestApp } from '../harnas/test-app';

const DOCUMENT = {
  geldigVanaf: '2026-05-01',
  bron: 'Collegebesluit 2026-114, bijlage 2',
  brondatum: '2026-04-01',
};

/** Five rows on two columns, with axes of their own. */
const ANDER = {
  ernstnaam: 'Gevolg',
  omvangnaam: 'Kans',
  rijen: [1, 2, 3, 4, 5].map((graad) => ({
    ...{ code: `graad_${graad}`, naam: `Graad ${graad}`, uitleg: '', levensbedreigend: graad === 5 },
    voorbeelden: [`Voorbeeld bij graad ${graad}`],
  })),
  kolommen: [
    { code: 'zelden', naam: 'Zelden', vanafProcent: null },
    { code: 'vaak', naam: 'Vaak', vanafProcent: null },
  ],
  cellen: [1, 2, 3, 4, 5].flatMap((graad) => [
    { ernst: `graad_${graad}`, omvang: 'zelden', kleur: graad < 4 ? 'groen' : 'oranje' },
    { ernst: `graad_${graad}`, omvang: 'vaak', kleur: graad < 3 ? 'oranje' : 'rood' },
  ]),
  stap3: { gronden: [], aandacht: null },
  roodVraagtTweede: true,
};

describe('het afwegingskader als beleid in versies', () => {
  let app: TestApp;
  const beheerder = () => app.als('beheerder');
  const maak = async (inhoud: object = ANDER): Promise<{ id: string; versie: number; nummer: number }> =>
    (await beheerder().post('/api/v1/afwegingskaders').send(inhoud).expect(201)).body;
  const stelVast = ({ id, versie }: { id: string; versie: number }, document: object = DOCUMENT) =>
    beheerder()
      .post(`/api/v1/afwegingskaders/${id}/_stel-vast`)
      .set('if-match', `"v${versie}"`)
      .send(document);
  const wijzig = ({ id, versie }: { id: string; versie: number }, inhoud: object) =>
    beheerder().put(`/api/v1/afwegingskaders/${id}`).set('if-match', `"v${versie}"`).send(inhoud);
  const lees = async (id: string) => (await beheerder().get(`/api/v1/afwegingskaders/${id}`)).body;

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    for (const { id } of [app.eerste, app.tweede]) {
      await app.app.get(BeheerAfwegingskader).laadMeegeleverde(systeemActor(id, 'proef', 'proef'));
    }
  });
  afterAll(() => app.sluit());

  it('de meegeleverde versie is een aanname: niemand stelde haar vast', async () => {
    const { body } = await app.als('toezichthouder').get('/api/v1/afwegingskaders').expect(200);
    expect(body).toHaveLength(1);
    expect(body[0]).toMatchObject({
      ...{ nummer: 1, status: 'meegeleverd', aanname: true, vastgesteldDoor: null, brondatum: null },
      ...{ geldigVanaf: '2000-01-01', ernstnaam: 'Ernst' },
    });
    expect(body[0].rijen.map(({ code }: { code: string }) => code)).toEqual([
      ...['ontwikkeling', 'basale_veiligheid', 'levensbedreigend'],
    ]);
  });

  it('een concept kan andere assen en een andere grootte hebben, en verandert tot het is vastgesteld', async () => {
    const concept = await maak();
    expect(concept).toMatchObject({
      nummer: 2,
      status: 'concept',
      aanname: true,
      geldigVanaf: null,
      versie: 1,
    });
    const { body } = await wijzig(concept, { ...ANDER, ernstnaam: 'Ernst van het gevolg' }).expect(200);
    expect(body).toMatchObject({ ernstnaam: 'Ernst van het gevolg', versie: 2 });
    const { body: vast } = await stelVast(body).expect(200);
    expect(vast).toMatchObject({
      ...{ ...DOCUMENT, status: 'vastgesteld', aanname: false },
      vastgesteldDoor: app.eerste.gebruikers.beheerder,
    });
    await wijzig(vast, ANDER).expect(409);
    await stelVast(vast).expect(409);
    await beheerder()
      .delete(`/api/v1/afwegingskaders/${vast.id}`)
      .set('if-match', `"v${vast.versie}"`)
      .expect(409);
    expect(await lees(vast.id)).toMatchObject({ ernstnaam: 'Ernst van het gevolg', versie: vast.versie });
  });

  it('ook de databank weigert een bevroren versie te wijzigen of weg te gooien', async () => {
    await expect(
      app.sql(`UPDATE weging.afwegingskaders SET bron = 'anders' WHERE nummer = 1`),
    ).rejects.toThrow('bevroren');
    await expect(app.sql(`DELETE FROM weging.afwegingskaders WHERE nummer = 1`)).rejects.toThrow('bevroren');
  });

  it('een tabel die niet oploopt, wordt geweigerd met de cellen erbij, en er wordt niets bewaard', async () => {
    const voor = (await beheerder().get('/api/v1/afwegingskaders')).body.length;
    const cellen = ANDER.cellen.map((cel) => (cel.ernst === 'graad_4' ? { ...cel, kleur: 'groen' } : cel));
    const { body } = await beheerder()
      .post('/api/v1/afwegingskaders')
      .send({ ...ANDER, cellen })
      .expect(400);
    expect(body).toMatchObject({ code: 'AFWEGINGSKADER.NIET_MONOTOON' });
    expect(body.detail).toContain('Graad 4');
    expect(body.invalidParams.map(({ name }: { name: string }) => name)).toEqual(['cellen.graad_4.vaak']);
    expect((await beheerder().get('/api/v1/afwegingskaders')).body).toHaveLength(voor);
  });

  it.each([
    ['één rij', { rijen: ANDER.rijen.slice(0, 1), cellen: ANDER.cellen.slice(0, 2) }],
    ['een ontbrekende cel', { cellen: ANDER.cellen.slice(1) }],
    ['een onbekende kleur', { cellen: ANDER.cellen.map((cel) => ({ ...cel, kleur: 'paars' })) }],
    ['een code met hoofdletters', { rijen: ANDER.rijen.map((rij) => ({ ...rij, code: 'Graad' })) }],
    [
      'drempels voor de helft',
      { kolommen: ANDER.kolommen.map((k, i) => ({ ...k, vanafProcent: i || null })) },
    ],
  ])('weigert %s', async (_, anders) => {
    await beheerder()
      .post('/api/v1/afwegingskaders')
      .send({ ...ANDER, ...anders })
      .expect(400);
  });

  it.each([
    ['een dag in het verleden', { geldigVanaf: '2026-04-12' }, 'AFWEGINGSKADER.BEGINT_TE_VROEG'],
    ['een document van morgen', { brondatum: '2026-04-14' }, 'AFWEGINGSKADER.DOCUMENT_IN_TOEKOMST'],
    ['geen document', { bron: '' }, 'INVOER_ONGELDIG'],
  ])('vaststellen met %s kan niet', async (_, anders, code) => {
    const concept = await maak();
    const { body } = await stelVast(concept, { ...DOCUMENT, ...anders }).expect(400);
    expect(body.code).toBe(code);
    expect(await lees(concept.id)).toMatchObject({ status: 'concept', versie: 1 });
  });

  it('wie een oudere versie van het concept voor zich had, overschrijft niets', async () => {
    const concept = await maak();
    await wijzig(concept, { ...ANDER, omvangnaam: 'Bereik' }).expect(200);
    await wijzig(concept, { ...ANDER, omvangnaam: 'Anders' }).expect(412);
    await stelVast(concept).expect(412);
    expect(await lees(concept.id)).toMatchObject({ omvangnaam: 'Bereik', status: 'concept' });
  });

  it('alleen een concept kan weg', async () => {
    const { id, versie } = await maak();
    await beheerder().delete(`/api/v1/afwegingskaders/${id}`).set('if-match', `"v${versie}"`).expect(204);
    await beheerder().get(`/api/v1/afwegingskaders/${id}`).expect(404);
  });

  it('de toezichthouder leest, en verandert of stelt niets vast; een college leest niets', async () => {
    const { id } = await maak();
    const th = app.als('toezichthouder');
    await th.post('/api/v1/afwegingskaders').send(ANDER).expect(403);
    await th.put(`/api/v1/afwegingskaders/${id}`).set('if-match', '"v1"').send(ANDER).expect(403);
    await th.delete(`/api/v1/afwegingskaders/${id}`).set('if-match', '"v1"').expect(403);
    const vast = th.post(`/api/v1/afwegingskaders/${id}/_stel-vast`).set('if-match', '"v1"');
    await vast.send(DOCUMENT).expect(403);
    await app.als('college').get('/api/v1/afwegingskaders').expect(403);
  });

  describe('het besluit waarmee een versie is vastgesteld', () => {
    const voegToe = (wie: ReturnType<TestApp['als']>, id: string) =>
      wie
        .post(`/api/v1/afwegingskaders/${id}/besluiten`)
        .attach('bestand', Buffer.from('%PDF-1.7\nbesluit'), 'Collegebesluit 2026-114.pdf');
    const besluiten = async (wie: ReturnType<TestApp['als']>, objectId: string) =>
      (await wie.get('/api/v1/documenten').query({ object: 'afwegingskader', objectId }).expect(200)).body
        .resultaten;

    it('bewaart de coördinator bij die versie, en de toezichthouder ziet het', async () => {
      const kader = await maak();
      const coordinator = app.als('coordinator');
      await coordinator
        .post(`/api/v1/afwegingskaders/${kader.id}/_stel-vast`)
        .set('if-match', `"v${kader.versie}"`)
        .send(DOCUMENT)
        .expect(200);
      const { body } = await voegToe(coordinator, kader.id).expect(201);
      expect(body.naam).toBe('Collegebesluit 2026-114.pdf');
      expect(await besluiten(app.als('toezichthouder'), kader.id)).toMatchObject([
        { id: body.id, soort: 'besluit', status: 'niet_gecontroleerd' },
      ]);
      const sporen = await app.sql(
        `SELECT FROM audit.regels WHERE handeling = 'afwegingskader:besluit-toevoegen' AND object_id = $1`,
        [kader.id],
      );
      expect(sporen).toHaveLength(1);
    });

    it('hoort niet bij een concept, en zonder bestand is er niets te bewaren', async () => {
      const { id } = await maak();
      const coordinator = app.als('coordinator');
      const { body } = await voegToe(coordinator, id).expect(409);
      expect(body.code).toBe('AFWEGINGSKADER.NIET_VASTGESTELD');
      await coordinator.post(`/api/v1/afwegingskaders/${id}/besluiten`).expect(400);
      expect(await besluiten(coordinator, id)).toEqual([]);
    });

    it('komt niet van een toezichthouder, een beheerder zonder stukken of een andere organisatie', async () => {
      const kader = await maak();
      await stelVast(kader).expect(200);
      await voegToe(app.als('toezichthouder'), kader.id).expect(403);
      await voegToe(beheerder(), kader.id).expect(403);
      const ander = app.als('coordinator', app.tweede);
      await voegToe(ander, kader.id).expect(404);
      expect(await besluiten(ander, kader.id)).toEqual([]);
      expect(await besluiten(app.als('toezichthouder'), kader.id)).toEqual([]);
    });
  });

  it('van een andere organisatie is er niets te lezen of te wijzigen', async () => {
    const { id } = await maak();
    const ander = app.als('beheerder', app.tweede);
    await ander.get(`/api/v1/afwegingskaders/${id}`).expect(404);
    await ander.put(`/api/v1/afwegingskaders/${id}`).set('if-match', '"v1"').send(ANDER).expect(404);
    expect((await ander.get('/api/v1/afwegingskaders')).body).toHaveLength(1);
  });
});
