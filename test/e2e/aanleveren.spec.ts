import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BeheerFormulierkoppeling, MarkeerMelding } from '@navolgbaar/melding';
import { systeemActor } from '@navolgbaar/platform/auth';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Aanleveraar, haalToken, maakAanleveraar } from '../harnas/aanleveraar';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

jest.setTimeout(60_000);

const MELDING = {
  soort: 'signaal',
  wet: 'wmo',
  domein: 'kwaliteit',
  onderwerp: 'Zorgen over de nacht',
  omschrijving: 'De nachtdienst kwam niet langs.',
  onrechtmatigheid: 'onbekend',
};
const FORMULIER = '2b1f0c5e-6c1a-4d5b-9d55-9b8a1a2b3c4d';

let app: TestApp;

const systeem = (
  anders: Parameters<typeof maakAanleveraar>[1] = {},
  organisatie?: Testorganisatie,
): Promise<Aanleveraar> => maakAanleveraar(app, anders, organisatie);

const meldingen = () =>
  app.sql<Record<string, unknown>>('SELECT * FROM melding.meldingen WHERE organisatie_id = $1 ORDER BY id', [
    app.eerste.id,
  ]);

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.sluit());

describe('een systeem dat alleen aanlevert', () => {
  it('levert aan, krijgt een ontvangstbewijs, en leest daarin de stand en niets van de inhoud', async () => {
    const keten = await systeem();
    const { body } = await keten
      .post('/api/v1/aanleveringen')
      .send({ ...MELDING, kenmerk: 'VT-1' })
      .expect(201);
    expect(body).toEqual({
      ...{ id: expect.any(String), nummer: expect.stringMatching(/^\d{4}-\d{5}$/), kenmerk: 'VT-1' },
      ...{ stand: 'ontvangen', ontvangenOp: expect.stringMatching(/Z$/) },
    });
    const { body: weer } = await keten.get(`/api/v1/aanleveringen/${body.id}`).expect(200);
    expect(weer).toEqual(body);
    // What becomes of it is three words, kept up by the acts of the team.
    const [melding] = (await meldingen()).slice(-1);
    await app.app.get(MarkeerMelding, { strict: false }).execute(app.actor('toezichthouder'), {
      meldingId: String(melding?.['id']),
      handeling: 'weeg',
    });
    expect((await keten.get('/api/v1/aanleveringen').expect(200)).body).toEqual({
      resultaten: [{ ...body, stand: 'bekeken' }],
      volgende: null,
    });
  });

  it('mag verder niets, ook niet met een andere scope', async () => {
    const keten = await systeem();
    for (const pad of ['/api/v1/meldingen', '/api/v1/ik', '/api/v1/aanbieders', '/api/v1/ketenpartners'])
      await keten.get(pad).expect(403);
    await keten
      .post('/api/v1/meldingen')
      .send({ ...MELDING, kanaal: 'api', bron: 'anders' })
      .expect(403);
    const { clientId, geheim } = keten;
    await haalToken(app, clientId, geheim, 'toezichthouder').expect(400, { error: 'invalid_scope' });
    await haalToken(app, clientId, geheim, 'aanleveren').expect(200);
    // And nobody with a role hands in for a system.
    for (const rol of ['toezichthouder', 'aanbieder', 'beheerder'] as const)
      await app.als(rol).post('/api/v1/aanleveringen').send(MELDING).expect(403);
  });

  it('ziet niets van een ander systeem of een andere organisatie: dat bestaat niet', async () => {
    const [een, ander, elders] = [await systeem(), await systeem(), await systeem({}, app.tweede)];
    const { body } = await een.post('/api/v1/aanleveringen').send(MELDING).expect(201);
    for (const wie of [ander, elders]) {
      await wie.get(`/api/v1/aanleveringen/${body.id}`).expect(404);
      await wie
        .post(`/api/v1/aanleveringen/${body.id}/bijlagen`)
        .attach('bestand', Buffer.from('%PDF-1.4 x'), 'brief.pdf')
        .expect(404);
      expect((await wie.get('/api/v1/aanleveringen')).body.resultaten).toEqual([]);
    }
  });

  it('noemt alle fouten in de invoer, en weigert de dag van ontvangst en het kanaal', async () => {
    const keten = await systeem();
    const { body } = await keten
      .post('/api/v1/aanleveringen')
      .send({ ...MELDING, soort: 'x', ontvangenOp: '2026-01-01', kanaal: 'telefoon' })
      .expect(400);
    expect(body.invalidParams.map(({ name }: { name: string }) => name).sort()).toEqual([
      'kanaal',
      'ontvangenOp',
      'soort',
    ]);
  });

  it('maakt van twee verzoeken tegelijk met één sleutel één melding', async () => {
    const keten = await systeem();
    const voor = (await meldingen()).length;
    const stuur = () => keten.post('/api/v1/aanleveringen').set('idempotency-key', 'een-keer').send(MELDING);
    const antwoorden = await Promise.all([stuur(), stuur(), stuur()]);
    expect(antwoorden.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(antwoorden.map(({ body }) => body.id)).size).toBe(1);
    expect(antwoorden.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(2);
    expect((await meldingen()).length).toBe(voor + 1);
    await keten
      .post('/api/v1/aanleveringen')
      .set('idempotency-key', 'een-keer')
      .send({ ...MELDING, onderwerp: 'Iets anders' })
      .expect(409);
    // The key of one system is not that of another.
    await (
      await systeem()
    )
      .post('/api/v1/aanleveringen')
      .set('idempotency-key', 'een-keer')
      .send(MELDING)
      .expect(201);
    expect((await meldingen()).length).toBe(voor + 2);
  });

  it('kan onder één kenmerk één keer aanleveren, ook tegelijk', async () => {
    const keten = await systeem();
    const stuur = (kenmerk: string) => keten.post('/api/v1/aanleveringen').send({ ...MELDING, kenmerk });
    await stuur('K1').expect(201);
    const { body } = await stuur('K1').expect(409);
    expect(body.code).toBe('MELDING.AL_AANGELEVERD');
    const tegelijk = await Promise.all(Array.from({ length: 4 }, () => stuur('K2')));
    expect(tegelijk.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('van een ketenpartner meldt als die partner, en de melding laat dat zien', async () => {
    const { body: partner } = await app
      .als('coordinator')
      .post('/api/v1/ketenpartners')
      .send({ soort: 'veilig_thuis', naam: 'Veilig Thuis Noord' })
      .expect(201);
    const keten = await systeem({ partnerId: partner.id });
    await keten
      .post('/api/v1/aanleveringen')
      .send({ ...MELDING, kenmerk: 'VT-9' })
      .expect(201);
    const [melding] = (await meldingen()).slice(-1);
    expect(melding).toMatchObject({ kanaal: 'partner', bron: 'anders' });
    const { body } = await app
      .als('toezichthouder')
      .get(`/api/v1/meldingen/${String(melding?.['id'])}`)
      .expect(200);
    expect(body.aanlevering).toEqual({
      afzender: 'Zaaksysteem van de keten',
      partnerId: partner.id,
      kenmerk: 'VT-9',
    });
    const regels = await app.sql(
      `SELECT 1 FROM audit.regels WHERE handeling = 'melding:registreren' AND object_id = $1 AND actor_id IS NOT NULL`,
      [String(melding?.['id'])],
    );
    expect(regels).toHaveLength(1);
  });

  it('van een aanbieder meldt alleen over die aanbieder', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const eigen = await systeem({ aanbiederId });
    await eigen
      .post('/api/v1/aanleveringen')
      .send({ ...MELDING, aanbiederId: andereAanbiederId, bron: 'inwoner' })
      .expect(201);
    expect((await meldingen()).at(-1)).toMatchObject({
      aanbieder_id: aanbiederId,
      bron: 'zorgaanbieder',
      via_aanbieder: true,
    });
  });

  it('voegt een bestand toe, en wordt geweigerd met een dat niet mag', async () => {
    const keten = await systeem();
    const { body } = await keten.post('/api/v1/aanleveringen').send(MELDING).expect(201);
    const pdf = Buffer.from('%PDF-1.4\n%%EOF');
    await keten
      .post(`/api/v1/aanleveringen/${body.id}/bijlagen`)
      .attach('bestand', pdf, 'brief.pdf')
      .expect(201);
    await keten
      .post(`/api/v1/aanleveringen/${body.id}/bijlagen`)
      .attach('bestand', pdf, 'kwaad.exe')
      .expect(415);
    await keten.post(`/api/v1/aanleveringen/${body.id}/bijlagen`).send({}).expect(400);
    const [melding] = (await meldingen()).slice(-1);
    expect(
      await app.sql('SELECT naam FROM document.documenten WHERE object_id = $1', [String(melding?.['id'])]),
    ).toEqual([{ naam: 'brief.pdf' }]);
  });

  it('krijgt na te veel verzoeken in een minuut 429, en een ander systeem niet', async () => {
    const [druk, rustig] = [await systeem(), await systeem()];
    let laatste = await druk.get('/api/v1/aanleveringen');
    for (let i = 0; i < 125 && laatste.status === 200; i += 1)
      laatste = await druk.get('/api/v1/aanleveringen');
    expect(laatste.status).toBe(429);
    expect(Number(laatste.headers['retry-after'])).toBeGreaterThan(0);
    await rustig.get('/api/v1/aanleveringen').expect(200);
  });

  it('is na intrekken meteen buiten', async () => {
    const keten = await systeem();
    await app.sql('UPDATE identiteit.clients SET actief = false WHERE client_id = $1', [keten.clientId]);
    await keten.get('/api/v1/aanleveringen').expect(401);
  });
});

describe('een formulier van Open Formulieren', () => {
  const KOPPELING = {
    naam: 'Melding doen',
    velden: {
      soort: { kolom: 'soortMelding', waarden: { zorgen: 'signaal', klacht: 'klacht', ramp: 'calamiteit' } },
      wet: { kolom: 'persoon.leeftijd', waarden: { jong: 'jeugdwet', volwassen: 'wmo' } },
      onderwerp: { vast: 'Melding via het formulier op de website' },
      omschrijving: { kolom: 'watGebeurde' },
      gebeurtenisdatum: { kolom: 'wanneer' },
      'aanbieder.naam': { kolom: 'aanbieder' },
      'melder.naam': { kolom: 'naam' },
      'melder.email': { kolom: 'mail' },
    },
    negeer: ['akkoord'],
  };
  /** As the plugin makes it: values, their schema, and the metadata of the submission. */
  const inzending = (kenmerk: string, values: object = {}, formulier = FORMULIER) => ({
    values: {
      ...{ soortMelding: 'zorgen', persoon: { leeftijd: 'jong' }, watGebeurde: 'De begeleider kwam niet.' },
      ...{
        wanneer: '2026-01-05',
        aanbieder: 'Stichting De Linde',
        naam: 'Ria Bakker',
        mail: 'ria@voorbeeld.example',
      },
      ...{ akkoord: true, auth_bsn: '123456782', hulp: { huisarts: true, school: false } },
      bijlagen: [{ file_name: 'brief.pdf', content: Buffer.from('%PDF-1.4\n%%EOF').toString('base64') }],
      ...values,
    },
    values_schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { hulp: { title: 'Wie helpt er al?', type: 'object' } },
    },
    metadata: {
      ...{ public_reference: kenmerk, form_name: 'Melding doen', form_version: '3', form_id: formulier },
      ...{ registration_timestamp: '2026-01-06T10:00:00+01:00', auth_type: '' },
    },
    metadata_schema: {},
  });
  let server: Aanleveraar;
  const laatste = async () => (await meldingen()).at(-1) as Record<string, unknown>;

  beforeAll(async () => {
    server = await systeem();
    await app.app
      .get(BeheerFormulierkoppeling, { strict: false })
      .execute(systeemActor(app.eerste.id, 'test', 'test'), {
        ...{ formulierId: FORMULIER, json: KOPPELING, na: null },
      });
  });

  it('wordt een melding met bijlage, en hetzelfde formulier nog eens blijft die ene', async () => {
    const voor = (await meldingen()).length;
    const stuur = () => server.post('/api/v1/formulierinzendingen').send(inzending('OF-AAA'));
    const [een, twee] = await Promise.all([stuur(), stuur()]);
    const drie = await stuur();
    expect([een.status, twee.status].sort()).toEqual([200, 201]);
    expect(drie).toMatchObject({
      status: 200,
      body: { id: een.body.id, kenmerk: 'OF-AAA', stand: 'ontvangen' },
    });
    expect((await meldingen()).length).toBe(voor + 1);
    const melding = await laatste();
    expect(melding).toMatchObject({
      soort: 'signaal',
      wet: 'jeugdwet',
      kanaal: 'meldpunt',
      bron: 'meldpunt',
    });
    expect(melding).toMatchObject({ aanbieder_id: app.eerste.aanbiederId });
    expect(melding['omschrijving']).toBe(
      'De begeleider kwam niet.\n\nAndere antwoorden:\n- Wie helpt er al?: huisarts',
    );
    const { body } = await app
      .als('toezichthouder')
      .get(`/api/v1/meldingen/${String(melding['id'])}/betrokkenen`)
      .expect(200);
    expect(body.melder).toMatchObject({ naam: 'Ria Bakker', email: 'ria@voorbeeld.example' });
    expect(
      await app.sql('SELECT naam FROM document.documenten WHERE object_id = $1', [String(melding['id'])]),
    ).toEqual([{ naam: 'brief.pdf' }]);
  });

  it('bewaart nergens een BSN', async () => {
    expect(JSON.stringify(await meldingen())).not.toContain('123456782');
  });

  it('met antwoorden die niet passen gaat niet verloren: de melding zegt wat er aan te vullen is', async () => {
    await server
      .post('/api/v1/formulierinzendingen')
      .send(
        inzending('OF-BBB', {
          ...{
            soortMelding: 'ramp',
            persoon: {},
            wanneer: 'gisteren',
            aanbieder: 'Zorg Elders',
            mail: 'geen adres',
          },
          bijlagen: [{ file_name: 'kwaad.exe', content: 'TVo=' }],
        }),
      )
      .expect(201);
    const melding = await laatste();
    expect(melding).toMatchObject({
      soort: 'melding',
      wet: 'wmo',
      aanbieder_id: null,
      gebeurtenisdatum: null,
    });
    for (const deel of [
      'calamiteit',
      'wet: niet ingevuld',
      '"gisteren"',
      'Zorg Elders',
      'mail:',
      'kwaad.exe',
    ])
      expect(melding['omschrijving']).toContain(deel);
  });

  it('met tekens die niemand typt en met meer bestanden dan passen, komt toch aan', async () => {
    const bijlagen = Array.from({ length: 52 }, (_, n) => ({
      file_name: `blad-${n}.txt`,
      content: Buffer.from(`Blad ${n}`).toString('base64'),
    }));
    const { body } = await server
      .post('/api/v1/formulierinzendingen')
      .send(inzending('OF-\u0000NUL', { 'hulp\u0000': 'huis\u0000arts', bijlagen }))
      .expect(201);
    expect(body.kenmerk).toBe('OF-NUL');
    const melding = await laatste();
    expect(melding['omschrijving']).toContain('huisarts');
    for (const naam of ['blad-50.txt', 'blad-51.txt'])
      expect(melding['omschrijving']).toContain(`bijlage ${naam}: niet overgenomen (te veel bestanden)`);
    expect(
      await app.sql('SELECT 1 FROM document.documenten WHERE object_id = $1', [String(melding['id'])]),
    ).toHaveLength(50);
  });

  it('die oneindig diep is, wordt niet dieper gelezen dan een formulier is', async () => {
    const diep = `${'{"":'.repeat(20_000)}"onder"${'}'.repeat(20_000)}`;
    await server
      .post('/api/v1/formulierinzendingen')
      .set('content-type', 'application/json')
      .send(JSON.stringify(inzending('OF-DIEP', { diep: 'HIER' })).replace('"HIER"', diep))
      .expect(201);
    expect((await laatste())['omschrijving']).not.toContain('onder');
  });

  it('zonder koppeling wordt geweigerd, zodat het formulier bij de afzender blijft', async () => {
    const voor = (await meldingen()).length;
    const { body } = await server
      .post('/api/v1/formulierinzendingen')
      .send(inzending('OF-CCC', {}, 'een-ander-formulier'))
      .expect(422);
    expect(body).toMatchObject({ code: 'MELDING.FORMULIER_ONBEKEND' });
    expect(body.detail).toContain('een-ander-formulier');
    await server.post('/api/v1/formulierinzendingen').send({ values: {} }).expect(400);
    expect((await meldingen()).length).toBe(voor);
  });

  it('leest de body pas als bekend is wie vraagt, en daarna tot 36 MB', async () => {
    const groot = inzending('OF-DDD', { watGebeurde: 'x'.repeat(2 * 1024 * 1024) });
    await app.anoniem().post('/api/v1/formulierinzendingen').send(groot).expect(401);
    await app.als('toezichthouder').post('/api/v1/formulierinzendingen').send(groot).expect(403);
    await server.post('/api/v1/formulierinzendingen').send(groot).expect(201);
    expect(String((await laatste())['omschrijving']).length).toBeLessThanOrEqual(20_000);
  });
});

describe('docs/koppelen.md', () => {
  it('het voorbeeld met curl werkt zoals het er staat', async () => {
    const keten = await systeem();
    const voorbeeld = /```sh\n([\s\S]+?)```/.exec(readFileSync('docs/koppelen.md', 'utf8'))?.[1] ?? '';
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const kind = spawn('bash', ['-euo', 'pipefail', '-c', voorbeeld], {
      env: {
        PATH: process.env['PATH'],
        ADRES: `http://127.0.0.1:${port}`,
        CLIENT_ID: keten.clientId,
        CLIENT_SECRET: keten.geheim,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let uit = '';
    for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (stuk) => (uit += String(stuk)));
    const [code] = (await once(kind, 'close')) as [number];
    expect({ code, uit }).toMatchObject({ code: 0 });
    expect(uit).toMatch(/"stand":"ontvangen"/);
  });
});
