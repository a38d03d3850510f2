import { DomeinFout } from '@navolgbaar/kernel';

/**
 * - `PDF.TEKEN_ONTBREEKT` no font holds the character (details: teken as U+XXXX, plaats);
 * - `PDF.DOCUMENT_ONGELDIG` the tree breaks a rule (details: regel, plaats);
 * - `PDF.TIJD_VERSTREKEN` rendering took longer than the limit (details: limietMs);
 * - `PDF.MISLUKT` the render thread failed; the cause is in `cause`, never in the details.
 */
export type PdfFoutcode =
  'PDF.TEKEN_ONTBREEKT' | 'PDF.DOCUMENT_ONGELDIG' | 'PDF.TIJD_VERSTREKEN' | 'PDF.MISLUKT';

/** The rules of a document tree, as named in the details of `PDF.DOCUMENT_ONGELDIG`. */
export type PdfRegel =
  | 'afbeelding-kleurruimte'
  | 'afbeelding-niet-leesbaar'
  | 'afbeelding-te-groot'
  | 'alt-ontbreekt'
  | 'alt-te-lang'
  | 'blok-onbekend'
  | 'datum-ongeldig'
  | 'inhoud-ontbreekt'
  | 'kop-buiten-bijlage'
  | 'kop-overgeslagen'
  | 'link-ongeldig'
  | 'lijst-leeg'
  | 'rij-lengte'
  | 'svg-niet-toegestaan'
  | 'tabel-zonder-koppen'
  | 'themakleur-contrast'
  | 'titel-ontbreekt';

export function documentOngeldig(regel: PdfRegel, plaats: string): DomeinFout<PdfFoutcode> {
  return new DomeinFout('PDF.DOCUMENT_ONGELDIG', { regel, plaats });
}

export function tekenOntbreekt(codepunt: number, plaats: string): DomeinFout<PdfFoutcode> {
  const teken = `U+${codepunt.toString(16).toUpperCase().padStart(4, '0')}`;
  return new DomeinFout('PDF.TEKEN_ONTBREEKT', { teken, plaats });
}

export function tijdVerstreken(limietMs: number): DomeinFout<PdfFoutcode> {
  return new DomeinFout('PDF.TIJD_VERSTREKEN', { limietMs });
}

/** The cause is kept for the log; its message may hold user text and so stays out of the details. */
export function pdfMislukt(cause: unknown): DomeinFout<PdfFoutcode> {
  return Object.assign(new DomeinFout<PdfFoutcode>('PDF.MISLUKT'), { cause });
}
