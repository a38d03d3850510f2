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
  type Verwijzing,
} from './pdfmake-intern';
import type { StructuurElement } from './structuur';

/** The title (level 0) is shown opened, so that the chapters are seen. */
const OPEN_TOT_NIVEAU = 1;

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
      return this.alsArtefact('Pagination', () => super.renderLine(regel, x, y));
    }
    this.getekend.add(regel.inlines);
    this.aantalRegels += 1;
    if (regel.bladwijzer) this.plaatsBladwijzer(regel.bladwijzer, y);
    const element = this.elementVan(structuur);
    for (const stuk of verdeelOpVerwijzing(regel)) {
      const [eerste] = stuk.inlines;
      const tekenStuk = (): void => super.renderLine(stuk, x, y);
      if (eerste?.verwijzing) this.tekenLink(eerste.verwijzing, stuk, x, y, element, tekenStuk);
      else this.teken(structuur.rol, element, tekenStuk);
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
    const links = stuk.inlines[0]?.x ?? 0;
    const breedte = stuk.inlines.reduce((som, inline) => som + inline.width, 0);
    this.pdfDocument.link(x + links, y, breedte, stuk.getHeight(), verwijzing.doel, {
      structParent: link,
      Contents: pdfTekst(verwijzing.tekst),
    });
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

  private plaatsBladwijzer({ titel, niveau }: Bladwijzer, y: number): void {
    while ((this.bladwijzers.at(-1)?.niveau ?? -1) >= niveau) this.bladwijzers.pop();
    const ouder = this.bladwijzers.at(-1)?.item ?? this.pdfDocument.outline;
    const { width } = this.pdfDocument.page;
    // pdfkit subtracts `left` from the width of the page, so this points at the left edge.
    const plaats = { fit: false, left: width, top: y, zoom: 0 };
    const item = ouder.addItem(titel, { ...plaats, expanded: niveau < OPEN_TOT_NIVEAU });
    this.bladwijzers.push({ niveau, item });
  }
}

/** Cuts a line where a link begins or ends; the parts keep the height of the whole line, so the base line stays. */
function verdeelOpVerwijzing(regel: Regel): Regel[] {
  const groepen: Inline[][] = [];
  for (const inline of regel.inlines) {
    const groep = groepen.at(-1);
    if (groep && groep[0]?.verwijzing === inline.verwijzing) groep.push(inline);
    else groepen.push([inline]);
  }
  if (groepen.length <= 1) return [regel];
  const [hoogte, opgaand] = [regel.getHeight(), regel.getAscenderHeight()];
  return groepen.map((inlines) =>
    Object.assign(regel.clone(), { inlines, getHeight: () => hoogte, getAscenderHeight: () => opgaand }),
  );
}
