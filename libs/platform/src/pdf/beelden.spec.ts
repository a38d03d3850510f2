import type { PdfBlok, PdfDocument } from './document';
import { leesRuw } from './ruwe-pdf.fixture';
import { tekenPdf } from './teken-pdf';
import { JPEG, JPEG_IN_GANGEN, metKenmerken } from './voorbeeld-uitgebreid.fixture';
import { PNG_MET_ALFA, rapport } from './voorbeelden.fixture';

const figuur = (inhoud: Uint8Array, formaat: 'png' | 'jpeg' = 'jpeg'): PdfBlok => ({
  soort: 'figuur',
  alt: 'Foto',
  afbeelding: { formaat, inhoud },
});
const met = (...blokken: PdfBlok[]): PdfDocument => ({ ...rapport, blokken });
const details = (document: PdfDocument): Promise<unknown> =>
  tekenPdf(document).then(
    () => null,
    (fout: { details?: unknown }) => fout.details ?? fout,
  );

/** The same bytes with other numbers in the frame: height, width, and number of colours. */
function metKader(jpeg: Uint8Array, wijzig: (kader: DataView) => void): Uint8Array {
  const kopie = Uint8Array.from(jpeg);
  const plaats = Buffer.from(kopie).indexOf(Buffer.from([0xff, 0xc0]));
  wijzig(new DataView(kopie.buffer, plaats + 5));
  return kopie;
}

test('een foto komt in het bestand zoals zij is, ook een die in gangen is geschreven', async () => {
  for (const foto of [JPEG, JPEG_IN_GANGEN]) {
    const ruw = leesRuw(await tekenPdf(met(figuur(foto))));
    const [beeld, ...meer] = ruw.met('/Filter /DCTDecode');
    expect(meer).toEqual([]);
    expect(beeld?.[1]).toMatch(/\/Width 24\n\/Height 16\n\/ColorSpace \/DeviceRGB/);
    expect(Buffer.compare(ruw.stroom(beeld?.[0] ?? 0), Buffer.from(foto))).toBe(0);
  }
});

test('wat een camera naast het beeld schreef, staat nergens in het bestand; de stand blijft behouden', async () => {
  const bestand = await tekenPdf(met(figuur(metKenmerken(JPEG, 'GPS 52.0907, Jan Jansen', 6))));
  const ruw = leesRuw(bestand);
  expect(bestand.includes('Jan Jansen')).toBe(false);
  expect(bestand.includes('Exif')).toBe(false);
  const [nummer = 0] = ruw.met('/Filter /DCTDecode')[0] ?? [];
  expect(Buffer.compare(ruw.stroom(nummer), Buffer.from(JPEG))).toBe(0);
  const box = (inhoud: Buffer): number[] =>
    (/\/BBox \[(\S+ \S+ \S+ \S+)\]\n>>/.exec(leesRuw(inhoud).met('/S /Figure')[0]?.[1] ?? '')?.[1] ?? '')
      .split(' ')
      .map(Number);
  const verhouding = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[]): number => (x2 - x1) / (y2 - y1);
  expect(verhouding(box(bestand))).toBeCloseTo(16 / 24, 3);
  expect(verhouding(box(await tekenPdf(met(figuur(JPEG)))))).toBeCloseTo(24 / 16, 3);
});

test('een kapotte of afgebroken foto wordt geweigerd, met haar plaats', async () => {
  const kapot = [
    JPEG.slice(0, 40),
    JPEG.slice(0, -2),
    JPEG_IN_GANGEN.slice(0, 300),
    Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]),
    new Uint8Array(),
    Buffer.from('/etc/hostname'),
    metKader(JPEG, (kader) => kader.setUint16(0, 0)),
  ];
  for (const inhoud of kapot) {
    expect(await details(met({ soort: 'alinea', inhoud: 'Tekst' }, figuur(inhoud)))).toEqual({
      regel: 'afbeelding-niet-leesbaar',
      plaats: 'blokken[1]',
    });
  }
});

test('een beeld dat iets anders is dan gezegd, wordt geweigerd', async () => {
  const regel = { regel: 'afbeelding-niet-leesbaar', plaats: 'blokken[0]' };
  expect(await details(met(figuur(PNG_MET_ALFA, 'jpeg')))).toEqual(regel);
  expect(await details(met(figuur(JPEG, 'png')))).toEqual(regel);
});

test('een png met minder beeldlijnen dan hij belooft, wordt geweigerd', async () => {
  const hoger = Uint8Array.from(PNG_MET_ALFA);
  new DataView(hoger.buffer).setUint32(20, 9);
  expect(await details(met(figuur(hoger, 'png')))).toMatchObject({ regel: 'afbeelding-niet-leesbaar' });
});

test('kleuren van de drukpers worden geweigerd: de uitvoerkleur is sRGB', async () => {
  const pers = metKader(JPEG, (kader) => kader.setUint8(4, 4));
  expect(await details(met(figuur(pers)))).toEqual({ regel: 'afbeelding-kleurruimte', plaats: 'blokken[0]' });
});

test('te veel bytes of te veel punten worden geweigerd voor er iets wordt uitgepakt', async () => {
  const groot = { regel: 'afbeelding-te-groot', plaats: 'blokken[0]' };
  expect(await details(met(figuur(new Uint8Array(10 * 1024 * 1024 + 1))))).toEqual(groot);
  const veel = metKader(JPEG, (kader) => {
    kader.setUint16(0, 20_000);
    kader.setUint16(2, 20_000);
  });
  expect(await details(met(figuur(veel)))).toEqual(groot);
  const breed = Uint8Array.from(PNG_MET_ALFA);
  new DataView(breed.buffer).setUint32(16, 50_000_000);
  expect(await details(met(figuur(breed, 'png')))).toEqual(groot);
});

test('samen mogen de beelden van een document ook niet te groot zijn; de plaats is die van het eerste te veel', async () => {
  const zwaar = metKenmerken(JPEG, 'x'.repeat(60_000));
  const vol = new Uint8Array(zwaar.length + 9 * 1024 * 1024);
  vol.set(zwaar);
  const blokken = Array.from({ length: 9 }, () => figuur(vol));
  expect(await details(met(...blokken))).toEqual({ regel: 'afbeelding-te-groot', plaats: 'blokken[6]' });
});
