import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

interface Regel {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly grond: string;
  readonly gekozen: boolean;
  readonly reden: string | null;
  readonly nuGeplandOp: string | null;
}
const HOE = 'De hoogste scores eerst, met één aanbieder die nieuw is.';

describe('de keuze van bezoeken', () => {
  let app: TestApp;
  const aanbieders: Record<string, string> = {};
  const th = (organisatie?: Testorganisatie) => app.als('toezichthouder', organisatie);
  const maak = async (dagen: number, jaar = 2027) =>
    (await th().post('/api/v1/bezoekkeuzes').send({ jaar, dagen }).expect(201)).body;
  const doe = (
    keuze: { id: string; versie: number },
    wat: string,
    inhoud: object,
    rol: Rol = 'coordinator',
  ) =>
    app
      .als(rol)
      .post(`/api/v1/bezoekkeuzes/${keuze.id}/_${wat}`)
      .set('if-match', `"v${keuze.versie}"`)
      .send(inhoud);
  const regelVan = ({ regels }: { regels: Regel[] }, naam: string) =>
    regels.find(({ aanbiederNaam }) => aanbiederNaam === naam) as Regel;

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    // By hand, so that the order is what the test says: nothing else is known of any of them.
    for (const [nummer, [naam, score]] of [
      ['Alfa', 60],
      ['Bravo', 40],
      ['Charlie', 20],
    ].entries() as never as [number, [string, number]][]) {
      const { body } = await th()
        .post('/api/v1/aanbieders')
        .send({ naam, soort: 'zorgaanbieder', kvk: String(82_000_000 + nummer) })
        .expect(201);
      aanbieders[naam] = body.id;
      await th()
        .post(`/api/v1/risicobeelden/${body.id}/bijstellingen`)
        .send({ score, reden: 'Voor deze proef.', tot: '2027-04-13' })
        .expect(201);
    }
  });
  afterAll(() => app.sluit());

  it('neemt de hoogste scores zolang er dagen zijn, en laat zien wat wegblijft', async () => {
    const keuze = await maak(2);
    expect(keuze).toMatchObject({ jaar: 2027, dagen: 2, dagenGekozen: 2, status: 'concept', versie: 1 });
    expect(regelVan(keuze, 'Alfa')).toMatchObject({
      plaats: 1,
      grond: 'gekozen',
      gekozen: true,
      aanDeBeurt: true,
    });
    expect(regelVan(keuze, 'Charlie')).toMatchObject({ grond: 'geen_dagen', gekozen: false });
    expect(keuze.nietGekozen).toMatchObject({ hoogsteScore: 20 });
    expect(keuze.nietGekozen.aantal).toBe(keuze.regels.length - 2);
    expect(keuze.herleiding.map(({ stap }: { stap: string }) => stap)).toContainEqual(
      expect.stringContaining('2 dagen beschikbaar in 2027; na het voorstel 0 dagen over'),
    );
  });

  it('rust op een analyse met haar doel, die bewaard blijft', async () => {
    const { analyseId } = await maak(1);
    const { body } = await th().get(`/api/v1/risicoanalyses/${analyseId}`).expect(200);
    expect(body).toMatchObject({ doel: 'Bezoekkeuze 2027' });
    expect(body.regels[0]).toMatchObject({ aanbiederNaam: 'Alfa', score: 60 });
  });

  it.each([
    ['een jaar dat voorbij is', { jaar: 2025 }],
    ['een jaar ver vooruit', { jaar: 2028 }],
    ['minder dan nul dagen', { dagen: -1 }],
    ['halve dagen', { dagen: 1.5 }],
  ])('wordt niet gemaakt voor %s', async (_, anders) => {
    const voor = (await th().get('/api/v1/bezoekkeuzes').expect(200)).body.length;
    await th()
      .post('/api/v1/bezoekkeuzes')
      .send({ jaar: 2027, dagen: 3, ...anders })
      .expect(400);
    expect((await th().get('/api/v1/bezoekkeuzes').expect(200)).body).toHaveLength(voor);
  });

  it('wordt door een mens veranderd, alleen met een reden, en zonder reden weer zoals voorgesteld', async () => {
    const keuze = await maak(2);
    const wel = { aanbiederId: aanbieders['Charlie'], keuze: 'bezoeken' };
    await doe(keuze, 'pas-aan', wel, 'toezichthouder').expect(400);
    const reden = 'Nieuw in de gemeente, en nog niemand kent ze.';
    const { body: na } = await doe(keuze, 'pas-aan', { ...wel, reden }, 'toezichthouder').expect(200);
    expect(regelVan(na, 'Charlie')).toMatchObject({ voorgesteld: false, gekozen: true, reden });
    expect(na).toMatchObject({ versie: 2, dagenGekozen: 3 });
    await doe(keuze, 'pas-aan', { ...wel, reden }, 'toezichthouder').expect(412);
    const { body: terug } = await doe(
      na,
      'pas-aan',
      { ...wel, keuze: 'niet_bezoeken' },
      'toezichthouder',
    ).expect(200);
    expect(regelVan(terug, 'Charlie')).toMatchObject({ gekozen: false, reden: null });
    const vreemd = { ...wel, aanbiederId: app.tweede.aanbiederId, reden };
    expect((await doe(terug, 'pas-aan', vreemd).expect(404)).body.code).toBe('BEZOEKKEUZE.NIET_IN_KEUZE');
  });

  it('wordt niet vastgesteld met meer dagen dan er zijn', async () => {
    const keuze = await maak(2);
    const { body: na } = await doe(keuze, 'pas-aan', {
      ...{ aanbiederId: aanbieders['Charlie'], keuze: 'bezoeken', reden: 'Ook deze.' },
    }).expect(200);
    const { body } = await doe(na, 'stel-vast', { toelichting: HOE }).expect(409);
    expect(body).toMatchObject({
      code: 'BEZOEKKEUZE.TE_VEEL_DAGEN',
      detail: expect.stringContaining('kosten 3 dagen'),
    });
    const { body: minder } = await doe(na, 'pas-aan', {
      ...{ aanbiederId: aanbieders['Alfa'], keuze: 'niet_bezoeken', reden: 'Daar loopt al een onderzoek.' },
    }).expect(200);
    expect((await doe(minder, 'stel-vast', { toelichting: HOE }).expect(200)).body.status).toBe(
      'vastgesteld',
    );
  });

  it('ligt vast na het vaststellen, met de toelichting; een latere vervangt haar', async () => {
    const eerste = await maak(1, 2026);
    await doe(eerste, 'stel-vast', { toelichting: '' }).expect(400);
    await doe(eerste, 'stel-vast', { toelichting: HOE }, 'toezichthouder').expect(403);
    const { body: vast } = await doe(eerste, 'stel-vast', { toelichting: HOE }).expect(200);
    expect(vast).toMatchObject({
      ...{ status: 'vastgesteld', toelichting: HOE, handelingen: [] },
      vastgesteldDoor: app.eerste.gebruikers.coordinator,
    });
    const anders = { aanbiederId: aanbieders['Alfa'], keuze: 'niet_bezoeken', reden: 'Toch niet.' };
    await doe(vast, 'pas-aan', anders).expect(409);
    await doe(vast, 'trek-in', { reden: 'Toch niet.' }).expect(409);
    const tweede = await maak(2, 2026);
    await doe(tweede, 'stel-vast', { toelichting: HOE }).expect(200);
    const { body: eerder } = await th().get(`/api/v1/bezoekkeuzes/${eerste.id}`).expect(200);
    expect(eerder).toMatchObject({ status: 'vervangen', toelichting: HOE, regels: vast.regels });
  });

  it('wordt ingetrokken met een reden, zolang zij een voorstel is', async () => {
    const keuze = await maak(1);
    await doe(keuze, 'trek-in', { reden: '' }, 'toezichthouder').expect(400);
    const { body } = await doe(keuze, 'trek-in', { reden: 'Er komen meer dagen.' }, 'toezichthouder').expect(
      200,
    );
    expect(body).toMatchObject({ status: 'ingetrokken', reden: 'Er komen meer dagen.', handelingen: [] });
    await doe(body, 'stel-vast', { toelichting: HOE }).expect(409);
  });

  it('laat zien welk bezoek is gepland, en telt het eerst mee in een nieuwe keuze', async () => {
    const { body: zaak } = await th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'structureel', domein: 'kwaliteit', wet: 'wmo', onderwerp: 'Bezoek 2026' },
        ...{ aanbiederId: aanbieders['Charlie'], gemeenteIds: [app.eerste.gemeenteId] },
      })
      .expect(201);
    const eerder = await maak(1, 2026);
    await th()
      .post(`/api/v1/zaken/${zaak.id}/bezoeken`)
      .send({
        ...{ aankondiging: 'aangekondigd', doel: 'Kennismaken.', op: '2026-06-01' },
        behandelaarId: app.eerste.gebruikers.toezichthouder,
      })
      .expect(201);
    const { body } = await th().get(`/api/v1/bezoekkeuzes/${eerder.id}`).expect(200);
    expect(regelVan(body, 'Charlie')).toMatchObject({ gekozen: false, nuGeplandOp: '2026-06-01' });
    const keuze = await maak(1, 2026);
    expect(regelVan(keuze, 'Charlie')).toMatchObject({ grond: 'gepland', gekozen: true });
    expect(regelVan(keuze, 'Alfa')).toMatchObject({ grond: 'geen_dagen' });
  });

  it('komt als bestand, met ook wie er niet in staat en waarom, en dat wordt vastgelegd', async () => {
    const { id } = await maak(1);
    const { text } = await th().get(`/api/v1/bezoekkeuzes/${id}/export`).expect(200);
    expect(text).toMatch(/"1";"Alfa";"60";.*"Gekozen op score";"Ja"/);
    expect(text).toMatch(/"Bravo";"40";.*"Geen dagen meer";"Nee"/);
    const regels = await app.sql(
      `SELECT FROM audit.regels WHERE handeling = 'bezoekkeuze:exporteren' AND object_id = $1`,
      [id],
    );
    expect(regels).toHaveLength(1);
  });

  it.each(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'fg'] as const)(
    'is niet van een %s: wie bezocht wordt, weet het niet eerder',
    async (rol) => {
      const keuze = await maak(1);
      await app.als(rol).get('/api/v1/bezoekkeuzes').expect(403);
      await app.als(rol).get(`/api/v1/bezoekkeuzes/${keuze.id}`).expect(403);
      await app.als(rol).get(`/api/v1/bezoekkeuzes/${keuze.id}/export`).expect(403);
      await app.als(rol).post('/api/v1/bezoekkeuzes').send({ jaar: 2027, dagen: 1 }).expect(403);
      await doe(keuze, 'stel-vast', { toelichting: HOE }, rol).expect(403);
    },
  );

  it('is niet van een andere organisatie', async () => {
    const keuze = await maak(1);
    await th(app.tweede).get(`/api/v1/bezoekkeuzes/${keuze.id}`).expect(404);
    expect((await th(app.tweede).get('/api/v1/bezoekkeuzes').expect(200)).body).toEqual([]);
  });

  it('is dezelfde wie haar ook maakt, en vertelt wie partijdig is niets van een gepland bezoek', async () => {
    const co = () => app.als('coordinator');
    const { body } = await co()
      .post('/api/v1/aanbieders')
      .send({ naam: 'Delta', soort: 'zorgaanbieder', kvk: '82000009' })
      .expect(201);
    const { body: zaak } = await co()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'structureel', onderwerp: 'Jaarbezoek', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId: body.id, behandelaarId: app.eerste.gebruikers.coordinator },
      })
      .expect(201);
    await co()
      .post(`/api/v1/zaken/${zaak.id}/bezoeken`)
      .send({
        ...{ op: '2027-03-09', behandelaarId: app.eerste.gebruikers.coordinator },
        ...{ aankondiging: 'onaangekondigd', doel: 'Zien hoe het gaat.' },
      })
      .expect(201);
    await th()
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: body.id, reden: 'Mijn partner werkt er.', van: '2026-04-13' })
      .expect(201);
    const gemaakt = await maak(0);
    expect(regelVan(gemaakt, 'Delta')).toMatchObject({ grond: 'gekozen', gekozen: true, nuGeplandOp: null });
    const { body: gelezen } = await co().get(`/api/v1/bezoekkeuzes/${gemaakt.id}`).expect(200);
    expect(regelVan(gelezen, 'Delta')).toMatchObject({
      ...{ grond: 'gepland', gekozen: true, nuGeplandOp: '2027-03-09' },
    });
  });
});
