import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { controleerDocument } from './controle';
import type { PdfDocument } from './document';
import { documentOngeldig } from './fouten';
import { GelabeldeLayout } from './gelabelde-layout';
import { GelabeldeWeergave } from './gelabelde-weergave';
import { isLettertypeBestand, LettertypeDekking, LETTERTYPEN } from './lettertypen';
import { datumVan, PRODUCENT, xmp } from './metagegevens';
import { Blokopmaak } from './opmaak-blokken';
import { briefhoofd, rapporthoofd } from './opmaak-hoofd';
import { koptekst, voettekst } from './opmaak-rand';
import {
  ontleedXml,
  pdfmake,
  PdfkitDocumentKlasse,
  SvgMeasure,
  type PdfkitDocument,
  type PdfPlaatje,
} from './pdfmake-intern';
import { BLAD, GROOTTE, KANTLIJN, kleurenVan, kopstijlVan } from './stijl';
import type { StructuurElement } from './structuur';
import { controleerSvg } from './svg-controle';
import { Tekstzetter } from './tekst';

/** A picture larger than this, decoded, is refused: it would eat the memory of the render thread. */
const GROOTSTE_BEELD = 64 * 1024 * 1024;

// Nothing is fetched and only fonts are read (performance-reliability-security.md §1.7).
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(isLettertypeBestand);

/**
 * Renders in the calling thread and blocks it: only the render thread and tests call this.
 * @throws DomeinFout `PDF.TEKEN_ONTBREEKT`, `PDF.DOCUMENT_ONGELDIG`
 */
export async function tekenPdf(document: PdfDocument): Promise<Buffer> {
  controleerDocument(document);
  const pdf = nieuwBestand(document);
  const wortel: StructuurElement = { rol: 'Document', kinderen: [] };
  const kleuren = kleurenVan(document.thema);
  const dekking = new LettertypeDekking(pdf);
  const zetter = new Tekstzetter(dekking, kleuren.accent);
  const beelden = new Beelden(pdf);
  const opmaak = new Blokopmaak(
    zetter,
    kleuren,
    kopstijlVan(document),
    (inhoud, plaats) => beelden.neemOp(inhoud, plaats),
    (bron, plaats) => controleerSvg(bron, ontleedXml, dekking, plaats),
  );
  const beeld = opmaak.beeld.bind(opmaak);
  const hoofd = { document, structuur: wortel, zetter, kleuren, beeld };
  const stack = [
    ...(document.briefhoofd ? briefhoofd(hoofd, document.briefhoofd) : rapporthoofd(hoofd)),
    ...opmaak.knopen(document.blokken, wortel),
  ];
  await beelden.ingebed();
  const layout = new GelabeldeLayout(BLAD, KANTLIJN, new SvgMeasure());
  const basis = { font: 'NotoSans', fontSize: GROOTTE.tekst, color: kleuren.tekst };
  const bladzijden = layout.layoutDocument(
    { stack },
    pdf,
    {},
    basis,
    undefined,
    koptekst(hoofd),
    voettekst(hoofd),
  );
  const weergave = new GelabeldeWeergave(pdf, wortel);
  weergave.renderPages(bladzijden);
  // pdfmake silently drops what does not fit in an unbreakable block; a decision may not lose a sentence that way.
  if (weergave.aantalRegels !== layout.aantalRegels) throw new Error('De opmaak verloor tekst');
  return verzamel(pdf);
}

function nieuwBestand(document: PdfDocument): PdfkitDocument {
  const pdf = new PdfkitDocumentKlasse(
    LETTERTYPEN,
    {},
    {},
    {},
    {
      size: [BLAD.width, BLAD.height],
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      displayTitle: true,
      lang: 'nl-NL',
      autoFirstPage: false,
      font: null,
      info: {
        Title: document.titel,
        Author: document.organisatie.naam,
        ...(document.onderwerp && { Subject: document.onderwerp }),
        Keywords: document.kenmerk,
        Creator: PRODUCENT,
        Producer: PRODUCENT,
        CreationDate: datumVan(document),
      },
    },
    null,
    pdfmake.localAccessPolicy,
  );
  pdf._id = kenmerkVan(document);
  pdf._addInfo = () => pdf.appendXML(xmp(document));
  return pdf;
}

/** The file identifier follows from the content: equal documents are equal files, and others differ. */
function kenmerkVan(document: PdfDocument): Buffer {
  const tekst = JSON.stringify(document, (_sleutel, waarde: unknown) =>
    waarde instanceof Uint8Array ? createHash('sha256').update(waarde).digest('hex') : waarde,
  );
  return createHash('sha256').update(tekst).digest().subarray(0, 16);
}

function verzamel(pdf: PdfkitDocument): Promise<Buffer> {
  return new Promise((gelukt, mislukt) => {
    const delen: Buffer[] = [];
    pdf.on('data', (deel: Buffer) => delen.push(deel));
    pdf.on('end', () => gelukt(Buffer.concat(delen)));
    pdf.on('error', mislukt);
    pdf.end();
  });
}

/** The pictures of one document, embedded one after the other: pdfkit decodes them asynchronously, in any order. */
class Beelden {
  private readonly plaatjes: PdfPlaatje[] = [];

  constructor(private readonly pdf: PdfkitDocument) {}

  /** Opens a picture and returns the name under which the layout finds it. Never a file name. */
  neemOp(inhoud: Uint8Array, plaats: string): string {
    const naam = `beeld-${this.plaatjes.length + 1}`;
    try {
      const plaatje = this.pdf.openImage(Buffer.from(inhoud));
      // Decoded once here, since pdfkit would throw from a callback, past every handler.
      inflateSync(plaatje.imgData, { maxOutputLength: GROOTSTE_BEELD });
      this.plaatjes.push(plaatje);
      this.pdf._imageRegistry[naam] = plaatje;
      return naam;
    } catch {
      throw documentOngeldig('afbeelding-niet-leesbaar', plaats);
    }
  }

  async ingebed(): Promise<void> {
    for (const plaatje of this.plaatjes) {
      await new Promise<void>((klaar) => {
        const afronden = plaatje.finalize.bind(plaatje);
        plaatje.finalize = () => {
          afronden();
          klaar();
        };
        plaatje.embed(this.pdf);
      });
    }
  }
}
