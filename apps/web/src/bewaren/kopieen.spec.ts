import { Kluis } from './kluis';
import { Apparaatkopieen, BEWAARTIJD_MS, type Inhoud } from './kopieen';

const sleutel = (vul: number, id = 'k1') => ({ id, sleutel: Buffer.alloc(32, vul).toString('base64') });
const inhoud = (tekst: string): Inhoud => ({
  waarden: { tekst, vinkje: true, meer: ['a'] },
  basis: { waarden: { tekst: '' }, versie: 3 },
  sleutel: 'sleutel-1',
});

/** The storage of a browser with so much room. */
class Opslag {
  private readonly rijen = new Map<string, string>();
  constructor(private readonly ruimte = Infinity) {}
  get length() {
    return this.rijen.size;
  }
  key = (i: number) => [...this.rijen.keys()][i] ?? null;
  getItem = (naam: string) => this.rijen.get(naam) ?? null;
  removeItem = (naam: string) => void this.rijen.delete(naam);
  setItem = (naam: string, waarde: string) => {
    if (waarde.length > this.ruimte) throw new Error('QuotaExceededError');
    this.rijen.set(naam, waarde);
  };
  alles = () => [...this.rijen].flat().join(' ');
  eerste = () => this.key(0) ?? '';
}

const maak = async (
  opslag: Opslag,
  opties: { wie?: string; vul?: number; nu?: number; extra?: number } = {},
) => {
  const { wie = 'noord/anna', vul = 1, nu = 1000, extra } = opties;
  const sleutels = [sleutel(vul), ...(extra === undefined ? [] : [sleutel(extra, 'k0')])];
  return Apparaatkopieen.maak(opslag, await Kluis.maak(sleutels), wie, () => nu);
};

describe('een kopie op het apparaat', () => {
  it('is na opnieuw openen te lezen door wie haar maakte, op dezelfde plaats', async () => {
    const opslag = new Opslag();
    await (await maak(opslag)).bewaar('/meldingen/nieuw', 'a', inhoud('Mijn tekst'));
    const later = await maak(opslag);
    expect(await later.vind('/meldingen/nieuw')).toEqual([
      { soort: 'leesbaar', id: 'a', op: 1000, inhoud: inhoud('Mijn tekst') },
    ]);
    expect(await later.vind('/zaken/nieuw')).toEqual([]);
  });

  it('verraadt op het apparaat niets: geen tekst, geen persoon, geen plaats', async () => {
    const opslag = new Opslag();
    await (await maak(opslag)).bewaar('/zaken/geheim', 'a', inhoud('Mevrouw Jansen'));
    expect(opslag.alles()).not.toMatch(/Jansen|anna|noord|geheim/);
    expect(opslag.alles()).not.toContain(Buffer.from('Mevrouw').toString('base64').slice(0, 8));
  });

  it('bestaat niet voor een ander, en wie haar verhangt opent haar niet', async () => {
    const opslag = new Opslag();
    await (await maak(opslag)).bewaar('/x', 'a', inhoud('Van Anna'));
    const bram = await maak(opslag, { wie: 'noord/bram', vul: 2 });
    expect(await bram.vind('/x')).toEqual([]);
    await bram.bewaar('/x', 'b', inhoud('Van Bram'));
    const vanAnna = opslag.getItem(opslag.eerste()) ?? '';
    opslag.setItem(opslag.key(1) ?? '', vanAnna);
    expect(await bram.vind('/x')).toEqual([{ soort: 'onleesbaar', id: 'b' }]);
  });

  it('opent ook met de sleutel van voor een wissel', async () => {
    const opslag = new Opslag();
    await Apparaatkopieen.maak(opslag, await Kluis.maak([sleutel(7, 'k0')]), 'noord/anna', () => 1).then(
      (k) => k.bewaar('/x', 'a', inhoud('Oud')),
    );
    expect(await (await maak(opslag, { extra: 7 })).vind('/x')).toMatchObject([{ soort: 'leesbaar' }]);
    expect(await (await maak(opslag)).vind('/x')).toEqual([{ soort: 'onleesbaar', id: 'a' }]);
  });

  it.each([
    ['geen JSON', () => 'onzin'],
    ['leeg', () => ''],
    ['een andere vorm', () => '{"op":1}'],
    ['gewijzigd', (rij: string) => rij.replace(/"tekst":"..../, '"tekst":"AAAA')],
  ])('die beschadigd is (%s), wordt gemeld en is weg te gooien', async (_, bederf) => {
    const opslag = new Opslag();
    const kopieen = await maak(opslag);
    await kopieen.bewaar('/x', 'a', inhoud('Tekst'));
    opslag.setItem(opslag.eerste(), bederf(opslag.getItem(opslag.eerste()) ?? ''));
    expect(await kopieen.vind('/x')).toEqual([{ soort: 'onleesbaar', id: 'a' }]);
    await kopieen.verwijder('/x', 'a');
    expect(await kopieen.vind('/x')).toEqual([]);
  });

  it('lukt niet op een vol apparaat, en dat wordt gezegd', async () => {
    expect(await (await maak(new Opslag(10))).bewaar('/x', 'a', inhoud('Tekst'))).toBe(false);
  });

  it('gaat na een week weg, ook die van een ander', async () => {
    const opslag = new Opslag();
    await (await maak(opslag, { nu: 0 })).bewaar('/x', 'a', inhoud('Oud'));
    await maak(opslag, { wie: 'noord/bram', vul: 2, nu: BEWAARTIJD_MS });
    expect(opslag.length).toBe(1);
    await maak(opslag, { wie: 'noord/bram', vul: 2, nu: BEWAARTIJD_MS + 1 });
    expect(opslag.length).toBe(0);
  });

  it('gaat bij uitloggen weg, en die van een ander blijft', async () => {
    const opslag = new Opslag();
    const anna = await maak(opslag);
    const bram = await maak(opslag, { wie: 'noord/bram', vul: 2 });
    await anna.bewaar('/x', 'a', inhoud('Een'));
    await anna.bewaar('/y', 'b', inhoud('Twee'));
    await bram.bewaar('/x', 'c', inhoud('Drie'));
    expect(anna.aantal()).toBe(2);
    anna.verwijderAlles();
    expect(anna.aantal()).toBe(0);
    expect(await bram.vind('/x')).toHaveLength(1);
  });

  it('van twee tabbladen staat naast elkaar, de nieuwste eerst', async () => {
    const opslag = new Opslag();
    await (await maak(opslag, { nu: 1 })).bewaar('/x', 'a', inhoud('Eerste'));
    await (await maak(opslag, { nu: 2 })).bewaar('/x', 'b', inhoud('Tweede'));
    expect((await (await maak(opslag)).vind('/x')).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
