import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvOntleder } from './csv-ontleder';

/** In pieces of so many characters, as a file comes in. */
function lees(tekst: string, stuk = tekst.length || 1): { regel: number; cellen: readonly string[] }[] {
  const ontleder = new CsvOntleder(';');
  const uit: { regel: number; cellen: readonly string[] }[] = [];
  for (let i = 0; i < tekst.length; i += stuk) uit.push(...ontleder.voeg(tekst.slice(i, i + stuk)));
  return [...uit, ...ontleder.sluit()];
}

describe('CSV uit elkaar halen', () => {
  it.each(['a;b\nc;d', 'a;b\r\nc;d\r\n', '"a";"b"\r\n"c";"d"'])('geeft cellen en regels van %j', (tekst) => {
    expect(lees(tekst)).toEqual([
      { regel: 1, cellen: ['a', 'b'] },
      { regel: 2, cellen: ['c', 'd'] },
    ]);
  });

  it('telt de regels binnen een cel mee', () => {
    expect(lees('"een\r\ntwee";x\ny;z')).toEqual([
      { regel: 2, cellen: ['een\r\ntwee', 'x'] },
      { regel: 3, cellen: ['y', 'z'] },
    ]);
  });

  it('geeft in elke verdeling over stukken hetzelfde als een bekende lezer', () => {
    const cel = fc.string({ unit: fc.constantFrom('a', 'ë', ' ', ';', '"', '\n', '\r\n'), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cel, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.nat(7),
        (rijen, n) => {
          const tekst = rijen
            .map((rij) => rij.map((c) => (/[;"\r\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(';'))
            .join('\r\n');
          const verwacht = parse(tekst, {
            delimiter: ';',
            relax_column_count: true,
            record_delimiter: '\r\n',
          });
          expect(lees(tekst, n + 1).map(({ cellen }) => cellen)).toEqual(verwacht);
        },
      ),
    );
  });

  it('zegt op welke regel een aanhalingsteken niet klopt', () => {
    expect(() => lees('a;b\n"open;c\nd')).toThrow(
      'regel 2: Er staat een aanhalingsteken dat niet wordt gesloten.',
    );
    expect(() => lees('a;b\n"dicht"x;c')).toThrow('regel 2: Na een aanhalingsteken');
  });
});
