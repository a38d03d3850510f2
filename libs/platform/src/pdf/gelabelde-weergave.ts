import {
  Renderer,
  type Bladwijzer,
  type Bladzijde,
  type GemetenBeeld,
  type Inline,
  type PdfBladwijzer,
  type PdfkitDocument,
  type PdfStructuur,
  type Regel,
  type Vector,
  type Verwijzing,
} from './pdfmake-intern';
import { stippels } from './opmaak-inhoud';
import type { StructuurElement } from './structuur';

/** The title (level 0) is shown opened, so that the chapters are seen. */
const OPEN_TOT_NIVEAU = 1;
/** Of the description of a link: PDF/A-2 holds a string to 32 767 bytes. */
const LANGSTE_BESCHRIJVING = 1000;

/** pdfkit writes text objects only from String objects; a plain string would become a PDF name. */
const pdfTekst = (tekst: string): object => Object(tekst) as object;

/**
 * pdfmake's renderer, which marks everything it draws: text and figures with their place in the structure tree, all
 * else as an artifact (ISO 14289-1 §7.1: content is either tagged or an artifact).
 */
export class GelabeldeWeergave extends Renderer {
  private readonly elementen = new Map<StructuurElement, PdfStructuur>();
  /** Lines drawn into the structure tree, without repetitions. */
  aantalRegels = 0;
  /** Lines already drawn. pdfmake repeats a table header by drawing a copy that shares these inlines. */
  private readonly getekend = new WeakSet<Inline[]>();
  /** The link elements of the current page; a link that runs over two lines is one element with two areas. */
  private readonly openLinks = new Map<Verwijzing, PdfStructuur>();
  /** From the outermost to the current bookmark. */
  private readonly bladwijzers: { readonly niveau: number; readonly item: PdfBladwijzer }[] = [];

  constructor(
    pdf: PdfkitDocument,
    private readonly wortel: StructuurElement,
  ) {
    super(pdf);
  }

  override renderPages(bladzijden: Bladzijde[]): void {
    const wortel = this.verwezenlijk(this.wortel);
    this.pdfDocument.addStructure(wortel);
    for (const bladzijde of bladzijden) {
      super.renderPages([bladzijde]);
      // Ended per page: pdfkit notes the current page for the areas of a link when its element ends.
      for (const link of this.openLinks.values()) link.end();
      this.openLinks.clear();
    }
    wortel.end();
  }

  override renderLine(regel: Regel, x: number, y: number): void {
    const { structuur } = regel;
    if (!structuur || this.getekend.has(regel.inlines)) {
      return this.alsArtefact('Pagination', () => super.renderLine(aaneen(regel), x, y));
    }
    this.getekend.add(regel.inlines);
    this.aantalRegels += 1;
    if (regel.bladwijzer) this.plaatsBladwijzer(regel.bladwijzer, x, y);
    const element = this.elementVan(structuur);
    for (const stuk of verdeel(regel, ({ verwijzing }) => verwijzing)) {
      const [eerste] = stuk.inlines;
      const tekenStuk = (): void => this.tekenWoorden(stuk, x, y);
      if (eerste?.verwijzing) this.tekenLink(eerste.verwijzing, stuk, x, y, element, tekenStuk);
      else this.teken(structuur.rol, element, tekenStuk);
    }
    if (regel.inhoudVan) this.tekenStippels(regel, x, y);
  }

  private tekenStippels(regel: Regel, x: number, y: number): void {
    const [van, tot] = stippels(regel) ?? [];
    if (van === undefined || tot === undefined) return;
    const hoogte = y + regel.getAscenderHeight();
    const [lineColor] = regel.inlines.map(({ color }) => color);
    this.renderVector({
      ...{ type: 'line', x1: x + van, y1: hoogte, x2: x + tot, y2: hoogte },
      ...{ lineWidth: 0.6, dash: { length: 0.6, space: 3 }, ...(lineColor && { lineColor }) },
    } satisfies Vector);
  }

  /** The part of a broken word is marked with what it stands for, so that reading and searching find whole words. */
  private tekenWoorden(stuk: Regel, x: number, y: number): void {
    for (const deel of verdeel(stuk, ({ leesAls }) => leesAls)) {
      const leesAls = deel.inlines[0]?.leesAls;
      const regel = aaneen(deel);
      if (leesAls === undefined) super.renderLine(regel, x, y);
      else this.metLeestekst(leesAls, () => super.renderLine(regel, x, y));
    }
  }

  /**
   * The mark stands inside the text object, where readers know place and direction of the text they put in its stead;
   * pdfkit writes a text object as a whole, so the mark is slipped in while it does.
   */
  private metLeestekst(leesAls: string, teken: () => void): void {
    const pdf = this.pdfDocument;
    const schrijf = pdf.addContent.bind(pdf);
    pdf.addContent = (opdracht) => {
      if (opdracht === 'ET') schrijf('EMC');
      const uitkomst = schrijf(opdracht);
      return opdracht === 'BT' ? schrijf(`/Span <</ActualText ${hex(leesAls)}>> BDC`) : uitkomst;
    };
    try {
      teken();
    } finally {
      Reflect.deleteProperty(pdf, 'addContent');
    }
  }

  override renderVector(vector: unknown): void {
    this.alsArtefact('Layout', () => super.renderVector(vector));
  }

  override renderImage(beeld: GemetenBeeld): void {
    this.tekenFiguur(beeld, () => super.renderImage(beeld));
  }

  override renderSVG(beeld: GemetenBeeld): void {
    this.tekenFiguur(beeld, () => super.renderSVG(beeld));
  }

  private verwezenlijk(plan: StructuurElement): PdfStructuur {
    const { rol, kinderen, alt, bereik, nummering } = plan;
    const element = this.pdfDocument.struct(rol, { ...(alt && { alt }), ...(bereik && { scope: bereik }) });
    if (nummering) element.dictionary.data['A'] = { O: 'List', ListNumbering: nummering };
    this.elementen.set(plan, element);
    for (const kind of kinderen) element.add(this.verwezenlijk(kind));
    return element;
  }

  private elementVan(plan: StructuurElement): PdfStructuur {
    const element = this.elementen.get(plan);
    if (!element) throw new Error('Structuurelement buiten de boom');
    return element;
  }

  private teken(rol: string, element: PdfStructuur, teken: () => void): void {
    const inhoud = this.pdfDocument.markStructureContent(rol);
    teken();
    this.pdfDocument.endMarkedContent();
    element.add(inhoud);
  }

  private alsArtefact(type: 'Pagination' | 'Layout', teken: () => void): void {
    this.pdfDocument.markContent('Artifact', { type });
    teken();
    this.pdfDocument.endMarkedContent();
  }

  private tekenLink(
    verwijzing: Verwijzing,
    stuk: Regel,
    x: number,
    y: number,
    ouder: PdfStructuur,
    tekenStuk: () => void,
  ): void {
    let link = this.openLinks.get(verwijzing);
    if (!link) {
      link = this.pdfDocument.struct('Link');
      ouder.add(link);
      this.openLinks.set(verwijzing, link);
    }
    this.teken('Link', link, tekenStuk);
    const [eerste, laatste] = [stuk.inlines[0], stuk.inlines.at(-1)];
    const links = eerste?.x ?? 0;
    const breedte = (laatste?.x ?? 0) + (laatste?.width ?? 0) - links;
    const opties = {
      structParent: link,
      Contents: pdfTekst(verwijzing.tekst.slice(0, LANGSTE_BESCHRIJVING)),
    };
    const { doel, intern } = verwijzing;
    if (intern) this.pdfDocument.goTo(x + links, y, breedte, stuk.getHeight(), doel, opties);
    else this.pdfDocument.link(x + links, y, breedte, stuk.getHeight(), doel, opties);
  }

  private tekenFiguur(beeld: GemetenBeeld, teken: () => void): void {
    if (!beeld.structuur) throw new Error('Figuur zonder plaats in de structuurboom');
    const element = this.elementVan(beeld.structuur);
    const onder = this.pdfDocument.page.height - beeld.y - beeld._height;
    element.dictionary.data['A'] = {
      O: 'Layout',
      Placement: 'Block',
      BBox: [beeld.x, onder, beeld.x + beeld._width, onder + beeld._height],
    };
    this.teken('Figure', element, teken);
  }

  private plaatsBladwijzer({ titel, niveau, doel }: Bladwijzer, x: number, y: number): void {
    if (doel) this.pdfDocument.addNamedDestination(doel, 'XYZ', x, y, null);
    while ((this.bladwijzers.at(-1)?.niveau ?? -1) >= niveau) this.bladwijzers.pop();
    const ouder = this.bladwijzers.at(-1)?.item ?? this.pdfDocument.outline;
    const { width } = this.pdfDocument.page;
    // pdfkit subtracts `left` from the width of the page, so this points at the left edge.
    const plaats = { fit: false, left: width, top: y, zoom: 0 };
    const item = ouder.addItem(titel, { ...plaats, expanded: niveau < OPEN_TOT_NIVEAU });
    this.bladwijzers.push({ niveau, item });
  }
}

/**
 * The words of a line that are set alike as one text: pdfmake draws each word apart, which is most of its work. The
 * words come at the same place, since the width of a line is the sum of its words, each with the space behind it.
 */
function aaneen(regel: Regel): Regel {
  const inlines: Inline[] = [];
  for (const inline of regel.inlines) {
    const vorige = inlines.at(-1);
    if (!vorige || !sluitAan(vorige, inline)) inlines.push({ ...inline });
    else {
      vorige.text += inline.text;
      vorige.width += inline.width;
    }
  }
  if (inlines.length === regel.inlines.length) return regel;
  return metInlines(regel, inlines);
}

function sluitAan(vorige: Inline, volgende: Inline): boolean {
  return (
    vorige.font === volgende.font &&
    vorige.fontSize === volgende.fontSize &&
    vorige.color === volgende.color &&
    vorige.decoration === volgende.decoration &&
    vorige.text.endsWith(' ') &&
    Math.abs(vorige.x + vorige.width - volgende.x) < 0.001
  );
}

/** A text as PDF writes it in hexadecimal digits: UTF-16 with its byte order mark. */
function hex(tekst: string): string {
  return `<FEFF${Buffer.from(tekst, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/**
 * Cuts a line where a link or the part of a word begins or ends; the parts keep the height of the whole line, so the
 * base line stays.
 */
function verdeel(regel: Regel, kenmerk: (inline: Inline) => unknown): Regel[] {
  const groepen: Inline[][] = [];
  for (const inline of regel.inlines) {
    const eerste = groepen.at(-1)?.[0];
    if (eerste && kenmerk(eerste) === kenmerk(inline)) groepen.at(-1)?.push(inline);
    else groepen.push([inline]);
  }
  if (groepen.length <= 1) return [regel];
  return groepen.map((inlines) => metInlines(regel, inlines));
}

function metInlines(regel: Regel, inlines: Inline[]): Regel {
  const [hoogte, opgaand] = [regel.getHeight(), regel.getAscenderHeight()];
  return Object.assign(regel.clone(), { inlines, getHeight: () => hoogte, getAscenderHeight: () => opgaand });
}
