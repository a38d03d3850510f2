import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(120_000);

const KOPPELING = {
  naam: 'Oude lijst',
  velden: {
    referentie: { kolom: 'Zaaknr', voor: 'OUD-' },
    ontvangenOp: { kolom: 'Binnengekomen' },
    soort: { kolom: 'Type', waarden: { 'Calam.': 'calamiteit', 'Sign.': 'signaal' } },
    wet: { kolom: 'Wet' },
    onderwerp: { kolom: 'Onderwerp' },
    omschrijving: { kolommen: ['Tekst', 'Opmerking'] },
    'aanbieder.naam': { kolom: 'Aanbieder' },
    'melder.naam': { kolom: 'Melder' },
    'melder.email': { kolom: 'Mail' },
    melderVertrouwelijk: { kolom: 'Vertrouwelijk', anders: 'nee' },
    stand: { kolom: 'Status', waarden: { Afgerond: 'afgehandeld', Loopt: 'open' } },
  },
  negeer: ['Ambtenaar'],
};
const KOP =
  'Zaaknr;Binnengekomen;Type;Wet;Onderwerp;Tekst;Opmerking;Aanbieder;Melder;Mail;Vertrouwelijk;Status;Ambtenaar';
const regel = (nr: string, anders: Partial<Record<string, string>> = {}): string =>
  Object.values({
    ...{
      nr,
      dag: '3-4-2019',
      type: 'Sign.',
      wet: 'wmo',
      onderwerp: 'Zorgen over de nacht',
      tekst: 'Er was niemand.',
    },
    ...{
      opmerking: '',
      aanbieder: 'Stichting De Linde',
      melder: '',
      mail: '',
      vertrouwelijk: '',
      status: 'Afgerond',
    },
    wie: 'AB',
    ...anders,
  }).join(';');

describe('een oudere lijst van meldingen overnemen', () => {
  let app: TestApp;
  let map: string;
  let volgnummer = 0;

  beforeAll(async () => {
    app = await TestApp.start();
    map = mkdtempSync(join(tmpdir(), 'nav-overname-'));
  });
  afterAll(async () => {
    await app.sluit();
    rmSync(map, { recursive: true, force: true });
  });

  const schrijf = (naam: string, inhoud: string | Buffer): string => {
    const pad = join(map, naam);
    writeFileSync(pad, inhoud);
    return pad;
  };
  const lijst = (regels: readonly string[], kop = KOP): string =>
    schrijf(`lijst-${(volgnummer += 1)}.csv`, [kop, ...regels].join('\r\n'));
  const koppeling = (anders: object = {}): string =>
    schrijf(`koppeling-${(volgnummer += 1)}.json`, JSON.stringify({ ...KOPPELING, ...anders }));

  /** The command as the operator runs it, from `dist`. */
  async function cli(...argumenten: string[]): Promise<{ code: number; tekst: string }> {
    const kind = start(argumenten);
    let tekst = '';
    for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (stuk) => (tekst += String(stuk)));
    const [code] = (await once(kind, 'close')) as [number];
    return { code, tekst };
  }
  const start = (argumenten: readonly string[]) => {
    const { NODE_OPTIONS: _, ...omgeving } = process.env;
    return spawn(process.execPath, ['dist/apps/cli/src/main.js', 'importeer', 'meldingen', ...argumenten], {
      env: { ...omgeving, DATABASE_BEHEER_URL: app.databank.urls.beheer },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  const neemOver = (bestand: string, k: string, ...opties: string[]) =>
    cli(bestand, '--koppeling', k, '--organisatie', 'noord', ...opties);
  const opReferentie = (voor: string) =>
    app.sql<Record<string, unknown>>(
      `SELECT nummer, soort, status, kanaal, oude_referentie AS referentie, ontvangen_op, aanbieder_naam, meldtermijn,
              omschrijving, id FROM melding.meldingen
        WHERE organisatie_id = $1 AND oude_referentie LIKE $2 ORDER BY oude_referentie`,
      [app.eerste.id, `${voor}%`],
    );

  it('weigert een lijst met een kolom die de koppeling niet noemt, en een koppeling met een fout', async () => {
    const vreemd = await neemOver(lijst([`${regel('1')};x`], `${KOP};Kleur`), koppeling());
    expect(vreemd).toMatchObject({ code: 1, tekst: expect.stringContaining('kolom Kleur') });
    const { onderwerp: _, ...velden } = KOPPELING.velden;
    const fout = await neemOver(
      lijst([regel('1')]),
      koppeling({ velden: { ...velden, kleur: { kolom: 'x' } } }),
    );
    expect(fout.code).toBe(1);
    expect(fout.tekst).toContain('velden.kleur');
    expect(fout.tekst).toContain('velden.onderwerp: Dit veld is verplicht.');
    expect(await opReferentie('OUD-')).toEqual([]);
  });

  it('stelt uit de kop een koppeling voor, en overschrijft geen bestaande', async () => {
    const doel = join(map, 'voorstel.json');
    expect(await cli(lijst([regel('1')]), '--koppeling-voorstel', doel)).toMatchObject({ code: 0 });
    const voorstel = JSON.parse(readFileSync(doel, 'utf8')) as typeof KOPPELING;
    expect(voorstel.velden).toMatchObject({
      referentie: { kolom: 'Zaaknr' },
      'melder.naam': { kolom: 'Melder' },
    });
    expect(voorstel.negeer).toContain('Ambtenaar');
    expect(await cli(lijst([regel('1')]), '--koppeling-voorstel', doel)).toMatchObject({ code: 1 });
  });

  it('slaat met --proef niets op, en zegt per regel wat er zou gebeuren', async () => {
    const bestand = lijst([regel('p1'), regel('p1'), regel('p2', { type: 'Anders', aanbieder: 'Onbekend' })]);
    const { code, tekst } = await neemOver(bestand, koppeling(), '--proef');
    expect(code).toBe(1);
    expect(tekst).toContain('3 regels gelezen. 1 zouden worden geladen (1 signaal)');
    const proef = readFileSync(`${bestand}.proef.csv`, 'utf8').split('\r\n');
    expect(proef[1]).toBe('2;OUD-p1;wordt geladen;');
    expect(proef[2]).toBe('3;OUD-p1;dubbel;Dezelfde referentie als op regel 2.');
    expect(proef[3]).toContain('Type: ""Anders"" is niet bekend');
    expect(proef[3]).toContain('staat niet in het register');
    expect(await opReferentie('OUD-p')).toEqual([]);
    expect(await app.sql('SELECT 1 FROM melding.overnames')).toEqual([]);
  });

  it('laadt bij één fout niets, en met --per-regel de goede regels', async () => {
    const bestand = lijst([regel('a1'), regel('a2', { dag: '31-2-2019' }), regel('a3', { dag: '1-1-2099' })]);
    const k = koppeling();
    const niets = await neemOver(bestand, k);
    expect(niets).toMatchObject({ code: 1, tekst: expect.stringContaining('regel 3, kolom Binnengekomen') });
    expect(await opReferentie('OUD-a')).toEqual([]);
    expect(await neemOver(bestand, k, '--per-regel')).toMatchObject({ code: 1 });
    expect((await opReferentie('OUD-a')).map(({ referentie }) => referentie)).toEqual(['OUD-a1']);
    const afgekeurd = readFileSync(`${bestand}.afgekeurd.csv`, 'utf8').trimEnd().split('\r\n');
    expect(afgekeurd).toHaveLength(3);
    expect(afgekeurd[0]).toBe(`\ufeff${KOP};reden`);
    expect(afgekeurd[2]).toContain('2099-01-01 ligt in de toekomst.');
    // Mended, what was handed back is loaded by itself.
    writeFileSync(bestand, [KOP, regel('a2'), regel('a3')].join('\n'));
    expect(await neemOver(bestand, k)).toMatchObject({
      code: 0,
      tekst: expect.stringContaining('Geladen: 2'),
    });
    expect(existsSync(`${bestand}.afgekeurd.csv`)).toBe(false);
  });

  it('houdt dag van ontvangst en referentie, nummert per jaar, en start niets', async () => {
    const bestand = lijst([
      regel('b1', {
        type: 'Calam.',
        melder: 'Ria Bakker',
        mail: 'ria@voorbeeld.example',
        opmerking: 'Gebeld.',
      }),
      regel('b2', {
        status: 'Loopt',
        dag: '31-12-2020',
        melder: 'Kees Groot',
        mail: 'kees@voorbeeld.example',
      }),
      regel('b3', { aanbieder: '', melder: 'Gré Stil', vertrouwelijk: 'ja' }),
    ]);
    expect(await neemOver(bestand, koppeling())).toMatchObject({ code: 0 });
    const [een, twee, drie] = await opReferentie('OUD-b');
    expect(een).toMatchObject({
      soort: 'calamiteit',
      status: 'overgenomen',
      kanaal: 'overgenomen',
      meldtermijn: null,
    });
    expect(een).toMatchObject({
      aanbieder_naam: 'Stichting De Linde',
      omschrijving: 'Er was niemand.\n\nGebeld.',
    });
    expect(een?.['nummer']).toMatch(/^2019-\d{5}$/);
    expect(een?.['ontvangen_op']).toEqual(new Date('2019-04-02T22:00:00Z'));
    expect(twee).toMatchObject({ status: 'ontvangen', nummer: '2020-00001' });
    await app.verwerkUitstaandeJobs();
    const ids = [een, twee, drie].map((m) => m?.['id']);
    expect(await app.sql('SELECT 1 FROM termijn.termijnen WHERE object_id = ANY ($1)', [ids])).toEqual([]);
    expect(await app.sql('SELECT 1 FROM bericht.berichten WHERE object_id = ANY ($1)', [ids])).toEqual([]);
    expect(await app.sql('SELECT 1 FROM onderzoek.zaken')).toEqual([]);
    // The identities are closed as those of every melding, and the sealed one is nowhere else.
    const personen = await app.sql<{ naam: Buffer }>(
      'SELECT naam FROM melding.personen WHERE melding_id = ANY ($1)',
      [ids],
    );
    expect(personen).toHaveLength(2);
    expect(personen.some(({ naam }) => naam.includes('Ria'))).toBe(false);
    expect(
      await app.sql('SELECT 1 FROM melding.verzegelde_melders WHERE melding_id = $1', [drie?.['id']]),
    ).toHaveLength(1);
    const { body } = await app
      .als('toezichthouder')
      .get(`/api/v1/meldingen/${String(een?.['id'])}`)
      .expect(200);
    expect(body).toMatchObject({ oudeReferentie: 'OUD-b1', kanaal: 'overgenomen', heeftMelder: true });
    const betrokkenen = await app
      .als('toezichthouder')
      .get(`/api/v1/meldingen/${String(een?.['id'])}/betrokkenen`)
      .expect(200);
    expect(betrokkenen.body).toMatchObject({
      melder: { naam: 'Ria Bakker', email: 'ria@voorbeeld.example' },
    });
  });

  it('is te vinden op de oude referentie en op de melder', async () => {
    await app.verwerkUitstaandeJobs();
    await app.app.get(WerkIndexBij, { strict: false }).execute();
    const { body } = await app
      .als('toezichthouder')
      .post('/api/v1/_zoek')
      .send({ vraag: 'OUD-b1' })
      .expect(200);
    expect(JSON.stringify(body)).toContain('2019-');
  });

  it('schrijft één auditregel en één gebeurtenis per deel, zonder namen', async () => {
    const gebeurtenissen = await app.sql<{ payload: object }>(
      `SELECT payload FROM outbox.gebeurtenissen WHERE type = 'MeldingenOvergenomen'`,
    );
    expect(gebeurtenissen.length).toBe(
      (await app.sql(`SELECT 1 FROM audit.regels WHERE handeling = 'melding:overnemen'`)).length,
    );
    expect(JSON.stringify(gebeurtenissen)).not.toContain('OUD');
  });

  it('start alleen wat open is, en alleen als de koppeling dat vraagt', async () => {
    const bestand = lijst([
      regel('c1', { status: 'Loopt', melder: 'An de Wit', mail: 'an@voorbeeld.example' }),
      regel('c2', { melder: 'Bo de Wit', mail: 'bo@voorbeeld.example' }),
    ]);
    expect(await neemOver(bestand, koppeling({ openStarten: true }))).toMatchObject({ code: 0 });
    await app.verwerkUitstaandeJobs();
    const [open, klaar] = await opReferentie('OUD-c');
    const brieven = (id: unknown) => app.sql('SELECT 1 FROM bericht.berichten WHERE object_id = $1', [id]);
    expect(await brieven(open?.['id'])).toHaveLength(1);
    expect(await brieven(klaar?.['id'])).toHaveLength(0);
  });

  it('gaat na een harde stop verder waar het was, en laadt niets twee keer', async () => {
    const regels = Array.from({ length: 12_000 }, (_, i) => regel(`d${i}`));
    const bestand = lijst(regels);
    const argumenten = [bestand, '--koppeling', koppeling(), '--organisatie', 'noord'];
    const kind = start(argumenten);
    const dicht = once(kind, 'close');
    const geladen = async () => (await opReferentie('OUD-d')).length;
    while ((await geladen()) === 0 && kind.exitCode === null) await new Promise(setImmediate);
    kind.kill('SIGKILL');
    await dicht;
    const halverwege = await geladen();
    expect(halverwege).toBeGreaterThan(0);
    expect(halverwege).toBeLessThan(12_000);
    const { code, tekst } = await cli(...argumenten);
    expect(code).toBe(0);
    expect(tekst).toContain(`Eerder al overgenomen uit deze lijst: ${halverwege.toLocaleString('nl-NL')}.`);
    expect(await geladen()).toBe(12_000);
    expect(new Set((await opReferentie('OUD-d')).map(({ nummer }) => nummer)).size).toBe(12_000);
  });

  it('leest Windows-1252, en zegt op welke regel het geen CSV meer is', async () => {
    const latijn = schrijf(
      'latijn.csv',
      Buffer.from([KOP, regel('e1', { tekst: 'Cliënte was alleen' })].join('\n'), 'latin1'),
    );
    expect(await neemOver(latijn, koppeling())).toMatchObject({
      code: 0,
      tekst: expect.stringContaining('windows-1252'),
    });
    expect(await opReferentie('OUD-e')).toMatchObject([{ omschrijving: 'Cliënte was alleen' }]);
    const stuk = await neemOver(lijst([regel('f1'), '"niet gesloten']), koppeling());
    expect(stuk).toMatchObject({ code: 1, tekst: expect.stringContaining('aanhalingsteken') });
    expect(await opReferentie('OUD-f')).toEqual([]);
  });
});
