import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MELDERRUIMTE } from '@navolgbaar/melding';
import { readdirSync } from 'node:fs';
import { Loketbezoeker, kaal, naar, openLoket, tijdVan, titel } from '../harnas/loket';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(180_000);

const OVERZICHT = '/mijn-melding/overzicht';
const ANONIEM = { melder: { bekend: 'anoniem' } } as const;
/** Words that stand in the melding and the case, and may never come back on a page of the melder. */
const INHOUD = ['nachts niemand', 'De Linde', 'Lindelaan', 'Truus', 'ernstig verwaarloosd'];

let app: TestApp;
let nummer = 0;
let bezoeker: Loketbezoeker;

beforeAll(async () => {
  app = await TestApp.start();
  await openLoket(app);
});
afterAll(() => app?.sluit());
beforeEach(() => {
  app.klok.naar('2026-04-13');
  nummer += 1;
  bezoeker = new Loketbezoeker(app, `198.51.100.${nummer}`);
});

const rijen = (sql: string, ...waarden: unknown[]) => app.sql<Record<string, unknown>>(sql, waarden);
const laatste = async (): Promise<string> =>
  String((await rijen('SELECT id FROM melding.meldingen ORDER BY nummer DESC LIMIT 1'))[0]?.['id']);

/** Somebody who reported, and came back with the code. */
async function terug(anders: Parameters<Loketbezoeker['meld']>[0] = ANONIEM) {
  const { code } = await bezoeker.meld(anders);
  expect(naar(await bezoeker.vulIn('/mijn-melding', { code }))).toBe(OVERZICHT);
  return { code, id: await laatste() };
}

const contact = (id: string) => `/api/v1/meldingen/${id}/meldervragen`;
const gelezen = (id: string) => `/api/v1/meldingen/${id}/aanvullingen/_markeer-gelezen`;
const vraag = (id: string, tekst: string, zonderInhoud: unknown = true) =>
  app.als('toezichthouder').post(contact(id)).send({ tekst, zonderInhoud });

describe('de ontvangstcode', () => {
  it('krijgt wie anoniem blijft en wie zijn naam noemt, en staat nergens leesbaar', async () => {
    for (const anders of [ANONIEM, {}]) {
      const { code, adres, tekst } = await bezoeker.meld(anders);
      expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
      expect(tekst).toContain('Schrijf de code nu op');
      // Reading the page again shows the same one; within the hour.
      expect((await bezoeker.haal(adres)).text).toContain(code);
      app.klok.verder('PT61M');
      expect((await bezoeker.haal(adres)).status).toBe(404);
      await app.verwerkUitstaandeJobs();
      const tabellen = await rijen(`SELECT schemaname || '.' || relname AS naam FROM pg_stat_user_tables`);
      for (const { naam } of tabellen) {
        const kaleCode = code.replace(/-/g, '');
        const gevonden = await rijen(
          `SELECT 1 FROM ${String(naam)} t WHERE t::text ILIKE '%' || $1 || '%' OR t::text ILIKE '%' || $2 || '%'`,
          code,
          kaleCode,
        );
        expect([naam, gevonden]).toEqual([naam, []]);
      }
    }
  });

  it('opent de melding, hoe zij ook is getypt', async () => {
    const { code } = await bezoeker.meld(ANONIEM);
    for (const getypt of [
      code.toLowerCase(),
      code.replace(/-/g, ' '),
      ` ${code.replace(/0/g, 'o').replace(/1/g, 'l')} `,
    ]) {
      const ander = new Loketbezoeker(app, `192.0.2.${(nummer += 1)}`);
      expect(naar(await ander.vulIn('/mijn-melding', { code: getypt }))).toBe(OVERZICHT);
      expect(titel((await ander.haal(OVERZICHT)).text)).toMatch(/^Melding 2026-\d{5} – Toezicht Noord$/);
    }
  });

  it('die fout is geeft altijd dezelfde pagina en kost altijd hetzelfde werk', async () => {
    const { code } = await bezoeker.meld(ANONIEM);
    const verzet = (tekst: string) =>
      tekst.endsWith('Z') ? `${tekst.slice(0, -1)}Y` : `${tekst.slice(0, -1)}Z`;
    const fouten = [verzet(code), 'AAAA', '0000-0000-0000-0000', 'x'.repeat(5_000), '🙂', `${code}0`];
    const paginas = new Set<string>();
    const werk = new Set<string>();
    for (const fout of fouten) {
      const regels = () =>
        rijen(`SELECT count(*)::int AS n FROM audit.regels WHERE handeling = 'melding:code-onbekend'`);
      const voor = Number((await regels())[0]?.['n']);
      const { text, headers } = await bezoeker.vulFoutIn('/mijn-melding', { code: fout });
      expect(headers['set-cookie']).toBeUndefined();
      expect(bezoeker.cookie()).not.toContain('nav_mijnmelding');
      // What was typed stands there again, and the signed time differs: nothing else.
      paginas.add(
        text
          .replaceAll(fout.slice(0, 200), '')
          .replace(/name="tijd" value="[^"]+"/, '')
          .replace(/ value=""/, ''),
      );
      werk.add(String(Number((await regels())[0]?.['n']) - voor));
    }
    expect(paginas.size).toBe(1);
    expect([...werk]).toEqual(['1']);
    expect([...paginas][0]).toContain('Deze code klopt niet.');
  });

  it('is niet te raden: na tien keer wacht dit adres, en een ander niet', async () => {
    const { code } = await bezoeker.meld(ANONIEM);
    const rader = new Loketbezoeker(app, '192.0.2.250');
    const tijd = tijdVan((await rader.haal('/mijn-melding')).text);
    app.klok.verder('PT20S');
    for (let i = 0; i < 10; i += 1)
      expect(naar(await rader.stuur('/mijn-melding', { code: 'fout' }, tijd))).toBe('/mijn-melding?fout=ja');
    const geweigerd = await rader.stuur('/mijn-melding', { code }, tijd);
    expect([geweigerd.status, Number(geweigerd.headers['retry-after']) > 0]).toEqual([429, true]);
    expect(geweigerd.text).toContain(`value="${code}"`);
    naar(await bezoeker.vulIn('/mijn-melding', { code }));
  });
});

describe('wat de melder leest', () => {
  it('is procesinformatie, en nooit iets van de melding, de zaak of de uitkomst', async () => {
    const { id } = await terug({});
    const lees = async () => kaal((await bezoeker.haal(OVERZICHT)).text);
    const zie = async (stand: string) => {
      const tekst = await lees();
      expect(tekst).toContain(stand);
      for (const woord of INHOUD) expect([woord, tekst.includes(woord)]).toEqual([woord, false]);
      return tekst;
    };
    await zie('Wij hebben uw melding ontvangen.');
    await app.sql(`UPDATE melding.meldingen SET onderwerp = 'Bewoner ernstig verwaarloosd' WHERE id = $1`, [
      id,
    ]);
    const { body } = await app.als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);
    await app
      .als('toezichthouder')
      .post(`/api/v1/meldingen/${id}/_stuur-door`)
      .set('if-match', `"v${String(body.versie)}"`)
      .send({
        ...{ ontvangers: [{ soort: 'igj' }], melder: 'wij', wijze: 'beveiligde_mail' },
        ...{ grondslag: 'Jeugdwet art. 9.1', categorieen: ['geen_persoonsgegevens'] },
        ...{ motivering: 'Het is ernstig verwaarloosd.', inhoud: 'Het is ernstig verwaarloosd.' },
      })
      .expect(200);
    const klaar = await zie('Wij zijn klaar met uw melding.');
    expect(klaar).not.toMatch(/IGJ|doorgestuurd/i);
    expect(klaar).toContain('Meer mogen wij u niet vertellen');
  });

  it('is hetzelfde bij elke uitkomst', async () => {
    const { id } = await terug();
    const standaard = async (stand: string) => {
      await app.sql('UPDATE melding.ontvangstcodes SET processtand = $2 WHERE melding_id = $1', [id, stand]);
      return kaal((await bezoeker.haal(OVERZICHT)).text).replace(/tijd.*/, '');
    };
    const teksten = [];
    for (const stand of ['ontvangen', 'bekeken', 'afgesloten']) teksten.push(await standaard(stand));
    expect(new Set(teksten).size).toBe(3);
  });

  it('kan in de databank niets anders zijn: het bereik van een bezoeker toont alleen de rijen van de eigen code', async () => {
    await terug();
    const ander = new Loketbezoeker(app, '192.0.2.77');
    await ander.meld(ANONIEM);
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: app.databank.urls.app });
    await client.connect();
    try {
      const [{ hash } = { hash: '' }] = await app.sql<{ hash: string }>(
        `SELECT encode(code_hash, 'hex') AS hash FROM melding.ontvangstcodes LIMIT 1`,
      );
      await client.query('BEGIN');
      const tel = async (tabel: string) => (await client.query(`SELECT 1 FROM ${tabel}`)).rowCount;
      await client.query(
        `SELECT set_config('nav.organisatie', $1, true), set_config('nav.bereik', 'loket', true)`,
        [app.eerste.id],
      );
      for (const tabel of ['ontvangstcodes', 'vragen', 'aanvullingen'])
        expect(await tel(`melding.${tabel}`)).toBe(0);
      await client.query(`SELECT set_config('nav.ontvangstcode', $1, true)`, [hash]);
      expect(await tel('melding.ontvangstcodes')).toBe(1);
      for (const tabel of ['melding.meldingen', 'melding.personen', 'document.documenten', 'onderzoek.zaken'])
        expect([tabel, await tel(tabel)]).toEqual([tabel, 0]);
    } finally {
      await client.end();
    }
  });

  it('is weg na uitloggen, ook met een bewaarde cookie, en na een half uur', async () => {
    const { code } = await terug();
    const bewaard = bezoeker.cookie();
    expect(bewaard).toMatch(/^__Host-nav_mijnmelding=/);
    expect(bewaard).not.toContain(code.replace(/-/g, ''));
    app.klok.verder('PT1S');
    expect(naar(await bezoeker.stuur('/mijn-melding/uitloggen', {}, ''))).toBe('/mijn-melding');
    expect(bezoeker.cookie()).toBe('');
    expect((await app.anoniem().get(OVERZICHT).set('cookie', bewaard)).status).toBe(401);
    app.klok.verder('PT1S');
    naar(await bezoeker.vulIn('/mijn-melding', { code }));
    expect((await bezoeker.haal(OVERZICHT)).status).toBe(200);
    app.klok.verder('PT31M');
    expect((await bezoeker.haal(OVERZICHT)).status).toBe(401);
    const vals = bewaard.replace(/.$/, (teken) => (teken === 'A' ? 'B' : 'A'));
    expect((await app.anoniem().get(OVERZICHT).set('cookie', vals)).status).toBe(401);
  });
});

describe('vragen en antwoorden', () => {
  it('gaan heen en weer, ook met wie anoniem is; de behandelaar ziet het in de werkvoorraad', async () => {
    const { id } = await terug();
    const { body: gesteld } = await vraag(id, 'Op welke dagen was er niemand?').expect(200);
    expect(gesteld).toMatchObject({
      heeftCode: true,
      vragen: [{ status: 'gesteld', gesteldDoor: app.eerste.gebruikers.toezichthouder }],
    });
    const vraagId = String(gesteld.vragen[0].id);
    const { text } = await bezoeker.haal(OVERZICHT);
    expect(kaal(text)).toContain('Op welke dagen was er niemand?');
    app.klok.verder('PT20S');
    const velden = { vraag: vraagId, [`tekst-${vraagId}`]: 'Elke maandag.' };
    // Sent twice at once, as an impatient person does.
    const antwoorden = await Promise.all([1, 2].map(() => bezoeker.stuur(OVERZICHT, velden, tijdVan(text))));
    expect(antwoorden.map(naar)).toEqual([`${OVERZICHT}?ontvangen=ja`, `${OVERZICHT}?ontvangen=ja`]);
    const na = kaal((await bezoeker.haal(`${OVERZICHT}?ontvangen=ja`)).text);
    expect(na).toContain('Wij hebben uw bericht ontvangen');
    expect(na).not.toContain('Elke maandag');

    const { body } = await app.als('toezichthouder').get(contact(id)).expect(200);
    expect(body.vragen).toMatchObject([{ status: 'beantwoord' }]);
    expect(body.aanvullingen).toMatchObject([
      { vraagId, tekst: 'Elke maandag.', naAfsluiting: false, gelezenOp: null },
    ]);
    const regel = async () =>
      (await app.als('toezichthouder').get('/api/v1/meldingen?status=alle').expect(200)).body.resultaten.find(
        (een: { id: string }) => een.id === id,
      ) as { melderSchreef: boolean };
    expect((await regel()).melderSchreef).toBe(true);
    const totEnMet = String(body.aanvullingen[0].id);
    await app.als('toezichthouder').post(gelezen(id)).send({ totEnMet }).expect(200);
    expect((await regel()).melderSchreef).toBe(false);
    // What was answered can no longer be withdrawn.
    await app
      .als('toezichthouder')
      .post(`${contact(id)}/${vraagId}/_trek-in`)
      .expect(404);
  });

  it('kosten een toets op inhoud, die wordt vastgelegd, en een melder met een code', async () => {
    const { id } = await terug();
    await vraag(id, 'Hoe gaat het?', false).expect(400);
    await vraag(id, 'Hoe gaat het?', null).expect(400);
    await vraag(id, '').expect(400);
    await vraag(id, 'Hoe gaat het?').expect(200);
    const [rij] = await rijen('SELECT getoetst_op FROM melding.vragen WHERE melding_id = $1', id);
    expect(rij?.['getoetst_op']).toBeInstanceOf(Date);
    for (const rol of ['college', 'jurist', 'aanbieder', 'beheerder', 'contractbeheer'] as const) {
      await app.als(rol).get(contact(id)).expect(403);
      await app.als(rol).post(contact(id)).send({ tekst: 'Mag dit?', zonderInhoud: true }).expect(403);
    }
    await app.als('toezichthouder', app.tweede).get(contact(id)).expect(404);
    await app
      .als('toezichthouder', app.tweede)
      .post(contact(id))
      .send({ tekst: 'Mag dit?', zonderInhoud: true })
      .expect(404);
    const { body: telefonisch } = await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'melding', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Gebeld', omschrijving: 'Iemand belde.', onrechtmatigheid: 'onbekend' },
      })
      .expect(201);
    const { body } = await vraag(String(telefonisch.id), 'Kunt u terugbellen?').expect(409);
    expect(body.code).toBe('MELDING.GEEN_ONTVANGSTCODE');
  });

  it('geven wie een e-mailadres gaf een bericht zonder de vraag, en wie anoniem is geen', async () => {
    const { id } = await terug({});
    await vraag(id, 'Was de geheime kamer op slot?').expect(200);
    await app.verwerkUitstaandeJobs();
    const brieven = await rijen(
      `SELECT onderwerp, tekst FROM bericht.berichten WHERE object_id = $1 AND sjabloon = 'vraag-aan-melder'`,
      id,
    );
    expect(brieven).toHaveLength(1);
    expect(JSON.stringify(brieven)).not.toMatch(/kamer|Linde|Truus/);
    bezoeker = new Loketbezoeker(app, '192.0.2.11');
    const anoniem = await terug();
    await vraag(anoniem.id, 'Was de kamer op slot?').expect(200);
    await app.verwerkUitstaandeJobs();
    expect(await rijen('SELECT 1 FROM bericht.berichten WHERE object_id = $1', anoniem.id)).toEqual([]);
  });

  it('komen aan, ook als de vraag intussen is ingetrokken of wij klaar zijn; dat staat er dan gewoon', async () => {
    const { id } = await terug();
    const { body } = await vraag(id, 'Wat zag u?').expect(200);
    const vraagId = String(body.vragen[0].id);
    const { text } = await bezoeker.haal(OVERZICHT);
    await app
      .als('toezichthouder')
      .post(`${contact(id)}/${vraagId}/_trek-in`)
      .expect(200);
    await app.sql(`UPDATE melding.ontvangstcodes SET processtand = 'afgesloten' WHERE melding_id = $1`, [id]);
    const zonder = kaal((await bezoeker.haal(OVERZICHT)).text);
    expect(zonder).toContain('Wij hebben deze vraag ingetrokken.');
    expect(zonder).not.toContain('Wat zag u?');
    app.klok.verder('PT20S');
    const velden = { vraag: vraagId, [`tekst-${vraagId}`]: 'Ik zag het zelf.' };
    const daarna = naar(await bezoeker.stuur(OVERZICHT, velden, tijdVan(text)));
    expect(kaal((await bezoeker.haal(daarna)).text)).toContain('Wij waren al klaar met uw melding.');
    const { body: na } = await app.als('toezichthouder').get(contact(id)).expect(200);
    expect(na.aanvullingen).toMatchObject([{ tekst: 'Ik zag het zelf.', naAfsluiting: true }]);
    expect(na.vragen).toMatchObject([{ status: 'ingetrokken' }]);
    await app.verwerkUitstaandeJobs();
    const verteld = await rijen(
      `SELECT 1 FROM attendering.attenderingen WHERE soort = 'melder_vulde_aan' AND object_id = $1`,
      id,
    );
    expect(verteld.length).toBeGreaterThan(0);
  });

  it('met bestanden komen bij de melding; een fout bestand houdt de tekst vast en bewaart niets', async () => {
    const { id } = await terug();
    const { text } = await bezoeker.haal(OVERZICHT);
    app.klok.verder('PT20S');
    const velden = { tijd: tijdVan(text), vraag: '', 'tekst-meer': 'Hier is een foto.' };
    const veld = 'bestanden-meer';
    const goed = { veld, naam: 'aantekening.txt', inhoud: Buffer.from('Zo was het.') };
    for (const [fout, melding] of [
      [{ veld, naam: 'virus.exe', inhoud: Buffer.from('MZ') }, 'kunnen wij niet lezen'],
      [{ veld, naam: 'leeg.txt', inhoud: Buffer.alloc(0) }, 'leeg'],
      [{ veld, naam: 'nep.pdf', inhoud: Buffer.from('geen pdf') }, 'kunnen wij niet lezen'],
    ] as const) {
      const geweigerd = await bezoeker.haal(
        naar(await bezoeker.stuurBestanden(OVERZICHT, velden, [goed, fout])),
      );
      expect([titel(geweigerd.text), kaal(geweigerd.text)]).toEqual([
        expect.stringMatching(/^Fout: /),
        expect.stringContaining(melding),
      ]);
      expect(geweigerd.text).toContain('Hier is een foto.');
    }
    expect(await rijen('SELECT 1 FROM melding.aanvullingen WHERE melding_id = $1', id)).toEqual([]);
    for (let keer = 0; keer < 2; keer += 1) naar(await bezoeker.stuurBestanden(OVERZICHT, velden, [goed]));
    const documenten = (
      await app.als('toezichthouder').get(`/api/v1/documenten?object=melding&objectId=${id}`).expect(200)
    ).body.resultaten;
    expect(documenten).toMatchObject([{ naam: 'aantekening.txt', soort: 'bijlage-melder' }]);
    const { body } = await app.als('toezichthouder').get(contact(id)).expect(200);
    expect(body.aanvullingen).toMatchObject([{ tekst: 'Hier is een foto.', aantalBestanden: 1 }]);
    // As many as one likes, but not at once; and nothing without anything in it.
    const veel = Array.from({ length: 6 }, (_, i) => ({ ...goed, naam: `${i}.txt` }));
    const fout = `${OVERZICHT}?fout=ja`;
    expect(naar(await bezoeker.stuurBestanden(OVERZICHT, velden, veel))).toBe(fout);
    expect(naar(await bezoeker.stuur(OVERZICHT, { vraag: '', 'tekst-meer': ' ' }, velden.tijd))).toBe(fout);
    expect(kaal((await bezoeker.haal(fout)).text)).toContain('Schrijf iets');
  });

  it('met meer bestanden dan er passen worden niet bewaard, ook niet tegelijk; de tekst blijft staan', async () => {
    const { id } = await terug();
    const ruimte = (aantal: number, bytes: number) =>
      rijen(
        'UPDATE melding.ontvangstcodes SET bestanden = $2, bestandsbytes = $3 WHERE melding_id = $1',
        ...[id, aantal, bytes],
      );
    const stand = async () =>
      (
        await rijen('SELECT bestanden, bestandsbytes FROM melding.ontvangstcodes WHERE melding_id = $1', id)
      )[0];
    const opgeslagen = () =>
      readdirSync(process.env['GEGEVENSMAP'] ?? '', { recursive: true, withFileTypes: true }).filter((een) =>
        een.isFile(),
      ).length;
    const { text } = await bezoeker.haal(OVERZICHT);
    app.klok.verder('PT20S');
    const stuur = (tekst: string, namen: readonly string[]) =>
      bezoeker.stuurBestanden(
        OVERZICHT,
        { tijd: tijdVan(text), vraag: '', 'tekst-meer': tekst },
        namen.map((naam) => ({ veld: 'bestanden-meer', naam, inhoud: Buffer.from(`${tekst} ${naam}`) })),
      );
    for (const vol of [
      { bestanden: MELDERRUIMTE.bestanden - 1, bestandsbytes: 0 },
      { bestanden: 0, bestandsbytes: MELDERRUIMTE.bytes - 25 },
    ]) {
      await ruimte(vol.bestanden, vol.bestandsbytes);
      const voor = opgeslagen();
      const geweigerd = await bezoeker.haal(naar(await stuur('Twee passen er niet.', ['a.txt', 'b.txt'])));
      expect(kaal(geweigerd.text)).toContain('Deze bestanden passen niet meer bij uw melding.');
      expect(geweigerd.text).toContain('Twee passen er niet.</textarea>');
      expect(await stand()).toEqual(vol);
      expect(opgeslagen()).toBe(voor);
    }
    expect(await rijen('SELECT 1 FROM melding.aanvullingen WHERE melding_id = $1', id)).toEqual([]);
    // The last place, asked for twice at once.
    await ruimte(MELDERRUIMTE.bestanden - 1, 0);
    const samen = await Promise.all([stuur('Eerste', ['a.txt']), stuur('Tweede', ['a.txt'])]);
    expect(samen.map(naar).sort()).toEqual([`${OVERZICHT}?fout=ja`, `${OVERZICHT}?ontvangen=ja`]);
    expect(await stand()).toMatchObject({ bestanden: MELDERRUIMTE.bestanden });
    // Text is always welcome.
    naar(await stuur('Zonder bestand gaat het.', []));
  });

  it('die niet goed zijn, geven een pagina die zonder vraag te verversen is; wat er stond, staat alleen verzegeld in de browser', async () => {
    const { id } = await terug();
    const { text } = await bezoeker.haal(OVERZICHT);
    app.klok.verder('PT20S');
    const geheim = 'Ik ben Truus Zonderling en ik werk daar.';
    const bestand = { veld: 'bestanden-meer', naam: 'virus.exe', inhoud: Buffer.from('MZ') };
    const stuur = (tekst: string, tijd: string) =>
      bezoeker.stuurBestanden(OVERZICHT, { tijd, vraag: '', 'tekst-meer': tekst }, [bestand]);
    const adres = naar(await stuur(geheim, tijdVan(text)));
    for (let keer = 0; keer < 2; keer += 1) expect((await bezoeker.haal(adres)).text).toContain(geheim);
    expect((await bezoeker.haal(OVERZICHT)).text).not.toContain(geheim);
    for (const deel of bezoeker.cookie().split(/[=.;]/))
      expect(`${deel} ${Buffer.from(deel, 'base64url').toString()}`).not.toContain('Truus');
    expect(await rijen('SELECT 1 FROM melding.aanvullingen WHERE melding_id = $1', id)).toEqual([]);
    // More than a browser keeps in a cookie comes back at once, as it was typed.
    const lang = `${'Heel veel tekst. '.repeat(400)}${geheim}`;
    const antwoord = await stuur(lang, tijdVan(text));
    expect([antwoord.status, antwoord.text]).toEqual([400, expect.stringContaining(lang)]);
    // Another visit reads nothing of it.
    const ander = new Loketbezoeker(app, '192.0.2.11');
    const { code } = await ander.meld(ANONIEM);
    naar(await ander.vulIn('/mijn-melding', { code }));
    const vreemd = bezoeker
      .cookie()
      .split('; ')
      .filter((een) => een.includes('mijnpoging'));
    const eigen = ander.cookie().split('; ');
    const gelezen = await app
      .anoniem()
      .get(adres)
      .set('cookie', [...eigen, ...vreemd].join('; '))
      .expect(200);
    expect(gelezen.text).not.toContain(geheim);
  });

  it('zonder code, met een verlopen code of met het formulier van een ander komen niet aan, en de tekst komt terug', async () => {
    const { id } = await terug();
    const tijd = tijdVan((await bezoeker.haal(OVERZICHT)).text);
    app.klok.verder('PT20S');
    const velden = { vraag: '', 'tekst-meer': 'Dit wil ik niet kwijt.' };
    const zonder = await new Loketbezoeker(app, '192.0.2.9').stuur(OVERZICHT, velden, tijd);
    expect([zonder.status, kaal(zonder.text)]).toEqual([
      401,
      expect.stringContaining('Dit wil ik niet kwijt.'),
    ]);
    const ander = new Loketbezoeker(app, '192.0.2.10');
    const { code } = await ander.meld(ANONIEM);
    naar(await ander.vulIn('/mijn-melding', { code }));
    const gelokt = await ander.stuur(OVERZICHT, velden, tijd);
    expect([gelokt.status, gelokt.text]).toEqual([400, expect.stringContaining('Dit wil ik niet kwijt.')]);
    app.klok.verder('PT31M');
    expect((await bezoeker.stuur(OVERZICHT, velden, tijd)).status).toBe(401);
    expect(await rijen('SELECT 1 FROM melding.aanvullingen WHERE melding_id = $1', id)).toEqual([]);
    // A question of another melding is nobody's here.
    const { body } = await vraag(id, 'Wat zag u?').expect(200);
    const vreemd = String(body.vragen[0].id);
    naar(await ander.vulIn('/mijn-melding', { code }));
    const { text } = await ander.haal(OVERZICHT);
    app.klok.verder('PT20S');
    expect(
      naar(await ander.stuur(OVERZICHT, { vraag: vreemd, [`tekst-${vreemd}`]: 'Hallo' }, tijdVan(text))),
    ).toBe(`${OVERZICHT}?ontvangen=ja`);
    expect(await rijen('SELECT vraag_id FROM melding.aanvullingen WHERE vraag_id = $1', vreemd)).toEqual([]);
    expect(
      await rijen(`SELECT 1 FROM melding.aanvullingen WHERE tekst = 'Hallo' AND melding_id <> $1`, id),
    ).toHaveLength(1);
  });
});

// Last: what everybody did together is counted for an hour of the machine.
describe('de ontvangstcode bij drukte', () => {
  it('blijft bruikbaar voor wie een minuut wacht', async () => {
    const { code } = await bezoeker.meld(ANONIEM);
    const begonnen = await bezoeker.haal('/mijn-melding');
    app.klok.verder('PT20S');
    // Not one by one: only how many they are counts.
    for (let i = 0; i < 300; i += 25) {
      const anderen = Array.from(
        { length: 25 },
        (_, j) => new Loketbezoeker(app, `203.0.113.${(i + j) % 250}`),
      );
      await Promise.all(
        anderen.map((ander) => ander.stuur('/mijn-melding', { code: 'fout' }, tijdVan(begonnen.text))),
      );
    }
    const druk = await bezoeker.stuur('/mijn-melding', { code }, tijdVan(begonnen.text));
    expect([druk.status, kaal(druk.text)]).toEqual([429, expect.stringContaining('Het is nu druk')]);
    // The form keeps its time: who waits gets through, however busy it stays.
    expect(tijdVan(druk.text)).toBe(tijdVan(begonnen.text));
    app.klok.verder('PT41S');
    expect(naar(await bezoeker.stuur('/mijn-melding', { code }, tijdVan(druk.text)))).toBe(OVERZICHT);
  });
});
