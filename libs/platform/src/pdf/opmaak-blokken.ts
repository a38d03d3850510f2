import type {
  PdfAfbeelding,
  PdfAlinea,
  PdfBijlage,
  PdfBijschrift,
  PdfBlok,
  PdfCitaat,
  PdfFiguur,
  PdfHandtekening,
  PdfKop,
  PdfLijst,
  PdfTabel,
} from './document';
import { documentOngeldig } from './fouten';
import { tabelKnoop } from './opmaak-tabel';
import { vak } from './opmaak-vak';
import type { Bladwijzer, Knoop } from './pdfmake-intern';
import {
  GROOTTE,
  marge,
  mm,
  NIVEAU_BIJLAGE,
  RUIMTE_BEGIN,
  TEKSTBREEDTE,
  TEKSTHOOGTE,
  type Kleuren,
  type kopstijlVan,
} from './stijl';
import { voegToe, type StructuurElement } from './structuur';
import { normaliseer, type Tekstzetter } from './tekst';

const INSPRONG = 17;
const HOOGSTE_FIGUUR = TEKSTHOOGTE * 0.72;

/** Registers a picture and returns the name under which the layout finds it. */
export type Beeldopslag = (inhoud: Uint8Array, formaat: 'png' | 'jpeg', plaats: string) => string;

export interface Opmaakkeuzes {
  readonly kopstijl: ReturnType<typeof kopstijlVan>;
  /** Whether long words may be broken at the end of a line. */
  readonly afbreken: boolean;
  /** Whether headings are places that a table of contents points at. */
  readonly inhoudsopgave: boolean;
}

/** Turns blocks into nodes for the layout, and plans their place in the structure tree. */
export class Blokopmaak {
  /** The headings outside boxes, in order: what a table of contents holds. */
  readonly koppen: Bladwijzer[] = [];

  constructor(
    private readonly zetter: Tekstzetter,
    private readonly kleuren: Kleuren,
    private readonly keuzes: Opmaakkeuzes,
    private readonly beelden: Beeldopslag,
    private readonly keurSvg: (bron: string, plaats: string) => void,
  ) {}

  /** @throws DomeinFout `PDF.TEKEN_ONTBREEKT`, `PDF.DOCUMENT_ONGELDIG` */
  knopen(blokken: readonly PdfBlok[], ouder: StructuurElement, plaats = 'blokken'): Knoop[] {
    // A new page with nothing on it would be a blank one.
    const inhoud = blokken.at(-1)?.soort === 'nieuweBladzijde' ? blokken.slice(0, -1) : blokken;
    const knopen = this.losseKnopen(inhoud, ouder, plaats);
    const [eerste] = knopen;
    // A box gives its own room above.
    if (ouder.rol === 'Div' && eerste?.margin) eerste.margin[1] = 0;
    knopen.forEach((knoop, nummer) => {
      const volgend = knopen[nummer + 1];
      if (volgend && hoortBijVolgend(knoop)) knoop.samenMet = volgend;
    });
    return knopen;
  }

  /** Each on a page of its own, in a section of its own. */
  bijlagen(bijlagen: readonly PdfBijlage[], ouder: StructuurElement): Knoop[] {
    return bijlagen.flatMap(({ titel, blokken }, nummer) => {
      const hier = `bijlagen[${nummer}]`;
      const sectie = voegToe(ouder, 'Sect');
      const kop = this.kop(
        { soort: 'kop', niveau: NIVEAU_BIJLAGE, tekst: `Bijlage ${nummer + 1}. ${titel}` },
        sectie,
        hier,
      );
      // The room that a heading asks for would add a second new page to that of the annex.
      delete kop.minimumRuimte;
      return [{ ...kop, pageBreak: 'before' }, ...this.knopen(blokken, sectie, `${hier}.blokken`)];
    });
  }

  private losseKnopen(blokken: readonly PdfBlok[], ouder: StructuurElement, plaats: string): Knoop[] {
    let bijschriftBoven: StructuurElement | undefined;
    return blokken.map((blok, nummer) => {
      const hier = `${plaats}[${nummer}]`;
      if (blok.soort === 'tabel') {
        const knoop = tabelKnoop(blok, {
          ouder,
          zetter: this.zetter,
          kleuren: this.kleuren,
          afbreken: this.keuzes.afbreken,
          plaats: hier,
          bijschrift: bijschriftBoven,
        });
        bijschriftBoven = undefined;
        return knoop;
      }
      if (blok.soort !== 'bijschrift') return this.knoop(blok, ouder, hier);
      const vorig = blokken[nummer - 1]?.soort;
      if (blokken[nummer + 1]?.soort !== 'tabel' || vorig === 'tabel' || vorig === 'figuur') {
        return this.bijschriftOnder(blok, ouder, hier);
      }
      bijschriftBoven = { rol: 'Caption', kinderen: [] };
      return this.bijschriftBoven(blok, bijschriftBoven, hier);
    });
  }

  private knoop(
    blok: Exclude<PdfBlok, PdfBijschrift | PdfTabel>,
    ouder: StructuurElement,
    plaats: string,
  ): Knoop {
    switch (blok.soort) {
      case 'kop':
        return this.kop(blok, ouder, plaats);
      case 'alinea':
        return this.alinea(blok, ouder, plaats);
      case 'lijst':
        return { ...this.lijst(blok, ouder, plaats), margin: marge(0, 6), minimumRuimte: RUIMTE_BEGIN };
      case 'figuur':
        return this.figuur(blok, ouder, plaats);
      case 'kader': {
        const stack = this.knopen(blok.blokken, voegToe(ouder, 'Div'), `${plaats}.blokken`);
        return {
          ...vak(stack, this.kleuren, { binnenruimte: 10, streep: true }),
          margin: marge(6, 12),
          minimumRuimte: 2 * RUIMTE_BEGIN,
        };
      }
      case 'citaat':
        return this.citaat(blok, ouder, plaats);
      case 'handtekening':
        return this.handtekening(blok, ouder, plaats);
      case 'nieuweBladzijde':
        return { stack: [], pageBreak: 'after' };
    }
  }

  private kop({ niveau, tekst }: PdfKop, ouder: StructuurElement, plaats: string): Knoop {
    const { grootte, boven, onder } = this.keuzes.kopstijl[niveau];
    const regel = normaliseer(tekst).replace(/\s+/g, ' ').trim();
    const bladwijzer: Bladwijzer = {
      titel: regel,
      niveau,
      ...(this.keuzes.inhoudsopgave && { doel: `kop-${this.koppen.length + 1}` }),
    };
    if (ouder.rol !== 'Div') this.koppen.push(bladwijzer);
    return {
      text: this.zetter.zet(regel, plaats, { vet: niveau < 6, cursief: niveau >= 5 }),
      structuur: voegToe(ouder, `H${niveau}`),
      bladwijzer,
      fontSize: grootte,
      lineHeight: 0.98,
      color: niveau <= 3 ? this.kleuren.kop : this.kleuren.tekst,
      margin: marge(boven, onder),
      minimumRuimte: boven + 1.4 * grootte + onder,
    };
  }

  private alinea({ inhoud, nadruk }: PdfAlinea, ouder: StructuurElement, plaats: string): Knoop {
    return {
      text: this.zetter.zet(inhoud, plaats),
      structuur: voegToe(ouder, 'P'),
      ...this.afbreking,
      margin: marge(0, 7),
      minimumRuimte: RUIMTE_BEGIN,
      ...(nadruk === 'inleiding' && { fontSize: GROOTTE.inleiding, margin: marge(2, 12) }),
    };
  }

  /**
   * Columns instead of pdfmake's own lists: those draw the bullet as a picture, and here the label is real text with
   * its own place (Lbl) in the structure.
   */
  private lijst(lijst: PdfLijst, ouder: StructuurElement, plaats: string): Knoop {
    const element = voegToe(ouder, 'L', { nummering: lijst.geordend ? 'Decimal' : 'Disc' });
    const stack = lijst.items.map<Knoop>((item, nummer) => {
      const hier = `${plaats}.items[${nummer}]`;
      const li = voegToe(element, 'LI');
      const label = lijst.geordend ? `${nummer + 1}.` : '•';
      const labelKnoop: Knoop = {
        text: this.zetter.zet(label, hier),
        structuur: voegToe(li, 'Lbl'),
        width: lijst.items.length > 99 ? INSPRONG + 6 : INSPRONG,
        color: this.kleuren.kop,
      };
      const inhoud = voegToe(li, 'LBody');
      const tekst: Knoop = {
        text: this.zetter.zet(item.inhoud, hier),
        structuur: voegToe(inhoud, 'P'),
        ...this.afbreking,
        margin: marge(0, 3),
      };
      const onder = (item.vervolg ?? []).map((blok, deel) => {
        const plek = `${hier}.vervolg[${deel}]`;
        if (blok.soort === 'lijst') return this.lijst(blok, inhoud, plek);
        return { ...this.alinea(blok, inhoud, plek), margin: marge(0, 3) };
      });
      return { columns: [labelKnoop, { width: '*', stack: [tekst, ...onder] }] };
    });
    return { stack };
  }

  private figuur({ afbeelding, alt, breedteMm }: PdfFiguur, ouder: StructuurElement, plaats: string): Knoop {
    const structuur = voegToe(ouder, 'Figure', { alt: normaliseer(alt).trim() });
    const breedte = Math.min(
      TEKSTBREEDTE,
      breedteMm !== undefined && breedteMm > 0 ? mm(breedteMm) : TEKSTBREEDTE,
    );
    const gedeeld: Knoop = {
      structuur,
      fit: [breedte, HOOGSTE_FIGUUR],
      margin: marge(6, 6),
      minimumRuimte: 'hoogte',
    };
    return { ...this.beeld(afbeelding, plaats), ...gedeeld };
  }

  /** A picture under the name by which the layout finds it. @throws DomeinFout `PDF.DOCUMENT_ONGELDIG` */
  beeld(afbeelding: PdfAfbeelding, plaats: string): Knoop {
    switch (afbeelding.formaat) {
      case 'svg':
        this.keurSvg(afbeelding.bron, plaats);
        return { svg: afbeelding.bron };
      case 'png':
      case 'jpeg':
        return { image: this.beelden(afbeelding.inhoud, afbeelding.formaat, plaats) };
      default:
        throw documentOngeldig('afbeelding-niet-leesbaar', plaats);
    }
  }

  private get afbreking(): Pick<Knoop, 'afbreken'> {
    return this.keuzes.afbreken ? { afbreken: true } : {};
  }

  /** Set in from the left behind a line; who is quoted stands below it, still within the quotation. */
  private citaat({ blokken, bron }: PdfCitaat, ouder: StructuurElement, plaats: string): Knoop {
    const structuur = voegToe(ouder, 'BlockQuote');
    const stack = this.knopen(blokken, structuur, `${plaats}.blokken`);
    if (bron !== undefined) {
      stack.push({
        text: this.zetter.zet(bron, `${plaats}.bron`),
        structuur: voegToe(structuur, 'P'),
        fontSize: GROOTTE.tabel,
        color: this.kleuren.gedempt,
        margin: marge(0, 7),
      });
    }
    return {
      ...vak(stack, this.kleuren, { binnenruimte: 5, streep: true, vlak: false }),
      margin: marge(2, 8, INSPRONG / 2),
      minimumRuimte: RUIMTE_BEGIN,
    };
  }

  /** A caption after a table is its last child (ISO 32000-1 §14.8.4.3.4); after a figure it stands beside it. */
  private bijschriftOnder({ inhoud }: PdfBijschrift, ouder: StructuurElement, plaats: string): Knoop {
    const laatste = ouder.kinderen.at(-1);
    const tabel = laatste?.rol === 'Table' ? laatste : undefined;
    return {
      text: this.zetter.zet(inhoud, plaats),
      structuur: voegToe(tabel ?? ouder, 'Caption'),
      fontSize: GROOTTE.tabel,
      color: this.kleuren.gedempt,
      margin: marge(tabel ? -6 : 0, 12),
    };
  }

  private bijschriftBoven({ inhoud }: PdfBijschrift, structuur: StructuurElement, plaats: string): Knoop {
    return {
      text: this.zetter.zet(inhoud, plaats, { vet: true }),
      structuur,
      fontSize: GROOTTE.tabel,
      margin: marge(6, 2),
      minimumRuimte: RUIMTE_BEGIN,
    };
  }

  private handtekening(blok: PdfHandtekening, ouder: StructuurElement, plaats: string): Knoop {
    const { slotzin, naam, functie, verklaring } = blok;
    const regel = (tekst: string, opmaak: Knoop, vet = false): Knoop => ({
      text: this.zetter.zet(tekst, plaats, { vet }),
      structuur: voegToe(ouder, 'P'),
      ...opmaak,
    });
    const ruimte = verklaring ? 8 : mm(18);
    return {
      unbreakable: true,
      margin: marge(12, 6),
      stack: [
        regel(slotzin, { margin: marge(0, ruimte) }),
        ...(verklaring ? [regel(verklaring, { color: this.kleuren.gedempt, margin: marge(0, 8) })] : []),
        regel(naam, {}, true),
        ...(functie ? [regel(functie, { color: this.kleuren.gedempt })] : []),
      ],
    };
  }
}

/** A heading, or a caption above a table. */
function hoortBijVolgend({ structuur, bladwijzer, minimumRuimte }: Knoop): boolean {
  return bladwijzer !== undefined || (structuur?.rol === 'Caption' && minimumRuimte !== undefined);
}
