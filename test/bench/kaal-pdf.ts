/**
 * The yardstick of the PDF bench: pdfkit alone, as somebody would write it by hand for one kind of report. It embeds the same
 * fonts and marks headings, paragraphs, lists, tables with their headers and artifacts, but knows no rules, no second
 * font, no bookmarks, no hyphens, and keeps nothing together.
 */
import { createRequire } from 'node:module';
import { LETTERTYPEN } from '../../libs/platform/src/pdf/lettertypen';
import { KENMERK, TITEL, type Bladtekst } from './pdf-inhoud';

interface Element {
  add(kind: unknown): Element;
  end(): void;
}

interface Pdfkit extends NodeJS.ReadableStream {
  y: number;
  readonly page: { readonly height: number };
  font(bestand: string): Pdfkit;
  fontSize(grootte: number): Pdfkit;
  text(tekst: string, x: number, y: number, opties: object): Pdfkit;
  heightOfString(tekst: string, opties: object): number;
  addPage(): Pdfkit;
  moveTo(x: number, y: number): Pdfkit;
  lineTo(x: number, y: number): Pdfkit;
  stroke(): Pdfkit;
  struct(rol: string, kenmerken?: object): Element;
  addStructure(element: Element): void;
  markStructureContent(rol: string): unknown;
  markContent(naam: string, kenmerken: object): void;
  endMarkedContent(): void;
  on(gebeurtenis: 'pageAdded', doe: () => void): this;
  on(gebeurtenis: string, doe: (deel: Buffer) => void): this;
  end(): void;
}

const eis = createRequire(import.meta.url);
const PDFDocument = createRequire(eis.resolve('pdfmake'))('pdfkit') as new (opties: object) => Pdfkit;

const { normal, bold } = LETTERTYPEN.NotoSans;
const MARGE = 71;
const BREEDTE = 453;
const ONDER = 770;
const KOLOMMEN = [
  { x: MARGE, width: 90 },
  { x: MARGE + 100, width: 240 },
  { x: MARGE + 350, width: 100 },
];

export async function tekenKaal(bladen: readonly Bladtekst[]): Promise<Buffer> {
  const pdf = new PDFDocument({
    ...{ size: 'A4', margin: MARGE, pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true, displayTitle: true },
    ...{ lang: 'nl-NL', autoFirstPage: false, font: normal, info: { Title: TITEL } },
  });
  const delen: Buffer[] = [];
  const klaar = new Promise<Buffer>((gelukt) => {
    pdf.on('data', (deel) => delen.push(deel));
    pdf.on('end', () => gelukt(Buffer.concat(delen)));
  });
  const schrijver = new Schrijver(pdf);
  schrijver.titel();
  for (const blad of bladen) schrijver.blad(blad);
  schrijver.einde();
  return klaar;
}

class Schrijver {
  private readonly wortel: Element;
  private bladzijde = 0;

  constructor(private readonly pdf: Pdfkit) {
    this.wortel = pdf.struct('Document');
    pdf.addStructure(this.wortel);
    this.nieuweBladzijde();
  }

  titel(): void {
    this.tekst('H1', TITEL, this.wortel, { bestand: bold, grootte: 22 });
  }

  blad({ kop, alineas, lijst, koppen, rijen }: Bladtekst): void {
    this.tekst('H2', kop, this.wortel, { bestand: bold, grootte: 14.5 });
    for (const alinea of alineas) this.tekst('P', alinea, this.wortel);
    const l = this.kind(this.wortel, 'L');
    for (const punt of lijst) {
      const li = this.kind(l, 'LI');
      this.ruimte(14);
      const { y } = this.pdf;
      this.cel('Lbl', '•', li, { x: MARGE, width: 14 }, y);
      this.cel('LBody', punt, li, { x: MARGE + 17, width: BREEDTE - 17 }, y);
      this.pdf.y += 3;
    }
    const tabel = this.kind(this.wortel, 'Table');
    this.rij(this.kind(this.kind(tabel, 'THead'), 'TR'), koppen, 'TH');
    const lichaam = this.kind(tabel, 'TBody');
    for (const rij of rijen) this.rij(this.kind(lichaam, 'TR'), rij, 'TD');
    this.pdf.y += 12;
  }

  einde(): void {
    this.rand();
    this.wortel.end();
    this.pdf.end();
  }

  private tekst(rol: string, tekst: string, ouder: Element, stijl = { bestand: normal, grootte: 10 }): void {
    this.pdf.font(stijl.bestand).fontSize(stijl.grootte);
    this.ruimte(this.pdf.heightOfString(tekst, { width: BREEDTE }));
    this.cel(rol, tekst, ouder, { x: MARGE, width: BREEDTE }, this.pdf.y);
    this.pdf.font(normal).fontSize(10);
    this.pdf.y += 7;
  }

  private rij(tr: Element, cellen: readonly string[], rol: 'TH' | 'TD'): void {
    this.pdf.font(rol === 'TH' ? bold : normal).fontSize(9);
    const hoogten = cellen.map((cel, kolom) =>
      this.pdf.heightOfString(cel, { width: KOLOMMEN[kolom]?.width }),
    );
    const hoogte = Math.max(...hoogten) + 8;
    this.ruimte(hoogte);
    const { y } = this.pdf;
    cellen.forEach((cel, kolom) => {
      const plek = KOLOMMEN[kolom];
      if (plek) this.cel(rol, cel, tr, plek, y + 4, rol === 'TH' ? { scope: 'Column' } : {});
    });
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf
      .moveTo(MARGE, y + hoogte)
      .lineTo(MARGE + BREEDTE, y + hoogte)
      .stroke();
    this.pdf.endMarkedContent();
    this.pdf.y = y + hoogte;
  }

  private cel(
    rol: string,
    tekst: string,
    ouder: Element,
    { x, width }: { readonly x: number; readonly width: number },
    y: number,
    kenmerken: object = {},
  ): void {
    const element = this.kind(ouder, rol, kenmerken);
    const inhoud = this.pdf.markStructureContent(rol);
    this.pdf.text(tekst, x, y, { width });
    this.pdf.endMarkedContent();
    element.add(inhoud);
  }

  private kind(ouder: Element, rol: string, kenmerken: object = {}): Element {
    const element = this.pdf.struct(rol, kenmerken);
    ouder.add(element);
    return element;
  }

  private ruimte(hoogte: number): void {
    if (this.pdf.y + hoogte > ONDER) this.nieuweBladzijde();
  }

  private nieuweBladzijde(): void {
    if (this.bladzijde > 0) this.rand();
    this.pdf.addPage();
    this.pdf.y = MARGE;
    this.bladzijde += 1;
  }

  private rand(): void {
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    const regel = { lineBreak: false };
    this.pdf.fontSize(8).text(TITEL, MARGE, 40, regel);
    this.pdf.text(`Kenmerk ${KENMERK}`, MARGE, 800, regel).text(`Pagina ${this.bladzijde}`, 480, 800, regel);
    this.pdf.endMarkedContent();
    this.pdf.fontSize(10);
  }
}
