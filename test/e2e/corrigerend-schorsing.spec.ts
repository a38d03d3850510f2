import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BewaakTermijnen } from '@navolgbaar/termijn';
import { AFWIJKEND, BEKENDMAKING, besloten, leesMaatregel, opMaatregel } from '../harnas/corrigerend';
import { TestApp } from '../harnas/test-app';

const DAG = '2026-04-13';
const CLIENTEN = { clienten: [{ code: 'C-12', financiering: 'wmo', wat: 'Een andere aanbieder.' }] };
const MIDDEL = { indiener: 'aanbieder', ingesteldOp: DAG };
const UITKOMST = { op: DAG, toelichting: 'Te weinig gehoord.' };

/** What a suspension does with what the gemeente has to report, and what the provider reads and hears of all this. */
describe('een corrigerende maatregel bij de rechter', () => {
  let app: TestApp;
  const th = () => app.als('toezichthouder');
  const doe = (id: string, daad: string, inhoud: object, wie = th()) =>
    opMaatregel(app, id, daad, inhoud, wie);

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar(DAG));

  /** A measure for one cliënt that was made known; the gemeente has to report. */
  async function bekend(aanAanbieder = true, besluit: object = AFWIJKEND): Promise<string> {
    const { id } = await besloten(app, besluit);
    await doe(id, '_noem-clienten', CLIENTEN);
    expect((await doe(id, '_maak-bekend', { ...BEKENDMAKING, aanAanbieder })).body.status).toBe('loopt');
    return id;
  }
  const middel = async (id: string, soort: string, anders: object = {}) => {
    const { body } = await doe(id, 'rechtsmiddelen', { ...MIDDEL, soort, ...anders });
    return String(body.rechtsmiddelen.at(-1).id);
  };
  const uitkomst = (id: string, middelId: string, inhoud: object) =>
    doe(id, `rechtsmiddelen/${middelId}/_leg-uitkomst-vast`, { ...UITKOMST, ...inhoud });
  const schors = async (id: string, op = DAG, tot: string | null = null) => {
    await middel(id, 'bezwaar', { ingesteldOp: op });
    const vraag = await middel(id, 'voorlopige_voorziening', { ingesteldOp: op });
    return uitkomst(id, vraag, { uitkomst: 'toegewezen', gevolg: 'geschorst', op, ...(tot ? { tot } : {}) });
  };
  const terugmelding = (id: string) =>
    app.sql<{ status: string; uiterlijk: string }>(
      `SELECT status, uiterlijk::text FROM termijn.termijnen
        WHERE object_id = $1 AND definitie_code = 'CORRIGEREND_UITVOERING' ORDER BY start, id`,
      [id],
    );
  const verteld = async (objectId: string) =>
    (
      await app.sql<{ soort: string }>(
        'SELECT soort FROM attendering.attenderingen WHERE object_id = $1 AND ontvanger_id = $2 ORDER BY op, id',
        [objectId, app.eerste.gebruikers.aanbieder],
      )
    ).map(({ soort }) => soort);
  const teLaat = async () =>
    (await th().get('/api/v1/corrigerende-maatregelen?teLaat=ja&aantal=100').expect(200)).body.resultaten.map(
      ({ id }: { id: string }) => id,
    ) as string[];

  it('laat de gemeente niets terugmelden zolang de rechter schorst, en begint daarna opnieuw', async () => {
    const id = await bekend();
    expect(await leesMaatregel(id, th())).toMatchObject({ uitvoeringUiterlijk: '2026-05-11' });
    expect((await schors(id, DAG, '2026-06-15')).body).toMatchObject({
      ...{ status: 'geschorst', uitvoeringUiterlijk: null, teLaat: false },
    });
    expect(await terugmelding(id)).toMatchObject([{ status: 'ingetrokken' }]);
    // The old last day passes without a reminder, and nobody is late.
    app.klok.naar('2026-05-18');
    await app.app.get(BewaakTermijnen).execute();
    await app.verwerkUitstaandeJobs();
    expect(await leesMaatregel(id, app.als('college'))).toMatchObject({ teLaat: false });
    expect(await teLaat()).not.toContain(id);
    const gemeld = await app.sql(
      'SELECT 1 FROM attendering.attenderingen WHERE object_id = $1 AND soort = $2',
      [...[id, 'corrigerend_niet_teruggemeld']],
    );
    expect(gemeld).toEqual([]);
    // It holds again after the last day of the suspension: from then on four weeks.
    app.klok.naar('2026-06-16');
    await app.app.get(BewaakTermijnen).execute();
    await app.verwerkUitstaandeJobs();
    expect(await leesMaatregel(id, th())).toMatchObject({
      ...{ status: 'loopt', uitvoeringUiterlijk: '2026-07-14' },
      handelingen: expect.arrayContaining(['meldUitvoering']),
    });
    expect(await terugmelding(id)).toMatchObject([
      { status: 'ingetrokken' },
      { status: 'loopt', uiterlijk: '2026-07-14' },
    ]);
    app.klok.naar('2026-07-20');
    expect(await teLaat()).toContain(id);
  });

  it('begint geen nieuwe termijn als de gemeente alles meldt voordat het systeem erbij komt', async () => {
    const id = await bekend();
    await schors(id);
    const college = app.als('college');
    const gelezen = await leesMaatregel(id, th());
    const eindig = await th()
      .post(`/api/v1/corrigerende-maatregelen/${id}/_eindig-schorsing`)
      .set('if-match', `"v${gelezen.versie}"`)
      .send({ op: DAG, reden: 'De rechter hief haar op.' })
      .expect(200);
    const melding = { code: 'C-12', op: DAG, uitkomst: 'uitgevoerd', toelichting: 'Een andere aanbieder.' };
    const { body: gemeld } = await college
      .post(`/api/v1/corrigerende-maatregelen/${id}/_meld-uitvoering`)
      .set('if-match', `"v${eindig.body.versie}"`)
      .send(melding);
    expect(gemeld).toMatchObject({ status: 'uitgevoerd', uitvoeringUiterlijk: null });
    await app.verwerkUitstaandeJobs();
    expect(await leesMaatregel(id, th())).toMatchObject({ status: 'uitgevoerd', uitvoeringUiterlijk: null });
    expect(await terugmelding(id)).not.toContainEqual(expect.objectContaining({ status: 'loopt' }));
  });

  it('legt de uitkomst van een verzoek ook vast als de maatregel al is beëindigd, en hij werkt daarna niet weer', async () => {
    const id = await bekend();
    const bezwaar = await middel(id, 'bezwaar');
    const vraag = await middel(id, 'voorlopige_voorziening');
    expect((await doe(id, '_hef-op', { op: DAG, reden: 'Op orde.' })).status).toBe(200);
    const toe = { uitkomst: 'toegewezen', gevolg: 'geschorst' };
    expect((await uitkomst(id, vraag, toe)).body).toMatchObject({ status: 'opgeheven', schorsing: null });
    expect((await uitkomst(id, vraag, toe)).body.code).toBe('CORRIGEREND.MIDDEL_AFGEDAAN');
    expect((await uitkomst(id, bezwaar, { uitkomst: 'ongegrond', gevolg: 'in_stand' })).body).toMatchObject({
      ...{ status: 'opgeheven', rechtsmiddelen: [{ uitkomst: { beroep: { uiterlijk: '2026-05-26' } } }, {}] },
    });
  });

  it('toont de aanbieder wat hij zelf instelde en hoe dat afliep, niet wat een ander deed of wat daarover is geschreven', async () => {
    const id = await bekend();
    await middel(id, 'bezwaar', { indiener: 'client', code: 'C-12' });
    const eigen = await middel(id, 'bezwaar');
    await uitkomst(id, eigen, { uitkomst: 'ongegrond', gevolg: 'in_stand' });
    const gezien = await leesMaatregel(id, app.als('aanbieder'));
    expect(gezien.rechtsmiddelen).toEqual([
      expect.objectContaining({
        ...{ id: eigen, soort: 'bezwaar', ingesteldOp: DAG, teLaat: false },
        uitkomst: { uitkomst: 'ongegrond', gevolg: 'in_stand', op: DAG, beroep: expect.anything() },
      }),
    ]);
    expect(JSON.stringify(gezien)).not.toContain('C-12');
    expect(JSON.stringify(gezien)).not.toContain(UITKOMST.toelichting);
  });

  it('vertelt de aanbieder dat de maatregel aan hem is bekendgemaakt en is geschorst; een ander hoort niets', async () => {
    const id = await bekend();
    expect(await verteld(id)).toEqual(['corrigerend_bekendgemaakt']);
    await schors(id);
    await doe(id, '_eindig-schorsing', { op: DAG, reden: 'Opgeheven.' });
    expect(await verteld(id)).toEqual([
      ...['corrigerend_bekendgemaakt', 'corrigerend_geschorst', 'corrigerend_veranderd'],
    ]);
    // What was not made known to it, it does not hear of either.
    const stil = await bekend(false);
    await schors(stil);
    expect(await verteld(stil)).toEqual([]);
  });

  it('toont de aanbieder van een maatregel zonder grond hetzelfde als van een andere, en waar hij het navraagt', async () => {
    const { grondsoort: _, vindplaats: __, ...zonder } = AFWIJKEND;
    const id = await bekend(true, zonder);
    expect(await leesMaatregel(id, app.als('aanbieder'))).toMatchObject({
      ...{ soort: 'voorziening_aanpassen', status: 'loopt', grond: null, karakter: null },
      ...{ besluit: { op: DAG }, bekendmaking: { op: DAG } },
      rechtsmiddel: expect.stringContaining('vraag het dan aan de gemeente'),
    });
  });
});
