import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MaakMaatregel } from '@navolgbaar/corrigerend';
import { ROLLEN, type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { BewaakTermijnen } from '@navolgbaar/termijn';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { randomUUID } from 'node:crypto';
import {
  AKKOORD,
  INHOUD,
  VERZENDING,
  brengTot,
  leesAdvies,
  nietOpgevolgd,
  opAdvies,
} from '../harnas/collegeadvies';
import {
  AFWIJKEND,
  BEKENDMAKING,
  BESLUIT,
  besloten,
  leesMaatregel,
  maatregelenVan,
  opMaatregel,
} from '../harnas/corrigerend';
import { routesVan } from '../harnas/routes';
import { TestApp } from '../harnas/test-app';

const CLIENTEN = {
  clienten: [
    { code: 'C-12', financiering: 'wmo', wat: 'Een andere aanbieder.' },
    { code: 'C-13', financiering: 'wmo_pgb', wat: 'Geen pgb meer hier.' },
  ],
};
const OVERDRACHT = {
  soort: 'strafrecht',
  aan: 'Openbaar Ministerie',
  op: '2026-04-13',
  reden: 'De stop hielp niet.',
};

describe('een corrigerende maatregel', () => {
  let app: TestApp;
  let tweedeGemeente: string;
  let buur: ReturnType<TestApp['als']>;
  const th = () => app.als('toezichthouder');
  const college = () => app.als('college');
  const doe = (id: string, daad: string, inhoud: object, wie = th()) =>
    opMaatregel(app, id, daad, inhoud, wie);
  const lees = (id: string, wie = th()) => leesMaatregel(id, wie);
  const stops = async (wie = th()) =>
    (await wie.get(`/api/v1/aanbieders/${app.eerste.aanbiederId}/clientenstops`).expect(200)).body as {
      readonly bronId?: string;
      readonly id: string;
      readonly stand: string;
      readonly tot: string | null;
    }[];
  const stopVan = async (id: string) => (await stops()).find(({ bronId }) => bronId === id);
  const ids = async (wie: ReturnType<TestApp['als']>, vraag = '') =>
    (await wie.get(`/api/v1/corrigerende-maatregelen?aantal=100${vraag}`).expect(200)).body.resultaten.map(
      ({ id }: { id: string }) => id,
    ) as string[];
  const tijdlijn = async (zaakId: string) =>
    JSON.stringify((await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200)).body.resultaten);
  const termijnen = (id: string) =>
    app.sql(
      'SELECT definitie_code AS code, status, uiterlijk FROM termijn.termijnen WHERE object_id = $1 ORDER BY code',
      [id],
    );
  const verteld = async (objectId: string) =>
    (
      await app.sql<{ soort: string }>('SELECT soort FROM attendering.attenderingen WHERE object_id = $1', [
        objectId,
      ])
    ).map(({ soort }) => soort);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    tweedeGemeente = randomUUID();
    await app.sql('INSERT INTO public.gemeenten (organisatie_id, id, naam, code) VALUES ($1, $2, $3, $4)', [
      ...[app.eerste.id, tweedeGemeente, 'Buurgemeente', 'buur'],
    ]);
    const { body } = await app
      .als('beheerder')
      .post('/api/v1/gebruikers')
      .send({
        ...{ naam: 'Buur college', email: 'buur-college@voorbeeld.nl', rollen: ['college'] },
        gemeenteId: tweedeGemeente,
      })
      .expect(201);
    buur = await app.alsGebruiker(body.id);
  }, 120_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  it('komt vanzelf uit het besluit, één keer, en volgt de stop bij de aanbieder van begin tot eind', async () => {
    const { id, adviesId, zaakId } = await besloten(app);
    await app.app.get(MaakMaatregel).execute(systeemActor(app.eerste.id, 'test', 'test'), adviesId);
    expect(await maatregelenVan(app, zaakId)).toHaveLength(1);
    expect(await lees(id)).toMatchObject({
      ...{ status: 'besloten', herkomst: 'volgt', soort: 'clientenstop', karakter: 'privaatrecht', adviesId },
      ...{ van: '2026-05-01', tot: '2026-08-01', uitvoeringUiterlijk: '2026-05-11', zonderGrond: false },
      ...{
        besluit: { nummer: 'B-26-101' },
        rechtsmiddel: expect.stringContaining('Bezwaar is niet mogelijk'),
      },
      handelingen: expect.arrayContaining(['maakBekend', 'hefOp', 'draagOver']),
    });
    expect(await verteld(id)).toEqual(['corrigerend_opgelegd']);
    // Nothing holds, and the provider knows nothing, before it was made known (Awb art. 3:40).
    expect(await stopVan(id)).toBeUndefined();
    await app.als('aanbieder').get(`/api/v1/corrigerende-maatregelen/${id}`).expect(404);

    expect((await doe(id, '_maak-bekend', BEKENDMAKING, college())).body.status).toBe('loopt');
    expect(await stopVan(id)).toMatchObject({ stand: 'aangekondigd', tot: '2026-08-01' });
    expect(await verteld(id)).toContain('corrigerend_teruggemeld');
    expect(await termijnen(id)).toMatchObject([{ code: 'CORRIGEREND_UITVOERING', status: 'voldaan' }]);
    app.klok.naar('2026-05-04');
    expect(await stopVan(id)).toMatchObject({ stand: 'loopt' });
    const { body: eigen } = await app
      .als('aanbieder')
      .get(`/api/v1/corrigerende-maatregelen/${id}`)
      .expect(200);
    expect(eigen).toMatchObject({ status: 'loopt', bekendmaking: { op: '2026-04-13', bezwaar: null } });
    for (const naam of [
      'adviesId',
      'zaakId',
      'historie',
      'clienten',
      'effecten',
      'handelingen',
      'overdracht',
    ])
      expect(Object.keys(eigen)).not.toContain(naam);
    expect(JSON.stringify(eigen)).not.toContain(BESLUIT.inhoud);

    // The register of the provider follows: it cannot be ended there.
    const stop = (await stopVan(id))!;
    const { body: geweigerd } = await th()
      .post(`/api/v1/clientenstops/${stop.id}/_hef-op`)
      .set('if-match', '"v1"')
      .send({ op: '2026-05-04', reden: 'Op orde.' });
    expect(geweigerd.code).toBe('AANBIEDER.STOP_VAN_MAATREGEL');
    expect((await doe(id, '_verleng', { tot: '2026-10-01', reden: 'Nog niet op orde.' })).status).toBe(200);
    expect(await stopVan(id)).toMatchObject({ tot: '2026-10-01' });
    expect((await doe(id, '_hef-op', { op: '2026-05-04', reden: 'De bezetting klopt.' })).body.status).toBe(
      'opgeheven',
    );
    expect(await stopVan(id)).toMatchObject({ stand: 'opgeheven' });
    expect((await doe(id, '_leg-effect-vast', { tekst: 'Er kwam niemand bij.' })).body.effecten).toHaveLength(
      1,
    );
    expect((await doe(id, '_verleng', { tot: '2026-12-01', reden: 'x x x' })).body.code).toBe(
      'OVERGANG_NIET_MOGELIJK',
    );
    const verhaal = await tijdlijn(zaakId);
    for (const deel of ['Besluit van het college', 'Bekendgemaakt op', 'Verlengd tot', 'Beëindigd op'])
      expect(verhaal).toContain(deel);
    // What the team thinks came of it is not for the college.
    const bijCollege = await lees(id, college());
    expect(JSON.stringify(bijCollege)).not.toContain('Er kwam niemand bij.');
    for (const naam of ['zaakId', 'behandelaarId', 'effecten'])
      expect(Object.keys(bijCollege)).not.toContain(naam);
    expect(JSON.stringify(bijCollege)).not.toContain(app.eerste.gebruikers.toezichthouder);
  });

  it('wordt per cliënt uitgevoerd en teruggemeld, en bezwaar heeft zijn termijn', async () => {
    const { id } = await besloten(app, AFWIJKEND);
    expect(await lees(id)).toMatchObject({ herkomst: 'wijkt_af', karakter: 'besluit', clienten: [] });
    const wlz = { clienten: [{ ...CLIENTEN.clienten[0], financiering: 'wlz' }] };
    expect((await doe(id, '_noem-clienten', wlz)).body.code).toBe('CORRIGEREND.CLIENT_WLZ');
    const metNaam = { clienten: [{ ...CLIENTEN.clienten[0], code: 'Jansen' }] };
    expect((await doe(id, '_noem-clienten', metNaam)).status).toBe(400);
    expect((await doe(id, '_maak-bekend', BEKENDMAKING)).body.code).toBe('CORRIGEREND.ONVOLLEDIG');
    expect((await doe(id, '_noem-clienten', CLIENTEN, college())).status).toBe(200);
    const { body: bekend } = await doe(
      id,
      '_maak-bekend',
      { ...BEKENDMAKING, aanAanbieder: false },
      college(),
    );
    // Six weeks after 13 April is 25 May 2026: Tweede Pinksterdag, so a day later (Awt art. 1).
    expect(bekend.bekendmaking.bezwaar).toMatchObject({ uiterlijk: '2026-05-26', post: '2026-06-02' });
    expect(bekend.bekendmaking.bezwaar.herleiding.length).toBeGreaterThan(1);
    await app.als('aanbieder').get(`/api/v1/corrigerende-maatregelen/${id}`).expect(404);

    app.klok.naar('2026-05-28');
    await app.app.get(BewaakTermijnen).execute();
    await app.verwerkUitstaandeJobs();
    expect(await verteld(id)).toContain('corrigerend_niet_teruggemeld');
    for (const wie of [th(), college()])
      expect(await lees(id, wie)).toMatchObject({ teLaat: true, uitvoeringUiterlijk: '2026-05-11' });
    expect(
      (await th().get('/api/v1/corrigerende-maatregelen/aantallen').expect(200)).body.teLaat,
    ).toBeGreaterThan(0);
    expect(await ids(th(), '&teLaat=ja')).toContain(id);

    const meld = (code: string, uitkomst: string) =>
      doe(
        id,
        '_meld-uitvoering',
        { code, uitkomst, op: '2026-05-28', toelichting: 'Na een gesprek.' },
        college(),
      );
    expect((await meld('C-12', 'uitgevoerd')).body.status).toBe('loopt');
    expect((await meld('C-12', 'uitgevoerd')).body.code).toBe('CORRIGEREND.AL_GEMELD');
    expect((await meld('C-13', 'niet_uitgevoerd')).body).toMatchObject({
      status: 'uitgevoerd',
      uitvoering: 'deels_uitgevoerd',
      teLaat: false,
    });
    for (const wie of [th(), college()]) {
      const { body: lijst } = await wie.get('/api/v1/corrigerende-maatregelen?aantal=100').expect(200);
      expect(lijst.resultaten).toContainEqual(
        expect.objectContaining({ id, uitvoering: 'deels_uitgevoerd' }),
      );
      const { text } = await wie.get('/api/v1/corrigerende-maatregelen/export').expect(200);
      const { nummer } = await lees(id);
      expect(text.split('\n').find((regel) => regel.includes(nummer))).toContain(
        '"Teruggemeld";"Deels uitgevoerd"',
      );
    }
    expect(await termijnen(id)).toMatchObject([{ status: 'voldaan_te_laat' }]);

    const bezwaar = { soort: 'bezwaar', indiener: 'client', code: 'C-12', ingesteldOp: '2026-05-27' };
    const { body: laat } = await doe(id, 'rechtsmiddelen', bezwaar, college());
    expect(laat.rechtsmiddelen).toMatchObject([{ teLaat: true, uiterlijk: '2026-05-26' }]);
    const { body: gepost } = await doe(id, 'rechtsmiddelen', {
      ...bezwaar,
      code: 'C-13',
      gepostOp: '2026-05-26',
    });
    expect(gepost.rechtsmiddelen).toMatchObject([{ teLaat: true }, { teLaat: false }]);
    expect(gepost.status).toBe('uitgevoerd');
    const kort = { soort: 'kort_geding', indiener: 'aanbieder', ingesteldOp: '2026-05-28' };
    expect((await doe(id, 'rechtsmiddelen', kort)).body.code).toBe('CORRIGEREND.PAST_NIET');
    const uitkomst = {
      uitkomst: 'gegrond',
      gevolg: 'herroepen',
      op: '2026-05-28',
      toelichting: 'Niet evenredig.',
    };
    const pad = `rechtsmiddelen/${gepost.rechtsmiddelen[1].id}/_leg-uitkomst-vast`;
    expect((await doe(id, pad, { ...uitkomst, gevolg: 'geschorst' })).body.code).toBe(
      'CORRIGEREND.PAST_NIET',
    );
    const { body: herroepen } = await doe(id, pad, uitkomst, college());
    expect(herroepen).toMatchObject({
      status: 'herroepen',
      rechtsmiddelen: [{ uitkomst: null }, { uitkomst: { beroep: { uiterlijk: '2026-07-09' } } }],
    });
    expect((await doe(id, pad, uitkomst)).body.code).toBe('CORRIGEREND.MIDDEL_AFGEDAAN');
  });

  it('wordt alleen door een toegewezen voorziening geschorst, overal zichtbaar, tot de dag die de rechter noemde', async () => {
    const stop = {
      ...AFWIJKEND,
      maatregel: 'clientenstop',
      grondsoort: 'verordening',
      vindplaats: 'Artikel 9',
    };
    const { id } = await besloten(app, stop);
    expect((await doe(id, '_maak-bekend', BEKENDMAKING)).body.code).toBe('CORRIGEREND.ONVOLLEDIG');
    const metDag = { ...BEKENDMAKING, van: '2026-04-13' };
    expect((await doe(id, '_maak-bekend', metDag)).body).toMatchObject({
      status: 'loopt',
      van: '2026-04-13',
    });
    const vovo = { soort: 'voorlopige_voorziening', indiener: 'aanbieder', ingesteldOp: '2026-04-13' };
    expect((await doe(id, 'rechtsmiddelen', vovo)).body).toMatchObject({
      ...{ status: 409, code: 'CORRIGEREND.ZONDER_BEZWAAR', invalidParams: [{ name: 'soort' }] },
    });
    await doe(id, 'rechtsmiddelen', { ...vovo, soort: 'bezwaar' });
    const { body } = await doe(id, 'rechtsmiddelen', vovo);
    expect(body.status).toBe('loopt');
    expect(await stopVan(id)).toMatchObject({ stand: 'loopt' });
    const toe = {
      uitkomst: 'toegewezen',
      gevolg: 'geschorst',
      op: '2026-04-13',
      toelichting: 'Te weinig gehoord.',
    };
    const pad = `rechtsmiddelen/${body.rechtsmiddelen[1].id}/_leg-uitkomst-vast`;
    expect((await doe(id, pad, { ...toe, tot: '2026-05-15' }, college())).body).toMatchObject({
      ...{ status: 'geschorst', schorsing: { van: '2026-04-13', tot: '2026-05-15' } },
    });
    for (const wie of [th(), college(), app.als('aanbieder')])
      expect(await lees(id, wie)).toMatchObject({ status: 'geschorst' });
    expect(await stopVan(id)).toMatchObject({ stand: 'geschorst', geschorstTot: '2026-05-15' });
    app.klok.naar('2026-05-18');
    await app.app.get(BewaakTermijnen).execute();
    await app.verwerkUitstaandeJobs();
    expect(await lees(id)).toMatchObject({ status: 'loopt', schorsing: { tot: '2026-05-15' } });
    expect(await stopVan(id)).toMatchObject({ stand: 'loopt' });
    // A new request is a new one, and never two of the same party at once.
    const weer = { ...vovo, ingesteldOp: '2026-05-18' };
    const { body: opnieuw } = await doe(id, 'rechtsmiddelen', weer);
    expect((await doe(id, 'rechtsmiddelen', weer, college())).body).toMatchObject({
      ...{ status: 409, code: 'CORRIGEREND.VOORZIENING_LOOPT' },
    });
    const weerPad = `rechtsmiddelen/${opnieuw.rechtsmiddelen[2].id}/_leg-uitkomst-vast`;
    expect((await doe(id, weerPad, { ...toe, op: '2026-05-18' })).body).toMatchObject({
      ...{ status: 'geschorst', schorsing: { van: '2026-05-18', tot: null } },
      eerdereSchorsingen: [{ van: '2026-04-13', tot: '2026-05-15' }],
    });
    expect((await doe(id, '_eindig-schorsing', { op: '2026-05-18', reden: 'Opgeheven.' })).status).toBe(200);
    expect((await doe(id, '_eindig-schorsing', { op: '2026-05-18', reden: 'x x x' })).body.code).toBe(
      'OVERGANG_NIET_MOGELIJK',
    );
  });

  it('kent bij een last de begunstigingstermijn en wat de gemeente van bedragen meldt', async () => {
    const last = { ...AFWIJKEND, maatregel: 'last_dwangsom', grondsoort: 'awb_5_20_3', vindplaats: 'lid 3' };
    const { id } = await besloten(app, last);
    expect((await doe(id, '_maak-bekend', BEKENDMAKING)).body.code).toBe('CORRIGEREND.ONVOLLEDIG');
    expect((await doe(id, '_maak-bekend', { ...BEKENDMAKING, tot: '2026-04-27' })).status).toBe(200);
    expect(await termijnen(id)).toMatchObject([
      { code: 'CORRIGEREND_BEGUNSTIGING', uiterlijk: '2026-04-27', status: 'loopt' },
      { code: 'CORRIGEREND_UITVOERING', status: 'voldaan' },
    ]);
    app.klok.naar('2026-05-04');
    const bedrag = { soort: 'verbeurd', op: '2026-04-28', bedrag: 1000.5 };
    expect((await doe(id, '_leg-bedrag-vast', { ...bedrag, op: '2026-04-27' })).status).toBe(400);
    expect((await doe(id, '_leg-bedrag-vast', bedrag, college())).body.bedragen).toMatchObject([
      { centen: 100_050 },
    ]);
  });

  it('houdt de colleges gescheiden, in lijst, aantallen, bestand en zoeken', async () => {
    const gemeenten = [app.eerste.gemeenteId, tweedeGemeente];
    const dossier = await nietOpgevolgd(app, gemeenten);
    await brengTot(app, dossier, 'voorstel');
    await th()
      .post(`/api/v1/rapporten/${dossier.rapportId}/_deel`)
      .send({ gemeenteId: tweedeGemeente, grond: 'Wmo 2015 art. 5.2.4 lid 3' })
      .expect(200);
    const legVast = (vindplaats?: string) =>
      th()
        .post(`/api/v1/zaken/${dossier.zaakId}/corrigerende-maatregelen`)
        .send({
          ...{ gemeenteId: tweedeGemeente, soort: 'contractmaatregel', grondsoort: 'contract', vindplaats },
          ...{ besluitOp: '2026-04-13', inhoud: 'Kwikstaartbesluit over de betaling.' },
        });
    const { body: zonder } = await legVast().expect(400);
    expect(zonder).toMatchObject({
      ...{ code: 'CORRIGEREND.ONVOLLEDIG', invalidParams: [{ name: 'vindplaats' }] },
    });
    const { body } = await legVast('Artikel 4').expect(201);
    await app.verwerkUitstaandeJobs();
    await app.app.get(WerkIndexBij).execute();
    expect(await ids(buur)).toEqual([body.id]);
    expect((await buur.get('/api/v1/corrigerende-maatregelen/aantallen').expect(200)).body.team).toBe(1);
    expect(await ids(college())).not.toContain(body.id);
    await college().get(`/api/v1/corrigerende-maatregelen/${body.id}`).expect(404);
    expect((await doe(body.id, '_maak-bekend', BEKENDMAKING, college())).status).toBe(404);
    const bestand = async (wie: ReturnType<TestApp['als']>) =>
      (await wie.get('/api/v1/corrigerende-maatregelen/export').expect(200)).text;
    expect(await bestand(buur)).toContain(body.nummer);
    expect(await bestand(college())).not.toContain(body.nummer);
    const zoek = async (wie: ReturnType<TestApp['als']>) =>
      JSON.stringify(
        (await wie.post('/api/v1/_zoek').send({ vraag: 'kwikstaartbesluit' })).body.resultaten ?? [],
      );
    expect(await zoek(th())).toContain(body.id);
    for (const wie of [college(), app.als('aanbieder'), app.als('toezichthouder', app.tweede)])
      expect(await zoek(wie)).not.toContain(body.id);
    for (const rol of ['toezichthouder', 'college', 'aanbieder'] as const) {
      await app.als(rol, app.tweede).get(`/api/v1/corrigerende-maatregelen/${body.id}`).expect(404);
      expect(await ids(app.als(rol, app.tweede))).toEqual([]);
    }
  });

  it('legt ook een besluit zonder advies vast, ook dat er geen maatregel komt, en niet twee keer', async () => {
    const dossier = await nietOpgevolgd(app);
    const leg = (anders: object) =>
      th()
        .post(`/api/v1/zaken/${dossier.zaakId}/corrigerende-maatregelen`)
        .send({
          ...{
            gemeenteId: app.eerste.gemeenteId,
            soort: 'geen',
            besluitOp: '2026-04-13',
            inhoud: 'Geen maatregel.',
          },
          ...anders,
        });
    const reden = 'De aanbieder heeft alles al hersteld.';
    expect((await leg({ reden })).body.code).toBe('CORRIGEREND.NIET_GEDEELD');
    await th()
      .post(`/api/v1/rapporten/${dossier.rapportId}/_deel`)
      .send({ gemeenteId: app.eerste.gemeenteId, grond: 'Wmo 2015 art. 5.2.4 lid 3' })
      .expect(200);
    expect((await leg({})).body.code).toBe('CORRIGEREND.ONVOLLEDIG');
    expect((await leg({ reden, gemeenteId: tweedeGemeente })).body.code).toBe(
      'CORRIGEREND.GEMEENTE_HOORT_NIET_BIJ_ZAAK',
    );
    expect((await leg({ reden, besluitOp: '2026-04-14' })).status).toBe(400);
    expect((await leg({ reden }).expect(201)).body).toMatchObject({
      ...{
        status: 'geen_maatregel',
        herkomst: 'zonder_advies',
        uitvoeringUiterlijk: null,
        zonderGrond: false,
      },
      handelingen: ['legEffectVast'],
    });
    expect((await leg({ reden })).body.code).toBe('CORRIGEREND.BESTAAT_AL');
    expect((await leg({ soort: 'voorziening_beeindigen' }).expect(201)).body).toMatchObject({
      // What to ask the gemeente is for the provider to read: after it was made known.
      ...{ zonderGrond: true, karakter: null, rechtsmiddel: null },
    });
  });

  it('neemt geen besluit zonder advies op een rapport dat het college niet meer heeft', async () => {
    const dossier = await nietOpgevolgd(app);
    await th()
      .post(`/api/v1/rapporten/${dossier.rapportId}/_deel`)
      .send({ gemeenteId: app.eerste.gemeenteId, grond: 'Wmo 2015 art. 5.2.4 lid 3' })
      .expect(200);
    await app.sql(
      `UPDATE college.stukken s SET ingetrokken_op = s.gedeeld_op, intrekreden = 'Verkeerd.'
         FROM public.delingen d WHERE d.id = s.deling_id AND d.object_id = $1`,
      [dossier.rapportId],
    );
    const { body } = await th()
      .post(`/api/v1/zaken/${dossier.zaakId}/corrigerende-maatregelen`)
      .send({
        ...{ gemeenteId: app.eerste.gemeenteId, soort: 'geen', besluitOp: '2026-04-13' },
        ...{ inhoud: 'Geen maatregel.', reden: 'Alles is hersteld.' },
      });
    expect(body.code).toBe('CORRIGEREND.NIET_GEDEELD');
  });

  it('een schorsing van één dag eindigt vanzelf', async () => {
    const stop = {
      ...AFWIJKEND,
      maatregel: 'clientenstop',
      grondsoort: 'verordening',
      vindplaats: 'Artikel 9',
    };
    const { id } = await besloten(app, stop);
    await doe(id, '_maak-bekend', { ...BEKENDMAKING, van: '2026-04-13' });
    const vovo = { soort: 'voorlopige_voorziening', indiener: 'aanbieder', ingesteldOp: '2026-04-13' };
    await doe(id, 'rechtsmiddelen', { ...vovo, soort: 'bezwaar' });
    const { body } = await doe(id, 'rechtsmiddelen', vovo);
    const toe = {
      ...{ uitkomst: 'toegewezen', gevolg: 'geschorst', op: '2026-04-13', tot: '2026-04-13' },
      toelichting: 'Een dag om te horen.',
    };
    await doe(id, `rechtsmiddelen/${body.rechtsmiddelen[1].id}/_leg-uitkomst-vast`, toe);
    app.klok.naar('2026-04-15');
    await app.app.get(BewaakTermijnen).execute();
    await app.verwerkUitstaandeJobs();
    expect((await lees(id)).status).toBe('loopt');
  });

  it('is na de overdracht alleen nog te lezen voor het toezicht, met het advies, en nieuw werk gaat door (AC-11)', async () => {
    const { id, adviesId, zaakId, maatregelId } = await besloten(app);
    const maatregel = async () =>
      (await th().get(`/api/v1/maatregelen/${maatregelId}`).expect(200)).body as Record<string, unknown>;
    expect(await maatregel()).toMatchObject({ status: 'niet_opgevolgd', voorstel: {} });
    await doe(id, '_maak-bekend', BEKENDMAKING);
    const { body } = await doe(id, '_draag-over', OVERDRACHT);
    expect(body).toMatchObject({ status: 'loopt', overdracht: OVERDRACHT, handelingen: [] });
    expect(await ids(th(), '&overgedragen=ja')).toContain(id);
    for (const [daad, inhoud] of [
      ['_draag-over', OVERDRACHT],
      ['_leg-effect-vast', { tekst: 'Iets anders.' }],
      ['_hef-op', { op: '2026-04-13', reden: 'Op orde.' }],
    ] as const)
      expect((await doe(id, daad, inhoud)).body.code).toBe('CORRIGEREND.OVERGEDRAGEN');
    expect(await leesAdvies(adviesId, th())).toMatchObject({ status: 'overgedragen', handelingen: [] });
    expect(await maatregel()).toMatchObject({ status: 'overgedragen', voorstel: null, handelingen: [] });
    const effect = await opAdvies(app, adviesId, '_leg-effect-vast', { tekst: 'Iets.' }, th());
    expect(effect.body.code).toBe('OVERGANG_NIET_MOGELIJK');
    await expect(
      app.sql(`BEGIN; SET LOCAL ROLE nav_app; SET LOCAL nav.organisatie = '${app.eerste.id}';
        SET LOCAL nav.bereik = 'inhoud'; SET LOCAL nav.gebruiker = '${app.eerste.gebruikers.toezichthouder}';
        UPDATE corrigerend.maatregelen SET tot = NULL WHERE id = '${id}'; COMMIT`),
    ).rejects.toThrow('overgedragen');
    // The gemeente goes on, and so does the rest of the supervision.
    expect(
      (await doe(id, '_hef-op', { op: '2026-04-13', reden: 'Nieuwe aanbieder.' }, college())).status,
    ).toBe(200);
    expect(await stopVan(id)).toMatchObject({ stand: 'opgeheven' });
    expect(await tijdlijn(zaakId)).toContain('niet meer aan zet');
    await besloten(app);
  });

  it('laat de maatregel waar het advies van een andere gemeente nog op rust aan zet', async () => {
    const dossier = await nietOpgevolgd(app, [app.eerste.gemeenteId, tweedeGemeente]);
    await brengTot(app, dossier, 'voorstel');
    const { body } = await th()
      .get(`/api/v1/collegeadviezen?zaakId=${dossier.zaakId}&status=alle`)
      .expect(200);
    const eigen = (body.resultaten as { id: string; gemeenteId: string }[]).find(
      ({ gemeenteId }) => gemeenteId === app.eerste.gemeenteId,
    )!.id;
    const stappen = [
      ['_neem-op', {}, th()],
      ['wijzig', { ...INHOUD, rapportId: dossier.rapportId }, th()],
      ['_leg-voor', {}, th()],
      ['_toets', AKKOORD, app.als('jurist')],
      ['_verzend', VERZENDING, th()],
      ['_besluit', BESLUIT, college()],
    ] as const;
    for (const [daad, inhoud, wie] of stappen)
      expect((await opAdvies(app, eigen, daad, inhoud, wie)).status).toBe(200);
    await app.verwerkUitstaandeJobs();
    const [maatregel] = await maatregelenVan(app, dossier.zaakId);
    expect((await doe(maatregel!.id, '_draag-over', OVERDRACHT)).status).toBe(200);
    const pad = `/api/v1/maatregelen/${dossier.maatregelId}`;
    expect((await th().get(pad).expect(200)).body.status).toBe('niet_opgevolgd');
  });

  describe('vertelt de aanbieder van de overdracht met een brief', () => {
    const PRIVAAT = {
      ...OVERDRACHT,
      ...{ soort: 'privaatrecht', aan: 'de afdeling inkoop van de gemeente' },
    };
    const overdrachtsbrieven = async (zaakId: string, wie = th()) =>
      (await wie.get(`/api/v1/berichten?objectId=${zaakId}&aantal=100`).expect(200)).body.resultaten.filter(
        ({ sjabloon }: { sjabloon: string }) => sjabloon === 'overdracht',
      ) as readonly { readonly tekst: string; readonly onderwerp: string }[];

    it('ook dat de gemeente de maatregel niet uitvoerde, en nooit bij wie', async () => {
      const { id, zaakId } = await besloten(app, AFWIJKEND);
      await doe(id, '_noem-clienten', { clienten: CLIENTEN.clienten.slice(0, 1) });
      await doe(id, '_maak-bekend', BEKENDMAKING);
      const niet = { code: 'C-12', uitkomst: 'niet_uitgevoerd', op: '2026-04-13', toelichting: 'Geen plek.' };
      expect((await doe(id, '_meld-uitvoering', niet, college())).body.uitvoering).toBe('niet_uitgevoerd');
      expect(await lees(id, app.als('aanbieder'))).toMatchObject({ uitvoering: 'niet_uitgevoerd' });
      expect((await doe(id, '_draag-over', PRIVAAT)).status).toBe(200);
      const [brief] = await overdrachtsbrieven(zaakId);
      expect(brief?.tekst).toContain('De gemeente meldde dat de maatregel niet is uitgevoerd.');
      for (const woord of ['C-12', niet.toelichting]) expect(brief?.tekst).not.toContain(woord);
    });

    it('aan wie, en wat hij nog kan doen volgens de grond; niet waarom', async () => {
      const { id, zaakId, maatregelId } = await besloten(app);
      await doe(id, '_maak-bekend', BEKENDMAKING);
      expect((await doe(id, '_draag-over', { ...PRIVAAT, aan: '' })).status).toBe(400);
      expect((await doe(id, '_draag-over', { ...PRIVAAT, aan: 'inkoop {{naam}}' })).status).toBe(400);
      expect((await doe(id, '_draag-over', PRIVAAT, college())).status).toBe(403);
      expect((await doe(id, '_draag-over', PRIVAAT, app.als('toezichthouder', app.tweede))).status).toBe(404);
      expect(await overdrachtsbrieven(zaakId)).toEqual([]);
      expect((await doe(id, '_draag-over', PRIVAAT)).status).toBe(200);
      // What the letter says, the portal says too.
      expect(
        (await app.als('aanbieder').get(`/api/v1/maatregelen/${maatregelId}`).expect(200)).body.status,
      ).toBe('overgedragen');
      const [brief, ...meer] = await overdrachtsbrieven(zaakId);
      expect(meer).toEqual([]);
      expect(brief).toMatchObject({ kanaal: 'mail' });
      expect(brief?.tekst).toContain(
        'Op 13 april 2026 hebben wij die maatregel overgedragen aan de afdeling',
      );
      expect(brief?.tekst).toContain('Hoe het verder gaat, bepaalt de afdeling inkoop van de gemeente.');
      expect(brief?.tekst).toContain(
        'Bezwaar is niet mogelijk. De aanbieder kan naar de burgerlijke rechter',
      );
      expect(brief?.tekst).toContain('Wij blijven toezicht houden op Stichting De Linde.');
      expect(brief?.tekst).not.toContain(PRIVAAT.reden);
      expect(await overdrachtsbrieven(zaakId, app.als('toezichthouder', app.tweede))).toEqual([]);
    });

    it.each([
      ['naar het strafrecht: dat vertellen politie en OM', BEKENDMAKING, OVERDRACHT],
      ['van een maatregel die hem niet bekend is gemaakt', null, PRIVAAT],
    ])('maar niet %s', async (_, bekendmaking, overdracht) => {
      const { id, zaakId, maatregelId } = await besloten(app);
      if (bekendmaking) await doe(id, '_maak-bekend', bekendmaking);
      const aanbieder = app.als('aanbieder');
      const telling = async () => (await aanbieder.get('/api/v1/maatregelen/aantallen').expect(200)).body;
      const voor = await telling();
      const pad = `/api/v1/maatregelen/${maatregelId}`;
      const { versie: _versie, ...gelezen } = (await aanbieder.get(pad).expect(200)).body;
      expect((await doe(id, '_draag-over', overdracht)).status).toBe(200);
      expect(await overdrachtsbrieven(zaakId)).toEqual([]);
      // Nor does he read it from the maatregel that came before: in detail, list, count or by asking for what was handed over.
      expect((await th().get(pad).expect(200)).body.status).toBe('overgedragen');
      const { body: eigen } = await aanbieder.get(pad).expect(200);
      expect(eigen).toMatchObject({ status: 'niet_opgevolgd', handelingen: [], ...gelezen });
      expect(eigen.beoordelingen).toHaveLength(1);
      expect(Object.keys(eigen)).not.toContain('statusVoorAanbieder');
      const maatregelen = async (status: string, wie = aanbieder) =>
        (await wie.get(`/api/v1/maatregelen?aantal=100&status=${status}`).expect(200)).body
          .resultaten as readonly { readonly id: string; readonly status: string }[];
      expect(await maatregelen('niet_opgevolgd')).toContainEqual(
        expect.objectContaining({ id: maatregelId, status: 'niet_opgevolgd' }),
      );
      const overgedragen = async (wie = aanbieder) =>
        (await maatregelen('overgedragen', wie)).map((een) => een.id);
      expect(await overgedragen()).not.toContain(maatregelId);
      expect(await overgedragen(th())).toContain(maatregelId);
      expect(await telling()).toEqual(voor);
      expect(await ids(aanbieder, '&overgedragen=ja')).toEqual(await ids(aanbieder));
    });

    it('per post als hij geen e-mailadres heeft', async () => {
      const { id, zaakId } = await besloten(app);
      await doe(id, '_maak-bekend', BEKENDMAKING);
      const [{ email } = { email: null }] = await app.sql<{ email: string | null }>(
        'SELECT email FROM aanbieder.aanbieders WHERE id = $1',
        [app.eerste.aanbiederId],
      );
      const zetMail = (adres: string | null) =>
        app.sql('UPDATE aanbieder.aanbieders SET email = $2 WHERE id = $1', [app.eerste.aanbiederId, adres]);
      await zetMail(null);
      try {
        expect((await doe(id, '_draag-over', PRIVAAT)).status).toBe(200);
      } finally {
        await zetMail(email);
      }
      expect(await overdrachtsbrieven(zaakId)).toEqual([
        expect.objectContaining({ kanaal: 'post', status: 'te_printen', adres: null }),
      ]);
    });
  });

  it('volgt een zaak die wordt overgedragen, en vertelt het de aanbieder alleen als iemand dat kiest', async () => {
    const sluit = async (anders: object) => {
      const maatregel = await besloten(app);
      const { body: zaak } = await th().get(`/api/v1/zaken/${maatregel.zaakId}`).expect(200);
      const { status, body } = await th()
        .post(`/api/v1/zaken/${maatregel.zaakId}/_sluit`)
        .set('if-match', `"v${zaak.versie}"`)
        .send({ uitkomst: 'overgedragen', motivering: 'Een ander gaat verder.', ...anders });
      const brieven = await app.sql<{ tekst: string }>(
        `SELECT tekst FROM bericht.berichten WHERE object_id = $1 AND sjabloon = 'zaak-overgedragen'`,
        [maatregel.zaakId],
      );
      return { ...maatregel, status, body, brieven };
    };
    const aan = { overgedragenAan: 'de Inspectie Gezondheidszorg en Jeugd' };
    const stil = await sluit({});
    expect([stil.status, stil.brieven]).toEqual([200, []]);
    await app.verwerkUitstaandeJobs();
    expect(await lees(stil.id)).toMatchObject({
      ...{ handelingen: [], overdracht: { soort: null, aan: expect.stringContaining('niet ingevuld') } },
    });
    expect(await tijdlijn(stil.zaakId)).toContain('Aan wie de zaak is overgedragen, is niet ingevuld.');
    const metBrief = await sluit(aan);
    expect([metBrief.status, metBrief.brieven.length]).toEqual([200, 1]);
    await app.verwerkUitstaandeJobs();
    expect(await lees(metBrief.id)).toMatchObject({ overdracht: { aan: aan.overgedragenAan } });
    expect(await tijdlijn(metBrief.zaakId)).toContain(`Overgedragen aan ${aan.overgedragenAan}.`);
    for (const deel of [aan.overgedragenAan, '13 april 2026', 'blijven toezicht houden'])
      expect(metBrief.brieven[0]?.tekst).toContain(deel);
    expect(metBrief.brieven[0]?.tekst).not.toContain('Een ander gaat verder.');
    // Nothing half-sent: what is refused leaves no letter behind.
    for (const fout of [{ ...aan, uitkomst: 'tekortkoming' }, { overgedragenAan: 'de {{x}} inspectie' }]) {
      const { status, brieven } = await sluit(fout);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(brieven).toEqual([]);
    }
  });

  it('weigert een verouderde versie, en wijzigt buiten de handelingen om niets wat vastligt', async () => {
    const { id } = await besloten(app);
    await th()
      .post(`/api/v1/corrigerende-maatregelen/${id}/_hef-op`)
      .set('if-match', '"v9"')
      .send({ op: '2026-04-13', reden: 'Op orde.' })
      .expect(412);
    const alsNav = (bereik: string, deel: string) =>
      app.sql(
        `BEGIN; SET LOCAL ROLE nav_app; SET LOCAL nav.organisatie = '${app.eerste.id}'; SET LOCAL nav.bereik = '${bereik}';
         SET LOCAL nav.gemeente = '${app.eerste.gemeenteId}'; UPDATE corrigerend.maatregelen SET ${deel} WHERE id = '${id}';
         COMMIT`,
      );
    await expect(alsNav('college', `effecten = '[{"tekst":"x"}]'`)).rejects.toThrow('schrijft geen effect');
    await expect(alsNav('inhoud', `historie = '[]'`)).rejects.toThrow('blijft staan');
    await expect(alsNav('inhoud', `besluit = '{}'`)).rejects.toThrow('permission denied');
  });

  it('laat elke rol alleen de routes die bij hem horen', async () => {
    const { id } = await besloten(app);
    const mag: Record<string, readonly Rol[]> = {
      lezen: ['toezichthouder', 'coordinator', 'college', 'aanbieder'],
      vastleggen: ['toezichthouder', 'coordinator'],
      uitvoeren: ['toezichthouder', 'coordinator', 'college'],
    };
    const routes = routesVan(app.app).filter(({ recht }) => recht?.startsWith('corrigerend:'));
    expect(routes.length).toBeGreaterThan(14);
    for (const { methode, pad, recht } of routes) {
      const adres = pad.replace(':middelId', randomUUID()).replace(':id', id);
      for (const rol of ROLLEN) {
        const wie = app.als(rol);
        const verzoek = methode === 'GET' ? wie.get(adres) : wie.post(adres);
        const { status } = await verzoek.set('if-match', '"v999"').send(methode === 'GET' ? undefined : {});
        const toegestaan = mag[String(recht).split(':')[1] ?? '']?.includes(rol);
        expect({ pad, methode, rol, geweigerd: status === 403 }).toEqual({
          ...{ pad, methode, rol, geweigerd: !toegestaan },
        });
      }
    }
  });
});
