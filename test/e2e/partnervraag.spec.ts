import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Verzendwekker } from '@navolgbaar/bericht';
import { BewaakTermijnen } from '@navolgbaar/termijn';
import type { Response } from 'supertest';
import { Loketbezoeker, kaal, naar, openLoket, tijdVan, titel } from '../harnas/loket';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(180_000);

const ANTWOORD = '/partnervraag/antwoord';
const VRAAG = {
  ...{ vraag: 'Kent u mevrouw Geheim van de Lindelaan, en kreeg zij hulp?', doel: 'Is de hulp geleverd?' },
  ...{ grondslag: 'Wmo 2015 art. 5.2.4', categorieen: ['identiteit_client'], weggelaten: 'De diagnose.' },
  uiterlijk: '2026-04-24',
};
/** Words that stand in the question, the melding or the case, and may never stand in a mail. */
const INHOUD = ['Geheim', 'Lindelaan', 'geleverd', '5.2.4', 'komt niemand', '2026-0'];
const melding = (anders: object = {}) => ({
  ...{ soort: 'melding', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
  ...{ onderwerp: 'Te weinig hulp', omschrijving: 'Er komt niemand.', onrechtmatigheid: 'nee', ...anders },
});

interface Mail {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

let app: TestApp;
let partnerId: string;
let nummer = 0;
let partner: Loketbezoeker;
const th = () => app.als('toezichthouder');

beforeAll(async () => {
  app = await TestApp.start();
  await openLoket(app);
  const wij = {
    soort: 'toegang',
    naam: 'Stichting WIJ',
    email: 'oost@wij.example',
    contactpersoon: 'Teamleider',
  };
  partnerId = (await th().post('/api/v1/ketenpartners').send(wij).expect(201)).body.id;
});
afterAll(() => app?.sluit());
beforeEach(() => {
  app.klok.naar('2026-04-13');
  partner = new Loketbezoeker(app, `198.51.100.${(nummer += 1)}`);
});

const meld = async (inhoud: object = melding()) =>
  (await th().post('/api/v1/meldingen').send(inhoud).expect(201)).body.id as string;
const stel = (meldingId: string, anders: object = {}) =>
  th()
    .post(`/api/v1/meldingen/${meldingId}/partnervragen`)
    .send({ ...VRAAG, partnerId, ...anders });
const lees = async (id: string) => (await th().get(`/api/v1/partnervragen/${id}`).expect(200)).body;
const doe = (id: string, handeling: string, versie: number, body: object = {}) =>
  th().post(`/api/v1/partnervragen/${id}/${handeling}`).set('if-match', `"v${versie}"`).send(body);

/** What the mailbox of the demo holds, the newest first. */
async function post(): Promise<Mail[]> {
  await app.verwerkUitstaandeJobs();
  app.app.get(Verzendwekker).wek(app.eerste.id);
  await app.app.get(Verzendwekker).rust();
  return (await app.als('coordinator').get('/api/v1/postbus').expect(200)).body.resultaten;
}
const linkIn = ({ tekst }: Mail): string => /\/partnervraag\/[\w-]{64}/.exec(tekst)?.[0] ?? '';
const codeIn = ({ tekst }: Mail): string => /\b\d{4} \d{4}\b/.exec(tekst)?.[0] ?? '';
const laatsteLink = async (): Promise<string> => linkIn((await post()).find((mail) => linkIn(mail)) as Mail);

/** A question to a partner, with the link from its mail. */
async function gevraagd(anders: object = {}) {
  const meldingId = await meld();
  const { id } = (await stel(meldingId, anders).expect(201)).body as { id: string };
  return { id, meldingId, link: await laatsteLink() };
}

/** Asks for a code as the page does, and reads it in the mailbox. */
async function vraagCode(link: string, wie = partner): Promise<string> {
  const { text } = await wie.haal(link);
  app.klok.verder('PT20S');
  naar(await wie.stuur(`${link}/code`, {}, tijdVan(text)));
  return codeIn((await post())[0] as Mail);
}

async function open(link: string, wie = partner): Promise<void> {
  const code = await vraagCode(link, wie);
  expect(naar(await wie.vulIn(`${link}?code=gevraagd`, {}).then(() => typ(link, code, wie)))).toBe(ANTWOORD);
}

async function typ(link: string, code: string, wie = partner): Promise<Response> {
  const { text } = await wie.haal(`${link}?code=gevraagd`);
  app.klok.verder('PT20S');
  return wie.stuur(link, { code }, tijdVan(text));
}

describe('een vraag aan een ketenpartner', () => {
  it('gaat als mail zonder inhoud, met een link die nergens leesbaar bewaard is', async () => {
    const { id, meldingId, link } = await gevraagd();
    const [mail] = await post();
    expect(mail).toMatchObject({
      aan: 'oost@wij.example',
      onderwerp: expect.stringContaining('Stichting WIJ'),
    });
    for (const geheim of INHOUD) expect(`${mail?.onderwerp}\n${mail?.tekst}`).not.toContain(geheim);
    const sleutel = link.split('/').at(-1) ?? '';
    const tabellen = await app.sql<{ naam: string }>(
      `SELECT schemaname || '.' || relname AS naam FROM pg_stat_user_tables WHERE relname <> 'postbus'`,
    );
    for (const { naam } of tabellen) {
      const gevonden = await app.sql(`SELECT 1 FROM ${naam} t WHERE t::text LIKE '%' || $1 || '%'`, [
        sleutel,
      ]);
      expect([naam, gevonden]).toEqual([naam, []]);
    }
    const { body } = await th().get(`/api/v1/berichten?objectId=${meldingId}`).expect(200);
    expect(JSON.stringify(body)).not.toContain(sleutel);
    expect(await app.sql('SELECT 1 FROM bericht.berichten WHERE geheim IS NOT NULL')).toEqual([]);
    expect(await lees(id)).toMatchObject({
      ...{ status: 'open', partnerNaam: 'Stichting WIJ', contactNaam: 'Teamleider', teLaat: false },
      ...{ uiterlijk: '2026-04-24', handelingen: expect.arrayContaining(['trekIn', 'stuurLink']) },
    });
  });

  it('is een verstrekking als er gegevens van mensen in staan, en anders niet', async () => {
    const { meldingId } = await gevraagd();
    const van = async (melding: string) =>
      (await th().get(`/api/v1/verstrekkingen?meldingId=${melding}`).expect(200)).body.resultaten;
    expect(await van(meldingId)).toMatchObject([
      { bron: 'vraag', ontvanger: 'Stichting WIJ', inhoud: VRAAG.vraag, weggelaten: VRAAG.weggelaten },
    ]);
    const zonder = await gevraagd({ categorieen: ['geen_persoonsgegevens'], weggelaten: undefined });
    expect(await van(zonder.meldingId)).toEqual([]);
  });

  it('wordt geweigerd zonder wat is weggelaten, zonder adres, en met een dag die niet kan', async () => {
    const meldingId = await meld();
    const code = async (anders: object) => (await stel(meldingId, anders).expect(400)).body.code;
    expect(await code({ weggelaten: undefined })).toBe('VERSTREKKING.NIET_MINIMAAL');
    expect(await code({ uiterlijk: '2026-04-13' })).toBe('PARTNER.DAG_PAST_NIET');
    expect(await code({ uiterlijk: '2027-04-13' })).toBe('PARTNER.DAG_PAST_NIET');
    const cmo = { soort: 'contractbeheer', naam: `CMO ${nummer}` };
    const zonderAdres = (await th().post('/api/v1/ketenpartners').send(cmo).expect(201)).body.id;
    expect(await code({ partnerId: zonderAdres })).toBe('PARTNER.GEEN_ADRES');
    expect(
      (await stel(meldingId, { contactEmail: 'geen adres' }).expect(400)).body.invalidParams[0].name,
    ).toBe('contactEmail');
    await stel(meldingId, { partnerId: zonderAdres, contactEmail: 'cmo@gemeente.example' }).expect(201);
    await th().post(`/api/v1/ketenpartners/${zonderAdres}/_stop`).set('if-match', '"v1"').expect(200);
    const gestopt = stel(meldingId, { partnerId: zonderAdres, contactEmail: 'cmo@gemeente.example' });
    expect((await gestopt.expect(409)).body.code).toBe('PARTNER.GESTOPT');
  });

  it('noemt geen melder wiens naam verzegeld is, voor wie die opende', async () => {
    const melder = { hoedanigheid: 'medewerker', naam: 'Zwaantje Verzegeld' };
    const meldingId = await meld(melding({ melder, melderVertrouwelijk: true }));
    // Who does not know the name cannot find out by trying either.
    await stel(meldingId, { vraag: 'Werkt Zwaantje bij u?' }).expect(201);
    const opening = { reden: 'Er is direct gevaar voor de cliënt.', nood: true };
    await th().post(`/api/v1/meldingen/${meldingId}/openingen`).send(opening).expect(200);
    const { body } = await stel(meldingId, { vraag: 'Werkt Zwaantje bij u?' }).expect(400);
    expect(body).toMatchObject({
      code: 'MELDING.NOEMT_VERZEGELDE_MELDER',
      invalidParams: [{ name: 'vraag' }],
    });
    expect(JSON.stringify(body)).not.toContain('Zwaantje');
    await stel(meldingId).expect(201);
  });

  it('is er alleen voor wie de melding mag zien', async () => {
    const { id, meldingId } = await gevraagd();
    const ander = app.als('toezichthouder', app.tweede);
    await ander.get(`/api/v1/partnervragen/${id}`).expect(404);
    await ander
      .post(`/api/v1/meldingen/${meldingId}/partnervragen`)
      .send({ ...VRAAG, partnerId })
      .expect(404);
    expect((await ander.get('/api/v1/partnervragen?status=alle').expect(200)).body.resultaten).toEqual([]);
    await app.als('aanbieder').get(`/api/v1/partnervragen/${id}`).expect(403);
    await app.als('fg').get('/api/v1/partnervragen').expect(403);
    await app.als('college').post(`/api/v1/partnervragen/${id}/_trek-in`).set('if-match', '"v1"').expect(403);
  });
});

describe('de link van een partner', () => {
  it('verandert niets als een programma hem opent, en toont niets van de vraag', async () => {
    const { id, link } = await gevraagd();
    const voor = await app.sql('SELECT * FROM partner.vraaglinks WHERE vraag_id = $1', [id]);
    for (let keer = 0; keer < 5; keer += 1) {
      const { status, text, headers } = await partner.haal(link);
      expect(status).toBe(200);
      for (const geheim of INHOUD) expect(text).not.toContain(geheim);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
      expect(headers['referrer-policy']).toMatch(/^(same-origin|no-referrer)$/);
      expect(headers['set-cookie']).toBeUndefined();
      expect(text).not.toContain('<script');
    }
    expect(await app.sql('SELECT * FROM partner.vraaglinks WHERE vraag_id = $1', [id])).toEqual(voor);
  });

  it('opent pas met de code die naar de contactpersoon ging, en de code werkt één keer', async () => {
    const { link } = await gevraagd();
    expect((await partner.haal(ANTWOORD)).status).toBe(401);
    const code = await vraagCode(link);
    expect(naar(await typ(link, code))).toBe(ANTWOORD);
    const { status, text } = await partner.haal(ANTWOORD);
    expect([status, kaal(text)]).toEqual([200, expect.stringContaining(VRAAG.vraag)]);
    // What was left out stays here.
    expect(text).not.toContain(VRAAG.weggelaten);
    const later = new Loketbezoeker(app, '203.0.113.9');
    expect((await typ(link, code, later)).status).toBe(400);
    expect((await later.haal(ANTWOORD)).status).toBe(401);
  });

  it('is zelf geen bezoek: wie alleen de link heeft, komt er niet in met die link als cookie', async () => {
    const { link } = await gevraagd();
    await open(link);
    const sleutel = link.split('/').at(-1) ?? '';
    const rader = app.anoniem().get(ANTWOORD).set('cookie', `__Host-nav_partnervraag=${sleutel}`);
    expect((await rader).status).toBe(401);
  });

  it('is niet te raden: na vijf keer is de code op, en daarna het adres', async () => {
    const { link } = await gevraagd();
    const code = await vraagCode(link);
    const fout = code === '1234 5678' ? '8765 4321' : '1234 5678';
    for (let keer = 0; keer < 5; keer += 1) expect((await typ(link, fout)).status).toBe(400);
    const goed = await typ(link, code);
    expect([goed.status, kaal(goed.text)]).toEqual([400, expect.stringContaining('Deze code klopt niet')]);
    // A new code works again.
    const rader = new Loketbezoeker(app, '203.0.113.77');
    const nieuw = await vraagCode(link, rader);
    expect(naar(await typ(link, nieuw, rader))).toBe(ANTWOORD);
    const statussen: number[] = [];
    for (let keer = 0; keer < 25; keer += 1) statussen.push((await typ(link, fout, rader)).status);
    expect(statussen).toContain(429);
  });

  it('stuurt ten hoogste tien codes', async () => {
    const { link } = await gevraagd();
    const aantal = async () =>
      (await app.sql(`SELECT 1 FROM bericht.berichten WHERE sjabloon = 'partnervraag-code'`)).length;
    const voor = await aantal();
    for (let keer = 0; keer < 12; keer += 1) await vraagCode(link);
    expect((await aantal()) - voor).toBe(10);
  });

  it.each([
    ['onbekend', () => '/partnervraag/' + 'A'.repeat(64)],
    ['te kort', () => '/partnervraag/AAAA'],
    ['van een andere organisatie', (link: string) => link.replace(/\/[\w-]{22}/, `/${'B'.repeat(22)}`)],
  ])('die %s is, geeft de pagina dat hij niet werkt, ook bij versturen', async (_, maak) => {
    const { link } = await gevraagd();
    const ander = maak(link);
    const { status, text } = await partner.haal(ander);
    expect([status, titel(text)]).toEqual([404, expect.stringContaining('Deze link werkt niet meer')]);
    const { text: goed } = await partner.haal(link);
    app.klok.verder('PT20S');
    // A form of another link is not taken here.
    expect((await partner.stuur(ander, { code: '1234 5678' }, tijdVan(goed))).status).toBe(404);
  });

  it('werkt na dertig dagen niet meer, en een bezoek na twee uur niet', async () => {
    const { link } = await gevraagd({ uiterlijk: '2026-06-30' });
    await open(link);
    app.klok.verder('PT121M');
    expect((await partner.haal(ANTWOORD)).status).toBe(401);
    app.klok.naar('2026-05-14');
    expect((await partner.haal(link)).status).toBe(404);
  });

  it('verloopt ook als code na een kwartier', async () => {
    const { link } = await gevraagd();
    const code = await vraagCode(link);
    app.klok.verder('PT15M');
    expect((await typ(link, code)).status).toBe(400);
  });
});

describe('het antwoord', () => {
  const antwoord = async (velden: Record<string, string>, wie = partner) => {
    const { text } = await wie.haal(ANTWOORD);
    app.klok.verder('PT20S');
    return wie.stuur(ANTWOORD, velden, tijdVan(text));
  };

  it('sluit de vraag, eindigt de termijn en wordt de behandelaar verteld', async () => {
    const { id, link } = await gevraagd();
    await open(link);
    const gestuurd = await antwoord({ soort: 'volledig', tekst: 'Ja, tot maart.' });
    expect(naar(gestuurd)).toBe(`${ANTWOORD}?ontvangen=ja`);
    const { text } = await partner.haal(`${ANTWOORD}?ontvangen=ja`);
    expect(kaal(text)).toContain('Wij hebben uw antwoord ontvangen');
    expect(text).not.toContain(VRAAG.vraag);
    await app.verwerkUitstaandeJobs();
    const vraag = await lees(id);
    expect(vraag).toMatchObject({
      ...{ status: 'beantwoord', handelingen: [] },
      antwoorden: [{ soort: 'volledig', tekst: 'Ja, tot maart.', doorNaam: 'Teamleider', documenten: [] }],
    });
    const [termijn] = await app.sql<{ status: string }>(
      'SELECT status FROM termijn.termijnen WHERE id = $1',
      [vraag.termijnId],
    );
    expect(termijn?.status).toBe('voldaan');
    expect(
      await app.sql(
        `SELECT 1 FROM attendering.attenderingen WHERE soort = 'partner_antwoordde' AND object_id = $1`,
        [vraag.meldingId],
      ),
    ).not.toEqual([]);
    expect((await partner.haal(link)).status).toBe(404);
  });

  it('telt één keer, hoe vaak het formulier ook komt, en is daarna dicht', async () => {
    const { id, link } = await gevraagd();
    await open(link);
    const { text } = await partner.haal(ANTWOORD);
    app.klok.verder('PT20S');
    const velden = { soort: 'deels', tekst: 'De rest komt nog.' };
    for (let keer = 0; keer < 3; keer += 1) naar(await partner.stuur(ANTWOORD, velden, tijdVan(text)));
    expect(await lees(id)).toMatchObject({ status: 'deels_beantwoord', antwoorden: [velden] });
    const rest = { soort: 'volledig', tekst: 'Dit is de rest.' };
    const { text: laatste } = await partner.haal(ANTWOORD);
    app.klok.verder('PT20S');
    // Pressed twice: both hear that it arrived.
    for (let keer = 0; keer < 2; keer += 1)
      expect(naar(await partner.stuur(ANTWOORD, rest, tijdVan(laatste)))).toBe(`${ANTWOORD}?ontvangen=ja`);
    naar(await partner.stuur(ANTWOORD, { soort: 'volledig', tekst: 'Nog iets.' }, tijdVan(text)));
    expect((await lees(id)).antwoorden).toHaveLength(2);
  });

  it('neemt samen niet meer dan vijftig bestanden, ook als de ruimte in deze melding niet te tellen is', async () => {
    const { id, link } = await gevraagd();
    await open(link);
    await app.sql(
      `INSERT INTO partner.antwoorden (organisatie_id, id, vraag_id, soort, tekst, documenten, ontvangen_op, sleutel)
       SELECT organisatie_id, gen_random_uuid(), id, 'deels', 'Eerder', array_fill(gen_random_uuid(), ARRAY[50]), now(),
              decode(repeat('ab', 32), 'hex') FROM partner.vragen WHERE id = $1`,
      [id],
    );
    const { text } = await partner.haal(ANTWOORD);
    app.klok.verder('PT20S');
    const { status, text: geweigerd } = await partner.stuurBestanden(
      ANTWOORD,
      { soort: 'deels', tekst: 'Nog een bestand.', tijd: tijdVan(text) },
      [{ veld: 'bestanden', naam: 'plan.txt', inhoud: Buffer.from('Het plan.') }],
    );
    expect([status, kaal(geweigerd)]).toEqual([400, expect.stringContaining('passen samen 50 bestanden')]);
    expect(geweigerd).toContain('Nog een bestand.');
    expect((await lees(id)).antwoorden).toHaveLength(1);
    expect(await app.sql(`SELECT 1 FROM document.documenten WHERE naam = 'plan.txt'`)).toEqual([]);
  });

  it('kan zijn dat het niet mag, met de reden', async () => {
    const { id, link } = await gevraagd();
    await open(link);
    const zonder = await antwoord({ soort: 'niet_delen', tekst: '' });
    expect([zonder.status, kaal(zonder.text)]).toEqual([
      400,
      expect.stringContaining('Schrijf waarom u dit niet mag delen'),
    ]);
    naar(await antwoord({ soort: 'niet_delen', tekst: 'Daar is geen grondslag voor.' }));
    expect(await lees(id)).toMatchObject({ status: 'niet_gedeeld', antwoorden: [{ soort: 'niet_delen' }] });
  });

  it('kan een collega noemen, die een eigen link krijgt; de oude werkt dan niet meer', async () => {
    const { id, link } = await gevraagd();
    await open(link);
    naar(await antwoord({ soort: 'collega', tekst: 'Vraag het Joost, joost@wij.example.' }));
    expect((await lees(id)).status).toBe('naar_collega');
    const { body } = await doe(id, '_stuur-link', 2, {
      contactNaam: 'Joost',
      contactEmail: 'joost@wij.example',
    });
    expect(body).toMatchObject({ status: 'open', contactEmail: 'joost@wij.example', versie: 3 });
    const nieuw = await laatsteLink();
    expect(nieuw).not.toBe(link);
    expect((await post())[0]).toMatchObject({ aan: 'joost@wij.example' });
    expect((await partner.haal(link)).status).toBe(404);
    expect((await partner.haal(ANTWOORD)).status).toBe(401);
    const joost = new Loketbezoeker(app, '203.0.113.10');
    await open(nieuw, joost);
    naar(await antwoord({ soort: 'volledig', tekst: 'Zij kreeg hulp.' }, joost));
    expect((await lees(id)).antwoorden.at(-1)).toMatchObject({ doorNaam: 'Joost' });
  });

  // No scanner runs here: what the scanner finds is the same road as every other file.
  it('komt met bestanden langs de controle, bij de melding', async () => {
    const { id, meldingId, link } = await gevraagd();
    await open(link);
    const { text } = await partner.haal(ANTWOORD);
    app.klok.verder('PT20S');
    const bestand = (naam: string, inhoud: string) => ({
      veld: 'bestanden',
      naam,
      inhoud: Buffer.from(inhoud),
    });
    const velden = { tijd: tijdVan(text), soort: 'volledig', tekst: '' };
    const slecht = await partner.stuurBestanden(ANTWOORD, velden, [bestand('virus.exe', 'MZ')]);
    expect([slecht.status, kaal(slecht.text)]).toEqual([400, expect.stringContaining('niet lezen')]);
    naar(await partner.stuurBestanden(ANTWOORD, velden, [bestand('uren.txt', 'Drie uur per week.')]));
    const { antwoorden } = await lees(id);
    expect(antwoorden[0].documenten).toHaveLength(1);
    await app.verwerkUitstaandeJobs();
    await app.controleerBestanden();
    const [document] = await app.sql<{ object_id: string; soort: string; status: string }>(
      'SELECT object_id, soort, status FROM document.documenten WHERE id = $1',
      [antwoorden[0].documenten[0]],
    );
    expect(document).toEqual({ object_id: meldingId, soort: 'antwoord-partner', status: 'zonder_controle' });
    await th().get(`/api/v1/documenten/${antwoorden[0].documenten[0]}/inhoud`).expect(200);
  });

  it('geeft terug wat was getypt als het bezoek voorbij is of een veld ontbreekt', async () => {
    const { link } = await gevraagd();
    await open(link);
    const zonder = await antwoord({ tekst: 'Zo zit het.' });
    expect([zonder.status, zonder.text]).toEqual([400, expect.stringContaining('Zo zit het.')]);
    const { text } = await partner.haal(ANTWOORD);
    app.klok.verder('PT3H');
    const laat = await partner.stuur(ANTWOORD, { soort: 'volledig', tekst: 'Zo zit het.' }, tijdVan(text));
    expect([laat.status, laat.text]).toEqual([401, expect.stringContaining('Zo zit het.')]);
  });

  it('kan niet meer na intrekken: link, bezoek en vraag zijn meteen weg', async () => {
    const { id, link } = await gevraagd();
    await open(link);
    const { text } = await partner.haal(ANTWOORD);
    expect((await doe(id, '_trek-in', 1, { reden: 'x' }).expect(400)).body.invalidParams[0].name).toBe(
      'reden',
    );
    expect((await doe(id, '_trek-in', 7, { reden: 'Niet nodig.' }).expect(412)).body.code).toBe(
      'VERSIE_VEROUDERD',
    );
    const { body } = await doe(id, '_trek-in', 1, { reden: 'De aanbieder gaf het zelf.' }).expect(200);
    expect(body).toMatchObject({
      status: 'ingetrokken',
      reden: 'De aanbieder gaf het zelf.',
      handelingen: [],
    });
    expect((await partner.haal(link)).status).toBe(404);
    const dicht = await partner.haal(ANTWOORD);
    expect([dicht.status, dicht.text]).toEqual([401, expect.not.stringContaining(VRAAG.vraag)]);
    app.klok.verder('PT20S');
    const alsnog = await partner.stuur(ANTWOORD, { soort: 'volledig', tekst: 'Toch.' }, tijdVan(text));
    expect(alsnog.status).toBe(401);
    expect((await lees(id)).antwoorden).toEqual([]);
    const mail = (await post())[0];
    expect(mail?.onderwerp).toContain('niet meer nodig');
    for (const geheim of INHOUD) expect(mail?.tekst).not.toContain(geheim);
    expect((await doe(id, '_trek-in', 2, { reden: 'Nog eens.' }).expect(409)).body.code).toBe(
      'OVERGANG_NIET_MOGELIJK',
    );
    const [termijn] = await app.sql<{ status: string }>(
      'SELECT status FROM termijn.termijnen WHERE id = $1',
      [body.termijnId],
    );
    expect(termijn?.status).toBe('ingetrokken');
  });

  it('is genoeg als de toezichthouder dat zegt, en alleen na een deel', async () => {
    const { id, link } = await gevraagd();
    expect((await doe(id, '_rond-af', 1, { reden: 'Genoeg.' }).expect(409)).body.code).toBe(
      'OVERGANG_NIET_MOGELIJK',
    );
    await open(link);
    naar(await antwoord({ soort: 'deels', tekst: 'Tot maart.' }));
    const { body } = await doe(id, '_rond-af', 2, { reden: 'Meer is niet nodig.' }).expect(200);
    expect(body).toMatchObject({ status: 'beantwoord', reden: 'Meer is niet nodig.' });
    expect((await partner.haal(ANTWOORD)).status).toBe(401);
  });
});

describe('een antwoord dat uitblijft', () => {
  const dag = async (op: string) => {
    app.klok.naar(op);
    await app.app.get(BewaakTermijnen).execute();
    return (await post()).filter(({ aan }) => aan === 'oost@wij.example');
  };

  it('wordt voor en na de laatste dag herinnerd, elke keer met een eigen link, en is te laat zichtbaar', async () => {
    const { id, meldingId, link } = await gevraagd();
    const voor = (await dag('2026-04-21'))[0] as Mail;
    expect(voor.onderwerp).toContain('Herinnering');
    const na = (await dag('2026-04-28'))[0] as Mail;
    expect(na.onderwerp).toContain('wachten nog op uw antwoord');
    for (const mail of [voor, na])
      for (const geheim of INHOUD) expect(`${mail.onderwerp}${mail.tekst}`).not.toContain(geheim);
    expect(new Set([link, linkIn(voor), linkIn(na)]).size).toBe(3);
    expect(await lees(id)).toMatchObject({ teLaat: true });
    const { body } = await th().get(`/api/v1/partnervragen?meldingId=${meldingId}`).expect(200);
    expect(body.resultaten).toMatchObject([{ id, teLaat: true }]);
    // The start page shows the first five of this list.
    const { body: termijnen } = await th().get('/api/v1/termijnen/open?aantal=100').expect(200);
    expect(termijnen.resultaten).toContainEqual(
      expect.objectContaining({ object: 'partnervraag', objectId: id, status: 'te_laat' }),
    );
    // Every link still opens it, and answering ends the reminding.
    await open(linkIn(na));
    const { text } = await partner.haal(ANTWOORD);
    app.klok.verder('PT20S');
    naar(await partner.stuur(ANTWOORD, { soort: 'volledig', tekst: 'Alsnog.' }, tijdVan(text)));
    await app.verwerkUitstaandeJobs();
    expect((await partner.haal(link)).status).toBe(404);
    const [laatste] = await post();
    expect((await dag('2026-05-04'))[0]).toEqual(laatste);
  });

  it('staat op de agenda van het volgende overleg met die partner, zolang het open is', async () => {
    const { id } = await gevraagd();
    const plan = th().post(`/api/v1/ketenpartners/${partnerId}/overleggen`).send({ op: '2026-04-20' });
    const overleg = (await plan.expect(201)).body;
    const vragen = (body: { vragen: { id: string }[] }) => body.vragen.map((vraag) => vraag.id);
    expect(vragen(overleg)).toContain(id);
    expect(JSON.stringify(overleg)).not.toContain(VRAAG.vraag);
    await doe(id, '_trek-in', 1, { reden: 'Niet nodig.' }).expect(200);
    const { body } = await th().get(`/api/v1/overleggen/${overleg.id}`).expect(200);
    expect(vragen(body)).not.toContain(id);
  });
});

describe('een vraag over een zaak', () => {
  it('en haar antwoord staan in de geschiedenis, en een besloten zaak houdt beide dicht', async () => {
    const zaak = { toezichtvorm: 'proactief', onderwerp: 'Thema', domein: 'kwaliteit', wet: 'wmo' };
    const { body: nieuw } = await th().post('/api/v1/zaken').send(zaak).expect(201);
    const { body } = await th()
      .post(`/api/v1/zaken/${nieuw.id}/partnervragen`)
      .send({ ...VRAAG, partnerId })
      .expect(201);
    await open(await laatsteLink());
    const { text } = await partner.haal(ANTWOORD);
    app.klok.verder('PT20S');
    naar(await partner.stuur(ANTWOORD, { soort: 'volledig', tekst: 'Ja.' }, tijdVan(text)));
    await app.verwerkUitstaandeJobs();
    const { body: tijdlijn } = await th()
      .get(`/api/v1/zaken/${nieuw.id}/tijdlijn?soort=partnervraag`)
      .expect(200);
    expect(tijdlijn.resultaten.map(({ tekst }: { tekst: string }) => tekst)).toEqual([
      'Antwoord van een ketenpartner ontvangen.',
      'Vraag gesteld aan Stichting WIJ.',
    ]);
    const [mij] = await app.sql<{ id: string }>(
      `SELECT id FROM identiteit.gebruikers WHERE 'coordinator' = ANY (rollen)
      AND organisatie_id = $1 LIMIT 1`,
      [app.eerste.id],
    );
    await app.sql(
      `INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id) VALUES ($1, $2, $3)`,
      [app.eerste.id, nieuw.id, mij?.id],
    );
    await th().get(`/api/v1/partnervragen/${body.id}`).expect(404);
    const { body: lijst } = await th().get(`/api/v1/partnervragen?status=alle`).expect(200);
    expect(lijst.resultaten.map(({ id }: { id: string }) => id)).not.toContain(body.id);
  });
});
