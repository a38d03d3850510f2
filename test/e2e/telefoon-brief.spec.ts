import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { MELDKANALEN } from '../../libs/melding/src/domain/soorten';
import { maakMail, neemOp } from '../harnas/post';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(180_000);

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.sluit());

const MELDING = {
  ...{ soort: 'signaal', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit', onrechtmatigheid: 'nee' },
  ...{ onderwerp: 'Geen begeleiding in de avond', omschrijving: 'Er is in de avond niemand.' },
} as const;
const FENNA = { hoedanigheid: 'begeleider', naam: 'Fenna Gefingeerd', telefoon: '0611122233' };

const voor = (minuten: number): string => app.klok.nu().subtract({ minutes: minuten }).toString();
const gesprek = (anders: object = {}) => ({
  begonnenOp: voor(14),
  notities: [
    { op: voor(4), tekst: 'Zij belt morgen terug.' },
    { op: voor(12), tekst: 'Er staat één nachtdienst op twee locaties.' },
  ],
  ...{ afgesproken: 'Het rooster komt nog.', uitgelegd: true, ...anders },
});
const meld = (body: object, rol: 'toezichthouder' | 'aanbieder' = 'toezichthouder') =>
  app
    .als(rol)
    .post('/api/v1/meldingen')
    .send({ ...MELDING, ...body });
const verslagen = async (id: string) =>
  (await app.als('toezichthouder').get(`/api/v1/meldingen/${id}/gespreksverslagen`).expect(200)).body
    .resultaten;

describe('een melding per telefoon', () => {
  it('wordt een schriftelijk verslag: vaste tekst op volgorde van tijd, met het controlegetal, zonder wie er belde', async () => {
    const { body } = await meld({ kanaal: 'telefoon', melder: FENNA, gesprek: gesprek() }).expect(201);
    const [verslag, ...rest] = await verslagen(body.id);
    expect(rest).toEqual([]);
    expect(verslag).toMatchObject({
      ...{ onveranderd: true, verbetertId: null, vastgelegdDoor: app.eerste.gebruikers.toezichthouder },
      sha256: createHash('sha256').update(verslag.tekst).digest('hex'),
    });
    const { tekst } = verslag;
    expect(tekst.indexOf('nachtdienst')).toBeGreaterThan(0);
    expect(tekst.indexOf('nachtdienst')).toBeLessThan(tekst.indexOf('belt morgen'));
    expect(tekst).toContain('Afgesproken: Het rooster komt nog.');
    expect(tekst).toContain('Uitgelegd is dat er geen inhoudelijke terugkoppeling komt');
    expect(tekst).not.toContain('Fenna');
  });

  it('waarin is uitgelegd wat niet kan: dat staat bij de melding, en de termijn van de bevestiging is gehaald', async () => {
    const { body } = await meld({ kanaal: 'telefoon', melder: FENNA, gesprek: gesprek() }).expect(201);
    await app.verwerkUitstaandeJobs();
    const { body: melding } = await app.als('toezichthouder').get(`/api/v1/meldingen/${body.id}`).expect(200);
    expect(melding.uitleg).toMatchObject([{ hoe: 'telefoon' }]);
    const termijn = async (id: string) =>
      (
        await app.sql<{ status: string }>(
          `SELECT status FROM termijn.termijnen WHERE object_id = $1 AND definitie_code = 'ONTVANGST'`,
          [id],
        )
      )[0]?.status;
    expect(await termijn(body.id)).toBe('voldaan');
    // Who was not told waits for it.
    const { body: zonder } = await meld({
      ...{ kanaal: 'telefoon', melder: FENNA, gesprek: gesprek({ uitgelegd: false }) },
    }).expect(201);
    await app.verwerkUitstaandeJobs();
    expect(await termijn(zonder.id)).toBe('loopt');
  });

  it('waarin een vertrouwelijke melder uitleg kreeg: ook dat staat erbij, zonder wie het was', async () => {
    const { body } = await meld({
      ...{ kanaal: 'telefoon', melder: FENNA, melderVertrouwelijk: true, gesprek: gesprek() },
    }).expect(201);
    await app.verwerkUitstaandeJobs();
    const { body: melding } = await app.als('toezichthouder').get(`/api/v1/meldingen/${body.id}`).expect(200);
    expect(melding.uitleg).toMatchObject([{ hoe: 'telefoon', door: app.eerste.gebruikers.toezichthouder }]);
    expect(JSON.stringify(melding)).not.toContain('Fenna');
    const [termijn] = await app.sql<{ status: string }>(
      `SELECT status FROM termijn.termijnen WHERE object_id = $1 AND definitie_code = 'ONTVANGST'`,
      [body.id],
    );
    expect(termijn?.status).toBe('voldaan');
  });

  it('wordt verbeterd met een nieuw verslag ernaast; het eerste blijft, ook in de databank', async () => {
    const { body } = await meld({ kanaal: 'telefoon', gesprek: gesprek() }).expect(201);
    const [eerste] = await verslagen(body.id);
    const pad = `/api/v1/meldingen/${body.id}/gespreksverslagen/${eerste.id}/_verbeter`;
    const verbetering = { tekst: 'Er stond geen nachtdienst.', reden: 'Verkeerd verstaan.' };
    await app.als('toezichthouder').post(pad).send({ tekst: 'Zonder reden.' }).expect(400);
    const { body: na } = await app.als('toezichthouder').post(pad).send(verbetering).expect(200);
    expect(na.resultaten).toMatchObject([eerste, { ...verbetering, verbetertId: eerste.id }]);
    await expect(
      app.sql(`SET ROLE nav_app; UPDATE melding.gespreksverslagen SET tekst = 'anders'`),
    ).rejects.toThrow(/permission denied/);
    await expect(app.sql(`UPDATE melding.gespreksverslagen SET tekst = 'anders'`)).rejects.toThrow(/check/);
    const andere = await meld({ kanaal: 'telefoon', gesprek: gesprek() }).expect(201);
    await app
      .als('toezichthouder')
      .post(`/api/v1/meldingen/${andere.body.id}/gespreksverslagen/${eerste.id}/_verbeter`)
      .send(verbetering)
      .expect(404);
  });

  it.each([
    ['langs een andere weg', { kanaal: 'brief' }, 'MELDING.GESPREK_PAST_NIET'],
    ['dat nog moet komen', { gesprek: { begonnenOp: '2199-01-01T10:00:00Z' } }, 'MELDING.GESPREK_PAST_NIET'],
    ['van vorige week', { gesprek: { begonnenOp: '2020-01-01T10:00:00Z' } }, 'MELDING.GESPREK_PAST_NIET'],
    ['zonder aantekening', { gesprek: { notities: [] } }, 'INVOER_ONGELDIG'],
    ['met een tijd die geen tijd is', { gesprek: { begonnenOp: 'vanmiddag' } }, 'INVOER_ONGELDIG'],
  ])('neemt geen gesprek op %s, en dan ook de melding niet', async (_, anders, code) => {
    const [voorheen] = await app.sql<{ n: number }>('SELECT count(*)::int AS n FROM melding.meldingen');
    const { gesprek: deel, ...rest } = anders as { gesprek?: object };
    const { body } = await meld({ kanaal: 'telefoon', ...rest, gesprek: gesprek(deel) }).expect(400);
    expect(body.code).toBe(code);
    expect(await app.sql('SELECT count(*)::int AS n FROM melding.meldingen')).toEqual([voorheen]);
  });

  it('noemt een vertrouwelijke melder niet in het verslag, en een aanbieder belt niet met zichzelf', async () => {
    const notities = [{ op: voor(3), tekst: 'Mevrouw Gefingeerd wil niet genoemd worden.' }];
    const { body } = await meld({
      ...{ kanaal: 'telefoon', melder: FENNA, melderVertrouwelijk: true, gesprek: gesprek({ notities }) },
    }).expect(400);
    expect(body).toMatchObject({
      ...{ code: 'MELDING.VERZEGELD_IN_VERSLAG', invalidParams: [{ name: 'gesprek.notities' }] },
    });
    await meld({ kanaal: 'telefoon', gesprek: gesprek() }, 'aanbieder').expect(400);
  });

  it('leest alleen het team van dit huis', async () => {
    const { body } = await meld({ kanaal: 'telefoon', gesprek: gesprek() }).expect(201);
    const pad = `/api/v1/meldingen/${body.id}/gespreksverslagen`;
    for (const rol of ['beheerder', 'fg', 'college', 'aanbieder'] as const) {
      await app.als(rol).get(pad).expect(403);
    }
    await app.als('coordinator', app.tweede).get(pad).expect(404);
    expect((await app.als('coordinator').get(pad).expect(200)).body.resultaten).toHaveLength(1);
  });
});

describe('een melding per brief', () => {
  const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  const stuur = (id: string, naam: string, inhoud: Buffer, als = app.als('toezichthouder')) =>
    als.post(`/api/v1/meldingen/${id}/brieven`).attach('bestand', inhoud, naam);

  it('houdt de scan als document, met de dag van ontvangst, dicht tot hij is gecontroleerd', async () => {
    const ontvangenOp = app.klok.vandaag().subtract({ days: 2 }).toString();
    const { body } = await meld({ kanaal: 'brief', ontvangenOp }).expect(201);
    const { body: scan } = await stuur(body.id, 'brief.pdf', PDF).expect(201);
    const { body: lijst } = await app
      .als('toezichthouder')
      .get(`/api/v1/documenten?object=melding&objectId=${body.id}`)
      .expect(200);
    expect(lijst.resultaten).toMatchObject([
      { id: scan.id, naam: 'brief.pdf', soort: 'brief-scan', status: 'niet_gecontroleerd' },
    ]);
    await app.als('toezichthouder').get(`/api/v1/documenten/${scan.id}/inhoud`).expect(409);
    await app.controleerBestanden();
    await app.als('toezichthouder').get(`/api/v1/documenten/${scan.id}/inhoud`).expect(200);
    const { body: melding } = await app.als('toezichthouder').get(`/api/v1/meldingen/${body.id}`).expect(200);
    expect(melding.ontvangenOp.slice(0, 10) <= ontvangenOp).toBe(true);
  });

  it('weigert wat geen scan is, wat geen pdf is, en een brief bij wat niet per brief kwam', async () => {
    const { body } = await meld({ kanaal: 'brief' }).expect(201);
    expect((await stuur(body.id, 'brief.docx', PDF).expect(415)).body.code).toBe('MELDING.GEEN_SCAN');
    expect((await stuur(body.id, 'brief.pdf', Buffer.from('MZ')).expect(422)).body.code).toBe(
      'DOCUMENT.INHOUD_KLOPT_NIET',
    );
    await app.als('toezichthouder').post(`/api/v1/meldingen/${body.id}/brieven`).send({}).expect(400);
    const { body: anders } = await meld({ kanaal: 'partner' }).expect(201);
    expect((await stuur(anders.id, 'brief.pdf', PDF).expect(409)).body.code).toBe('MELDING.GEEN_BRIEF');
    await stuur(body.id, 'brief.pdf', PDF, app.als('aanbieder')).expect(403);
    await stuur(body.id, 'brief.pdf', PDF, app.als('toezichthouder', app.tweede)).expect(404);
  });
});

describe('een signaal van de SVB zonder grondslag', () => {
  it.each(MELDKANALEN)('wordt geweigerd langs %s', async (kanaal) => {
    const { body } = await meld({ kanaal, bron: 'svb' }).expect(400);
    expect(body.code).toBe('MELDING.BRON_ZONDER_GRONDSLAG');
  });

  it('ook als het per e-mail kwam, of in een gesprek', async () => {
    await neemOp(app, maakMail({ Subject: 'Van de SVB' }));
    const [post] = await app.sql<{ id: string }>('SELECT id FROM postvak.berichten ORDER BY id DESC LIMIT 1');
    const { body } = await app
      .als('toezichthouder')
      .post(`/api/v1/inkomende-berichten/${post?.id}/_registreer`)
      .set('if-match', '"v1"')
      .send({ ...MELDING, bron: 'svb' })
      .expect(400);
    expect(body.code).toBe('MELDING.BRON_ZONDER_GRONDSLAG');
    await meld({ kanaal: 'telefoon', bron: 'svb', gesprek: gesprek() }).expect(400);
  });
});
