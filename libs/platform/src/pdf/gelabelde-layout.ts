import { LayoutBuilder, type GemetenBeeld, type Knoop, type Regel } from './pdfmake-intern';

/** Room for a caption of two lines below a figure, so that it is not left alone on the next page. */
const RUIMTE_BIJSCHRIFT = 34;

/** pdfmake's layout, which besides the position remembers for each line to which place in the structure it belongs. */
export class GelabeldeLayout extends LayoutBuilder {
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
    regel.structuur = knoop.structuur;
    regel.bladwijzer = knoop.bladwijzer;
    delete knoop.bladwijzer;
    return regel;
  }

  private pastNiet(knoop: Knoop & Partial<GemetenBeeld>): boolean {
    const { minimumRuimte } = knoop;
    if (minimumRuimte === undefined || this.nestedLevel > 0 || this.writer.transactionLevel > 0) return false;
    const { y, availableHeight, pageMargins } = this.writer.context();
    const nodig = minimumRuimte === 'hoogte' ? (knoop._height ?? 0) + RUIMTE_BIJSCHRIFT : minimumRuimte;
    return availableHeight < nodig && y > pageMargins.top;
  }
}
