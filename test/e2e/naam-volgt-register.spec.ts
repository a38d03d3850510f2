import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@navolgbaar/platform/database';
import { brengTot, nietOpgevolgd } from '../harnas/collegeadvies';
import { TestApp } from '../harnas/test-app';

const NIEUW = 'Stichting De Nieuwe Linde';
const TWIJFEL = {
  ...{ watGebeurde: 'Een bewoner viel van de trap.', waaromTwijfel: 'De gevolgen zijn nog niet duidelijk.' },
  bekendOp: '2026-04-13',
};

/** Who looks in a list for a provider finds it under the name of today; what was printed or sent, keeps the name of then. */
describe('de naam van een aanbieder', () => {
  let app: TestApp;
  const th = () => app.als('toezichthouder');
  const naamIn = async (pad: string, id: string, wie = th()): Promise<string | undefined> => {
    const { body } = await wie.get(`/api/v1/${pad}`).expect(200);
    const rijen: { id: string; aanbiederNaam: string }[] = body.resultaten ?? body;
    return rijen.find((rij) => rij.id === id)?.aanbiederNaam;
  };

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  }, 60_000);
  afterAll(() => app.sluit());

  it('volgt in de lijsten het register, en wat is verzonden of vastgesteld blijft zoals het was', async () => {
    const dossier = await nietOpgevolgd(app);
    const adviesId = await brengTot(app, dossier, 'verzonden');
    await app.verwerkUitstaandeJobs();
    const { body: twijfel } = await app.als('aanbieder').post('/api/v1/twijfels').send(TWIJFEL).expect(201);
    const { body: analyse } = await th()
      .post('/api/v1/risicoanalyses')
      .send({ doel: 'Zien waar het risico hoog is.' })
      .expect(201);
    const voorstelId = nieuwId();
    await app.sql(
      `INSERT INTO risico.informeervoorstellen
         (organisatie_id, id, analyse_id, aanbieder_id, aanbieder_naam, score, drempel, status, ontstaan_op)
       VALUES ($1, $2, $3, $4, 'Stichting De Linde', 80, 60, 'open', now())`,
      [app.eerste.id, voorstelId, analyse.id, app.eerste.aanbiederId],
    );
    const lijsten = [
      [`collegeadviezen?zaakId=${dossier.zaakId}&status=alle`, adviesId],
      [`rapporten?aanbiederId=${app.eerste.aanbiederId}`, dossier.rapportId],
      ['twijfels', twijfel.id],
      ['informeervoorstellen', voorstelId],
    ] as const;
    for (const [pad, id] of lijsten) expect(await naamIn(pad, id)).toBe('Stichting De Linde');
    const stukken = () =>
      app.sql(
        `SELECT id, naam, sha256 FROM document.documenten WHERE object_id = ANY ($1::uuid[]) ORDER BY id`,
        [[adviesId, dossier.rapportId]],
      );
    const voor = await stukken();
    expect(voor.length).toBeGreaterThan(1);
    const analyseregels = () =>
      app.sql('SELECT aanbieder_naam FROM risico.analyseregels WHERE analyse_id = $1 ORDER BY plaats', [
        analyse.id,
      ]);
    const gerekend = await analyseregels();
    const anders = await naamIn('collegeadviezen?status=alle', adviesId, app.als('college'));
    expect(anders).toBe('Stichting De Linde');

    const pad = `/api/v1/aanbieders/${app.eerste.aanbiederId}`;
    const { headers } = await th().get(pad).expect(200);
    await th().patch(pad).set('if-match', String(headers.etag)).send({ naam: NIEUW }).expect(200);
    await app.verwerkUitstaandeJobs();

    for (const [lijst, id] of lijsten) expect(await naamIn(lijst, id)).toBe(NIEUW);
    expect(await naamIn('collegeadviezen?status=alle', adviesId, app.als('college'))).toBe(NIEUW);
    // The paper, the file and what was computed then are not touched.
    expect(await stukken()).toEqual(voor);
    expect(await analyseregels()).toEqual(gerekend);
    const [advies] = await app.sql('SELECT verzending FROM collegeadvies.adviezen WHERE id = $1', [adviesId]);
    expect(advies).toMatchObject({ verzending: { op: '2026-04-13' } });
  });

  it('verandert bij niemand anders, en een college zet hem niet', async () => {
    const [elders] = await app.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM collegeadvies.adviezen WHERE organisatie_id <> $1 AND aanbieder_naam = $2`,
      [app.eerste.id, NIEUW],
    );
    expect(elders?.n).toBe(0);
    const alsNav = (bereik: string) =>
      app.sql(
        `BEGIN; SET LOCAL ROLE nav_app; SET LOCAL nav.organisatie = '${app.eerste.id}'; SET LOCAL nav.bereik = '${bereik}';
         SET LOCAL nav.gemeente = '${app.eerste.gemeenteId}';
         UPDATE collegeadvies.adviezen SET aanbieder_naam = 'Iets anders'; COMMIT`,
      );
    await expect(alsNav('college')).rejects.toThrow('verandert niet');
    const [nog] = await app.sql('SELECT 1 FROM collegeadvies.adviezen WHERE aanbieder_naam = $1', [
      'Iets anders',
    ]);
    expect(nog).toBeUndefined();
  });
});
