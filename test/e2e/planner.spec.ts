import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

interface Regel {
  readonly op: string;
  readonly van: string | null;
  readonly bezoek: { readonly id: string; readonly zaakNummer: string } | null;
  readonly botsingen: readonly { readonly soort: string }[];
}

describe('de planner', () => {
  let app: TestApp;
  let team: ReturnType<TestApp['als']>;
  const ik = () => app.eerste.gebruikers.toezichthouder;
  const coordinator = () => app.eerste.gebruikers.coordinator;

  beforeAll(async () => {
    app = await TestApp.start();
    team = app.als('toezichthouder');
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  async function zaak(aanbiederId = app.eerste.aanbiederId): Promise<string> {
    const { body } = await team.post('/api/v1/zaken').send({
      ...{ toezichtvorm: 'structureel', onderwerp: 'Periodiek bezoek', domein: 'kwaliteit', wet: 'wmo' },
      aanbiederId,
    });
    return String(body.id);
  }

  const plan = (zaakId: string, anders: object = {}) =>
    team.post(`/api/v1/zaken/${zaakId}/bezoeken`).send({
      ...{ aankondiging: 'aangekondigd', doel: 'Kennismaken.', op: '2026-04-20', van: '10:00', tot: '12:00' },
      ...{ behandelaarId: ik(), ...anders },
    });
  const bezoekenVan = async (zaakId: string): Promise<unknown[]> =>
    (await team.get(`/api/v1/bezoeken?zaakId=${zaakId}&status=alle`).expect(200)).body.resultaten;
  const planner = async (van: string, tot = van, wie = team) =>
    (await wie.get(`/api/v1/bezoekplanningen?van=${van}&tot=${tot}`).expect(200)).body;
  const meld = (anders: object = {}, wie = team) =>
    wie
      .post('/api/v1/afwezigheden')
      .send({ gebruikerId: ik(), van: '2026-06-08', tot: '2026-06-12', soort: 'verlof', ...anders });
  const trekIn = (id: string, versie: number, wie = team) =>
    wie.post(`/api/v1/afwezigheden/${id}/_trek-in`).set('if-match', `"v${versie}"`).send({});

  it('toont bezoeken, verlof en vrije dagen van een periode, met wat niet past', async () => {
    const zaakId = await zaak();
    const { body: eerste } = await plan(zaakId, { op: '2026-06-09' }).expect(201);
    const { body: tweede } = await plan(zaakId, { op: '2026-06-09', van: '12:10', tot: '13:00' });
    expect(tweede.code).toBe('BEZOEK.BOTSING');
    await plan(zaakId, {
      ...{ op: '2026-06-09', van: '12:10', tot: '13:00', planuitleg: 'Het is om de hoek.' },
    }).expect(201);
    await meld().expect(201);
    const beeld = await planner('2026-06-08', '2026-06-14');
    expect(
      beeld.bezoeken.map(({ van, botsingen }: Regel) => [van, botsingen.map(({ soort }) => soort)]),
    ).toEqual([
      ['10:00', ['reistijd', 'afwezig']],
      ['12:10', ['reistijd', 'afwezig']],
    ]);
    expect(beeld.bezoeken[0].bezoek).toMatchObject({ id: eerste.id, verzetbaar: true });
    expect(beeld.afwezigheden).toMatchObject([
      { gebruikerId: ik(), soort: 'verlof', handelingen: ['trekIn'] },
    ]);
    expect(beeld.vrijeDagen.map(({ datum }: { datum: string }) => datum)).toEqual([
      '2026-06-13',
      '2026-06-14',
    ]);
  });

  it('weigert iemand op twee plekken tegelijk, ook als tweede en ook met uitleg, en dan is er niets', async () => {
    await plan(await zaak(), { tweedeId: coordinator(), op: '2026-05-06' }).expect(201);
    const zaakId = await zaak();
    for (const wie of [ik(), coordinator()]) {
      const { body } = await plan(zaakId, {
        ...{ behandelaarId: wie, op: '2026-05-06', van: '11:00', planuitleg: 'Het kan wel.' },
      }).expect(400);
      expect(body).toMatchObject({ code: 'BEZOEK.DUBBEL' });
      expect(body.invalidParams).toMatchObject([{ name: 'van' }]);
    }
    expect(await bezoekenVan(zaakId)).toEqual([]);
  });

  it('weigert dat ook als twee mensen het op hetzelfde moment plannen', async () => {
    const zaken = [await zaak(), await zaak()];
    const antwoorden = await Promise.all(zaken.map((zaakId) => plan(zaakId, { op: '2026-05-07' })));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it.each([
    ['in een weekend', { op: '2026-05-09' }],
    ['op een feestdag', { op: '2026-04-27' }],
  ])('vraagt uitleg bij een bezoek %s, en bewaart die', async (_, anders) => {
    const zaakId = await zaak();
    const { body } = await plan(zaakId, anders).expect(400);
    expect(body.code).toBe('BEZOEK.BOTSING');
    expect(await bezoekenVan(zaakId)).toEqual([]);
    const planuitleg = 'Dan is de groep er.';
    const { body: bezoek } = await plan(zaakId, { ...anders, planuitleg }).expect(201);
    expect(bezoek).toMatchObject({ planuitleg, reistijdVoor: 30, reistijdNa: 30 });
  });

  it('houdt een bezoek dat wordt verzet tegen dezelfde regels, maar niet tegen zichzelf', async () => {
    const zaakId = await zaak();
    const { body: bezoek } = await plan(zaakId, { op: '2026-05-11' }).expect(201);
    await plan(zaakId, { op: '2026-05-12' }).expect(201);
    const verzet = (anders: object) =>
      team
        .post(`/api/v1/bezoeken/${bezoek.id}/_verzet`)
        .set('if-match', '"v1"')
        .send({ op: '2026-05-11', van: '10:30', behandelaarId: ik(), reden: 'Later.', ...anders });
    expect((await verzet({ op: '2026-05-12' }).expect(400)).body.code).toBe('BEZOEK.DUBBEL');
    await verzet({}).expect(200);
    await verzet({}).expect(412);
  });

  it('laat van een besloten zaak alleen zien dat iemand bezet is, en weigert toch een tweede bezoek', async () => {
    const zaakId = await zaak();
    await plan(zaakId, { op: '2026-05-18' }).expect(201);
    const { headers, body: staat } = await team.get(`/api/v1/zaken/${zaakId}`).expect(200);
    await team
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', String(headers.etag))
      .send({ besloten: true, gebruikerIds: [ik()], reden: 'Gevoelig.' })
      .expect(200);
    const beeld = await planner('2026-05-18', '2026-05-18', app.als('coordinator'));
    expect(beeld.bezoeken).toEqual([
      {
        ...{ op: '2026-05-18', van: '10:00', tot: '12:00', reistijdVoor: 30, reistijdNa: 30 },
        ...{ behandelaarId: ik(), tweedeId: null, bezoek: null, botsingen: [] },
      },
    ]);
    expect(JSON.stringify(beeld)).not.toContain(staat.nummer);
    expect((await planner('2026-05-18')).bezoeken[0].bezoek.zaakNummer).toBe(staat.nummer);
    const { body } = await app
      .als('coordinator')
      .post(`/api/v1/zaken/${await zaak()}/bezoeken`)
      .send({
        ...{ aankondiging: 'aangekondigd', doel: 'Kennismaken.', op: '2026-05-18', van: '11:00' },
        behandelaarId: ik(),
      })
      .expect(400);
    expect(body.code).toBe('BEZOEK.DUBBEL');
  });

  it('is niet van iemand buiten het team, en niet van een andere organisatie', async () => {
    await plan(await zaak(), { op: '2026-05-20' }).expect(201);
    for (const rol of ['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'fg'] as const) {
      await app.als(rol).get('/api/v1/bezoekplanningen?van=2026-05-20&tot=2026-05-20').expect(403);
      await meld({}, app.als(rol)).expect(403);
    }
    const elders = await planner('2026-05-20', '2026-05-20', app.als('toezichthouder', app.tweede));
    expect(elders.bezoeken).toEqual([]);
  });

  it.each([
    ['van=2026-05-20&tot=2026-05-19'],
    ['van=2026-05-01&tot=2026-07-02'],
    ['van=2026-02-30&tot=2026-03-01'],
    ['van=2026-05-01'],
  ])('weigert de periode %s', async (vraag) => {
    await team.get(`/api/v1/bezoekplanningen?${vraag}`).expect(400);
  });

  describe('afwezigheid', () => {
    it('meldt iemand zelf, voor een ander doet de coördinator dat', async () => {
      const eigen = await meld({ van: '2026-07-06', tot: '2026-07-06' }).expect(201);
      const { body } = await meld({ gebruikerId: coordinator() }).expect(403);
      expect(body.code).toBe('BEZOEK.AFWEZIGHEID_VAN_ANDER');
      const voorAnder = await meld({ van: '2026-07-07', tot: '2026-07-07' }, app.als('coordinator')).expect(
        201,
      );
      const wat = (await planner('2026-07-06', '2026-07-07')).afwezigheden.map(
        ({ id }: { id: string }) => id,
      );
      expect(wat).toEqual([eigen.body.id, voorAnder.body.id]);
    });

    it('wordt ingetrokken door wie het aangaat of de coördinator, één keer, op de versie van nu', async () => {
      const dag = { van: '2026-07-13', tot: '2026-07-13' };
      const { body } = await meld({ ...dag, gebruikerId: coordinator() }, app.als('coordinator')).expect(201);
      expect((await trekIn(body.id, 1).expect(403)).body.code).toBe('BEZOEK.AFWEZIGHEID_VAN_ANDER');
      await trekIn(body.id, 1, app.als('coordinator', app.tweede)).expect(404);
      await trekIn(body.id, 2, app.als('coordinator')).expect(412);
      await trekIn(body.id, 1, app.als('coordinator')).expect(204);
      await trekIn(body.id, 2, app.als('coordinator')).expect(409);
      expect((await planner('2026-07-13')).afwezigheden).toEqual([]);
    });

    it.each([
      ['met de laatste dag voor de eerste', { van: '2026-07-14', tot: '2026-07-13' }, 400],
      ['van meer dan een jaar', { van: '2026-07-14', tot: '2027-07-15' }, 400],
      ['van dagen die voorbij zijn', { van: '2026-04-01', tot: '2026-04-12' }, 400],
      ['met een soort die niemand hoeft te weten', { soort: 'ziek' }, 400],
      ['van een dag die niet bestaat', { van: '2026-02-30' }, 400],
    ])('wordt geweigerd %s', async (_, anders, status) => {
      await meld(anders).expect(status);
    });
  });

  it('een hercontrole hoort bij een vastgelegd bezoek aan dezelfde aanbieder, en de twee verwijzen naar elkaar', async () => {
    const zaakId = await zaak();
    const { body: eerste } = await plan(zaakId, { op: '2026-04-13' }).expect(201);
    const vervolg = (anders: object = {}, zaakNu = zaakId) =>
      plan(zaakNu, { op: '2026-06-01', vervolgOp: eerste.id, ...anders });
    expect((await vervolg().expect(400)).body.code).toBe('BEZOEK.VERVOLG_PAST_NIET');
    await team
      .post(`/api/v1/bezoeken/${eerste.id}/_leg-vast`)
      .set('if-match', '"v1"')
      .send({ op: '2026-04-13', gesprokenMet: 'de locatiemanager', verslag: 'Een afspraak bleef liggen.' })
      .expect(200);
    const elders = await zaak(app.eerste.andereAanbiederId);
    expect((await vervolg({}, elders).expect(400)).body.code).toBe('BEZOEK.VERVOLG_PAST_NIET');
    await vervolg({ vervolgOp: app.tweede.aanbiederId }).expect(404);
    const { body: tweede } = await vervolg().expect(201);
    expect(tweede.eerder).toEqual({ id: eerste.id, op: '2026-04-13', status: 'afgelegd' });
    const { body: nu } = await team.get(`/api/v1/bezoeken/${eerste.id}`).expect(200);
    expect(nu.vervolgen).toEqual([{ id: tweede.id, op: '2026-06-01', status: 'gepland' }]);
  });

  it('een bezoek aan een aanbieder die dan is gestopt, wordt geweigerd met de dag uit het register', async () => {
    const { andereAanbiederId: id } = app.eerste;
    const zaakId = await zaak(id);
    const { headers } = await team.get(`/api/v1/aanbieders/${id}`).expect(200);
    await team
      .post(`/api/v1/aanbieders/${id}/_beeindig`)
      .set('if-match', String(headers.etag))
      .send({ op: '2026-04-13', reden: 'De eigenaar stopt.' })
      .expect(200);
    const { body } = await plan(zaakId, { op: '2026-04-14' }).expect(409);
    expect(body).toMatchObject({ code: 'BEZOEK.AANBIEDER_GESTOPT', invalidParams: [{ name: 'op' }] });
    expect(await bezoekenVan(zaakId)).toEqual([]);
  });
});
