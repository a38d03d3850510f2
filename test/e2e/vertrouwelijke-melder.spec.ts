import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Loketbezoeker, openLoket } from '../harnas/loket';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(180_000);

const NAAM = 'Wilhelmina Stilzwijger';
const MELDER = {
  bekend: 'vertrouwelijk',
  naam: NAAM,
  email: 'wil@stil.example',
  telefoon: '06 87654321',
} as const;
const REDEN = 'De cliënt loopt gevaar en alleen de melder weet waar zij is.';

let app: TestApp;
let nummer = 0;

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
  await openLoket(app);
});
afterAll(() => app?.sluit());

/** A melding of somebody who asked for secrecy, over the loket. */
async function vertrouwelijk(): Promise<string> {
  nummer += 1;
  await new Loketbezoeker(app, `198.51.100.${nummer}`).meld({ melder: MELDER });
  await app.verwerkUitstaandeJobs();
  const [rij] = await app.sql<{ id: string }>(
    'SELECT id FROM melding.meldingen ORDER BY nummer DESC LIMIT 1',
  );
  return rij?.id ?? '';
}

const pad = (id: string, deel: string) => `/api/v1/meldingen/${id}/${deel}`;
const vraag = (rol: 'toezichthouder' | 'coordinator', id: string, nood = false) =>
  app.als(rol).post(pad(id, 'openingen')).send({ reden: REDEN, nood });
const lees = (rol: 'toezichthouder' | 'coordinator', id: string) =>
  app.als(rol).get(pad(id, 'verzegelde-betrokkenen'));
const beslis = (rol: 'toezichthouder' | 'coordinator', id: string, openingId: string, toestaan = true) =>
  app
    .als(rol)
    .post(pad(id, `openingen/${openingId}/_beslis`))
    .send({ toestaan, reden: 'Dit is nodig.' });

describe('een vertrouwelijke melder', () => {
  it('staat nergens leesbaar, ook niet bij de betrokkenen, in brieven of in de audit, en geen zoekvraag vindt hem', async () => {
    const id = await vertrouwelijk();
    const { body: melding } = await app.als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);
    expect(melding).toMatchObject({ melderVertrouwelijk: true, heeftMelder: true });
    const { body } = await app.als('toezichthouder').get(pad(id, 'betrokkenen')).expect(200);
    expect(body.melder).toBeNull();
    for (const [gegeven, waarde] of [
      ['naam', NAAM],
      ['email', MELDER.email],
      ['telefoon', MELDER.telefoon],
    ] as const) {
      const gevonden = await app
        .als('toezichthouder')
        .post('/api/v1/_zoek-betrokkene')
        .send({ gegeven, waarde });
      expect([gegeven, gevonden.status < 300, JSON.stringify(gevonden.body).includes(id)]).toEqual([
        gegeven,
        true,
        false,
      ]);
    }
    const tabellen = await app.sql<{ naam: string }>(
      `SELECT schemaname || '.' || relname AS naam FROM pg_stat_user_tables`,
    );
    for (const { naam } of tabellen) {
      const rijen = await app.sql(
        `SELECT 1 FROM ${naam} t WHERE t::text ILIKE '%stilzwijger%' OR t::text ILIKE '%stil.example%' OR t::text LIKE '%0687654321%'`,
      );
      expect([naam, rijen]).toEqual([naam, []]);
    }
    const { text: csv } = await app
      .als('toezichthouder')
      .get('/api/v1/meldingen/export?status=alle')
      .expect(200);
    expect(csv).not.toContain('Stilzwijger');
    await lees('toezichthouder', id).expect(403);
  });

  it('gaat open met een reden en een tweede mens, voor wie erom vroeg, 24 uur lang, en elke inzage staat in de audit', async () => {
    const id = await vertrouwelijk();
    await app.als('toezichthouder').post(pad(id, 'openingen')).send({ reden: 'x' }).expect(400);
    const { body } = await vraag('toezichthouder', id).expect(200);
    expect(body).toMatchObject({
      vertrouwelijk: true,
      leesbaarTot: null,
      openingen: [{ stand: 'gevraagd' }],
    });
    const openingId = String(body.openingen[0].id);
    expect((await vraag('toezichthouder', id).expect(409)).body.code).toBe('MELDING.OPENING_LOOPT');
    await lees('toezichthouder', id).expect(403);
    expect((await beslis('toezichthouder', id, openingId).expect(403)).body.code).toBe(
      'MELDING.TWEEDE_MENS_NODIG',
    );
    await beslis('coordinator', id, openingId).expect(200);
    expect((await beslis('coordinator', id, openingId).expect(409)).body.code).toBe(
      'MELDING.OPENING_AL_BESLIST',
    );
    // Who agreed does not see it.
    await lees('coordinator', id).expect(403);
    const { body: melder } = await lees('toezichthouder', id).expect(200);
    expect(melder).toMatchObject({ naam: NAAM, email: MELDER.email, telefoon: '0687654321' });
    await lees('toezichthouder', id).expect(200);
    const inzagen = () =>
      app.sql(`SELECT 1 FROM audit.regels WHERE handeling = 'melder:verzegeld-inzien' AND object_id = $1`, [
        id,
      ]);
    expect(await inzagen()).toHaveLength(2);
    app.klok.verder('PT24H');
    await lees('toezichthouder', id).expect(403);
    expect(await inzagen()).toHaveLength(2);
    app.klok.naar('2026-04-13');
  });

  it('blijft dicht als de tweede mens weigert', async () => {
    const id = await vertrouwelijk();
    const { body } = await vraag('coordinator', id).expect(200);
    await beslis('toezichthouder', id, String(body.openingen[0].id), false).expect(200);
    await lees('coordinator', id).expect(403);
    const { body: na } = await app.als('coordinator').get(pad(id, 'openingen')).expect(200);
    expect(na.openingen).toMatchObject([{ stand: 'geweigerd', beslisreden: 'Dit is nodig.' }]);
  });

  it('kan in nood door één mens open, die de coördinator daarna beoordeelt; dat hoort de coördinator', async () => {
    const id = await vertrouwelijk();
    const { body } = await vraag('toezichthouder', id, true).expect(200);
    expect(body.leesbaarTot).not.toBeNull();
    await lees('toezichthouder', id).expect(200);
    await app.verwerkUitstaandeJobs();
    const verteld = await app.sql(
      `SELECT 1 FROM attendering.attenderingen WHERE soort = 'in_nood_geopend' AND object_id = $1 AND ontvanger_id = $2`,
      [id, app.eerste.gebruikers.coordinator],
    );
    expect(verteld).toHaveLength(1);
    const oordeel = (rol: 'toezichthouder' | 'coordinator') =>
      app
        .als(rol)
        .post(pad(id, `openingen/${String(body.openingen[0].id)}/_beoordeel`))
        .send({ oordeel: 'onterecht', reden: 'Er was een collega bereikbaar.' });
    await oordeel('toezichthouder').expect(403);
    await oordeel('coordinator').expect(200);
    await oordeel('coordinator').expect(409);
    const { body: na } = await app.als('toezichthouder').get(pad(id, 'openingen')).expect(200);
    expect(na.openingen).toMatchObject([{ stand: 'nood', oordeel: 'onterecht' }]);
  });

  it('is van de eigen organisatie en van het team alleen', async () => {
    const id = await vertrouwelijk();
    for (const rol of ['college', 'jurist', 'aanbieder', 'beheerder', 'fg', 'contractbeheer'] as const) {
      await app.als(rol).get(pad(id, 'openingen')).expect(403);
      await app.als(rol).get(pad(id, 'verzegelde-betrokkenen')).expect(403);
    }
    await app.als('toezichthouder', app.tweede).get(pad(id, 'openingen')).expect(404);
    await app.als('toezichthouder', app.tweede).get(pad(id, 'verzegelde-betrokkenen')).expect(404);
    const ander = await vertrouwelijk();
    const { body } = await vraag('toezichthouder', id).expect(200);
    await beslis('coordinator', ander, String(body.openingen[0].id)).expect(404);
  });

  it('ziet de databank ook alleen bij wie een opening heeft', async () => {
    const id = await vertrouwelijk();
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: app.databank.urls.app });
    await client.connect();
    const tel = async (wie: string): Promise<number> => {
      await client.query('BEGIN');
      await client.query(
        `SELECT set_config('nav.organisatie', $1, true), set_config('nav.bereik', 'inhoud', true), set_config('nav.gebruiker', $2, true)`,
        [app.eerste.id, wie],
      );
      const { rowCount } = await client.query(
        'SELECT 1 FROM melding.verzegelde_melders WHERE melding_id = $1',
        [id],
      );
      await client.query('ROLLBACK');
      return rowCount ?? 0;
    };
    try {
      const { toezichthouder, coordinator } = app.eerste.gebruikers;
      expect(await tel(toezichthouder)).toBe(0);
      await vraag('toezichthouder', id, true).expect(200);
      expect([await tel(toezichthouder), await tel(coordinator)]).toEqual([1, 0]);
    } finally {
      await client.end();
    }
  });
});

describe('een klokkenluider', () => {
  const NIEUW = {
    ...{ soort: 'melding', kanaal: 'telefoon', bron: 'medewerker', wet: 'wmo', domein: 'kwaliteit' },
    ...{ onderwerp: 'Gebeld', omschrijving: 'Iemand belde.', onrechtmatigheid: 'onbekend' },
    melder: { hoedanigheid: 'medewerker', naam: NAAM, email: MELDER.email },
  };
  const registreer = (anders: object) =>
    app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({ ...NIEUW, ...anders });

  it('wordt altijd verzegeld, bij het registreren en ook als het later blijkt', async () => {
    const { body: meteen } = await registreer({ wbk: true }).expect(201);
    const dossier = async (id: unknown) =>
      (
        await app
          .als('toezichthouder')
          .get(`/api/v1/meldingen/${String(id)}`)
          .expect(200)
      ).body;
    expect(await dossier(meteen.id)).toMatchObject({
      wbk: true,
      melderVertrouwelijk: true,
      heeftMelder: true,
    });
    const { body: later } = await registreer({}).expect(201);
    const voor = await dossier(later.id);
    expect(voor).toMatchObject({ wbk: false, melderVertrouwelijk: false, heeftMelder: true });
    await app
      .als('toezichthouder')
      .patch(`/api/v1/meldingen/${String(later.id)}`)
      .set('if-match', `"v${String(voor.versie)}"`)
      .send({ wbk: true })
      .expect(200);
    expect(await dossier(later.id)).toMatchObject({
      wbk: true,
      melderVertrouwelijk: true,
      heeftMelder: true,
    });
    expect(await app.sql('SELECT 1 FROM melding.personen WHERE melding_id = $1', [later.id])).toEqual([]);
    // Both are told that it came in, and why no more follows; a person does that, and no letter.
    await app.verwerkUitstaandeJobs();
    for (const { id } of [meteen, later]) {
      const termijn = () =>
        app.sql(`SELECT status FROM termijn.termijnen WHERE object_id = $1`, [String(id)]);
      expect(await termijn()).toEqual([{ status: 'loopt' }]);
      expect(await app.sql('SELECT 1 FROM bericht.berichten WHERE object_id = $1', [String(id)])).toEqual([]);
      expect((await dossier(id)).handelingen).toContain('legUitlegVast');
      await app
        .als('toezichthouder')
        .post(pad(String(id), '_leg-uitleg-vast'))
        .send({})
        .expect(200);
      expect(await termijn()).toEqual([{ status: 'voldaan' }]);
    }
    await vraag('coordinator', String(later.id), true).expect(200);
    expect((await lees('coordinator', String(later.id)).expect(200)).body).toMatchObject({ naam: NAAM });
  });

  it('kan niet ook met naam de cliënt zijn: dan was hij te vinden', async () => {
    const client = { hoedanigheid: 'cliënt', naam: 'W. Stilzwijger' };
    const { body } = await registreer({ melderVertrouwelijk: true, client }).expect(400);
    expect(body.code).toBe('MELDING.VERZEGELD_EN_CLIENT');
    await registreer({ client }).expect(201);
    await registreer({ melderVertrouwelijk: true, client: { ...client, naam: 'Iemand Anders' } }).expect(201);
  });

  it('die pas later blijkt en ook de cliënt is, blijft wie hij was: anders was hij te vinden', async () => {
    const { body } = await registreer({ client: { hoedanigheid: 'cliënt', naam: 'W. Stilzwijger' } }).expect(
      201,
    );
    const pas = (versie: number) =>
      app
        .als('toezichthouder')
        .patch(`/api/v1/meldingen/${String(body.id)}`)
        .set('if-match', `"v${versie}"`)
        .send({ wbk: true });
    expect((await pas(1).expect(400)).body.code).toBe('MELDING.VERZEGELD_EN_CLIENT');
    const { body: melding } = await app.als('toezichthouder').get(`/api/v1/meldingen/${String(body.id)}`);
    expect(melding).toMatchObject({ wbk: false, melderVertrouwelijk: false, heeftMelder: true, versie: 1 });
  });

  it('krijgt geen brief als de melding wordt doorgestuurd: een mens zoekt de weg', async () => {
    const { body } = await registreer({ wbk: true }).expect(201);
    await app
      .als('toezichthouder')
      .post(pad(String(body.id), '_stuur-door'))
      .set('if-match', '"v1"')
      .send({
        ...{ ontvangers: [{ soort: 'igj' }], melder: 'wij', wijze: 'beveiligde_mail' },
        ...{ grondslag: 'Wmo 2015 art. 5.2.4', motivering: 'Is van de IGJ.' },
        ...{ categorieen: ['geen_persoonsgegevens'], inhoud: 'Wat er gemeld is.' },
      })
      .expect(200);
    const doorzending = await app.sql('SELECT afzender FROM partner.doorzendingen WHERE melding_id = $1', [
      body.id,
    ]);
    expect(doorzending).toEqual([{ afzender: 'zelf' }]);
    expect(await app.sql('SELECT 1 FROM bericht.berichten WHERE object_id = $1', [body.id])).toEqual([]);
  });

  it('wordt niet geopend door een tweede mens die de zaak niet mag zien', async () => {
    const toets = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag.' };
    const { body } = await registreer({
      ...{ wbk: true, soort: 'calamiteit', aanbiederId: app.eerste.aanbiederId },
      ...{ gebeurtenisdatum: '2026-04-10', vaststellingsdatum: '2026-04-10' },
      checklist: {
        ...{ soort: 'calamiteit', nietBeoogdOfOnverwacht: toets },
        ...{ kwaliteitVanVoorziening: toets, ernstigGevolgOfDood: toets },
      },
    }).expect(201);
    const id = String(body.id);
    await app.verwerkUitstaandeJobs();
    const { body: stand } = await vraag('toezichthouder', id).expect(200);
    await app.sql(
      `INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id)
       SELECT organisatie_id, zaak_id, $2 FROM onderzoek.zaak_meldingen WHERE melding_id = $1`,
      [id, app.eerste.gebruikers.toezichthouder],
    );
    await beslis('coordinator', id, String(stand.openingen[0].id)).expect(404);
    expect(await app.sql('SELECT stand FROM melding.openingen WHERE melding_id = $1', [id])).toEqual([
      { stand: 'gevraagd' },
    ]);
  });
});
