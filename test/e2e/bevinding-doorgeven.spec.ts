import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

const GEGEVENS = {
  ...{ soort: 'gegevens', omschrijving: 'Rekeningen van maart', verkregenVan: 'de zorgverlener' },
  ...{ verkregenOp: '2026-04-10', verkregenHoe: 'Gevorderd op grond van Awb 5:17.', bewaarplaats: 'Kluis 2' },
};
const BEVINDING = {
  ...{ stelling: 'Het pgb ging naar huur.', soort: 'tekortkoming', betreft: 'pgb_houder', wetten: ['wmo'] },
  ...{ onderbouwing: 'Drie rekeningen zijn van de verhuurder.', gevolgen: 'Er kwam te weinig hulp.' },
};
const MEE = {
  ...{ categorieen: ['identiteit_client', 'financieel'], inhoud: 'De drie rekeningen, met het nummer.' },
  weggelaten: 'Wat over de gezondheid gaat.',
};
const DOORGIFTE = {
  ...{ ...MEE, ontvangers: ['igj'], grondslag: 'Wlz art. 10.4.1', motivering: 'De IGJ houdt hier toezicht.' },
};

interface Rij {
  readonly id: string;
  readonly versie: number;
  readonly handelingen: readonly string[];
}

describe('een bevinding gaat naar een ander', () => {
  let app: TestApp;
  let zaakId = '';
  const th = () => app.als('toezichthouder');
  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(async () => {
    app.klok.naar('2026-04-13');
    const { aanbiederId, gemeenteId } = app.eerste;
    const { body } = await th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Een pgb', domein: 'rechtmatigheid', wet: 'wmo' },
        ...{ aanbiederId, gemeenteIds: [gemeenteId] },
      })
      .expect(201);
    zaakId = body.id;
  });

  const concept = async (anders: object = {}): Promise<Rij> => {
    const { body: stuk } = await th()
      .post(`/api/v1/zaken/${zaakId}/bewijsstukken`)
      .send(GEGEVENS)
      .expect(201);
    const inhoud = { ...BEVINDING, ...anders, bewijsstukIds: [stuk.id] };
    return (await th().post(`/api/v1/zaken/${zaakId}/bevindingen`).send(inhoud).expect(201)).body;
  };
  const doe = ({ id, versie }: Pick<Rij, 'id' | 'versie'>, daad: string, inhoud: object = {}, wie = th()) =>
    wie.post(`/api/v1/bevindingen/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const vast = async (anders: object = {}): Promise<Rij> =>
    (await doe(await concept(anders), '_stel-vast').expect(200)).body;
  const aanCollege = (anders: object = {}) => ({
    ...{ ...MEE, gemeenteId: app.eerste.gemeenteId, motivering: 'Het pgb is niet aan hulp besteed.' },
    ...anders,
  });
  const verstrekkingen = async () =>
    (await th().get(`/api/v1/verstrekkingen?zaakId=${zaakId}`).expect(200)).body.resultaten;

  it('over een pgb-houder naar het college, met de grond en wat niet meeging', async () => {
    const bevinding = await vast();
    expect(bevinding.handelingen).toEqual(['geefDoor', 'verstrek', 'herzie', 'trekIn']);
    await doe(bevinding, '_verstrek', aanCollege()).expect(200);
    expect(await verstrekkingen()).toMatchObject([
      {
        ...{ bron: 'bevinding', bronId: bevinding.id, besluit: 'verstrekt', ...MEE },
        grondslag: expect.stringContaining('art. 5.2.4 lid 3'),
        ontvanger: expect.stringMatching(/^College van B&W van /),
      },
    ]);
    const { body } = await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200);
    expect(JSON.stringify(body)).toContain('Bevinding V-1 over een pgb-houder verstrekt.');
  });

  it('naar wie bevoegd is: de zaak volgt wat die ermee doet, en noemt de bevinding', async () => {
    const bevinding = await vast({ betreft: 'aanbieder', geleerd: 'Nog niets.' });
    expect(bevinding.handelingen).not.toContain('verstrek');
    await doe(bevinding, '_geef-door', DOORGIFTE).expect(200);
    const { body: zaak } = await th().get(`/api/v1/zaken/${zaakId}`).expect(200);
    expect(zaak.doorgiften).toMatchObject([
      {
        ...{ ontvanger: 'igj', status: 'afhankelijk_van_partner', waarnemingId: null },
        bevinding: { id: bevinding.id, nummer: 'V-1' },
      },
    ]);
    expect(await verstrekkingen()).toMatchObject([{ bron: 'doorgifte', bronId: zaak.doorgiften[0].id }]);
  });

  it('niet als concept, niet over een aanbieder aan het college, niet aan een college buiten de zaak', async () => {
    for (const [daad, inhoud] of [
      ['_geef-door', DOORGIFTE],
      ['_verstrek', aanCollege()],
    ] as const)
      expect((await doe(await concept(), daad, inhoud)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    const aanbieder = await vast({ betreft: 'aanbieder', geleerd: 'Nog niets.' });
    expect((await doe(aanbieder, '_verstrek', aanCollege())).body.code).toBe(
      'BEVINDING.VERSTREKKING_PAST_NIET',
    );
    const bevinding = await vast();
    const { status, body } = await doe(
      bevinding,
      '_verstrek',
      aanCollege({ gemeenteId: app.tweede.gemeenteId }),
    );
    expect([status, body.invalidParams[0].name]).toEqual([400, 'gemeenteId']);
    const zonder = await doe(bevinding, '_verstrek', aanCollege({ weggelaten: undefined }));
    expect(zonder.body.code).toBe('VERSTREKKING.NIET_MINIMAAL');
    expect(await verstrekkingen()).toEqual([]);
  });

  it('niet door een andere rol of organisatie, en niet wie verouderd keek', async () => {
    const bevinding = await vast();
    for (const [daad, inhoud] of [
      ['_geef-door', DOORGIFTE],
      ['_verstrek', aanCollege()],
    ] as const) {
      for (const rol of ['aanbieder', 'college', 'jurist', 'fg'] as const)
        await doe(bevinding, daad, inhoud, app.als(rol)).expect(403);
      await doe(bevinding, daad, inhoud, app.als('toezichthouder', app.tweede)).expect(404);
      await doe({ ...bevinding, versie: 1 }, daad, inhoud).expect(412);
    }
    expect(await verstrekkingen()).toEqual([]);
  });
});
