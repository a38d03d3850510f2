import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { LADDER } from '../harnas/ladder';
import { TestApp } from '../harnas/test-app';

const BASIS = {
  omschrijving: 'Leg vast wie medicijnen deelt en controleer dat elke week.',
  onderbouwing: 'De verordening vraagt een medicatieprotocol; dat is er niet.',
  doel: 'Bewoners krijgen de goede medicijnen op tijd.',
  verwachtEffect: 'Bewoners merken dat hun medicijnen kloppen.',
  ernstWeging: 'Er ging vaak iets mis zonder blijvende schade.',
  ...LADDER,
};
const PLAN = { ...BASIS, soort: 'plan_van_aanpak', termijnPlan: 'P4W', termijnInvoering: 'P20W' };
const ADVIES = { ...BASIS, soort: 'advies' };
const VRAAG = 'Had de fout met de medicijnen voorkomen kunnen worden?';
const ANDERE_ROLLEN = [
  'aanbieder',
  'college',
  'jurist',
  'contractbeheer',
  'beheerder',
  'fg',
  'archivaris',
] as const;

let app: TestApp;
let team: ReturnType<TestApp['als']>;

beforeAll(async () => {
  app = await TestApp.start();
  team = app.als('toezichthouder');
  const pad = `/api/v1/aanbieders/${app.eerste.aanbiederId}`;
  const { headers } = await team.get(pad).expect(200);
  await team
    .patch(pad)
    .set('if-match', String(headers.etag))
    .send({ email: 'post@linde.example' })
    .expect(200);
}, 60_000);
afterAll(() => app.sluit());
beforeEach(() => app.klok.naar('2026-04-13'));

async function nieuweZaak(anders: object = {}): Promise<{ id: string; nummer: string }> {
  const { body } = await team
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Medicatie', domein: 'kwaliteit', wet: 'wmo' },
      ...{ aanbiederId: app.eerste.aanbiederId, ...anders },
    })
    .expect(201);
  return body;
}

async function zaakInBeoordeling(anders: object = {}): Promise<{ id: string; nummer: string }> {
  const zaak = await nieuweZaak(anders);
  const { headers } = await team.get(`/api/v1/zaken/${zaak.id}`).expect(200);
  await team
    .post(`/api/v1/zaken/${zaak.id}/_rond-onderzoek-af`)
    .set('if-match', String(headers.etag))
    .send({ bevinding: 'Er is geen medicatieprotocol.' })
    .expect(200);
  return zaak;
}

const bevinding = (zaakId: string) => vastgesteldeBevinding(team, zaakId, app.klok.vandaag().toString());
const brieven = async (zaakId: string): Promise<string[]> =>
  (
    await app.sql<{ tekst: string }>('SELECT tekst FROM bericht.berichten WHERE object_id = $1 ORDER BY id', [
      zaakId,
    ])
  ).map(({ tekst }) => tekst);

/** Everything that a measure or an order leaves behind, and that a look at the letter may not. */
async function sporen(zaakId: string): Promise<unknown> {
  const [tel] = await app.sql(
    `SELECT (SELECT count(*) FROM maatregel.maatregelen WHERE zaak_id = $1) AS maatregelen,
            (SELECT count(*) FROM onderzoek.opdrachten WHERE zaak_id = $1) AS opdrachten,
            (SELECT count(*) FROM termijn.termijnen WHERE zaak_id = $1) AS termijnen,
            (SELECT count(*) FROM termijn.mijlpalen) AS mijlpalen,
            (SELECT count(*) FROM interventieladder.stappen WHERE zaak_id = $1) AS stappen,
            (SELECT count(*) FROM onderzoek.tijdlijn WHERE zaak_id = $1) AS tijdlijn,
            (SELECT count(*) FROM bericht.berichten WHERE object_id = $1) AS berichten,
            (SELECT count(*) FROM outbox.gebeurtenissen) AS gebeurtenissen,
            (SELECT versie FROM onderzoek.zaken WHERE id = $1) AS versie`,
    [zaakId],
  );
  return tel;
}

/** What a refusal says, without what differs from request to request. */
const weigering = ({ body, status }: { body: Record<string, unknown>; status: number }) => {
  const { instance: _, correlatieId: __, ...rest } = body;
  return { ...rest, status };
};

describe('de brief van een maatregel, voordat die wordt opgelegd', () => {
  const proef = (zaakId: string, inhoud: object, wie = team) =>
    wie.post(`/api/v1/zaken/${zaakId}/_proef-maatregel`).send(inhoud);
  const legOp = (zaakId: string, inhoud: object, wie = team) =>
    wie.post(`/api/v1/zaken/${zaakId}/maatregelen`).send(inhoud);

  it('is woord voor woord de brief die daarna gaat, met de dagen erin', async () => {
    const zaak = await zaakInBeoordeling();
    const inhoud = { ...PLAN, bevindingIds: [await bevinding(zaak.id)] };
    const { body } = await proef(zaak.id, inhoud).expect(200);
    expect(body.brieven).toEqual([
      expect.objectContaining({
        ...{ aanbieder: 'Stichting De Linde', aan: 'post@linde.example', kanaal: 'mail' },
        onderwerp: `Adviesmaatregel in zaak ${zaak.nummer}`,
      }),
    ]);
    expect(body.brieven[0].tekst).toContain('uiterlijk op maandag 11 mei 2026');
    await legOp(zaak.id, inhoud).expect(201);
    await app.verwerkUitstaandeJobs();
    expect(await brieven(zaak.id)).toEqual([body.brieven[0].tekst]);
  });

  it('laat niets na dan de regel dat iemand hem las, hoe vaak hij ook wordt gelezen', async () => {
    const zaak = await zaakInBeoordeling();
    const inhoud = { ...PLAN, bevindingIds: [await bevinding(zaak.id)] };
    await app.verwerkUitstaandeJobs();
    const eerst = await sporen(zaak.id);
    const [een, twee] = [await proef(zaak.id, inhoud).expect(200), await proef(zaak.id, inhoud).expect(200)];
    expect(twee.body).toEqual(een.body);
    await app.verwerkUitstaandeJobs();
    expect(await sporen(zaak.id)).toEqual(eerst);
    const regels = await app.sql<{ handeling: string }>(
      `SELECT handeling FROM audit.regels WHERE object_id = $1 AND handeling LIKE 'maatregel:%'`,
      [zaak.id],
    );
    expect(regels.map(({ handeling }) => handeling)).toEqual([
      'maatregel:brief-lezen',
      'maatregel:brief-lezen',
    ]);
  });

  it('is er voor elke aanbieder, met de naam van wie hem krijgt', async () => {
    const zaak = await nieuweZaak();
    const anderId = app.eerste.andereAanbiederId;
    await team
      .post(`/api/v1/zaken/${zaak.id}/aanbieders`)
      .send({ aanbiederId: anderId, rol: 'regie', reden: 'Deze aanbieder regelde de zorg.' })
      .expect(201);
    const { headers } = await team.get(`/api/v1/zaken/${zaak.id}`).expect(200);
    await team
      .post(`/api/v1/zaken/${zaak.id}/_rond-onderzoek-af`)
      .set('if-match', String(headers.etag))
      .send({ bevinding: 'Niemand droeg over.' })
      .expect(200);
    const ids = [];
    for (const aanbiederId of [app.eerste.aanbiederId, anderId])
      ids.push(await vastgesteldeBevinding(team, zaak.id, '2026-04-13', { aanbiederId }));
    const aanbiederIds = [app.eerste.aanbiederId, anderId];
    const { body } = await proef(zaak.id, { ...ADVIES, aanbiederIds, bevindingIds: ids }).expect(200);
    const namen = body.brieven.map(({ aanbieder }: { aanbieder: string }) => aanbieder);
    expect(new Set(namen).size).toBe(2);
    for (const { aanbieder, tekst } of body.brieven) expect(tekst).toContain(`bij ${aanbieder}.`);
  });

  it.each([
    ['een plan zonder termijn', { ...PLAN, termijnPlan: undefined }],
    ['invoering voor het plan', { ...PLAN, termijnInvoering: 'P2W' }],
    ['een laatste dag die voorbij is', { ...PLAN, termijnPlan: '2026-04-12' }],
    ['zonder bevinding', { ...ADVIES, bevindingIds: [] }],
    ['VIM zonder uitzondering', { ...ADVIES, steuntOpVim: true }],
    ['een deel onder de Wlz (AC-5)', { ...ADVIES, wet: 'wlz' }],
    ['een stap naast de ladder zonder reden', { ...PLAN, ernst: 'licht', afwijking: undefined }],
    ['zonder teksten', { soort: 'plan_van_aanpak', termijnPlan: 'vier weken', extra: 1 }],
  ])('wordt geweigerd zoals de maatregel zelf: %s', async (_naam, inhoud) => {
    const zaak = await zaakInBeoordeling();
    const alles = { bevindingIds: [await bevinding(zaak.id)], ...inhoud };
    const eerst = await sporen(zaak.id);
    const geweigerd = weigering(await proef(zaak.id, alles));
    expect(geweigerd.status).toBeGreaterThanOrEqual(400);
    expect(geweigerd).toEqual(weigering(await legOp(zaak.id, alles)));
    expect(await sporen(zaak.id)).toEqual(eerst);
  });

  it('is er niet in een zaak waar geen maatregel kan, van een ander, of voor wie er geen mag opleggen', async () => {
    const lopend = await nieuweZaak();
    const inhoud = { ...ADVIES, bevindingIds: [await bevinding(lopend.id)] };
    expect((await proef(lopend.id, inhoud).expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    const zaak = await zaakInBeoordeling();
    await proef(zaak.id, ADVIES, app.als('toezichthouder', app.tweede)).expect(404);
    for (const rol of ANDERE_ROLLEN) await proef(zaak.id, ADVIES, app.als(rol)).expect(403);
  });

  it.each([
    ['a', 'verbetermaatregelen', {}, /deze verbeteringen door te voeren en verwachten dat u dat doet/, []],
    [
      'b',
      'plan_van_aanpak',
      { termijnPlan: 'P4W', termijnInvoering: 'P20W' },
      /Maak een plan van aanpak[^]*invoert, doorvoert en vasthoudt[^]*Voer het plan in[^]*beoordelen eerst uw plan/,
      ['11 mei 2026', '31 augustus 2026'],
    ],
    ['c', 'voortgangsinformatie', { termijnVoortgang: 'P6W' }, /over de voortgang: wat u/, ['26 mei 2026']],
    ['d', 'advies', {}, /advies dat bijdraagt aan de kwaliteit/, []],
  ] as const)(
    'zegt bij soort %s (%s) wat wij verwachten en wanneer, en niets van een andere soort (BK-8.04, AC-10)',
    async (_letter, soort, termijnen, verwacht, dagen) => {
      const zaak = await zaakInBeoordeling();
      const inhoud = { ...BASIS, ...termijnen, soort, bevindingIds: [await bevinding(zaak.id)] };
      const { body } = await proef(zaak.id, inhoud).expect(200);
      const { tekst, onderwerp } = body.brieven[0] as { tekst: string; onderwerp: string };
      expect(tekst).toMatch(verwacht);
      const genoemd = [...tekst.matchAll(/uiterlijk op \S+ (\d+ \S+ \d{4})/g)].map(([, dag]) => dag);
      expect(genoemd).toEqual(dagen);
      if (dagen.length === 0) expect(tekst).toContain('geen termijn verbonden');
      const eigen = [
        ['verbetermaatregelen', 'deze verbeteringen door te voeren'],
        ['plan_van_aanpak', 'plan van aanpak'],
        ['voortgangsinformatie', 'de voortgang'],
        ['advies', 'advies dat bijdraagt'],
      ] as const;
      for (const [ander, woorden] of eigen) if (ander !== soort) expect(tekst).not.toContain(woorden);
      expect(`${onderwerp} ${tekst}`).not.toMatch(/bezwaar|beroep|rechtsmiddel/i);
      // Nothing of the template is left, and no part stands empty.
      expect(tekst).not.toMatch(/\{\{|\n\n\n/);
    },
  );
});

describe('de brief waarmee een onderdeel opnieuw wordt gevraagd, voordat die gaat', () => {
  const OPNIEUW = { onderdeel: 'plan', oordeel: 'deels', reden: 'De scholing staat er niet in.' };
  const proef = (id: string, inhoud: object, wie = team) =>
    wie.post(`/api/v1/maatregelen/${id}/_proef-onderdeel-opnieuw`).send(inhoud);
  const vraag = (id: string, versie: number, inhoud: object) =>
    team
      .post(`/api/v1/maatregelen/${id}/_vraag-onderdeel-opnieuw`)
      .set('if-match', `"v${versie}"`)
      .send(inhoud);

  /** A plan was asked, and came in. */
  async function metPlan(): Promise<{ zaakId: string; id: string; versie: number }> {
    const { id: zaakId } = await zaakInBeoordeling();
    const inhoud = { ...PLAN, bevindingIds: [await bevinding(zaakId)] };
    const { body: maatregel } = await team
      .post(`/api/v1/zaken/${zaakId}/maatregelen`)
      .send(inhoud)
      .expect(201);
    const { body } = await team
      .post(`/api/v1/maatregelen/${maatregel.id}/_lever-in`)
      .set('if-match', '"v1"')
      .send({ onderdeel: 'plan', tekst: 'Wij maken een protocol.' })
      .expect(200);
    await app.verwerkUitstaandeJobs();
    return { zaakId, id: body.id, versie: body.versie };
  }

  it('is woord voor woord de brief die daarna gaat, en laat niets na', async () => {
    const { zaakId, id, versie } = await metPlan();
    const inhoud = { ...OPNIEUW, termijnPlan: '2026-06-01' };
    const eerst = await sporen(zaakId);
    const { body } = await proef(id, inhoud).expect(200);
    expect(body.brieven).toEqual([
      expect.objectContaining({
        aan: 'post@linde.example',
        onderwerp: expect.stringContaining('Nog te doen'),
      }),
    ]);
    expect(body.brieven[0].tekst).toContain('uiterlijk op maandag 1 juni 2026');
    expect(await sporen(zaakId)).toEqual(eerst);
    await vraag(id, versie, inhoud).expect(200);
    await app.verwerkUitstaandeJobs();
    expect((await brieven(zaakId)).at(-1)).toBe(body.brieven[0].tekst);
  });

  it.each([
    ['een dag na die van de invoering', { ...OPNIEUW, termijnPlan: '2026-09-07' }, 'termijnPlan'],
    ['zonder dag', OPNIEUW, 'termijnPlan'],
    ['zonder reden', { ...OPNIEUW, termijnPlan: '2026-06-01', reden: undefined }, 'reden'],
  ])('wordt geweigerd zoals de handeling zelf: %s', async (_naam, inhoud, veld) => {
    const { zaakId, id, versie } = await metPlan();
    const eerst = await sporen(zaakId);
    const geweigerd = await proef(id, inhoud).expect(400);
    expect(geweigerd.body.invalidParams[0]).toMatchObject({ name: veld });
    expect(weigering(geweigerd)).toEqual(weigering(await vraag(id, versie, inhoud)));
    expect(await sporen(zaakId)).toEqual(eerst);
  });

  it('is er niet voor wat nog moet komen, van een ander, of voor wie er niet over oordeelt', async () => {
    const { id } = await metPlan();
    const inhoud = { ...OPNIEUW, termijnPlan: '2026-06-01' };
    expect(
      (await proef(id, { ...OPNIEUW, onderdeel: 'invoering', termijnInvoering: '2026-09-01' })).status,
    ).toBe(409);
    await proef(id, inhoud, app.als('toezichthouder', app.tweede)).expect(404);
    for (const rol of ANDERE_ROLLEN) await proef(id, inhoud, app.als(rol)).expect(403);
  });
});

describe('de brief van een opdracht, voordat die wordt gegeven', () => {
  const proef = (zaakId: string, inhoud: object = { onderzoeksvraag: VRAAG }, wie = team) =>
    wie.post(`/api/v1/zaken/${zaakId}/_proef-opdracht`).send(inhoud);
  const geef = (zaakId: string, inhoud: object = { onderzoeksvraag: VRAAG }, wie = team) =>
    wie.post(`/api/v1/zaken/${zaakId}/opdrachten`).send(inhoud);

  it('is woord voor woord de brief die daarna gaat, met de vraag en de laatste dag', async () => {
    const zaak = await nieuweZaak();
    const eerst = await sporen(zaak.id);
    const { body } = await proef(zaak.id).expect(200);
    expect(body).toMatchObject({ aanbieder: 'Stichting De Linde', aan: 'post@linde.example' });
    expect(body.onderwerp).toContain('uiterlijk 26 mei 2026');
    expect(body.tekst).toContain(VRAAG);
    expect(await sporen(zaak.id)).toEqual(eerst);
    await geef(zaak.id).expect(201);
    await app.verwerkUitstaandeJobs();
    expect(await brieven(zaak.id)).toEqual([body.tekst]);
  });

  it('gaat op papier naar wie geen e-mail heeft', async () => {
    await app.sql('UPDATE aanbieder.aanbieders SET email = NULL WHERE id = $1', [
      app.eerste.andereAanbiederId,
    ]);
    const zaak = await nieuweZaak({ aanbiederId: app.eerste.andereAanbiederId });
    expect((await proef(zaak.id).expect(200)).body).toMatchObject({ aan: null, kanaal: 'post' });
  });

  it.each([
    ['zonder vraag', {}],
    ['met dubbele accolades', { onderzoeksvraag: 'Wat is {{dit}}?' }],
    ['aan een aanbieder die er niet bij hoort', { onderzoeksvraag: VRAAG, aanbiederId: null }],
  ])('wordt geweigerd zoals de opdracht zelf: %s', async (_naam, inhoud) => {
    const zaak = await nieuweZaak();
    const vraag = 'aanbiederId' in inhoud ? { ...inhoud, aanbiederId: app.eerste.andereAanbiederId } : inhoud;
    const eerst = await sporen(zaak.id);
    const geweigerd = weigering(await proef(zaak.id, vraag));
    expect(geweigerd.status).toBeGreaterThanOrEqual(400);
    expect(geweigerd).toEqual(weigering(await geef(zaak.id, vraag)));
    expect(await sporen(zaak.id)).toEqual(eerst);
  });

  it('wordt geweigerd zolang er een opdracht loopt, in een zaak onder de Wlz, van een ander, en voor een andere rol', async () => {
    const zaak = await nieuweZaak();
    await geef(zaak.id).expect(201);
    const geweigerd = weigering(await proef(zaak.id));
    expect(geweigerd).toMatchObject({ status: 409 });
    expect(geweigerd).toEqual(weigering(await geef(zaak.id)));
    const wlz = await nieuweZaak({ wet: 'wlz' });
    expect(weigering(await proef(wlz.id))).toEqual(weigering(await geef(wlz.id)));
    await proef(zaak.id, undefined, app.als('toezichthouder', app.tweede)).expect(404);
    for (const rol of ANDERE_ROLLEN) await proef(zaak.id, undefined, app.als(rol)).expect(403);
  });
});
