import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { stuurOpvraaglijst } from '../harnas/opvraaglijst';
import { TestApp } from '../harnas/test-app';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
const PER_POST = { soort: 'gegeven', tekst: 'Twee mensen.', wijze: 'post', op: '2026-04-17' };

describe('een antwoord dat niet via het portaal kwam', () => {
  let app: TestApp;
  let zaakId = '';
  const th = () => app.als('toezichthouder');
  const portaal = () => app.als('aanbieder');
  const pad = (id: string) => `/api/v1/opvraaglijsten/${id}`;
  const lees = async (id: string, wie = th()) => (await wie.get(pad(id)).expect(200)).body;
  const legVast = async (id: string, anders: object = {}, wie = th(), versie?: number) => {
    const lijst = await lees(id);
    return wie
      .post(`${pad(id)}/vragen/${lijst.vragen[0].id}/_leg-antwoord-vast`)
      .set('if-match', `"v${versie ?? lijst.versie}"`)
      .send({ ...PER_POST, ...anders });
  };
  const sluitZaak = async () => {
    const { headers } = await th().get(`/api/v1/zaken/${zaakId}`).expect(200);
    return th()
      .post(`/api/v1/zaken/${zaakId}/_sluit`)
      .set('if-match', String(headers['etag']))
      .send({ uitkomst: 'geen_tekortkoming', motivering: 'Er is genoeg hulp.' });
  };

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
        ...{ toezichtvorm: 'structureel', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId, gemeenteIds: [gemeenteId] },
      })
      .expect(201);
    zaakId = body.id;
  });

  it('legt het team vast, met hoe en wanneer; de aanbieder ziet dat, en de termijn is op die dag gehaald', async () => {
    const id = await stuurOpvraaglijst(app, zaakId);
    expect((await lees(id)).vragen[0].handelingen).toEqual(['legVast', 'beoordeel']);
    app.klok.naar('2026-04-20');
    const { body: bestand } = await th()
      .post(`${pad(id)}/ontvangen-bestanden`)
      .attach('bestand', PDF, 'brief.pdf')
      .expect(201);
    const { status, body } = await legVast(id, { documentIds: [bestand.id] });
    expect([status, body.status]).toEqual([200, 'beantwoord']);
    const ontvangst = { wijze: 'post', vastgelegdOp: '2026-04-20' };
    expect(body.vragen[0].antwoorden).toMatchObject([
      {
        ...{ tekst: 'Twee mensen.', ingediendOp: '2026-04-17', documentIds: [bestand.id] },
        ontvangst: { ...ontvangst, vastgelegdDoor: app.eerste.gebruikers.toezichthouder },
      },
    ]);
    const gezien = await lees(id, portaal());
    expect(gezien.vragen[0].antwoorden[0].ontvangst).toEqual({ ...ontvangst, vastgelegdDoor: null });
    expect(gezien.documenten).toMatchObject([{ id: bestand.id, naam: 'brief.pdf' }]);
    const [termijn] = await app.sql('SELECT status FROM termijn.termijnen WHERE object_id = $1', [id]);
    expect(termijn).toMatchObject({ status: 'voldaan' });
    await app.verwerkUitstaandeJobs();
    const { body: tijdlijn } = await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200);
    expect(JSON.stringify(tijdlijn)).toContain('is vastgelegd. Het kwam per post op 17 april 2026.');
  });

  it('vervangt wat de aanbieder op die vraag had bewaard, en vraagt hetzelfde als van hem zelf', async () => {
    const id = await stuurOpvraaglijst(app, zaakId);
    const { vragen, versie } = await lees(id, portaal());
    await portaal()
      .post(`${pad(id)}/vragen/${vragen[0].id}/_beantwoord`)
      .set('if-match', `"v${versie}"`)
      .send({ soort: 'gegeven', tekst: 'Nog niet af.' })
      .expect(200);
    app.klok.naar('2026-04-20');
    for (const [anders, veld] of [
      [{ tekst: undefined }, 'tekst'],
      [{ soort: 'klopt_nog' }, 'soort'],
      [{ soort: 'niet_geven', tekst: undefined }, 'tekst'],
      [{ op: '2026-04-12' }, 'op'],
      [{ op: '2026-04-21' }, 'op'],
      [{ wijze: 'duif' }, 'wijze'],
    ] as const) {
      const { status, body } = await legVast(id, anders);
      expect([status, body.invalidParams[0].name]).toEqual([400, veld]);
    }
    await legVast(id);
    expect(
      (await lees(id, portaal())).vragen[0].antwoorden.map(({ tekst }: { tekst: string }) => tekst),
    ).toEqual(['Twee mensen.']);
    expect((await legVast(id)).body.code).toBe('OPVRAAGLIJST.VRAAG_NIET_OPEN');
  });

  it('is niet voor de aanbieder, een andere organisatie of wie verouderd keek', async () => {
    const id = await stuurOpvraaglijst(app, zaakId);
    app.klok.naar('2026-04-20');
    const voor = await lees(id);
    expect((await legVast(id, {}, portaal())).status).toBe(403);
    expect((await legVast(id, {}, app.als('college'))).status).toBe(403);
    expect((await legVast(id, {}, app.als('toezichthouder', app.tweede))).status).toBe(404);
    expect((await legVast(id, {}, th(), 1)).status).toBe(412);
    for (const [wie, status] of [
      [portaal(), 403],
      [app.als('toezichthouder', app.tweede), 404],
    ] as const)
      await wie
        .post(`${pad(id)}/ontvangen-bestanden`)
        .attach('bestand', PDF, 'brief.pdf')
        .expect(status);
    expect(await lees(id)).toEqual(voor);
  });

  it('een zaak sluit niet zolang een lijst bij de aanbieder is of op het team wacht', async () => {
    const id = await stuurOpvraaglijst(app, zaakId);
    const punten = async () =>
      (await th().get(`/api/v1/zaken/${zaakId}`).expect(200)).body.openPunten.map(
        ({ punt }: { punt: string }) => punt,
      );
    expect(await punten()).toContain('opvraaglijst_afsluiten');
    expect((await sluitZaak()).body.code).toBe('ONDERZOEK.OPVRAAGLIJST_NOG_OPEN');
    app.klok.naar('2026-04-20');
    await legVast(id);
    expect((await sluitZaak()).body.code).toBe('ONDERZOEK.OPVRAAGLIJST_NOG_OPEN');
    const ander = await stuurOpvraaglijst(app, zaakId);
    const doe = async (lijst: string, daad: string, inhoud: object) =>
      th()
        .post(`${pad(lijst)}/${daad}`)
        .set('if-match', `"v${(await lees(lijst)).versie}"`)
        .send(inhoud)
        .expect(200);
    await doe(ander, '_trek-in', { reden: 'Het is niet meer nodig.' });
    expect((await sluitZaak()).status).toBe(409);
    const [{ id: vraagId }] = (await lees(id)).vragen;
    await doe(id, `vragen/${vraagId}/_beoordeel`, { oordeel: 'voldoende' });
    await doe(id, '_sluit', {});
    expect(await punten()).not.toContain('opvraaglijst_afsluiten');
    const { status, body } = await sluitZaak();
    expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
  });
});
