/**
 * The only file that reaches into pdfmake. Version 0.3.11 passes `tagged: true` on but never marks content, which gives
 * an empty structure tree (interface.md §6); its public face offers no hook for it, so we put the parts together
 * ourselves, with our own layout and renderer between them. Loaded in the render thread only.
 */
import { createRequire } from 'node:module';
import type { Letterfamilie, Tekstdeel, Verwijzing } from './tekst';
import type { StructuurElement } from './structuur';
import type { XmlKnoop } from './svg-controle';

const eis = createRequire(import.meta.url);

export interface Bladwijzer {
  readonly titel: string;
  readonly niveau: number;
  /** Name of the place, when the table of contents points at it. */
  readonly doel?: string;
}

/** Our additions to a node of the pdfmake definition; pdfmake leaves unknown fields alone. */
export interface EigenKenmerken {
  structuur?: StructuurElement;
  bladwijzer?: Bladwijzer;
  /** The heading that this line of the table of contents points at. */
  inhoudVan?: Bladwijzer;
  /** Its long words may be broken at the end of a line. */
  afbreken?: true;
  /** Points that must be free below, or the node starts on the next page; "hoogte" is its own height plus a caption. */
  minimumRuimte?: number | 'hoogte';
  /** The node that may not be separated from this one: what a heading or a caption belongs to. */
  samenMet?: Knoop & Partial<GemetenBeeld>;
}

export type Marge = [number, number, number, number];

export interface Vector {
  type: 'rect' | 'line';
  x?: number;
  y?: number;
  w?: number;
  h?: number;
  x1?: number;
  y1?: number;
  x2?: number;
  y2?: number;
  color?: string;
  lineColor?: string;
  lineWidth?: number;
  dash?: { readonly length: number; readonly space: number };
}

export interface Tabelopmaak {
  hLineWidth: (lijn: number, knoop: { table: { body: unknown[] } }) => number;
  vLineWidth: (lijn: number) => number;
  hLineColor: (lijn: number) => string;
  vLineColor?: () => string;
  paddingLeft: (kolom: number) => number;
  paddingRight: () => number;
  paddingTop: () => number;
  paddingBottom: () => number;
  fillColor: (rij: number) => string | null;
}

/** The part of a pdfmake definition that we use. */
export interface Knoop extends EigenKenmerken {
  text?: Tekstdeel[] | string;
  stack?: Knoop[];
  columns?: Knoop[];
  table?: {
    headerRows?: number;
    keepWithHeaderRows?: number;
    dontBreakRows?: boolean;
    widths: (number | '*')[];
    body: Knoop[][];
  };
  layout?: Tabelopmaak;
  canvas?: Vector[];
  svg?: string;
  image?: string;
  fit?: [number, number];
  width?: number | 'auto' | '*';
  columnGap?: number;
  unbreakable?: boolean;
  pageBreak?: 'before' | 'after';
  margin?: Marge;
  alignment?: 'left' | 'right';
  font?: Letterfamilie;
  fontSize?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  lineHeight?: number;
}

export interface PdfStructuur {
  add(kind: unknown): PdfStructuur;
  end(): void;
  readonly dictionary: { readonly data: Record<string, unknown> };
}

export interface PdfLettertype {
  readonly ascender: number;
  readonly font: { hasGlyphForCodePoint(codepunt: number): boolean };
  layout(tekst: string): { readonly glyphs: readonly { readonly id: number }[] };
  widthOfString(tekst: string, grootte: number): number;
}

export interface PdfBladwijzer {
  addItem(titel: string, opties: Record<string, unknown>): PdfBladwijzer;
}

export interface PdfPlaatje {
  readonly width: number;
  readonly height: number;
  embed(document: PdfkitDocument): void;
}

export interface PngPlaatje extends PdfPlaatje {
  readonly image: {
    readonly bits: number;
    readonly colors: number;
    readonly hasAlphaChannel: boolean;
    readonly interlaceMethod: number;
  };
  imgData: Uint8Array;
  finalize(): void;
}

export interface JpegPlaatje extends PdfPlaatje {
  data: Uint8Array;
}

export interface PdfkitDocument extends NodeJS.ReadableStream {
  readonly page: { readonly width: number; readonly height: number };
  readonly outline: PdfBladwijzer;
  readonly _imageRegistry: Record<string, PdfPlaatje>;
  _id: Buffer;
  _addInfo: () => void;
  provideFont(familie: Letterfamilie, vet: boolean, cursief: boolean): PdfLettertype;
  openImage(inhoud: Buffer): PngPlaatje | JpegPlaatje;
  appendXML(xml: string): void;
  struct(rol: string, kenmerken?: Record<string, unknown>): PdfStructuur;
  addStructure(element: PdfStructuur): void;
  markContent(naam: 'Artifact', kenmerken: { type: 'Pagination' | 'Layout' }): void;
  markStructureContent(naam: string): unknown;
  endMarkedContent(): void;
  addContent(opdracht: string): unknown;
  addNamedDestination(naam: string, soort: 'XYZ', x: number, y: number, zoom: null): void;
  goTo(
    x: number,
    y: number,
    breedte: number,
    hoogte: number,
    doel: string,
    opties: Record<string, unknown>,
  ): void;
  link(
    x: number,
    y: number,
    breedte: number,
    hoogte: number,
    doel: string,
    opties: Record<string, unknown>,
  ): void;
  end(): void;
}

export interface Inline extends Omit<Tekstdeel, 'font'> {
  x: number;
  width: number;
  leadingCut: number;
  trailingCut: number;
  readonly fontSize: number;
  readonly font: PdfLettertype;
  readonly height: number;
  /** The next one may not begin a line: a word of which a part is set otherwise. */
  readonly noNewLine?: boolean | undefined;
  readonly lineEnd?: boolean | undefined;
  /** What the text stands for, when it is a part of a broken word: the first part for the whole word, the others for nothing. */
  leesAls?: string;
}

export interface Regel {
  inlines: Inline[];
  readonly maxWidth: number;
  readonly inlineWidths: number;
  readonly leadingCut: number;
  readonly newLineForced?: boolean;
  readonly lastLineInParagraph: boolean;
  addInline(inline: Inline): void;
  inhoudVan?: Bladwijzer;
  structuur?: StructuurElement;
  bladwijzer?: Bladwijzer | undefined;
  getHeight(): number;
  getAscenderHeight(): number;
  clone(): Regel;
}

export interface GemetenBeeld extends EigenKenmerken {
  x: number;
  y: number;
  _width: number;
  _height: number;
}

export interface Bladzijde {
  readonly items: readonly { readonly type: string; readonly item: unknown }[];
}

interface Schrijfstand {
  readonly y: number;
  readonly availableWidth: number;
  readonly availableHeight: number;
  readonly pageMargins: { readonly top: number };
}

/** What measures the words of a text; each word gets the style that it was found to have. */
export interface TekstmeterBasis {
  measure(woorden: Inline[], stijlen: unknown): Inline[];
}

export interface LayoutBuilderBasis {
  readonly docMeasure: { textInlines: TekstmeterBasis };
  tryLayoutDocument(...overig: unknown[]): unknown;
  readonly writer: { readonly transactionLevel: number; context(): Schrijfstand; moveToNextPage(): void };
  readonly nestedLevel: number;
  layoutDocument(inhoud: Knoop, pdf: PdfkitDocument, ...overig: unknown[]): Bladzijde[];
  processNode(knoop: Knoop & Partial<GemetenBeeld>, verticaal?: boolean): void;
  buildNextLine(knoop: Knoop): Regel | null;
  addDynamicRepeatable(...overig: unknown[]): void;
}

export interface RendererBasis {
  readonly pdfDocument: PdfkitDocument;
  renderPages(bladzijden: Bladzijde[]): void;
  renderLine(regel: Regel, x: number, y: number): void;
  renderVector(vector: unknown): void;
  renderImage(beeld: GemetenBeeld): void;
  renderSVG(beeld: GemetenBeeld): void;
}

type Klasse<Argumenten extends unknown[], Soort> = new (...argumenten: Argumenten) => Soort;
type Toegangsbeleid = (plaats: string) => boolean;
export type Marges = { left: number; top: number; right: number; bottom: number };

interface Pdfmake {
  setUrlAccessPolicy(beleid: Toegangsbeleid): void;
  setLocalAccessPolicy(beleid: Toegangsbeleid): void;
  readonly urlAccessPolicy: Toegangsbeleid;
  readonly localAccessPolicy: Toegangsbeleid;
}

const standaard = <Soort>(deel: string): Soort => (eis(`pdfmake/js/${deel}`) as { default: Soort }).default;

export const pdfmake = eis('pdfmake') as Pdfmake;
export const SvgMeasure = standaard<Klasse<[], object>>('SVGMeasure');
export const Tekstmeter = standaard<Klasse<[pdf: PdfkitDocument], TekstmeterBasis>>('TextInlines');
export const LayoutBuilder =
  standaard<Klasse<[formaat: object, marges: Marges, svg: object], LayoutBuilderBasis>>('LayoutBuilder');
export const Renderer = standaard<Klasse<[pdf: PdfkitDocument], RendererBasis>>('Renderer');
/** A font as fontkit parsed it. */
type GelezenFont = PdfLettertype['font'];
/** A font as pdfkit embeds it in one document. */
type IngebedFont = PdfLettertype & { font: GelezenFont; readonly constructor: Inbedding };
type Inbedding = Klasse<[pdf: PdfkitDocument, font: GelezenFont, naam: string], IngebedFont>;

interface PdfkitDocumentBasis extends PdfkitDocument {
  readonly _font: IngebedFont;
  readonly _fontFamilies: Record<string, IngebedFont>;
  _fontCount: number;
  font(bron: string): this;
}

const PdfkitBasis =
  standaard<
    Klasse<
      [
        lettertypen: object,
        plaatjes: object,
        patronen: object,
        bijlagen: object,
        opties: object,
        bestanden: null,
        beleid: Toegangsbeleid,
      ],
      PdfkitDocumentBasis
    >
  >('PDFDocument');

/** Per file. Of a font that has not set any text yet: what it notes while setting stays with the document. */
const gelezen = new Map<string, { readonly font: GelezenFont; readonly Soort: Inbedding }>();

/** The same tables, and glyphs of its own: fontkit notes at a glyph for which character it was first used. */
const eigenFont = (font: GelezenFont) => Object.create(font, { _glyphs: { value: {} } }) as GelezenFont;

/**
 * pdfkit reads a font file anew for each document, and reading the tables takes eight times as long as setting a letter.
 * Here documents share the tables, and nothing else: no document may come out differently because of an earlier one.
 */
export class PdfkitDocumentKlasse extends PdfkitBasis {
  override font(bron: string): this {
    const bekend = gelezen.get(bron);
    if (bekend && !this._fontFamilies[bron])
      this._fontFamilies[bron] = new bekend.Soort(this, eigenFont(bekend.font), `F${++this._fontCount}`);
    super.font(bron);
    if (!bekend) {
      const { font, constructor: Soort } = this._font;
      gelezen.set(bron, { font, Soort });
      this._font.font = eigenFont(font);
    }
    return this;
  }
}

const { XmlDocument } = createRequire(eis.resolve('pdfmake'))('xmldoc') as {
  XmlDocument: Klasse<[bron: string], XmlKnoop>;
};

/** @throws when the text is not well-formed XML */
export const ontleedXml = (bron: string): XmlKnoop => new XmlDocument(bron);

export type { Verwijzing };
