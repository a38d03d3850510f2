import { Paginageheugen } from '../../libs/register/src/http/paginageheugen';
import { DraagCorrigerendOver, MaakStopOpenbaar, PlaatsRijpeStops } from '@navolgbaar/corrigerend';
import { systeemActor } from '@navolgbaar/platform/auth';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { WachttijdOpenbareStop1790000806000 } from '../../libs/corrigerend/src/infrastructure/migrations/1790000806000-wachttijd-openbare-stop';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BEKENDMAKING, besloten, leesMaatregel, opMaatregel } from '../harnas/corrigerend';
import { TestApp } from '../harnas/test-app';

const BESLUIT = {
  ...{ besluiter: 'mandaat', mandaat: 'Mandaatbesluit toezicht 2026, artikel 3', besluitOp: '2026-05-03' },
  // Nobody is expected to object: it may stand there the day after the provider got the decision.
  ...{ gehoord: 'geen_bezwaar', bekendgemaaktOp: '2026-05-03' },
  ...{ artikel: 'Artikel 12 lid 3', motivering: 'Inwoners kiezen zo beter.' },
  ...{ belangen: 'Cliënt C-12 is hierin niet te herkennen.', zienswijze: 'De aanbieder ziet er niets in.' },
};
const EINDE = { op: '2026-05-04', reden: 'De bezetting klopt.' };
const OVERDRACHT = { ...EINDE, soort: 'bestuursrecht', aan: 'gemeente Noordstad' };
const PAGINA = '/register/aanbieders/stichting-de-linde';
const STOP = 'geen nieuwe cliënten aannemen van gemeente';
const ZET = '_maak-openbaar';
const HAAL = '_haal-van-openbare-pagina';

describe('een lopende cliëntenstop op de openbare pagina', () => {
  let app: TestApp;
  const th = () => app.als('toezichthouder');
  const college = () => app.als('college');
  const doe = (id: string, daad: string, inhoud: object, wie = th()) =>
    opMaatregel(app, id, daad, inhoud, wie);
  const lees = (id: string, wie = th()) => leesMaatregel(id, wie);
  /** The status and the text of a public page, as somebody reads it at once. */
  const publiek = async (pad = PAGINA) => {
    const { status, text } = await app.anoniem().get(pad);
    return { status, text };
  };
  /** A stop that runs since 1 May 2026, on 4 May. */
  const lopend = async (): Promise<string> => {
    app.klok.naar('2026-04-13');
    const { id } = await besloten(app);
    expect((await doe(id, '_maak-bekend', BEKENDMAKING, college())).status).toBe(200);
    app.klok.naar('2026-05-04');
    return id;
  };
  const openbaar = async (): Promise<string> => {
    const id = await lopend();
    const antwoord = await doe(id, ZET, BESLUIT);
    expect(antwoord.body).toMatchObject({ status: 'loopt', openbaarmaking: { op: '2026-05-04' } });
    return id;
  };
  const verteld = async (id: string) =>
    (
      await app.sql<{ soort: string }>('SELECT soort FROM attendering.attenderingen WHERE object_id = $1', [
        id,
      ])
    ).map(({ soort }) => soort);

  beforeAll(async () => {
    app = await TestApp.start();
  }, 120_000);
  afterAll(() => app.sluit());
  beforeEach(async () => {
    await app.sql('DELETE FROM register.clientenstops');
    await app.app.get(Paginageheugen, { strict: false }).werkBij();
  });

  it('staat er na een besluit: de aanbieder, de gemeente, de dagen en het artikel, en niets van mensen', async () => {
    const id = await lopend();
    // Nobody decided: there is no page, and nothing in the list.
    expect((await publiek()).status).toBe(404);
    expect((await publiek('/register')).text).not.toContain(PAGINA);
    expect(await lees(id)).toMatchObject({ handelingen: expect.arrayContaining(['maakOpenbaar']) });

    expect((await doe(id, ZET, BESLUIT)).status).toBe(200);
    const { status, text } = await publiek();
    expect(status).toBe(200);
    for (const deel of [
      ...[
        '<h1',
        'Stichting De Linde',
        STOP,
        '1 mei 2026',
        '1 augustus 2026',
        'Artikel 12 lid 3 van het contract',
      ],
      ...['noindex', 'Over Stichting De Linde is nu geen rapport openbaar.', '4 mei 2026'],
    ])
      expect(text).toContain(deel);
    for (const deel of ['C-12', BESLUIT.mandaat, BESLUIT.zienswijze, BESLUIT.motivering, 'Een stop tot'])
      expect(text).not.toContain(deel);
    const { nummer } = await lees(id);
    expect(text).not.toContain(nummer);
    expect((await publiek('/register')).text).toContain(PAGINA);
    expect((await publiek('/register?aanbieder=linde')).text).toContain(PAGINA);
    // Who types the name of the provider where one searches reports, reads of its stop too.
    expect((await publiek('/register?zoek=linde')).text).toContain(PAGINA);
    for (const vraag of ['?aanbieder=anker', '?gemeente=Nergens', '?soort=kwaliteit', '?zoek=medicatie'])
      expect((await publiek(`/register${vraag}`)).text).not.toContain(PAGINA);
    for (const pad of [
      '/register/feed.atom',
      '/register/opendata/rapporten.csv',
      '/register/opendata/rapporten.json',
    ])
      expect((await publiek(pad)).text).not.toContain('Linde');

    // The provider is told, and reads why; what was weighed is not for it.
    expect(await verteld(id)).toContain('stop_openbaar');
    const eigen = await lees(id, app.als('aanbieder'));
    expect(eigen).toMatchObject({
      openbaarmaking: { op: '2026-05-04', pagina: 'stichting-de-linde', motivering: BESLUIT.motivering },
    });
    expect(JSON.stringify(eigen)).not.toContain(BESLUIT.belangen);
    expect(JSON.stringify(await lees(id, college()))).not.toContain(app.eerste.gebruikers.toezichthouder);
    const [regel] = await app.sql(
      `SELECT handeling FROM audit.regels WHERE object_id = $1 AND handeling LIKE 'corrigerend:openbaar%'`,
      [id],
    );
    expect(regel).toEqual({ handeling: 'corrigerend:openbaar-maken' });
    expect((await doe(id, ZET, BESLUIT)).body).toMatchObject({
      status: 409,
      code: 'CORRIGEREND.AL_OPENBAAR',
    });
  });

  it('blijft staan bij de overgang naar een wachttijd', async () => {
    const id = await openbaar();
    const eigenaar = new pg.Client({ connectionString: app.databank.urls.beheer });
    await eigenaar.connect();
    const runner = { query: (sql: string) => eigenaar.query(sql) } as unknown as QueryRunner;
    const stap = new WachttijdOpenbareStop1790000806000();
    await stap.down(runner);
    const oud = async () =>
      (await app.sql('SELECT openbaarmaking FROM corrigerend.maatregelen WHERE id = $1', [id]))[0];
    expect(await oud()).toEqual({
      openbaarmaking: expect.not.objectContaining({ vanaf: expect.anything() }),
    });
    await stap.up(runner);
    await eigenaar.end();
    expect(await lees(id)).toMatchObject({
      openbaarmaking: {
        op: '2026-05-04',
        vanaf: '2026-05-04',
        bekendgemaaktOp: '2026-05-03',
        herleiding: [],
      },
    });
  });

  describe('als bezwaar te verwachten is', () => {
    const BEZWAAR = { ...BESLUIT, gehoord: 'bezwaar', bekendgemaaktOp: '2026-05-04' };
    const plaats = async () => {
      await app.app.get(PlaatsRijpeStops).execute(app.eerste.id);
      await app.verwerkUitstaandeJobs();
      await app.app.get(Paginageheugen, { strict: false }).werkBij();
    };
    const wachttermijn = async (id: string) =>
      (
        await app.sql<{ status: string; uiterlijk: string }>(
          `SELECT status, uiterlijk FROM termijn.termijnen WHERE object_id = $1 AND definitie_code = 'PUBLICATIE_WACHT'`,
          [id],
        )
      )[0];

    it('wacht de pagina twee weken na de bekendmaking; de aanbieder weet het, en dan komt de stop er vanzelf', async () => {
      const id = await lopend();
      const { status, body } = await doe(id, ZET, BEZWAAR);
      expect([status, body.openbaarmaking]).toMatchObject([200, { op: null, vanaf: '2026-05-19' }]);
      expect(body.openbaarmaking.herleiding[0].stap).toContain('Bezwaar wordt verwacht.');
      expect(body.handelingen).toEqual(expect.arrayContaining(['haalVanOpenbarePagina']));
      expect(body.handelingen).not.toContain('maakOpenbaar');
      expect((await publiek()).status).toBe(404);
      expect(await verteld(id)).toContain('stop_wordt_openbaar');
      const eigen = await lees(id, app.als('aanbieder'));
      expect(eigen).toMatchObject({ openbaarmaking: { op: null, vanaf: '2026-05-19' } });
      expect(await wachttermijn(id)).toMatchObject({ status: 'loopt', uiterlijk: '2026-05-18' });
      app.klok.naar('2026-05-18');
      await plaats();
      expect((await publiek()).status).toBe(404);
      app.klok.naar('2026-05-19');
      await plaats();
      expect((await publiek()).text).toContain(STOP);
      expect(await verteld(id)).toContain('stop_openbaar');
      expect(await lees(id)).toMatchObject({ openbaarmaking: { op: '2026-05-19' } });
      // It runs out by itself, on the clock of terms: nothing is late.
      expect((await wachttermijn(id))?.status).toBe('loopt');
      // Once is enough.
      await plaats();
      expect((await verteld(id)).filter((soort) => soort === 'stop_openbaar')).toHaveLength(1);
    });

    it('wacht de pagina langer zolang de rechter is gevraagd om te schorsen', async () => {
      const id = await lopend();
      await doe(id, ZET, BEZWAAR);
      const middel = { soort: 'kort_geding', indiener: 'aanbieder', ingesteldOp: '2026-05-04' };
      const { body } = await doe(id, 'rechtsmiddelen', middel);
      app.klok.naar('2026-05-19');
      await plaats();
      expect((await publiek()).status).toBe(404);
      const afloop = {
        uitkomst: 'afgewezen',
        gevolg: 'in_stand',
        op: '2026-05-19',
        toelichting: 'Geen spoed.',
      };
      const pad = `rechtsmiddelen/${body.rechtsmiddelen[0].id}/_leg-uitkomst-vast`;
      expect((await doe(id, pad, afloop)).body).toMatchObject({ openbaarmaking: { op: null } });
      await plaats();
      expect((await publiek()).status).toBe(200);
    });

    it('komt er niet meer als de stop nu eerder eindigt', async () => {
      const id = await lopend();
      await doe(id, ZET, BEZWAAR);
      const middel = { soort: 'kort_geding', indiener: 'aanbieder', ingesteldOp: '2026-05-04' };
      const { body } = await doe(id, 'rechtsmiddelen', middel);
      const afloop = {
        ...{ uitkomst: 'toegewezen', gevolg: 'gewijzigd', op: '2026-05-04', toelichting: 'Te lang.' },
        tot: '2026-05-12',
      };
      const na = await doe(id, `rechtsmiddelen/${body.rechtsmiddelen[0].id}/_leg-uitkomst-vast`, afloop);
      expect([na.status, na.body.openbaarmaking]).toEqual([200, null]);
      expect((await wachttermijn(id))?.status).toBe('ingetrokken');
    });

    it('wacht ook wie niets zei; en wie het besluit terugneemt of de stop beëindigt, houdt hem eraf', async () => {
      const terug = await lopend();
      expect((await doe(terug, ZET, { ...BEZWAAR, gehoord: undefined })).body.openbaarmaking.op).toBeNull();
      expect((await doe(terug, HAAL, { reden: 'De rechter oordeelt eerst.' })).status).toBe(200);
      expect((await wachttermijn(terug))?.status).toBe('ingetrokken');
      expect(await verteld(terug)).toContain('stop_van_pagina');
      const einde = await lopend();
      await doe(einde, ZET, BEZWAAR);
      expect((await doe(einde, '_hef-op', EINDE, college())).status).toBe(200);
      expect((await wachttermijn(einde))?.status).toBe('ingetrokken');
      app.klok.naar('2026-05-19');
      await plaats();
      expect((await publiek()).status).toBe(404);
    });

    it('komt er niet als de stop eerder eindigt dan de wachttijd', async () => {
      const id = await lopend();
      app.klok.naar('2026-07-25');
      const laat = { ...BEZWAAR, besluitOp: '2026-07-24', bekendgemaaktOp: '2026-07-25' };
      const { body } = await doe(id, ZET, laat);
      expect(body.code).toBe('CORRIGEREND.STOP_EINDIGT_EERDER');
      expect(await wachttermijn(id)).toBeUndefined();
    });
  });

  it('staat boven de rapporten van dezelfde aanbieder', async () => {
    await openbaar();
    await app.sql(
      `INSERT INTO register.publicaties (organisatie_id, id, slug, status, organisatie_naam, aanbieder_naam, zoeknaam,
         kenmerk, titel, soort, samenvatting, inhoud, bewerkt, vastgesteld_op, gepubliceerd_op, pdf, pdf_sha256)
       VALUES ($1, $1, 'een-rapport', 'openbaar', 'Noord', 'Stichting De Linde', 'stichting de linde', '1', 'De nacht',
         'kwaliteit', 'Het ging beter.', '{"secties": [], "bevindingen": []}', false, '2026-04-13', now(), '\\x25504446', 'a')`,
      [app.eerste.id],
    );
    const { text } = await publiek();
    expect(text.indexOf(STOP)).toBeGreaterThan(0);
    expect(text.indexOf(STOP)).toBeLessThan(text.indexOf('De nacht'));
    await app.sql(`DELETE FROM register.publicaties WHERE slug = 'een-rapport'`);
  });

  it.each([
    ['het college beëindigt de stop', (id: string) => doe(id, '_hef-op', EINDE, college())],
    ['de maatregel wordt overgedragen', (id: string) => doe(id, '_draag-over', OVERDRACHT)],
    [
      'de hele zaak wordt overgedragen',
      async (id: string) => {
        const { zaakId } = await lees(id);
        const systeem = systeemActor(app.eerste.id, 'test', 'test');
        await app.app.get(DraagCorrigerendOver).metZaak(systeem, zaakId);
        return { status: 200 };
      },
    ],
    ['het besluit wordt teruggenomen', (id: string) => doe(id, HAAL, { reden: 'Niet meer nodig.' })],
    [
      'de rechter schorst de stop',
      async (id: string) => {
        const middel = { soort: 'kort_geding', indiener: 'aanbieder', ingesteldOp: '2026-05-04' };
        const { body } = await doe(id, 'rechtsmiddelen', middel, college());
        expect((await publiek()).text).toContain(STOP);
        const afloop = {
          uitkomst: 'toegewezen',
          gevolg: 'geschorst',
          op: '2026-05-04',
          toelichting: 'Te snel.',
        };
        return doe(id, `rechtsmiddelen/${body.rechtsmiddelen[0].id}/_leg-uitkomst-vast`, afloop, college());
      },
    ],
    [
      'de rechter haalt de stop weg',
      async (id: string) => {
        const middel = { soort: 'dagvaarding', indiener: 'aanbieder', ingesteldOp: '2026-05-04' };
        const { body } = await doe(id, 'rechtsmiddelen', middel);
        const afloop = {
          uitkomst: 'toegewezen',
          gevolg: 'herroepen',
          op: '2026-05-04',
          toelichting: 'Te zwaar.',
        };
        return doe(id, `rechtsmiddelen/${body.rechtsmiddelen[0].id}/_leg-uitkomst-vast`, afloop);
      },
    ],
  ])('is meteen weg als %s', async (_, daad) => {
    const id = await openbaar();
    expect((await publiek()).text).toContain(STOP);
    expect((await daad(id)).status).toBe(200);
    // No waiting for jobs: it went with the act itself.
    expect(await app.sql('SELECT id FROM register.clientenstops WHERE id = $1', [id])).toEqual([]);
    expect((await publiek()).status).toBe(404);
    expect((await publiek('/register')).text).not.toContain(PAGINA);
    expect(await lees(id)).toMatchObject({ openbaarmaking: null });
  });

  it('vertelt de aanbieder dat het besluit is teruggenomen; een overdracht aan het strafrecht ziet hij ook aan de pagina niet', async () => {
    const id = await openbaar();
    const strafrecht = { ...OVERDRACHT, soort: 'strafrecht', aan: 'Openbaar Ministerie' };
    // That the stop went off the page without a word would tell.
    expect((await doe(id, '_draag-over', strafrecht)).body.code).toBe('CORRIGEREND.STAAT_OPENBAAR');
    expect((await publiek()).text).toContain(STOP);
    await doe(id, HAAL, { reden: 'Niet meer nodig.' });
    expect(await verteld(id)).toContain('stop_van_pagina');
    expect((await doe(id, '_draag-over', strafrecht)).status).toBe(200);
  });

  it('zegt de aanbieder niets als de zaak wordt overgedragen zonder te zeggen aan wie', async () => {
    const id = await openbaar();
    const { zaakId } = await lees(id);
    await app.app.get(DraagCorrigerendOver).metZaak(systeemActor(app.eerste.id, 'test', 'test'), zaakId);
    await app.verwerkUitstaandeJobs();
    expect((await publiek()).status).toBe(404);
    expect(await verteld(id)).not.toContain('stop_van_pagina');
  });

  it('vertelt de aanbieder dat de stop van de pagina is als de hele zaak wordt overgedragen, en niet aan wie', async () => {
    const zaakOver = async (id: string) => {
      const { zaakId } = await lees(id);
      const systeem = systeemActor(app.eerste.id, 'test', 'test');
      await app.app.get(DraagCorrigerendOver).metZaak(systeem, zaakId, 'de IGJ');
      await app.verwerkUitstaandeJobs();
    };
    const id = await openbaar();
    await zaakOver(id);
    expect(await verteld(id)).toContain('stop_van_pagina');
    expect(JSON.stringify(await lees(id, app.als('aanbieder')))).not.toContain('IGJ');
    // Of one that stood on no page nothing changes for the provider.
    const stil = await lopend();
    await zaakOver(stil);
    expect(await verteld(stil)).not.toContain('stop_van_pagina');
  });

  it('komt na een schorsing niet vanzelf terug: daar besluit iemand opnieuw over', async () => {
    const id = await openbaar();
    const middel = { soort: 'kort_geding', indiener: 'aanbieder', ingesteldOp: '2026-05-04' };
    const { body } = await doe(id, 'rechtsmiddelen', middel);
    const afloop = { uitkomst: 'toegewezen', gevolg: 'geschorst', op: '2026-05-04', toelichting: 'Te snel.' };
    await doe(id, `rechtsmiddelen/${body.rechtsmiddelen[0].id}/_leg-uitkomst-vast`, afloop);
    expect((await doe(id, ZET, BESLUIT)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    expect((await doe(id, '_eindig-schorsing', EINDE)).body.status).toBe('loopt');
    // The last day of the suspension is today: only tomorrow does the stop hold again.
    expect((await doe(id, ZET, BESLUIT)).body.code).toBe('CORRIGEREND.STOP_LOOPT_NIET');
    app.klok.naar('2026-05-05');
    expect((await publiek()).status).toBe(404);
    expect((await doe(id, ZET, BESLUIT)).status).toBe(200);
    expect((await publiek()).text).toContain(STOP);
  });

  it('is na zijn laatste dag weg, ook al legt niemand iets vast, en met een nieuwe laatste dag blijft hij', async () => {
    const id = await openbaar();
    app.klok.naar('2026-08-01');
    await app.app.get(Paginageheugen, { strict: false }).werkBij();
    expect((await publiek()).text).toContain('1 augustus 2026');
    app.klok.naar('2026-08-02');
    await app.app.get(Paginageheugen, { strict: false }).werkBij();
    expect((await publiek()).status).toBe(404);
    expect((await publiek('/register')).text).not.toContain(PAGINA);
    const voorbij = await lees(id);
    expect(voorbij).toMatchObject({ voorbij: true, openbaarmaking: null });
    for (const daad of ['maakOpenbaar', 'haalVanOpenbarePagina'])
      expect(voorbij.handelingen).not.toContain(daad);
    expect((await doe(id, ZET, { ...BESLUIT, besluitOp: '2026-08-02' })).body.code).toBe(
      'CORRIGEREND.STOP_LOOPT_NIET',
    );
    // Prolonged too late: it runs, and somebody decides again whether everybody reads of it.
    expect((await doe(id, '_verleng', { tot: '2026-10-01', reden: 'Nog niet op orde.' })).status).toBe(200);
    expect((await publiek()).status).toBe(404);

    const opTijd = await openbaar();
    const tot = { tot: '2026-10-01', reden: 'Nog niet op orde.' };
    expect((await doe(opTijd, '_verleng', tot, college())).status).toBe(200);
    expect((await publiek()).text).toContain('1 oktober 2026');
  });

  it('weigert wie er niet over gaat, een oude versie en een andere organisatie, en bewaart dan niets', async () => {
    const id = await lopend();
    for (const rol of ['college', 'aanbieder', 'jurist', 'beheerder'] as const)
      for (const daad of [ZET, HAAL])
        expect((await doe(id, daad, { ...BESLUIT, reden: 'Zo.' }, app.als(rol))).status).toBe(403);
    expect((await doe(id, ZET, BESLUIT, app.als('toezichthouder', app.tweede))).status).toBe(404);
    const oud = await th()
      .post(`/api/v1/corrigerende-maatregelen/${id}/${ZET}`)
      .set('if-match', '"v1"')
      .send(BESLUIT);
    expect(oud.body).toMatchObject({ status: 412, code: 'VERSIE_VEROUDERD' });
    expect((await doe(id, HAAL, { reden: 'Niet nodig.' })).body.code).toBe('CORRIGEREND.NIET_OPENBAAR');
    expect((await publiek()).status).toBe(404);

    await doe(id, '_draag-over', OVERDRACHT);
    expect((await doe(id, ZET, BESLUIT)).body.code).toBe('CORRIGEREND.OVERGEDRAGEN');
    app.klok.naar('2026-04-13');
    const { id: nogNiet } = await besloten(app);
    expect((await doe(nogNiet, ZET, { ...BESLUIT, besluitOp: '2026-04-13' })).body.code).toBe(
      'OVERGANG_NIET_MOGELIJK',
    );
    await doe(nogNiet, '_maak-bekend', BEKENDMAKING);
    expect((await doe(nogNiet, ZET, { ...BESLUIT, besluitOp: '2026-04-13' })).body.code).toBe(
      'CORRIGEREND.STOP_LOOPT_NIET',
    );
    expect(await app.sql('SELECT id FROM register.clientenstops')).toEqual([]);
  });

  it.each([
    ['mandaat', { mandaat: undefined }],
    ['besluitOp', { besluitOp: '2026-05-05' }],
    ['besluitOp', { besluitOp: '2026-02-30' }],
    ['artikel', { artikel: 'Artikel 12, zie cliënt C-12' }],
    ['motivering', { motivering: '' }],
    ['belangen', { belangen: undefined }],
    ['zienswijze', { zienswijze: 'x' }],
    ['besluiter', { besluiter: 'de wethouder' }],
    ['gehoord', { gehoord: 'misschien' }],
    ['bekendgemaaktOp', { bekendgemaaktOp: undefined }],
    ['bekendgemaaktOp', { bekendgemaaktOp: '2026-05-02' }],
    ['bekendgemaaktOp', { gehoord: 'bezwaar', bekendgemaaktOp: '2014-12-31' }],
  ])('wijst bij een fout het veld %s aan', async (name, anders) => {
    const id = (
      await app.sql<{ id: string }>(`SELECT id FROM corrigerend.maatregelen
      WHERE status = 'loopt' AND overgedragen_op IS NULL AND openbaarmaking IS NULL AND tot = '2026-08-01' LIMIT 1`)
    )[0]?.id;
    app.klok.naar('2026-05-04');
    const { status, body } = await doe(id ?? (await lopend()), ZET, { ...BESLUIT, ...anders });
    expect(status).toBe(400);
    const namen = body.invalidParams.map((fout: { name: string }) => fout.name);
    expect([...new Set(namen)]).toEqual([name]);
    expect((await publiek()).status).toBe(404);
  });

  it('gaat eraf zodra blijkt dat de aanbieder één mens is', async () => {
    const id = await openbaar();
    const { aanbiederId } = app.eerste;
    const maakMens = (soort: string) =>
      app.sql('UPDATE aanbieder.aanbieders SET soort = $2 WHERE id = $1', [aanbiederId, soort]);
    await maakMens('pgb_zorgverlener');
    await app.app
      .get(MaakStopOpenbaar)
      .volgAanbieder(systeemActor(app.eerste.id, 'test', 'test'), aanbiederId);
    expect((await publiek()).status).toBe(404);
    expect(await lees(id)).toMatchObject({
      openbaarmaking: null,
      historie: expect.arrayContaining([
        expect.objectContaining({ tekst: expect.stringContaining('één mens') }),
      ]),
    });
    await maakMens('zorgaanbieder');
  });

  it('noemt nooit een zorgverlener met pgb: die is één mens', async () => {
    const id = await lopend();
    const maakMens = (soort: string) =>
      app.sql('UPDATE aanbieder.aanbieders SET soort = $2 WHERE id = $1', [app.eerste.aanbiederId, soort]);
    await maakMens('pgb_zorgverlener');
    expect((await doe(id, ZET, BESLUIT)).body).toMatchObject({
      status: 409,
      code: 'CORRIGEREND.AANBIEDER_IS_MENS',
    });
    await maakMens('zorgaanbieder');
    expect((await publiek()).status).toBe(404);
  });

  it('laat een college dat de stop beëindigt niets op de pagina zetten, ook niet langs de databank', async () => {
    const id = await lopend();
    const [rij] = await app.sql<{ gemeente_id: string }>(
      'SELECT gemeente_id FROM corrigerend.maatregelen WHERE id = $1',
      [id],
    );
    await expect(
      app.sql(
        `BEGIN; SET LOCAL ROLE nav_app; SET LOCAL nav.organisatie = '${app.eerste.id}'; SET LOCAL nav.bereik = 'college';
         SET LOCAL nav.gemeente = '${rij?.gemeente_id}';
         UPDATE corrigerend.maatregelen SET openbaarmaking = '{}' WHERE id = '${id}'; COMMIT`,
      ),
    ).rejects.toThrow('Alleen de toezichthouder');
    expect(await lees(id)).toMatchObject({ openbaarmaking: null });
  });
});
