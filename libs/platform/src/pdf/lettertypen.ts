import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import type { PdfkitDocument } from './pdfmake-intern';
import type { Letterfamilie, Letterstijl, Tekendekking } from './tekst';

interface Snitten {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

const eis = createRequire(import.meta.url);
const mapVan = (pakket: string): string => dirname(eis.resolve(`${pakket}/package.json`));
const NOTO = mapVan('@expo-google-fonts/noto-sans');
const DEJAVU = join(mapVan('dejavu-fonts-ttf'), 'ttf');
const noto = (map: string, bestand = map): string => join(NOTO, map, `NotoSans_${bestand}.ttf`);
const dejavu = (bestand: string): string => join(DEJAVU, `${bestand}.ttf`);

/** TrueType files, embedded in part: PDF/A allows no font outside the file. */
export const LETTERTYPEN: Readonly<Record<Letterfamilie, Snitten>> = {
  NotoSans: {
    normal: noto('400Regular'),
    bold: noto('600SemiBold'),
    italics: noto('400Regular_Italic'),
    bolditalics: noto('600SemiBold_Italic'),
  },
  DejaVuSans: {
    normal: dejavu('DejaVuSans'),
    bold: dejavu('DejaVuSans-Bold'),
    italics: dejavu('DejaVuSans-Oblique'),
    bolditalics: dejavu('DejaVuSans-BoldOblique'),
  },
};

/** The local access policy: font folders and nothing else. */
export function isLettertypeBestand(plaats: string): boolean {
  const volledig = resolve(plaats);
  return volledig.endsWith('.ttf') && [NOTO, DEJAVU].some((map) => volledig.startsWith(map + sep));
}

/** Asks the fonts of a document which characters they hold; remembers the answers. */
export class LettertypeDekking implements Tekendekking {
  private readonly bekend = new Map<number, boolean>();

  constructor(private readonly pdf: PdfkitDocument) {}

  heeftTeken(familie: Letterfamilie, { vet, cursief }: Letterstijl, codepunt: number): boolean {
    const snit = (familie === 'NotoSans' ? 0 : 4) + (vet ? 2 : 0) + (cursief ? 1 : 0);
    const sleutel = codepunt * 8 + snit;
    const bekend = this.bekend.get(sleutel);
    if (bekend !== undefined) return bekend;
    const heeft = this.pdf.provideFont(familie, vet, cursief).font.hasGlyphForCodePoint(codepunt);
    this.bekend.set(sleutel, heeft);
    return heeft;
  }
}
