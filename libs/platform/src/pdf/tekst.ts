import type { PdfInhoud, PdfSpan } from './document';
import { tekenOntbreekt } from './fouten';

/** The embedded families, in order of preference: the second only steps in for characters that the first lacks. */
export const LETTERFAMILIES = ['NotoSans', 'DejaVuSans'] as const;
export type Letterfamilie = (typeof LETTERFAMILIES)[number];

export interface Letterstijl {
  readonly vet: boolean;
  readonly cursief: boolean;
}

/** Which characters the embedded fonts can draw. */
export interface Tekendekking {
  heeftTeken(familie: Letterfamilie, stijl: Letterstijl, codepunt: number): boolean;
}

/** One link of the document: all its parts, also after a line break, share this object. */
export interface Verwijzing {
  readonly doel: string;
  readonly tekst: string;
  /** The target is a place in this document instead of an address. */
  readonly intern?: true;
}

/** A stretch of text in one font, as handed to the layout engine. */
export interface Tekstdeel {
  text: string;
  font: Letterfamilie;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  decoration?: 'underline';
  verwijzing?: Verwijzing;
}

/**
 * Marks without a shape of their own that copying from a word processor leaves behind: soft hyphen, zero width space
 * and word joiner, direction marks, variation selectors, byte order mark. Left out: they cannot be seen or read aloud.
 */
const ONZICHTBAAR = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]|[\uFE00-\uFE0F]/gu;

/** Scripts written from right to left: the layout engine would put the words in the wrong order. */
const RECHTS_NAAR_LINKS =
  /[\u0590-\u08FF\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Code points that PDF/A-2a does not accept as text: controls, surrogates, private use, no character at all. */
const GEEN_TEKST = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

const grafemen = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Turns user text into spans in embedded fonts. */
export class Tekstzetter {
  constructor(
    private readonly dekking: Tekendekking,
    private readonly linkkleur: string,
  ) {}

  /**
   * @param stijl weight and slant of the surrounding block, to which the spans add theirs
   * @param plaats where in the document, for the error
   * @throws DomeinFout `PDF.TEKEN_ONTBREEKT`
   */
  zet(inhoud: PdfInhoud, plaats: string, stijl: Partial<Letterstijl> = {}): Tekstdeel[] {
    const spans: readonly PdfSpan[] = typeof inhoud === 'string' ? [{ tekst: inhoud }] : inhoud;
    return spans.flatMap((span) => this.zetSpan(span, plaats, stijl));
  }

  private zetSpan(span: PdfSpan, plaats: string, omgeving: Partial<Letterstijl>): Tekstdeel[] {
    const tekst = normaliseer(span.tekst);
    const stijl = {
      vet: Boolean(omgeving.vet) || Boolean(span.vet),
      cursief: Boolean(omgeving.cursief) || Boolean(span.cursief),
    };
    const delen = this.verdeel(tekst, stijl, plaats).map<Tekstdeel>((deel) => ({
      ...deel,
      ...(stijl.vet && { bold: true }),
      ...(stijl.cursief && { italics: true }),
    }));
    if (span.link === undefined) return delen;
    // The normalised address is ASCII, which a URI action requires (ISO 32000-1 §12.6.4.7).
    const verwijzing: Verwijzing = { doel: new URL(span.link).href, tekst: tekst.trim() || span.link };
    return delen.map((deel) => ({ ...deel, verwijzing, color: this.linkkleur, decoration: 'underline' }));
  }

  /** Joins neighbouring characters that the same family can draw; a character and its accents stay together. */
  private verdeel(
    tekst: string,
    stijl: Letterstijl,
    plaats: string,
  ): { text: string; font: Letterfamilie }[] {
    const [voorkeur] = LETTERFAMILIES;
    if (!RECHTS_NAAR_LINKS.test(tekst) && this.dekt(voorkeur, stijl, tekst))
      return [{ text: tekst, font: voorkeur }];
    const delen: { text: string; font: Letterfamilie }[] = [];
    for (const { segment } of grafemen.segment(tekst)) {
      const font = LETTERFAMILIES.find((familie) => this.dekt(familie, stijl, segment));
      if (!font || RECHTS_NAAR_LINKS.test(segment))
        throw tekenOntbreekt(this.schuldige(segment, stijl), plaats);
      const vorige = delen.at(-1);
      if (vorige?.font === font) vorige.text += segment;
      else delen.push({ text: segment, font });
    }
    return delen;
  }

  private dekt(familie: Letterfamilie, stijl: Letterstijl, tekst: string): boolean {
    for (const teken of tekst) {
      if (teken === '\n') continue;
      if (GEEN_TEKST.test(teken) || !this.dekking.heeftTeken(familie, stijl, codepuntVan(teken)))
        return false;
    }
    return true;
  }

  /** The first character of a cluster that no family can draw, so that the message names the real offender. */
  private schuldige(cluster: string, stijl: Letterstijl): number {
    const tekens = [...cluster];
    const teken = tekens.find(
      (kandidaat) => !LETTERFAMILIES.some((familie) => this.dekt(familie, stijl, kandidaat)),
    );
    return codepuntVan(teken ?? tekens[0] ?? '');
  }
}

/** Composed characters, one kind of line end, spaces for tabs, no invisible marks. */
export function normaliseer(tekst: string): string {
  return tekst.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(ONZICHTBAAR, '');
}

function codepuntVan(teken: string): number {
  return teken.codePointAt(0) ?? 0;
}
