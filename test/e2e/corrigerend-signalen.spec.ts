import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BewaakTermijnen } from '@navolgbaar/termijn';
import { AFWIJKEND, BEKENDMAKING, besloten, leesMaatregel, opMaatregel } from '../harnas/corrigerend';
import { TestApp } from '../harnas/test-app';

const DAG = '2026-04-13';
const STOP = { ...AFWIJKEND, maatregel: 'clientenstop', grondsoort: 'verordening', vindplaats: 'Artikel 9' };
const VOVO = { soort: 'voorlopige_voorziening', indiener: 'aanbieder' };
const TOEGEWEZEN = { uitkomst: 'toegewezen', gevolg: 'geschorst', toelichting: 'Te weinig gehoord.' };

interface Regel {
  readonly id: string;
  readonly status: string;
  readonly uiterlijk: string | null;
  readonly zaakId: string | null;
}

/** What a judge or a calendar does with a corrective measure is seen in time, by who may see the case. */
describe('wat een corrigerende maatregel vraagt', () => {
  let app: TestApp;
  const th = () => app.als('toezichthouder');
  const co = () => app.als('coordinator');

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar(DAG));

  const doe = (id: string, daad: string, inhoud: object, wie = th()) =>
    opMaatregel(app, id, daad, inhoud, wie);
  const etag = async (pad: string) => String((await th().get(pad).expect(200)).headers['etag']);

  /** A client stop that was made known, of the colleague who handles the case. */
  async function stop(bekend: object = {}) {
    const dossier = await besloten(app, STOP);
    const { status } = await doe(dossier.id, '_maak-bekend', { ...BEKENDMAKING, van: DAG, ...bekend });
    expect(status).toBe(200);
    await app.sql('UPDATE onderzoek.zaken SET behandelaar_id = $1 WHERE id = $2', [
      ...[app.eerste.gebruikers.toezichthouder, dossier.zaakId],
    ]);
    return dossier;
  }

  async function schors(id: string, op: string, tot: string | null) {
    await doe(id, 'rechtsmiddelen', { ...VOVO, soort: 'bezwaar', ingesteldOp: op });
    const { body } = await doe(id, 'rechtsmiddelen', { ...VOVO, ingesteldOp: op });
    const middelId = body.rechtsmiddelen.at(-1).id;
    return doe(id, `rechtsmiddelen/${middelId}/_leg-uitkomst-vast`, { ...TOEGEWEZEN, op, tot });
  }

  async function signalen(id: string, wie = th()): Promise<(readonly [string, string | null])[]> {
    const { body } = await wie.get('/api/v1/vandaag').expect(200);
    const blok = body.blokken.find(({ naam }: { naam: string }) => naam === 'corrigerend');
    return blok.regels
      .filter((regel: Regel) => regel.id === id)
      .map(({ status, uiterlijk }: Regel) => [status, uiterlijk]);
  }
  const verberg = () => app.sql("UPDATE corrigerend.maatregelen SET status = 'opgeheven', einde = '{}'");
  beforeEach(verberg);

  it('staat op Vandaag: een termijn voor bezwaar en een stop die binnenkort eindigen, en niet eerder', async () => {
    const { id, zaakId } = await stop({ tot: '2026-06-05' });
    expect(await signalen(id)).toEqual([]);
    // Six weeks after 13 April end on Tweede Pinksterdag, so a day later (Awt art. 1).
    app.klok.naar('2026-05-11');
    expect(await signalen(id)).toEqual([]);
    app.klok.naar('2026-05-12');
    expect(await signalen(id)).toEqual([['bezwaartermijn', '2026-05-26']]);
    app.klok.naar('2026-05-26');
    expect(await signalen(id)).toEqual([
      ['bezwaartermijn', '2026-05-26'],
      ['stop_eindigt', '2026-06-05'],
    ]);
    // A term that passed is over; a stop that passed waits for somebody who says so.
    app.klok.naar('2026-06-08');
    expect(await signalen(id)).toEqual([['stop_eindigt', '2026-06-05']]);
    const { body } = await th().get('/api/v1/vandaag').expect(200);
    const blok = body.blokken.find(({ naam }: { naam: string }) => naam === 'corrigerend');
    expect(blok.regels[0]).toMatchObject({ zaakId, onderwerp: 'Te weinig mensen in de nacht' });
    expect((await doe(id, '_hef-op', { op: '2026-06-05', reden: 'De dag is voorbij.' })).status).toBe(200);
    expect(await signalen(id)).toEqual([]);
  });

  it('staat daar ook als iemand in beroep kan, en weg is het na de overdracht', async () => {
    const { id } = await stop();
    const { body } = await doe(id, 'rechtsmiddelen', {
      ...{ soort: 'bezwaar', indiener: 'aanbieder', ingesteldOp: DAG },
    });
    const ongegrond = { uitkomst: 'ongegrond', gevolg: 'in_stand', op: DAG, toelichting: 'Het klopt.' };
    await doe(id, `rechtsmiddelen/${body.rechtsmiddelen[0].id}/_leg-uitkomst-vast`, ongegrond);
    app.klok.naar('2026-05-18');
    expect(await signalen(id)).toEqual([
      ['beroepstermijn', '2026-05-26'],
      ['bezwaartermijn', '2026-05-26'],
    ]);
    const overdracht = { soort: 'strafrecht', aan: 'Openbaar Ministerie', op: DAG, reden: 'Het hielp niet.' };
    expect((await doe(id, '_draag-over', overdracht)).status).toBe(200);
    expect(await signalen(id)).toEqual([]);
  });

  it('noemt een schorsing zolang die duurt, en bewaart een eerdere schorsing', async () => {
    const { id } = await stop();
    expect((await schors(id, DAG, '2026-05-15')).body).toMatchObject({
      ...{ status: 'geschorst', eerdereSchorsingen: [] },
    });
    expect(await signalen(id)).toEqual([['geschorst', '2026-05-15']]);
    app.klok.naar('2026-05-18');
    await app.app.get(BewaakTermijnen).execute();
    await app.verwerkUitstaandeJobs();
    expect(await signalen(id)).not.toContainEqual(['geschorst', '2026-05-15']);
    expect((await schors(id, '2026-05-18', null)).status).toBe(200);
    const beide = {
      schorsing: { van: '2026-05-18', tot: null },
      eerdereSchorsingen: [{ van: DAG, tot: '2026-05-15' }],
    };
    for (const wie of [th(), app.als('college')]) expect(await leesMaatregel(id, wie)).toMatchObject(beide);
    // A provider reads whether its measure holds now.
    expect(await leesMaatregel(id, app.als('aanbieder'))).not.toHaveProperty('eerdereSchorsingen');
    expect(await signalen(id)).toContainEqual(['geschorst', null]);
    expect((await doe(id, '_hef-op', { op: '2026-05-18', reden: 'Op orde.' })).body).toMatchObject({
      ...{ status: 'opgeheven', ...beide, schorsing: { van: '2026-05-18', tot: '2026-05-18' } },
    });
    const wis = `BEGIN; SET LOCAL ROLE nav_app; SET LOCAL nav.organisatie = '${app.eerste.id}'; SET LOCAL nav.bereik = 'inhoud';
      UPDATE corrigerend.maatregelen SET eerdere_schorsingen = '[]' WHERE id = '${id}'; COMMIT`;
    await expect(app.sql(wis)).rejects.toThrow('Een eerdere schorsing blijft staan');
  });

  it('is van wie de zaak behandelt en van de coördinator, en van niemand buiten het toezicht', async () => {
    const { id, zaakId } = await stop({ tot: '2026-04-20' });
    expect([await signalen(id), await signalen(id, co())]).toEqual([
      [['stop_eindigt', '2026-04-20']],
      [['stop_eindigt', '2026-04-20']],
    ]);
    expect(await signalen(id, app.als('toezichthouder', app.tweede))).toEqual([]);
    for (const rol of ['college', 'jurist', 'aanbieder', 'beheerder'] as const) {
      const { body } = await app.als(rol).get('/api/v1/vandaag').expect(200);
      expect(body.blokken.map(({ naam }: { naam: string }) => naam)).not.toContain('corrigerend');
    }
    await app.sql('UPDATE onderzoek.zaken SET behandelaar_id = $1 WHERE id = $2', [
      ...[app.eerste.gebruikers.coordinator, zaakId],
    ]);
    expect(await signalen(id)).toEqual([]);
  });

  /** Nothing of it: not in the list, not in a file, not to read and not to act on. */
  async function isOnzichtbaar(id: string, wie: ReturnType<TestApp['als']>): Promise<void> {
    expect(await signalen(id, wie)).toEqual([]);
    const { body } = await wie.get('/api/v1/corrigerende-maatregelen?aantal=100').expect(200);
    expect(body.resultaten.map((een: Regel) => een.id)).not.toContain(id);
    const { text } = await wie.get('/api/v1/corrigerende-maatregelen/export').expect(200);
    const [{ nummer = 'geen nummer' } = {}] = await app.sql<{ nummer: string }>(
      'SELECT nummer FROM corrigerend.maatregelen WHERE id = $1',
      [id],
    );
    expect(text).not.toContain(nummer);
    await wie.get(`/api/v1/corrigerende-maatregelen/${id}`).expect(404);
    for (const [daad, inhoud] of [
      ['_hef-op', { op: DAG, reden: 'De bezetting klopt.' }],
      ['_verleng', { tot: '2026-10-01', reden: 'Nog niet op orde.' }],
      ['rechtsmiddelen', { ...VOVO, ingesteldOp: DAG }],
    ] as const)
      expect((await doe(id, daad, inhoud, wie)).status).toBe(404);
  }

  it('is niet voor een behandelaar met een belangenconflict, ook niet in zijn eigen zaak', async () => {
    const { id } = await stop({ tot: '2026-04-20' });
    expect(await signalen(id)).toHaveLength(1);
    await th()
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: app.eerste.aanbiederId, reden: 'Mijn partner werkt er.', van: DAG })
      .expect(201);
    await isOnzichtbaar(id, th());
    expect(await signalen(id, co())).toHaveLength(1);
    await app.sql('DELETE FROM identiteit.belangenconflicten');
    expect(await signalen(id)).toHaveLength(1);
  });

  it('is in een besloten zaak alleen van wie erin mag', async () => {
    const { id, zaakId } = await stop({ tot: '2026-04-20' });
    await th()
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', await etag(`/api/v1/zaken/${zaakId}`))
      .send({ besloten: true, gebruikerIds: [], reden: 'Er werkt familie.' })
      .expect(200);
    await isOnzichtbaar(id, co());
    expect(await signalen(id)).toHaveLength(1);
  });
});
