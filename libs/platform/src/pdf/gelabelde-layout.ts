import {
  LayoutBuilder,
  type GemetenBeeld,
  type Inline,
  type Knoop,
  type Marges,
  type PdfkitDocument,
  type Regel,
} from './pdfmake-intern';
import { SnelleTekstmeter } from './snelle-tekstmeter';
import { TEKSTHOOGTE } from './stijl';
import { afbreekpunten } from './woordafbreking';

/** Room for a caption of two lines below a figure, so that it is not left alone on the next page. */
const RUIMTE_BIJSCHRIFT = 34;
/** A word is broken only where the line would end this much (part of its width) before the others: few hyphens. */
const AFBREEKZONE = 0.12;

/** A measured text: what still has to be put on lines. */
type Tekstknoop = Knoop & { readonly _inlines?: Inline[] };

/** pdfmake's layout, which besides the position remembers for each line to which place in the structure it belongs. */
export class GelabeldeLayout extends LayoutBuilder {
  /** Lines of text that were laid out; the renderer must have drawn as many. */
  aantalRegels = 0;
  private inHerhaling = false;

  constructor(
    formaat: object,
    marges: Marges,
    svg: object,
    private readonly pdf: PdfkitDocument,
  ) {
    super(formaat, marges, svg);
  }

  override tryLayoutDocument(...overig: unknown[]): unknown {
    this.docMeasure.textInlines = new SnelleTekstmeter(this.pdf);
    return super.tryLayoutDocument(...overig);
  }

  /** Headers and footers are laid out through here: they are artifacts, so their text has no place in the structure. */
  override addDynamicRepeatable(...overig: unknown[]): void {
    this.inHerhaling = true;
    try {
      super.addDynamicRepeatable(...overig);
    } finally {
      this.inHerhaling = false;
    }
  }

  /**
   * Keeps what belongs together on one page. pdfmake's own `pageBreakBefore` lays the whole document out again for
   * every break, which is quadratic in a long report; here a look at the room left is enough.
   */
  override processNode(knoop: Knoop & Partial<GemetenBeeld>, verticaal?: boolean): void {
    if (this.pastNiet(knoop)) this.writer.moveToNextPage();
    // The margin of what stood before may have begun the new page already: another one would be blank.
    if (knoop.pageBreak && this.opLegeBladzijde()) delete knoop.pageBreak;
    super.processNode(knoop, verticaal);
  }

  override buildNextLine(knoop: Tekstknoop): Regel | null {
    const { availableWidth } = this.writer.context();
    if (knoop.afbreken) breekTeLangWoord(knoop, availableWidth);
    const regel = super.buildNextLine(knoop);
    if (!regel || this.inHerhaling) return regel;
    if (!knoop.structuur) throw new Error('Tekst zonder plaats in de structuurboom');
    if (knoop.afbreken) vulAanMetWoorddeel(knoop, regel);
    this.aantalRegels += 1;
    regel.structuur = knoop.structuur;
    regel.bladwijzer = knoop.bladwijzer;
    if (knoop.inhoudVan && regel.lastLineInParagraph) regel.inhoudVan = knoop.inhoudVan;
    delete knoop.bladwijzer;
    return regel;
  }

  private opLegeBladzijde(): boolean {
    const { y, pageMargins } = this.writer.context();
    return y <= pageMargins.top;
  }

  private pastNiet(knoop: Knoop & Partial<GemetenBeeld>): boolean {
    if (knoop.minimumRuimte === undefined || this.nestedLevel > 0 || this.writer.transactionLevel > 0)
      return false;
    const { availableHeight } = this.writer.context();
    return availableHeight < Math.min(nodig(knoop), TEKSTHOOGTE) && !this.opLegeBladzijde();
  }
}

/** A heading needs its own room and that of what follows it: perhaps another heading, at last a text or a figure. */
function nodig({ minimumRuimte, samenMet, _height }: Knoop & Partial<GemetenBeeld>): number {
  const eigen = minimumRuimte === 'hoogte' ? (_height ?? 0) + RUIMTE_BIJSCHRIFT : (minimumRuimte ?? 0);
  return eigen + (samenMet ? nodig(samenMet) : 0);
}

/** A word wider than the whole line, in a narrow column: at a hyphen instead of at any letter, as pdfmake does. */
function breekTeLangWoord({ _inlines }: Tekstknoop, breedte: number): void {
  const woord = _inlines?.[0];
  if (!_inlines || !woord || woord.width - woord.trailingCut <= breedte) return;
  const delen = inTweeen(woord, breedte);
  if (delen) _inlines.splice(0, 1, ...delen);
}

/** Puts the first part of the next word on a line that would end far before the others. */
function vulAanMetWoorddeel({ _inlines }: Tekstknoop, regel: Regel): void {
  const woord = _inlines?.[0];
  const ruimte = regel.maxWidth - regel.inlineWidths + regel.leadingCut;
  if (!_inlines || !woord || regel.newLineForced || ruimte < AFBREEKZONE * regel.maxWidth) return;
  // What was cut already, by us or by pdfmake, is not cut again on the same line.
  const laatste = regel.inlines.at(-1);
  if (laatste?.leesAls !== undefined || !laatste?.trailingCut) return;
  const delen = inTweeen(woord, ruimte);
  if (!delen) return;
  const [eerste, rest] = delen;
  regel.addInline(eerste);
  _inlines[0] = rest;
}

/** The longest first part that fits with its hyphen, and the rest; null when the word cannot be broken there. */
function inTweeen(woord: Inline, ruimte: number): [Inline, Inline] | null {
  if (woord.noNewLine || woord.verwijzing) return null;
  const breedteVan = (tekst: string): number => woord.font.widthOfString(tekst, woord.fontSize);
  for (const punt of afbreekpunten(woord.text).reverse()) {
    const begin = `${woord.text.slice(0, punt)}-`;
    const width = breedteVan(begin);
    if (width > ruimte) continue;
    const eind = woord.text.slice(punt);
    const leesAls = woord.leesAls ?? woord.text.trimEnd();
    return [
      { ...woord, text: begin, width, leadingCut: 0, trailingCut: 0, leesAls },
      { ...woord, text: eind, width: breedteVan(eind), leadingCut: 0, leesAls: '' },
    ];
  }
  return null;
}
