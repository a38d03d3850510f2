import { inflateRawSync } from 'node:zlib';
import { maakZip } from './zip.fixture';
import { keurZip, type Uitpakker } from './zip-opbouw';

const pakUit: Uitpakker = (ingepakt, methode, hoogstens) =>
  methode === 0 ? ingepakt : inflateRawSync(ingepakt, { maxOutputLength: hoogstens });
const keur = (zip: Buffer) => keurZip(zip, pakUit);

const office = (soorten = '<Types/>', ...meer: { naam: string; inhoud?: string }[]) =>
  maakZip([
    { naam: '[Content_Types].xml', inhoud: soorten, pak: true },
    { naam: 'word/document.xml', inhoud: '<w:document/>'.repeat(20), pak: true },
    ...meer,
  ]);
/** The place of the header of the second part. */
const tweede = (zip: Buffer) => zip.indexOf('PK\u0003\u0004', 4, 'latin1');
function anders(zip: Buffer, verander: (kopie: Buffer, plek: number) => void): Buffer {
  const kopie = Buffer.from(zip);
  verander(kopie, tweede(kopie));
  return kopie;
}

describe('keurZip', () => {
  it('laat een gewoon bestand door', () => {
    expect(keur(office())).toBeNull();
  });

  it('laat een bestand door dat de maten achter de delen schrijft, zoals Word doet', () => {
    const zip = anders(office(), (kopie, plek) => {
      kopie.writeUInt16LE(8, plek + 6);
      kopie.fill(0, plek + 14, plek + 26);
    });
    expect(keur(zip)).toBeNull();
  });

  it.each<[string, (kopie: Buffer, plek: number) => void]>([
    ['ter plekke een andere manier van inpakken noemt', (k, p) => k.writeUInt16LE(0, p + 8)],
    ['ter plekke zegt dat het versleuteld is', (k, p) => k.writeUInt16LE(1, p + 6)],
    ['ter plekke een andere maat noemt', (k, p) => k.writeUInt32LE(1, p + 18)],
    ['ter plekke een andere uitgepakte maat noemt', (k, p) => k.writeUInt32LE(1, p + 22)],
    ['ter plekke anders heet', (k, p) => void k.write('x', p + 30)],
    ['er niet staat waar het moet staan', (k, p) => k.writeUInt32LE(0, p)],
  ])('weigert een bestand waarvan een deel %s', (_geval, verander) => {
    expect(keur(anders(office(), verander))).toBe('opbouw');
  });

  it('weigert delen die dezelfde bytes gebruiken', () => {
    const zip = office();
    const kopie = Buffer.from(zip);
    // The second line of the table points at the first part.
    kopie.writeUInt32LE(
      0,
      kopie.indexOf('word/document.xml', kopie.indexOf('PK\u0001\u0002', 0, 'latin1')) - 4,
    );
    expect(keur(kopie)).toBe('opbouw');
  });

  it('weigert twee delen met één naam', () => {
    expect(keur(office('<Types/>', { naam: 'word/Document.xml' }))).toBe('opbouw');
  });

  it.each([
    '<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
    '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
    '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.activeX"/>',
  ])('vindt een macro onder elke naam: %s', (regel) => {
    expect(keur(office(`<Types>${regel}</Types>`))).toBe('macro');
  });

  it('weigert een lijst van soorten die veel te groot uitpakt', () => {
    expect(keur(office(' '.repeat(2 * 1024 * 1024)))).toBe('opbouw');
  });
});
