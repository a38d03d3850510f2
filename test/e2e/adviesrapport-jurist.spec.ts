import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AKKOORD, SECTIES, VERZENDING, brengTot, nietOpgevolgd, opAdvies } from '../harnas/collegeadvies';
import { pdfTekst } from '../harnas/pdf-tekst';
import { TestApp } from '../harnas/test-app';

/** The dossier is report and advice of the jurist (Beleidskader § 8): he cannot judge what he may not read. */
describe('het rapport waarover een jurist adviseert', () => {
  let app: TestApp;
  let andereJurist: ReturnType<TestApp['als']>;
  const th = () => app.als('toezichthouder');
  const jurist = () => app.als('jurist');
  const pad = (id: string) => `/api/v1/collegeadviezen/${id}/rapporten/inhoud`;
  const doe = (id: string, daad: string, inhoud: object, wie = th()) => opAdvies(app, id, daad, inhoud, wie);
  const gelezen = (id: string) =>
    app.sql<{ actor_id: string }>(
      `SELECT actor_id FROM audit.regels WHERE handeling = 'collegeadvies:rapport-lezen' AND object_id = $1`,
      [id],
    );

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const gemeenteId = randomUUID();
    await app.sql('INSERT INTO public.gemeenten (organisatie_id, id, naam, code) VALUES ($1, $2, $3, $4)', [
      ...[app.eerste.id, gemeenteId, 'Buurgemeente', 'buur'],
    ]);
    const { body } = await app
      .als('beheerder')
      .post('/api/v1/gebruikers')
      .send({
        ...{ naam: 'Jurist buur', email: 'jurist-buur@voorbeeld.nl', rollen: ['jurist'] },
        gemeenteId,
      })
      .expect(201);
    andereJurist = await app.alsGebruiker(body.id);
  }, 120_000);
  afterAll(() => app.sluit());

  it('leest hij zodra zijn advies is gevraagd en zolang het geldt, en niets anders van de zaak', async () => {
    const concept = await brengTot(app, await nietOpgevolgd(app), 'concept');
    await jurist().get(pad(concept)).expect(404);
    const ander = await nietOpgevolgd(app);
    const open = await brengTot(app, ander, 'bij_jurist');
    const { body: bytes, headers } = await jurist().get(pad(open)).responseType('blob').expect(200);
    expect(headers['content-type']).toContain('application/pdf');
    const tekst = await pdfTekst(bytes);
    for (const deel of [SECTIES.conclusie, SECTIES.feiten]) expect(tekst).toContain(deel);
    expect((await gelezen(open)).map(({ actor_id }) => actor_id)).toEqual([app.eerste.gebruikers.jurist]);
    expect((await jurist().get(`/api/v1/collegeadviezen/${open}`).expect(200)).body).toMatchObject({
      rapportLeesbaar: true,
    });
    await jurist().get(`/api/v1/rapporten/${ander.rapportId}`).expect(404);
    await jurist().get(`/api/v1/rapporten/${ander.rapportId}/pdf`).expect(404);
    await jurist().get(`/api/v1/zaken/${ander.zaakId}`).expect(403);
    // Given, his advice stands: also while the college decides.
    expect((await doe(open, '_toets', AKKOORD, jurist())).status).toBe(200);
    await jurist().get(pad(open)).expect(200);
    expect((await doe(open, '_verzend', VERZENDING)).status).toBe(200);
    await jurist().get(pad(open)).expect(200);
    expect((await doe(open, '_trek-in', { reden: 'De aanbieder is alsnog verbeterd.' })).status).toBe(200);
    await jurist().get(pad(open)).expect(404);
    expect((await jurist().get(`/api/v1/collegeadviezen/${open}`).expect(200)).body).toMatchObject({
      rapportLeesbaar: false,
    });
  });

  it('leest niemand anders langs deze weg, en hij niet dat van een ander advies', async () => {
    const id = await brengTot(app, await nietOpgevolgd(app), 'bij_jurist');
    await app.verwerkUitstaandeJobs();
    const voor = (await gelezen(id)).length;
    for (const wie of [andereJurist, app.als('jurist', app.tweede)]) await wie.get(pad(id)).expect(404);
    for (const rol of ['toezichthouder', 'coordinator', 'college', 'aanbieder', 'beheerder'] as const)
      await app.als(rol).get(pad(id)).expect(403);
    await jurist().get(pad(randomUUID())).expect(404);
    expect(await gelezen(id)).toHaveLength(voor);
    // Taken back by the team: it is no longer asked.
    expect((await doe(id, '_haal-terug', {})).status).toBe(200);
    await jurist().get(pad(id)).expect(404);
  });

  it('leest hij niet als hij een belang heeft bij de aanbieder (Awb art. 2:4)', async () => {
    const { body } = await app
      .als('beheerder')
      .post('/api/v1/gebruikers')
      .send({
        ...{ naam: 'Jurist met belang', email: 'belang-jurist@voorbeeld.nl', rollen: ['jurist'] },
        gemeenteId: app.eerste.gemeenteId,
      })
      .expect(201);
    const metBelang = await app.alsGebruiker(body.id);
    const id = await brengTot(app, await nietOpgevolgd(app), 'bij_jurist');
    await metBelang.get(pad(id)).expect(200);
    expect((await doe(id, '_meld-belang', { reden: 'Mijn broer werkt er.' }, metBelang)).status).toBe(204);
    await app.verwerkUitstaandeJobs();
    await metBelang.get(pad(id)).expect(404);
  });
});
