import { crc32, deflateSync } from 'node:zlib';
import type { PdfAfbeelding, PdfDocument } from './document';
import { leesPdf, vlak } from './lees-pdf.fixture';
import { tekenPdf } from './teken-pdf';
import { brief } from './voorbeelden.fixture';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><title>Merk</title><defs>' +
  '<linearGradient id="v"><stop offset="0" stop-color="#123456"/><stop offset="1" stop-color="#654321"/></linearGradient>' +
  '<mask id="m"><circle cx="5" cy="5" r="5" fill="#fff"/></mask>' +
  '<pattern id="p" width="2" height="2" patternUnits="userSpaceOnUse"><rect width="1" height="1" fill="#123456"/></pattern></defs>' +
  '<rect width="10" height="10" fill="url(#v)" mask="url(#m)"/><rect x="12" width="28" height="10" fill="url(#p)"/></svg>';

function brok(naam: string, inhoud: Buffer): Buffer {
  const gemeten = Buffer.concat([Buffer.from(naam), inhoud]);
  const [lengte, controle] = [Buffer.alloc(4), Buffer.alloc(4)];
  lengte.writeUInt32BE(inhoud.length);
  controle.writeUInt32BE(crc32(gemeten));
  return Buffer.concat([lengte, gemeten, controle]);
}

/** A picture of eight by two of this colour type and depth (PNG 3rd edition, table 11.1). */
function png(kleursoort: number, diepte: number, palet: Buffer[] = []): Uint8Array {
  const kanalen = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[kleursoort] ?? 1;
  const kop = Buffer.from([0, 0, 0, 8, 0, 0, 0, 2, diepte, kleursoort, 0, 0, 0]);
  const pixels = Buffer.alloc((Math.ceil((8 * kanalen * diepte) / 8) + 1) * 2);
  const kenmerk = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const delen = [
    brok('IHDR', kop),
    ...palet,
    brok('IDAT', deflateSync(pixels)),
    brok('IEND', Buffer.alloc(0)),
  ];
  return Uint8Array.from(Buffer.concat([kenmerk, ...delen]));
}

const PALET = [brok('PLTE', Buffer.from([18, 52, 86, 255, 255, 255]))];
const metLogo = (afbeelding: PdfAfbeelding, verhouding = 4): PdfDocument => ({
  ...brief,
  organisatie: { ...brief.organisatie, logo: { afbeelding, verhouding } },
});
const alsPng = (inhoud: Uint8Array) => metLogo({ formaat: 'png', inhoud });

describe('het logo op een brief', () => {
  test.each([
    ['een tekening met verloop, masker en patroon', metLogo({ formaat: 'svg', bron: SVG })],
    ['grijs', alsPng(png(0, 8))],
    ['zwart-wit', alsPng(png(0, 1))],
    ['grijs in 16 bits', alsPng(png(0, 16))],
    ['kleur', alsPng(png(2, 8))],
    ['kleur in 16 bits', alsPng(png(2, 16))],
    ['met een palet', alsPng(png(3, 1, PALET))],
    ['met een palet dat doorzichtig is', alsPng(png(3, 8, [...PALET, brok('tRNS', Buffer.from([0]))]))],
    ['grijs en doorzichtig', alsPng(png(4, 8))],
    ['kleur en doorzichtig', alsPng(png(6, 8))],
    ['kleur en doorzichtig in 16 bits', alsPng(png(6, 16))],
  ])('is een figuur met een tekst voor wie het niet ziet: %s', async (_naam, document) => {
    const gelezen = await leesPdf(await tekenPdf(document));
    const figuren = gelezen.bomen.flatMap(vlak).filter(({ rol }) => rol === 'Figure');
    expect(figuren.map(({ alt }) => alt)).toEqual([`Logo van ${brief.organisatie.naam}`]);
    expect(gelezen.ongemarkeerd).toBe(0);
  });

  test('laat het adres staan waar het venster van de envelop is', async () => {
    const hoogte = async (document: PdfDocument): Promise<number> => {
      const { bron } = await leesPdf(await tekenPdf(document));
      const { items } = await (await bron.getPage(1)).getTextContent();
      const adres = items.find((item) => 'str' in item && item.str.startsWith('Zorgaanbieder De Linde B.V.'));
      return (adres as { transform: number[] }).transform[5] ?? 0;
    };
    const zonder = await hoogte(brief);
    for (const verhouding of [0.5, 4, 8])
      // Five millimetres is the play of a window.
      expect(
        Math.abs((await hoogte(metLogo({ formaat: 'svg', bron: SVG }, verhouding))) - zonder),
      ).toBeLessThan((5 * 72) / 25.4);
  });

  test.each([
    [
      'dat iets van buiten haalt',
      SVG.replace('<title>', '<image href="https://voorbeeld.example/x"/><title>'),
    ],
    ['met een script', SVG.replace('<title>', '<script>1</script><title>')],
  ])('wordt geweigerd %s', async (_naam, bron) => {
    await expect(tekenPdf(metLogo({ formaat: 'svg', bron }))).rejects.toMatchObject({
      code: 'PDF.DOCUMENT_ONGELDIG',
    });
  });

  test('wordt geweigerd als het geen beeld is of geen maat heeft', async () => {
    const kapot = metLogo({ formaat: 'png', inhoud: Uint8Array.from([1, 2, 3]) });
    await expect(tekenPdf(kapot)).rejects.toMatchObject({ code: 'PDF.DOCUMENT_ONGELDIG' });
    const plat = metLogo({ formaat: 'svg', bron: SVG }, 0);
    await expect(tekenPdf(plat)).rejects.toMatchObject({ code: 'PDF.DOCUMENT_ONGELDIG' });
  });
});
