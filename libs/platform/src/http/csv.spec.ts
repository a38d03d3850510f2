import { describe, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type Csvkolom, EXPORTGRENS, csvVanLijst, csvdag, csvmoment, csvregel } from './csv';
import type { Pagina } from './lijst';

const lees = (tekst: string): string[][] =>
  parse(tekst, { bom: true, delimiter: ';', record_delimiter: '\r\n' });

type Rij = { readonly naam: string };
const KOLOMMEN: readonly Csvkolom<Rij>[] = [{ kop: 'Naam', waarde: ({ naam }) => naam }];

async function alles(regels: Promise<AsyncGenerator<string, void>>): Promise<string> {
  let tekst = '';
  for await (const deel of await regels) tekst += deel;
  return tekst;
}

/** A list of so many rows in pages of what is asked. */
const lijst = (aantal: number) =>
  jest.fn((vanaf: string | undefined, past: number): Promise<Pagina<Rij>> => {
    const begin = Number(vanaf ?? 0);
    const tot = Math.min(begin + past, aantal);
    const resultaten = Array.from({ length: tot - begin }, (_, i) => ({ naam: `rij ${begin + i}` }));
    return Promise.resolve({ resultaten, volgende: tot < aantal ? String(tot) : null });
  });

describe('een regel van een CSV-bestand', () => {
  it('zet elke cel tussen aanhalingstekens, met puntkomma en een regeleinde van Windows', () => {
    expect(csvregel(['2026-00001', null, 'De "Linde"; wonen', true, false])).toBe(
      '"2026-00001";"";"De ""Linde""; wonen";"Ja";"Nee"\r\n',
    );
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =1+1', '\n@x', '＝1', '\u00a0=1'])(
    'maakt van %j geen formule',
    (tekst) => {
      expect(csvregel([tekst])).toBe(`"'${tekst}"\r\n`);
    },
  );

  it.each(['2026-00001', 'a=b', 'Val uit bed - nacht', 'info@voorbeeld.nl', ''])(
    'laat %j zoals het is',
    (tekst) => {
      expect(lees(csvregel([tekst, 'x']))).toEqual([[tekst, 'x']]);
    },
  );

  it('leest een ander programma terug zoals het er stond, en nooit als formule', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (cellen) => {
        const [gelezen] = lees(csvregel(cellen)) as [string[]];
        expect(gelezen.map((cel, i) => cel === cellen[i] || cel === `'${cellen[i]}`)).not.toContain(false);
        expect(gelezen.filter((cel) => /^\s*[=+\-@]/.test(cel))).toEqual([]);
      }),
    );
  });
});

describe('een dag in een CSV-bestand', () => {
  it('is een datum voor een Nederlands rekenblad', () => {
    expect([csvdag('2026-04-02'), csvdag(null), csvmoment(null)]).toEqual(['02-04-2026', '', '']);
  });

  it('is van een moment de dag hier: laat op de avond in UTC is dat de volgende', () => {
    expect(csvmoment('2026-04-02T22:30:00.000Z')).toBe('03-04-2026');
  });
});

describe('een lijst als CSV-bestand', () => {
  it('begint met een BOM en de koppen, ook als er niets is', async () => {
    expect(await alles(csvVanLijst(KOLOMMEN, lijst(0)))).toBe('\uFEFF"Naam"\r\n');
  });

  it('leest bladzijde na bladzijde, elke rij één keer', async () => {
    const haal = lijst(1201);
    const rijen = lees(await alles(csvVanLijst(KOLOMMEN, haal)));
    expect(rijen.slice(1).map(([naam]) => naam)).toEqual(Array.from({ length: 1201 }, (_, i) => `rij ${i}`));
    expect(haal.mock.calls.map(([vanaf]) => vanaf)).toEqual([undefined, '500', '1000']);
  });

  it('stopt bij de grens en zegt dat, en zegt het niet als dat alles was', async () => {
    const meer = lees((await alles(csvVanLijst(KOLOMMEN, lijst(EXPORTGRENS + 1)))).replace(/\r\n$/, ''));
    expect(meer).toHaveLength(EXPORTGRENS + 2);
    expect(meer.at(-1)).toEqual([
      'Dit bestand stopt na 10.000 regels. Er zijn er meer: maak het filter kleiner.',
    ]);
    const precies = lees(await alles(csvVanLijst(KOLOMMEN, lijst(EXPORTGRENS))));
    expect(precies.at(-1)).toEqual([`rij ${EXPORTGRENS - 1}`]);
  });

  it('weigert voordat er iets is verstuurd, en leest niet vooruit', async () => {
    await expect(csvVanLijst(KOLOMMEN, () => Promise.reject(new Error('GEEN_RECHT')))).rejects.toThrow(
      'GEEN_RECHT',
    );
    const haal = lijst(5000);
    const regels = await csvVanLijst(KOLOMMEN, haal);
    await regels.next();
    await regels.next();
    await regels.return();
    expect(haal).toHaveBeenCalledTimes(1);
  });
});
