import { LayoutBuilder, type GemetenBeeld, type Knoop, type Regel } from './pdfmake-intern';
import { TEKSTHOOGTE } from './stijl';

/** Room for a caption of two lines below a figure, so that it is not left alone on the next page. */
const RUIMTE_BIJSCHRIFT = 34;

/** pdfmake's layout, which besides the position remembers for each line to which place in the structure it belongs. */
export class GelabeldeLayout extends LayoutBuilder {
  /** Lines of text that were laid out; the renderer must have drawn as many. */
  aantalRegels = 0;
  private inHerhaling = false;

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
    super.processNode(knoop, verticaal);
  }

  override buildNextLine(knoop: Knoop): Regel | null {
    const regel = super.buildNextLine(knoop);
    if (!regel || this.inHerhaling) return regel;
    if (!knoop.structuur) throw new Error('Tekst zonder plaats in de structuurboom');
    this.aantalRegels += 1;
    regel.structuur = knoop.structuur;
    regel.bladwijzer = knoop.bladwijzer;
    delete knoop.bladwijzer;
    return regel;
  }

  private pastNiet(knoop: Knoop & Partial<GemetenBeeld>): boolean {
    if (knoop.minimumRuimte === undefined || this.nestedLevel > 0 || this.writer.transactionLevel > 0)
      return false;
    const { y, availableHeight, pageMargins } = this.writer.context();
    return availableHeight < Math.min(nodig(knoop), TEKSTHOOGTE) && y > pageMargins.top;
  }
}

/** A heading needs its own room and that of what follows it: perhaps another heading, at last a text or a figure. */
function nodig({ minimumRuimte, samenMet, _height }: Knoop & Partial<GemetenBeeld>): number {
  const eigen = minimumRuimte === 'hoogte' ? (_height ?? 0) + RUIMTE_BIJSCHRIFT : (minimumRuimte ?? 0);
  return eigen + (samenMet ? nodig(samenMet) : 0);
}
