import { createHash } from 'node:crypto';
import { leesAnker, leesAnkers } from './anker';
import { BEGIN, type Schakel, ketenhash, ketenvoorvoegsel } from './keten';
import type { Ketenlezer } from './ketenlezer';
import { verifieerKeten } from './verificatie';

const ORG = '0199f0e0-0000-7000-8000-000000000001';

describe('de hash van een schakel', () => {
  it('is de SHA-256 die docs/audit.md beschrijft', () => {
    const tekst = `navolgbaar:auditketen:v1\n${ORG}\n1\n${BEGIN}\n{"a":"é"}`;
    const verwacht = createHash('sha256').update(tekst, 'utf8').digest('hex');
    expect(ketenhash(ketenvoorvoegsel(ORG), 1, BEGIN, '{"a":"é"}')).toBe(verwacht);
  });

  it('hangt af van organisatie, nummer, voorganger en inhoud', () => {
    const hashes = [
      ketenhash(ketenvoorvoegsel(ORG), 1, BEGIN, '{}'),
      ketenhash(ketenvoorvoegsel('ander'), 1, BEGIN, '{}'),
      ketenhash(ketenvoorvoegsel(ORG), 2, BEGIN, '{}'),
      ketenhash(ketenvoorvoegsel(ORG), 1, 'f'.repeat(64), '{}'),
      ketenhash(ketenvoorvoegsel(ORG), 1, BEGIN, '{"a":1}'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

/** A sound chain in memory, handed out link by link as the database does. */
function keten(aantal: number) {
  let vorige = BEGIN;
  const schakels: Schakel[] = [];
  for (let volgnr = 1; volgnr <= aantal; volgnr += 1) {
    const canoniek = `{"id":${volgnr}}`;
    const hash = ketenhash(ketenvoorvoegsel(ORG), volgnr, vorige, canoniek);
    schakels.push({ volgnr, regelId: ORG, vorige, hash, canoniek });
    vorige = hash;
  }
  const gevraagd: number[] = [];
  const lezer: Ketenlezer = {
    kop: () => Promise.resolve({ hoogste: aantal, volgnr: aantal, hash: aantal > 0 ? vorige : null }),
    schakels: (na, tot, neem) => {
      gevraagd.push(na);
      schakels.slice(na, tot).forEach(neem);
      return Promise.resolve();
    },
    onverzegeld: () => Promise.resolve({ ingevoegd: null, achterstand: null }),
    opvolgerVan: () => Promise.resolve(null),
    verzegeldOp: () => Promise.resolve(null),
  };
  return { lezer, gevraagd, hash: (volgnr: number) => schakels[volgnr - 1]?.hash ?? '' };
}

describe('de verificatie', () => {
  it.each([0, 1, 9, 10, 11, 25])('een keten van %i regels in blokken van 10 klopt', async (aantal) => {
    const { lezer } = keten(aantal);
    const verslag = await verifieerKeten(ORG, lezer, { ankers: [], onleesbaar: [] }, { blok: 10 });
    expect(verslag).toMatchObject({ gecontroleerd: aantal, afwijking: null });
  });

  it('meldt de voortgang tot en met het einde en leest elk blok een keer', async () => {
    const { lezer, gevraagd } = keten(25);
    const stand: number[] = [];
    const voortgang = (gedaan: number) => void stand.push(gedaan);
    await verifieerKeten(ORG, lezer, { ankers: [], onleesbaar: [] }, { blok: 10, voortgang });
    expect(stand).toEqual([10, 20, 25]);
    expect(gevraagd).toEqual([0, 10, 20]);
  });

  it('vergelijkt elk anker, ook als ze door elkaar of dubbel staan', async () => {
    const { lezer, hash } = keten(25);
    const anker = (volgnr: number, waarde = hash(volgnr)) => ({
      organisatieId: ORG,
      volgnr,
      hash: waarde,
      tijd: '2026-04-03T10:00:00Z',
      aantal: volgnr,
    });
    const goed = [anker(20), anker(10), anker(10), anker(25)];
    const lijst = (ankers: typeof goed) => ({ ankers, onleesbaar: [] });
    expect((await verifieerKeten(ORG, lezer, lijst(goed))).afwijking).toBeNull();
    const fout = await verifieerKeten(ORG, lezer, lijst([...goed, anker(20, 'b'.repeat(64))]));
    expect(fout.afwijking).toMatchObject({ soort: 'herschreven', volgnr: 11 });
    expect(fout.gecontroleerd).toBe(20);
  });
});

describe('een ankerbestand', () => {
  const goed = {
    organisatieId: ORG,
    volgnr: 3,
    hash: 'a'.repeat(64),
    tijd: '2026-04-03T10:00:00Z',
    aantal: 3,
  };

  it.each([
    ['geen JSON', '{'],
    ['een andere organisatie', JSON.stringify({ ...goed, organisatieId: 'ander' })],
    ['een nummer dat geen getal is', JSON.stringify({ ...goed, volgnr: '3' })],
    ['een hash die geen hash is', JSON.stringify({ ...goed, hash: 'a' })],
    ['niets', 'null'],
  ])('weigert een regel met %s', (_, tekst) => {
    expect(leesAnker(ORG, tekst)).toBeNull();
  });

  it('noemt de regels die niet te lezen zijn en houdt de rest', () => {
    const tekst = `${JSON.stringify(goed)}\nrommel\n\n${JSON.stringify({ ...goed, volgnr: 9 })}\n`;
    const { ankers, onleesbaar } = leesAnkers(ORG, tekst);
    expect(ankers.map(({ volgnr }) => volgnr)).toEqual([3, 9]);
    expect(onleesbaar).toEqual(['regel 2']);
  });
});
