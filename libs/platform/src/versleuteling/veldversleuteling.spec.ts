import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { normaliseer } from './blinde-index';
import { OntsleutelFout, sleutelIdVan } from './envelop';
import { leesSleutelbestand, maakSleutelbestand, SleutelbestandFout } from './sleutelbestand';
import { type IngepakteSleutel, Sleutelbron, type Sleuteldoel } from './sleutelbron';
import { nieuweIngepakte, pakIn, pakUit, Sleutelkast } from './sleutelkast';
import { Veldversleuteling } from './veldversleuteling';

const ORG_A = '00000000-0000-7000-8000-00000000000a';
const ORG_B = '00000000-0000-7000-8000-00000000000b';
const RIJ_1 = '00000000-0000-7000-8000-000000000001';
const RIJ_2 = '00000000-0000-7000-8000-000000000002';
const NAAM = { tabel: 'melding.melders', kolom: 'naam', rij: RIJ_1 };

class GeheugenSleutelbron extends Sleutelbron {
  readonly rijen: (IngepakteSleutel & { organisatieId: string; actief: boolean })[] = [];
  leesbeurten = 0;

  async actieve(organisatieId: string, doel: Sleuteldoel) {
    this.leesbeurten += 1;
    return this.rijen.find((r) => r.organisatieId === organisatieId && r.doel === doel && r.actief) ?? null;
  }
  async metId(organisatieId: string, id: string) {
    this.leesbeurten += 1;
    return this.rijen.find((r) => r.organisatieId === organisatieId && r.id === id) ?? null;
  }
  async voegToe(organisatieId: string, sleutel: IngepakteSleutel) {
    if (await this.actieve(organisatieId, sleutel.doel)) return;
    this.rijen.push({ ...sleutel, organisatieId, actief: true });
  }
  async vervangActieve(organisatieId: string, sleutel: IngepakteSleutel) {
    for (const r of this.rijen) {
      if (r.organisatieId === organisatieId && r.doel === sleutel.doel) r.actief = false;
    }
    this.rijen.push({ ...sleutel, organisatieId, actief: true });
  }
  async alle(organisatieId: string) {
    return this.rijen.filter((r) => r.organisatieId === organisatieId);
  }
  async pakOm() {
    return 0;
  }
  async gebruikteKeks() {
    return this.rijen.map(({ organisatieId, kekId }) => ({ organisatieId, kekId }));
  }
  async organisaties() {
    return [...new Set(this.rijen.map((r) => r.organisatieId))];
  }
  async onApplicationShutdown() {}
}

let map: string;
let bron: GeheugenSleutelbron;
let organisatie: string;
let tijd: number;

function maakSleutel(naam: string): string {
  const pad = join(map, naam);
  maakSleutelbestand(pad);
  return pad;
}

function maakVelden(sleutelbestand: string): Veldversleuteling {
  const grenzen = { levensduurMs: 1000, maximum: 2 };
  const kast = new Sleutelkast(leesSleutelbestand(sleutelbestand), bron, grenzen, () => tijd);
  return new Veldversleuteling(kast, bron, () => organisatie);
}

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'nav-sleutel-'));
  bron = new GeheugenSleutelbron();
  organisatie = ORG_A;
  tijd = 0;
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('Veldversleuteling', () => {
  it('geeft terug wat erin ging, en tweemaal dezelfde tekst wordt tweemaal iets anders', async () => {
    const velden = maakVelden(maakSleutel('kek'));
    const een = await velden.versleutel(NAAM, 'Anna Überdijk');
    const twee = await velden.versleutel(NAAM, 'Anna Überdijk');
    expect(een.equals(twee)).toBe(false);
    expect(een.includes(Buffer.from('Anna'))).toBe(false);
    await expect(velden.ontsleutel(NAAM, een)).resolves.toBe('Anna Überdijk');
    await expect(velden.ontsleutel(NAAM, twee)).resolves.toBe('Anna Überdijk');
    await expect(velden.ontsleutel(NAAM, await velden.versleutel(NAAM, ''))).resolves.toBe('');
  });

  it.each([
    ['een andere rij', { ...NAAM, rij: RIJ_2 }],
    ['een andere kolom', { ...NAAM, kolom: 'telefoon' }],
    ['een andere tabel', { ...NAAM, tabel: 'melding.clienten' }],
    [
      'een plaats met dezelfde letters, anders verdeeld',
      { tabel: 'melding', kolom: 'melders.naam', rij: RIJ_1 },
    ],
  ])('opent een waarde niet op %s', async (_naam, plaats) => {
    const velden = maakVelden(maakSleutel('kek'));
    const blob = await velden.versleutel(NAAM, 'geheim');
    await expect(velden.ontsleutel(plaats, blob)).rejects.toThrow(OntsleutelFout);
  });

  it('opent een waarde niet in een andere organisatie, ook niet met de sleutelrij erbij gekopieerd', async () => {
    const velden = maakVelden(maakSleutel('kek'));
    const blob = await velden.versleutel(NAAM, 'geheim');
    organisatie = ORG_B;
    await expect(velden.ontsleutel(NAAM, blob)).rejects.toThrow('onbekende datasleutel');
    const rij = bron.rijen.find((r) => r.id === sleutelIdVan(blob));
    bron.rijen.push({ ...rij!, organisatieId: ORG_B, actief: false });
    await expect(velden.ontsleutel(NAAM, blob)).rejects.toThrow('klopt niet');
  });

  it('merkt elke veranderde byte en een afgekapte waarde', async () => {
    const velden = maakVelden(maakSleutel('kek'));
    const blob = await velden.versleutel(NAAM, 'geheim');
    for (let i = 0; i < blob.length; i += 1) {
      const veranderd = Buffer.from(blob);
      veranderd[i] = (veranderd[i] ?? 0) ^ 1;
      await expect(velden.ontsleutel(NAAM, veranderd)).rejects.toThrow(OntsleutelFout);
    }
    await expect(velden.ontsleutel(NAAM, blob.subarray(0, 40))).rejects.toThrow('te kort');
  });

  it('leest niets met een andere sleutel en start er niet mee: de melding noemt het kenmerk', async () => {
    const goed = maakSleutel('goed');
    const blob = await maakVelden(goed).versleutel(NAAM, 'geheim');
    const verkeerd = maakVelden(maakSleutel('verkeerd'));
    const goedId = leesSleutelbestand(goed).actief.id;
    await expect(verkeerd.ontsleutel(NAAM, blob)).rejects.toThrow(goedId);
    await expect(verkeerd.controleerSleutel()).rejects.toThrow(
      new RegExp(`versleuteld met sleutel ${goedId}`),
    );
    await expect(maakVelden(goed).controleerSleutel()).resolves.toBeUndefined();
  });

  it('haalt een datasleutel één keer op voor wie er tegelijk om vraagt', async () => {
    const sleutelbestand = maakSleutel('kek');
    await maakVelden(sleutelbestand).versleutel(NAAM, 'a');
    const voor = bron.leesbeurten;
    const velden = maakVelden(sleutelbestand);
    await Promise.all(['b', 'c', 'd'].map((tekst) => velden.versleutel(NAAM, tekst)));
    expect(bron.leesbeurten).toBe(voor + 1);
  });

  it('houdt een datasleutel niet langer dan zijn levensduur in het geheugen', async () => {
    const velden = maakVelden(maakSleutel('kek'));
    await velden.versleutel(NAAM, 'a');
    const na = bron.leesbeurten;
    await velden.versleutel(NAAM, 'b');
    expect(bron.leesbeurten).toBe(na);
    tijd = 1001;
    await velden.versleutel(NAAM, 'c');
    expect(bron.leesbeurten).toBe(na + 1);
  });
});

describe('Blinde index', () => {
  it('is gelijk voor dezelfde waarde en anders per organisatie, tabel en kolom', async () => {
    const velden = maakVelden(maakSleutel('kek'));
    const veld = { tabel: 'melding.melders', kolom: 'email', normalisatie: 'email' as const };
    const een = await velden.blindeIndex(veld, 'Anna@Voorbeeld.nl');
    expect(een).toHaveLength(32);
    await expect(velden.blindeIndex(veld, ' anna@voorbeeld.NL ')).resolves.toEqual(een);
    await expect(velden.blindeIndex({ ...veld, kolom: 'email2' }, 'anna@voorbeeld.nl')).resolves.not.toEqual(
      een,
    );
    await expect(velden.blindeIndex({ ...veld, tabel: 'x.y' }, 'anna@voorbeeld.nl')).resolves.not.toEqual(
      een,
    );
    organisatie = ORG_B;
    await expect(velden.blindeIndex(veld, 'anna@voorbeeld.nl')).resolves.not.toEqual(een);
  });

  it.each([
    [' Anneliesë  de VRIES-Jansen ', 'anneliese de vries jansen'],
    ['J.P. van ’t Hof', 'j p van t hof'],
    ["J P van 't Hof", 'j p van t hof'],
    ['Łukasz Ñandú', 'łukasz nandu'],
  ])('brengt de naam %s op één schrijfwijze', (invoer, uit) => {
    expect(normaliseer(invoer, 'naam')).toBe(uit);
  });

  it.each([
    ['+31 6 12 34 56 78', '0612345678'],
    ['0031612345678', '0612345678'],
    ['+31 (0)6-12345678', '0612345678'],
    ['06-12345678', '0612345678'],
    ['+49 30 123', '+4930123'],
  ])('brengt het telefoonnummer %s op één schrijfwijze', (invoer, uit) => {
    expect(normaliseer(invoer, 'telefoon')).toBe(uit);
  });
});

describe('Sleutelbestand', () => {
  it('wordt gemaakt met rechten 0600 en nooit overschreven', () => {
    const pad = maakSleutel('kek');
    expect(statSync(pad).mode & 0o777).toBe(0o600);
    expect(() => maakSleutelbestand(pad)).toThrow(/EEXIST/);
  });

  it.each([
    ['leeg', '', 'is leeg'],
    ['te kort', randomBytes(16).toString('base64'), 'Regel 1'],
    ['geen base64', '!'.repeat(44), 'Regel 1'],
  ])('weigert een bestand dat %s is, zonder de inhoud te noemen', (_naam, inhoud, melding) => {
    const pad = join(map, 'fout');
    writeFileSync(pad, inhoud);
    expect(() => leesSleutelbestand(pad)).toThrow(melding);
    if (inhoud) expect(() => leesSleutelbestand(pad)).not.toThrow(inhoud);
  });

  it('noemt de variabele als het bestand ontbreekt', () => {
    expect(() => leesSleutelbestand(join(map, 'weg'))).toThrow(SleutelbestandFout);
    expect(() => leesSleutelbestand(join(map, 'weg'))).toThrow('SLEUTEL_BESTAND');
  });

  it('pakt met de eerste sleutel in en met elke sleutel uit', () => {
    const oud = randomBytes(32).toString('base64');
    const nieuw = randomBytes(32).toString('base64');
    const schrijf = (naam: string, ...regels: string[]) => {
      writeFileSync(join(map, naam), regels.join('\n'));
      return leesSleutelbestand(join(map, naam));
    };
    const oudeRing = schrijf('oud', oud);
    const beide = schrijf('beide', nieuw, oud);
    const ingepakt = nieuweIngepakte(oudeRing, ORG_A, 'veld');
    const bytes = pakUit(beide, ORG_A, ingepakt);
    expect(beide.actief.id).not.toBe(oudeRing.actief.id);
    const opnieuw = pakIn(beide.actief, ORG_A, ingepakt.id, 'veld', bytes);
    expect(pakUit(schrijf('nieuw', nieuw), ORG_A, opnieuw)).toEqual(bytes);
    expect(() => pakUit(oudeRing, ORG_A, opnieuw)).toThrow(OntsleutelFout);
    expect(() => pakUit(beide, ORG_A, { ...opnieuw, doel: 'index' })).toThrow(OntsleutelFout);
  });
});
