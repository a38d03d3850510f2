import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { VraagAccount } from '@navolgbaar/identiteit';
import { type Rol, rechten } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import type { Response } from 'supertest';
import { vulBeeld } from '../harnas/aanbiederbeeld';
import { BEKENDMAKING, besloten, opMaatregel } from '../harnas/corrigerend';
import { stelRapportVoor } from '../harnas/gepubliceerd';
import { meldOpgave } from '../harnas/opgave';
import { stuurOpvraaglijst } from '../harnas/opvraaglijst';
import { stuurWederhoor } from '../harnas/wederhoor';
import { maakAfspraak } from '../harnas/veiligheidsafspraak';
import { type Route, routesVan } from '../harnas/routes';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(180_000);

/** A row that belongs to another provider, per resource that a provider can reach by an id. A new one is added here. */
const VAN_EEN_ANDER: Readonly<Record<string, string>> = {
  aanbiederaccounts: 'SELECT id FROM identiteit.gebruikers WHERE aanbieder_id = $1',
  accountverzoeken: 'SELECT id FROM identiteit.accountverzoeken WHERE aanbieder_id = $1',
  attenderingen: `SELECT a.id FROM attendering.attenderingen a JOIN identiteit.gebruikers g ON g.id = a.ontvanger_id
    WHERE g.aanbieder_id = $1`,
  'corrigerende-maatregelen': 'SELECT id FROM corrigerend.maatregelen WHERE aanbieder_id = $1',
  documenten: 'SELECT id FROM document.documenten WHERE aanbieder_id = $1',
  maatregelen: 'SELECT id FROM maatregel.maatregelen WHERE aanbieder_id = $1',
  meldingopgaven: 'SELECT id FROM melding.opgaven WHERE aanbieder_id = $1',
  opdrachten: 'SELECT id FROM onderzoek.opdrachten WHERE aanbieder_id = $1',
  opvraaglijsten: 'SELECT id FROM opvraaglijst.lijsten WHERE aanbieder_id = $1',
  wederhoren: 'SELECT id FROM wederhoor.wederhoren WHERE aanbieder_id = $1',
  zienswijzevragen: 'SELECT id FROM publicatie.zienswijzevragen WHERE aanbieder_id = $1',
  termijnen: 'SELECT id FROM termijn.termijnen WHERE aanbieder_id = $1',
  twijfels: 'SELECT id FROM melding.twijfels WHERE aanbieder_id = $1',
  veiligheidsafspraken: 'SELECT id FROM veiligheidsafspraak.afspraken WHERE aanbieder_id = $1',
  uitstelverzoeken: `SELECT u.id FROM termijn.uitstelverzoeken u JOIN termijn.termijnen t ON t.id = u.termijn_id
    WHERE t.aanbieder_id = $1`,
};
/** Besides its id what an act needs to come as far as the question whose it is. */
const INHOUD: Readonly<Record<string, object>> = {
  'PATCH /api/v1/aanbiederaccounts/:id': { actief: false },
  'POST /api/v1/accountverzoeken/:id/_ken-toe': { naam: 'X', email: 'x@x.nl' },
  'POST /api/v1/accountverzoeken/:id/_weiger': { reden: 'Ken ik niet.' },
  'POST /api/v1/wederhoren/:id/_dien-in': { geenOpmerkingen: true },
  'POST /api/v1/zienswijzevragen/:id/_geef': { strekking: 'ziet_af' },
  'PUT /api/v1/wederhoren/:id/reacties': { reacties: [] },
};

type Wie = Awaited<ReturnType<TestApp['alsGebruiker']>>;
const METHODEN = { GET: 'get', POST: 'post', PATCH: 'patch', PUT: 'put', DELETE: 'delete' } as const;

describe('wat een aanbieder kan openen, is van hemzelf', () => {
  let app: TestApp;
  let routes: readonly Route[];
  /** Of a provider that has nothing yet; and of the one to whom every row belongs. */
  let wie: Wie;
  let eigenaar: Wie;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    routes = routesVan(app.app).filter(
      ({ recht, openbaar }) => !openbaar && recht && (rechten[recht] as readonly Rol[]).includes('aanbieder'),
    );
    const { id: organisatieId, aanbiederId, andereAanbiederId, gebruikers } = app.eerste;
    eigenaar = app.als('aanbieder');
    const lijn = await vulBeeld(app);
    await eigenaar
      .post(`/api/v1/termijnen/${lijn.termijn}/uitstelverzoeken`)
      .send({ duur: 'P2W', motivering: 'Twee medewerkers zijn ziek.' })
      .expect(201);
    await meldOpgave(app);
    await stuurOpvraaglijst(app, lijn.zaak);
    await stuurWederhoor(app, lijn.rapport);
    await stelRapportVoor(app);
    await maakAfspraak(app, `zaken/${lijn.zaak}`);
    const opgelegd = await besloten(app);
    await opMaatregel(app, opgelegd.id, '_maak-bekend', BEKENDMAKING, app.als('college'));
    await eigenaar
      .post('/api/v1/twijfels')
      .send({
        ...{ watGebeurde: 'Een bewoner viel van de trap.', bekendOp: '2026-04-13' },
        waaromTwijfel: 'Wij weten nog niet of er blijvend letsel is.',
      })
      .expect(201);
    await app.sql(`UPDATE aanbieder.aanbieders SET kvk = '12345678' WHERE id = $1`, [aanbiederId]);
    const wieVraagt = { issuer: 'https://eherkenning.example', sub: 'mila', kvk: '12345678' };
    const vraag = { organisatie: 'noord', naam: 'Mila', email: 'mila@linde.example' };
    await app.app.get(VraagAccount).execute(wieVraagt, vraag, { correlatieId: 'test', herkomst: null });
    await app.sql(
      `WITH i AS (INSERT INTO document.inhouden (organisatie_id, sha256, opslagsleutel, versleuteld)
         VALUES ($1, repeat('a', 64), 'proef', false))
       INSERT INTO document.documenten (organisatie_id, id, object, object_id, naam, mediatype, grootte, sha256, soort,
         vertrouwelijk, status, aanbieder_id, gedeeld_met_aanbieder, versie, aangemaakt_op)
       VALUES ($1, $2, 'maatregel', $3, 'brief.pdf', 'application/pdf', 1, repeat('a', 64), 'bijlage', false, 'schoon', $4,
         true, 1, now())`,
      [organisatieId, nieuwId(), nieuwId(), aanbiederId],
    );
    await app.sql(
      `INSERT INTO attendering.attenderingen (organisatie_id, id, ontvanger_id, soort, object, object_id, gebeurtenis_id, op)
       SELECT $1, $2, $3, 'uitstel_besluit', 'opdracht', id, $4, now() FROM onderzoek.opdrachten WHERE aanbieder_id = $5
       LIMIT 1`,
      [organisatieId, nieuwId(), gebruikers.aanbieder, nieuwId(), aanbiederId],
    );
    await app.verwerkUitstaandeJobs();
    for (const [bron, sql] of Object.entries(VAN_EEN_ANDER))
      ids[bron] = (await app.sql<{ id: string }>(`${sql} LIMIT 1`, [aanbiederId]))[0]?.id ?? '';
    const { body: ander } = await app
      .als('beheerder')
      .post('/api/v1/gebruikers')
      .send({
        ...{ naam: 'Anker', email: 'anker.beheer@noord.example', rollen: ['aanbieder'] },
        ...{ aanbiederId: andereAanbiederId, accountbeheerder: true },
      })
      .expect(201);
    wie = await app.alsGebruiker(ander.id);
  });
  afterAll(() => app.sluit());

  const naamVan = ({ methode, pad }: Route) => `${methode} ${pad}`;
  const bronVan = ({ pad }: Route) => /^\/api\/v1\/([\w-]+)\/:/.exec(pad)?.[1] ?? null;
  const metId = () => routes.filter((route) => bronVan(route) !== null);
  const roep = (door: Wie, route: Route): PromiseLike<Response> => {
    const pad = route.pad.replace(':id', ids[bronVan(route) ?? ''] ?? '').replace(/:\w+/, nieuwId());
    const verzoek = door[METHODEN[route.methode as keyof typeof METHODEN]](pad).set('if-match', '"v1"');
    return route.methode === 'GET' ? verzoek : verzoek.send(INHOUD[naamVan(route)] ?? {});
  };

  it('kent elke bron die hij met een kenmerk kan openen', () => {
    expect(metId().length).toBeGreaterThan(10);
    expect(
      metId()
        .filter((route) => !ids[bronVan(route) ?? ''])
        .map(naamVan),
    ).toEqual([]);
  });

  it('elke route met het kenmerk van een ander antwoordt niet met 200, en bij lezen met 404', async () => {
    const fout: string[] = [];
    for (const route of metId()) {
      const { status, text } = await roep(wie, route);
      const goed = route.methode === 'GET' ? [404] : [400, 403, 404, 412, 422, 428];
      if (!goed.includes(status)) fout.push(`${naamVan(route)}: ${status} ${text.slice(0, 120)}`);
    }
    expect(fout).toEqual([]);
  });

  it('ook een handeling met geldige inhoud raakt niets van een ander', async () => {
    for (const [naam, inhoud] of Object.entries(INHOUD)) {
      const route = routes.find((deze) => naamVan(deze) === naam);
      expect([naam, route === undefined]).toEqual([naam, false]);
      if (!route) continue;
      const { status } = await roep(wie, route);
      expect([naam, Object.keys(inhoud).length > 0, status]).toEqual([naam, true, 404]);
    }
  });

  it('geen lijst noemt een kenmerk van een ander of telt er een mee', async () => {
    const zonder = routes.filter(
      (route) => route.methode === 'GET' && bronVan(route) === null && !route.pad.includes(':'),
    );
    expect(zonder.length).toBeGreaterThan(8);
    for (const route of zonder) {
      const pad =
        route.pad === '/api/v1/documenten'
          ? `${route.pad}?object=opdracht&objectId=${ids['opdrachten']}`
          : route.pad;
      const { status, text, body } = await wie.get(pad);
      expect([pad, status === 200 || status === 404]).toEqual([pad, true]);
      for (const [bron, id] of Object.entries(ids))
        expect({ pad, bron, lekt: text.includes(id) }).toEqual({ pad, bron, lekt: false });
      const { resultaten, aantal, blokken } = body as {
        resultaten?: { id: string }[];
        aantal?: number;
        blokken?: { naam: string; aantal: number }[];
      };
      // Only the own account is hers, and the gemeenten of the organisation are everybody's.
      const eigen = ['/api/v1/aanbiederaccounts', '/api/v1/gemeenten'].includes(route.pad);
      if (resultaten && !eigen) expect([pad, resultaten]).toEqual([pad, []]);
      if (aantal !== undefined) expect([pad, aantal]).toEqual([pad, 0]);
      for (const blok of blokken ?? []) expect(blok).toMatchObject({ naam: blok.naam, aantal: 0 });
    }
  });

  it('terwijl het er voor de ander wel is (anders bewees dit niets)', async () => {
    const gezien = await Promise.all(
      ['aanbiederaccounts', 'accountverzoeken', 'maatregelen', 'opdrachten'].map(async (bron) => {
        const { body, status } = await eigenaar.get(`/api/v1/${bron}`);
        return [bron, status, JSON.stringify(body).includes(ids[bron] ?? 'niets')];
      }),
    );
    expect(gezien).toEqual(
      ['aanbiederaccounts', 'accountverzoeken', 'maatregelen', 'opdrachten'].map((bron) => [bron, 200, true]),
    );
  });
});
