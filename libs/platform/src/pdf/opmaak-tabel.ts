import type { PdfInhoud, PdfKolomkop, PdfTabel } from './document';
import { normaliseer, type Tekstzetter } from './tekst';
import type { Knoop, Tabelopmaak } from './pdfmake-intern';
import { GROOTTE, marge, TEKSTBREEDTE, TEKSTHOOGTE, type Kleuren } from './stijl';
import { voegToe, type StructuurElement } from './structuur';

const CELRUIMTE = 7;
/** Average width of a character at the size of a table, in points; only used to share out the width. */
const TEKENBREEDTE = 5.2;
const REGELHOOGTE = GROOTTE.tabel * 1.37;
/** A row up to this height stays on one page; a taller one may break, or it might not fit on any page. */
const HOOGSTE_ONGEBROKEN_RIJ = TEKSTHOOGTE / 3;
/** Header, first row and a bit: a table does not begin with its header alone at the foot of a page. */
const RUIMTE_TABELBEGIN = 64;

/** Where a table is put, and with what. */
interface Tabelomgeving {
  readonly ouder: StructuurElement;
  readonly zetter: Tekstzetter;
  readonly kleuren: Kleuren;
  readonly plaats: string;
  /** Whether long words in the cells may be broken at the end of a line. */
  readonly afbreken: boolean;
  /** The caption printed above it, which becomes its first child. */
  readonly bijschrift?: StructuurElement | undefined;
}

/** A table with a repeated, tagged header row, light rules and no vertical lines. */
export function tabelKnoop(tabel: PdfTabel, omgeving: Tabelomgeving): Knoop {
  const structuur = voegToe(omgeving.ouder, 'Table');
  if (omgeving.bijschrift) structuur.kinderen.push(omgeving.bijschrift);
  const koppen = koprij(tabel, structuur, omgeving);
  const rijen = inhoudsrijen(tabel, structuur, omgeving);
  const widths = breedten(tabel);
  const isLaag = (rij: readonly PdfInhoud[]): boolean => rijhoogte(rij, widths) <= HOOGSTE_ONGEBROKEN_RIJ;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: tabel.rijen.slice(0, 1).filter(isLaag).length,
      dontBreakRows: tabel.rijen.every(isLaag),
      widths,
      body: [koppen, ...rijen],
    },
    layout: tabelopmaak(omgeving.kleuren),
    fontSize: GROOTTE.tabel,
    margin: marge(4, 12),
    minimumRuimte: RUIMTE_TABELBEGIN,
  };
}

function koprij(
  tabel: PdfTabel,
  structuur: StructuurElement,
  { zetter, kleuren, plaats }: Tabelomgeving,
): Knoop[] {
  const tr = voegToe(voegToe(structuur, 'THead'), 'TR');
  return tabel.koppen.map((kop, kolom) => ({
    text: zetter.zet(kop.tekst, `${plaats}.koppen[${kolom}]`, { vet: true }),
    structuur: voegToe(tr, 'TH', { bereik: 'Column' }),
    alignment: uitlijning(kop),
    color: kleuren.kop,
  }));
}

function inhoudsrijen(
  tabel: PdfTabel,
  structuur: StructuurElement,
  { zetter, plaats, afbreken }: Tabelomgeving,
): Knoop[][] {
  if (tabel.rijen.length === 0) return [];
  const lichaam = voegToe(structuur, 'TBody');
  return tabel.rijen.map((rij, nummer) => {
    const tr = voegToe(lichaam, 'TR');
    return rij.map((cel, kolom) => {
      const isRijkop = Boolean(tabel.rijkop) && kolom === 0;
      return {
        text: zetter.zet(cel, `${plaats}.rijen[${nummer}]`, { vet: isRijkop }),
        structuur: isRijkop ? voegToe(tr, 'TH', { bereik: 'Row' }) : voegToe(tr, 'TD'),
        alignment: uitlijning(tabel.koppen[kolom]),
        ...(afbreken && { afbreken }),
      };
    });
  });
}

function uitlijning(kop: PdfKolomkop | undefined): 'left' | 'right' {
  return kop?.uitlijning === 'rechts' ? 'right' : 'left';
}

function tabelopmaak(kleuren: Kleuren): Tabelopmaak {
  return {
    hLineWidth: (lijn, { table }) =>
      lijn === 0 ? 0 : lijn === 1 ? 1.2 : lijn === table.body.length ? 0.8 : 0.5,
    vLineWidth: () => 0,
    hLineColor: (lijn) => (lijn === 1 ? kleuren.accent : kleuren.lijn),
    paddingLeft: () => CELRUIMTE,
    paddingRight: () => CELRUIMTE,
    paddingTop: () => 4,
    paddingBottom: () => 4.5,
    fillColor: (rij) => (rij === 0 ? kleuren.vlak : null),
  };
}

/**
 * Shares out the width by the square root of the longest cell, so that a column of long texts gets more, but not all;
 * a column is not made narrower than its longest word when there is room for it.
 */
function breedten(tabel: PdfTabel): number[] {
  const kolommen = tabel.koppen.map(({ tekst }, kolom) => [
    normaliseer(tekst),
    ...tabel.rijen.map((rij) => platteTekst(rij[kolom] ?? '')),
  ]);
  const gewichten = kolommen.map((teksten, kolom) => {
    const eigen = tabel.koppen[kolom]?.breedte;
    return eigen !== undefined && eigen > 0
      ? eigen
      : Math.sqrt(
          Math.min(
            grootste(teksten, (tekst) => tekst.length),
            400,
          ),
        );
  });
  const ruimte = TEKSTBREEDTE - tabel.koppen.length * 2 * CELRUIMTE;
  const minima = kolommen.map((teksten) => grootste(teksten, langsteWoord) * TEKENBREEDTE + 6);
  const somMinima = minima.reduce(optellen, 0);
  const somGewichten = gewichten.reduce(optellen, 0);
  if (somMinima > ruimte) return minima.map((minimum) => (minimum / somMinima) * ruimte);
  const over = ruimte - somMinima;
  const gewenst = gewichten.map((gewicht, kolom) =>
    Math.max(0, (gewicht / somGewichten) * ruimte - (minima[kolom] ?? 0)),
  );
  const somGewenst = gewenst.reduce(optellen, 0) || 1;
  return minima.map((minimum, kolom) => minimum + ((gewenst[kolom] ?? 0) / somGewenst) * over);
}

const optellen = (som: number, waarde: number): number => som + waarde;
const grootste = (teksten: readonly string[], maat: (tekst: string) => number): number =>
  teksten.reduce((max, tekst) => Math.max(max, maat(tekst)), 1);
const langsteWoord = (tekst: string): number => grootste(tekst.split(/[\s-]+/), (woord) => woord.length);

/** A generous estimate, in points: too high costs a broken row, too low would cost the row. */
function rijhoogte(rij: readonly PdfInhoud[], widths: readonly number[]): number {
  const hoogten = rij.map((cel, kolom) => {
    const perRegel = Math.max(1, Math.floor((widths[kolom] ?? 1) / (1.4 * TEKENBREEDTE)));
    const regels = platteTekst(cel)
      .split('\n')
      .map((regel) => Math.ceil(regel.length / perRegel) + 1);
    return regels.reduce(optellen, 0) * REGELHOOGTE;
  });
  return Math.max(0, ...hoogten);
}

function platteTekst(inhoud: PdfInhoud): string {
  return typeof inhoud === 'string' ? inhoud : inhoud.map((span) => span.tekst).join('');
}
