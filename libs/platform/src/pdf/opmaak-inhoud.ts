import type { Hoofd } from './opmaak-hoofd';
import type { Bladwijzer, Bladzijde, Knoop, Regel } from './pdfmake-intern';
import { marge, NIVEAU_BIJLAGE } from './stijl';
import { voegToe, type StructuurElement } from './structuur';
import type { Verwijzing } from './tekst';

/** Deeper headings would make the table longer than it helps. */
const DIEPSTE_NIVEAU = 3;
const INSPRONG = 14;
/** Room at the right for the number of a page. */
const RUIMTE_NUMMER = 34;
/** The dots towards the number stay this far from the text. */
const RUIMTE_STIPPELS = 5;

/**
 * The entries of the table of contents, each a link to its heading. The numbers are not known before the layout: room
 * is kept for them, and `nummerInhoud` puts them in.
 * @param tabel its place in the structure
 */
export function inhoudsregels(
  koppen: readonly Bladwijzer[],
  tabel: StructuurElement,
  { zetter, kleuren }: Pick<Hoofd, 'zetter' | 'kleuren'>,
): Knoop[] {
  /** The tables that are open, from the outermost inwards: a chapter holds the table of its paragraphs. */
  const open: { niveau: number; tabel: StructuurElement; laatste?: StructuurElement }[] = [];
  return koppen
    .filter(({ niveau }) => niveau <= DIEPSTE_NIVEAU)
    .map((kop) => {
      while (open.length > 1 && (open.at(-1)?.niveau ?? 0) > kop.niveau) open.pop();
      let hier = open.at(-1);
      if (!hier) open.push((hier = { niveau: kop.niveau, tabel }));
      else if (hier.niveau < kop.niveau && hier.laatste) {
        open.push((hier = { niveau: kop.niveau, tabel: voegToe(hier.laatste, 'TOC') }));
      }
      hier.laatste = voegToe(hier.tabel, 'TOCI');
      const verwijzing: Verwijzing = { doel: kop.doel ?? '', tekst: kop.titel, intern: true };
      const hoofdregel = kop.niveau <= NIVEAU_BIJLAGE;
      const delen = zetter.zet(kop.titel, 'inhoudsopgave', { vet: hoofdregel });
      return {
        text: delen.map((deel) => ({ ...deel, verwijzing })),
        structuur: voegToe(hier.laatste, 'Reference'),
        inhoudVan: kop,
        color: hoofdregel ? kleuren.kop : kleuren.tekst,
        margin: marge(hoofdregel ? 4 : 0, 2, INSPRONG * (open.length - 1), RUIMTE_NUMMER),
      };
    });
}

/** Puts the number of the page behind each entry, now that the layout tells where the headings came. */
export function nummerInhoud(bladzijden: readonly Bladzijde[]): void {
  const regels = bladzijden.flatMap(({ items }, nummer) =>
    items
      .filter(({ type }) => type === 'line')
      .map(({ item }) => ({ regel: item as Regel, nummer: nummer + 1 })),
  );
  const plaatsen = new Map(regels.map(({ regel, nummer }) => [regel.bladwijzer, nummer]));
  for (const { regel } of regels) {
    const laatste = regel.inlines.at(-1);
    if (!regel.inhoudVan || !laatste) continue;
    const text = ` ${plaatsen.get(regel.inhoudVan)}`;
    const width = laatste.font.widthOfString(text, laatste.fontSize);
    regel.inlines.push({ ...laatste, text, width, x: regel.maxWidth + RUIMTE_NUMMER - width });
  }
}

/** The stretch between the text of an entry and its number, for the eye; null where there is no room for it. */
export function stippels({ inlines }: Regel): readonly [number, number] | null {
  const [tekst, nummer] = inlines.slice(-2);
  if (!tekst || !nummer) return null;
  const [van, tot] = [tekst.x + tekst.width + RUIMTE_STIPPELS, nummer.x - RUIMTE_STIPPELS / 2];
  return tot - van > RUIMTE_STIPPELS ? [van, tot] : null;
}
