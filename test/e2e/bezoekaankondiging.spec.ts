import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

const BRIEF = {
  wat: 'Hoe u medicijnen deelt.',
  duur: 'twee uur',
  stukken: ['De medicijnlijsten van deze maand, om te zien of de afspraken werken.'],
};

describe('de aankondiging van een bezoek', () => {
  let app: TestApp;
  let team: ReturnType<TestApp['als']>;
  let dag = 0;

  beforeAll(async () => {
    app = await TestApp.start();
    team = app.als('toezichthouder');
    await zetAdres(app.eerste.aanbiederId);
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  async function zetAdres(id: string): Promise<void> {
    const { headers } = await team.get(`/api/v1/aanbieders/${id}`).expect(200);
    await team
      .patch(`/api/v1/aanbieders/${id}`)
      .set('if-match', String(headers.etag))
      .send({ email: 'post@linde.example' })
      .expect(200);
  }

  async function gepland(aankondiging = 'aangekondigd', aanbiederId = app.eerste.aanbiederId) {
    const zaak = await team.post('/api/v1/zaken').send({
      ...{ toezichtvorm: 'structureel', onderwerp: 'Twee signalen over de nacht', domein: 'kwaliteit' },
      ...{ wet: 'wmo', aanbiederId },
    });
    dag += 1;
    const { body } = await team
      .post(`/api/v1/zaken/${zaak.body.id}/bezoeken`)
      .send({
        ...{ aankondiging, doel: 'Nagaan of het signaal klopt.', van: '10:00', tot: '12:00' },
        ...{ op: `2026-05-${String(10 + dag)}`, behandelaarId: app.eerste.gebruikers.toezichthouder },
        planuitleg: 'Zo kan het.',
      })
      .expect(201);
    return { ...body, zaakId: String(zaak.body.id) } as { id: string; zaakId: string; op: string };
  }

  const proef = (id: string, anders: object = {}, wie = team) =>
    wie.post(`/api/v1/bezoeken/${id}/_proef-aankondiging`).send({ ...BRIEF, ...anders });
  const verstuur = (id: string, versie: number, anders: object = {}, wie = team) =>
    wie
      .post(`/api/v1/bezoeken/${id}/_kondig-aan`)
      .set('if-match', `"v${versie}"`)
      .send({ ...BRIEF, ...anders });
  const brieven = (zaakId: string) =>
    app.sql<{ tekst: string }>(
      `SELECT tekst FROM bericht.berichten WHERE object_id = $1 AND sjabloon = 'bezoek-aankondiging' ORDER BY id`,
      [zaakId],
    );
  const alleBrieven = async (zaakId: string): Promise<string[]> =>
    (
      await app.sql<{ sjabloon: string }>(
        'SELECT sjabloon FROM bericht.berichten WHERE object_id = $1 ORDER BY id',
        [zaakId],
      )
    ).map(({ sjabloon }) => sjabloon);
  const bijAanbieder = async (wie = app.als('aanbieder')): Promise<{ id: string }[]> =>
    (await wie.get('/api/v1/aangekondigde-bezoeken').expect(200)).body.resultaten;

  it('wordt eerst gelezen en dan verstuurd, één keer; de brief zegt wat te verwachten en niet waarom wij komen', async () => {
    const { id, zaakId } = await gepland();
    const { body: brief } = await proef(id).expect(200);
    expect(brief.aan).toBe('post@linde.example');
    expect(brief.tekst).toMatch(
      /van 10:00 tot 12:00 uur[^]*twee uur[^]*medicijnen[^]*medicijnlijsten[^]*5:20/,
    );
    expect(brief.tekst).not.toMatch(/signaal|signalen/);
    expect(await brieven(zaakId)).toEqual([]);
    expect(await bijAanbieder()).toEqual([]);
    const { body } = await verstuur(id, 1).expect(200);
    expect(body).toMatchObject({ aangekondigdOp: '2026-04-13', versie: 2 });
    expect(body.handelingen).not.toContain('kondigAan');
    expect((await brieven(zaakId)).map(({ tekst }) => tekst)).toEqual([brief.tekst]);
    expect((await verstuur(id, 2).expect(409)).body.code).toBe('BEZOEK.AL_AANGEKONDIGD');
    expect(await brieven(zaakId)).toHaveLength(1);
  });

  it('vraagt na een andere dag een nieuwe brief', async () => {
    const { id, zaakId } = await gepland();
    await verstuur(id, 1).expect(200);
    const { body } = await team
      .post(`/api/v1/bezoeken/${id}/_verzet`)
      .set('if-match', '"v2"')
      .send({
        ...{ op: '2026-06-03', van: '09:00', reden: 'Op verzoek van de aanbieder.' },
        behandelaarId: app.eerste.gebruikers.toezichthouder,
      })
      .expect(200);
    expect(body.aangekondigdOp).toBeNull();
    expect(body.handelingen).toContain('kondigAan');
    expect((await bijAanbieder()).map((rij) => rij.id)).not.toContain(id);
    await verstuur(id, 3).expect(200);
    const teksten = (await brieven(zaakId)).map(({ tekst }) => tekst);
    expect(teksten).toHaveLength(2);
    expect(teksten[1]).toContain('3 juni 2026');
  });

  it('gaat nooit over een onaangekondigd bezoek, en de aanbieder ziet daar niets van', async () => {
    const { id, zaakId } = await gepland('onaangekondigd');
    expect((await proef(id).expect(409)).body.code).toBe('BEZOEK.ONAANGEKONDIGD');
    expect((await verstuur(id, 1).expect(409)).body.code).toBe('BEZOEK.ONAANGEKONDIGD');
    expect(await brieven(zaakId)).toEqual([]);
    expect((await bijAanbieder()).map((rij) => rij.id)).not.toContain(id);
  });

  it('wordt gevolgd door een brief als het bezoek anders wordt of vervalt, ook vóór een nieuwe aankondiging', async () => {
    const { id, zaakId } = await gepland();
    await verstuur(id, 1).expect(200);
    const wie = { behandelaarId: app.eerste.gebruikers.toezichthouder };
    const verzet = (versie: number, afspraak: object) =>
      team
        .post(`/api/v1/bezoeken/${id}/_verzet`)
        .set('if-match', `"v${versie}"`)
        .send({ ...wie, ...afspraak, planuitleg: 'Zo.', reden: 'Een collega is ziek.' });
    const oud = (await team.get(`/api/v1/bezoeken/${id}`).expect(200)).body;
    // What the letter does not say, is no news.
    await verzet(2, { op: oud.op, van: '10:00', tot: '12:00', reistijdVoor: 45 }).expect(200);
    expect(await alleBrieven(zaakId)).toEqual(['bezoek-aankondiging']);
    await verzet(3, { op: '2026-06-08', van: '09:00' }).expect(200);
    await verzet(3, { op: '2026-06-09', van: '09:00' }).expect(412);
    await team
      .post(`/api/v1/bezoeken/${id}/_laat-vervallen`)
      .set('if-match', '"v4"')
      .send({ reden: 'De zaak is anders gelopen.' })
      .expect(200);
    expect(await alleBrieven(zaakId)).toEqual(['bezoek-aankondiging', 'bezoek-verzet', 'bezoek-vervallen']);
    const [, nieuw, af] = await app.sql<{ tekst: string }>(
      'SELECT tekst FROM bericht.berichten WHERE object_id = $1 ORDER BY id',
      [zaakId],
    );
    expect(nieuw?.tekst).toContain('8 juni 2026, vanaf 09:00 uur');
    expect(af?.tekst).toContain('8 juni 2026. Dat bezoek gaat niet door');
    expect(`${nieuw?.tekst}${af?.tekst}`).not.toMatch(/ziek|anders gelopen|signaal/);
  });

  it.each(['onaangekondigd', 'aangekondigd'])(
    'en niet als de aanbieder van een %s bezoek niets weet',
    async (aankondiging) => {
      const { id, zaakId } = await gepland(aankondiging);
      await team
        .post(`/api/v1/bezoeken/${id}/_verzet`)
        .set('if-match', '"v1"')
        .send({
          ...{ op: '2026-06-10', van: '09:00', planuitleg: 'Zo.', reden: 'Een collega is ziek.' },
          behandelaarId: app.eerste.gebruikers.toezichthouder,
        })
        .expect(200);
      await team
        .post(`/api/v1/bezoeken/${id}/_laat-vervallen`)
        .set('if-match', '"v2"')
        .send({ reden: 'De zaak is anders gelopen.' })
        .expect(200);
      expect(await alleBrieven(zaakId)).toEqual([]);
    },
  );

  it('laat de aanbieder alleen zien wat hem is aangekondigd, en niets van de zaak', async () => {
    const { id, zaakId, op } = await gepland();
    const nietVerstuurd = await gepland();
    await verstuur(id, 1).expect(200);
    const rijen = await bijAanbieder();
    const ids = rijen.map((rij) => rij.id);
    expect(ids).toContain(id);
    expect(ids).not.toContain(nietVerstuurd.id);
    expect(rijen.find((rij) => rij.id === id)).toEqual({
      ...{ id, op, van: '10:00', tot: '12:00', plaats: null, aangekondigdOp: '2026-04-13' },
      ...BRIEF,
    });
    expect(JSON.stringify(rijen)).not.toContain(zaakId);
    await app.als('aanbieder').get(`/api/v1/bezoeken/${id}`).expect(403);
    expect(await bijAanbieder(app.als('aanbieder', app.tweede))).toEqual([]);
    await app.sql('UPDATE bezoek.bezoeken SET aanbieder_id = $2 WHERE id = $1', [
      ...[id, app.eerste.andereAanbiederId],
    ]);
    expect((await bijAanbieder()).map((rij) => rij.id)).not.toContain(id);
    for (const rol of ['toezichthouder', 'college', 'jurist', 'contractbeheer', 'beheerder'] as const)
      await app.als(rol).get('/api/v1/aangekondigde-bezoeken').expect(403);
  });

  it.each([
    ['zonder wat er wordt bekeken', { wat: '' }],
    ['zonder hoe lang het duurt', { duur: undefined }],
    ['met documenten die geen lijst zijn', { stukken: 'alles' }],
    ['met een leeg document', { stukken: [''] }],
  ])('wordt geweigerd %s, en er is dan niets verstuurd', async (_, anders) => {
    const { id, zaakId } = await gepland();
    await proef(id, anders).expect(400);
    await verstuur(id, 1, anders).expect(400);
    expect(await brieven(zaakId)).toEqual([]);
  });

  it('gaat zonder e-mailadres per post: zij staat bij wat geprint moet worden', async () => {
    await app.sql('UPDATE aanbieder.aanbieders SET email = NULL WHERE id = $1', [
      app.eerste.andereAanbiederId,
    ]);
    const { id, zaakId } = await gepland('aangekondigd', app.eerste.andereAanbiederId);
    expect((await proef(id).expect(200)).body.aan).toBeNull();
    await verstuur(id, 1).expect(200);
    const { body } = await team.get(`/api/v1/berichten?objectId=${zaakId}&status=te_printen`).expect(200);
    expect(body.resultaten).toEqual([
      expect.objectContaining({ sjabloon: 'bezoek-aankondiging', kanaal: 'post', adres: null }),
    ]);
  });

  it('wordt geweigerd op een oude versie, door een ander, of in een besloten zaak', async () => {
    const { id, zaakId } = await gepland();
    await verstuur(id, 2).expect(412);
    await verstuur(id, 1, {}, app.als('toezichthouder', app.tweede)).expect(404);
    for (const rol of ['aanbieder', 'college', 'jurist'] as const)
      await verstuur(id, 1, {}, app.als(rol)).expect(403);
    const { headers } = await team.get(`/api/v1/zaken/${zaakId}`).expect(200);
    await team
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', String(headers.etag))
      .send({ besloten: true, gebruikerIds: [app.eerste.gebruikers.toezichthouder], reden: 'Gevoelig.' })
      .expect(200);
    await proef(id, {}, app.als('coordinator')).expect(404);
    await verstuur(id, 1, {}, app.als('coordinator')).expect(404);
    expect(await brieven(zaakId)).toEqual([]);
  });
});
