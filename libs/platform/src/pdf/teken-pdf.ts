import { createHash } from 'node:crypto';
import { Beelden } from './beelden';
import { controleerDocument } from './controle';
import type { PdfDocument } from './document';
import { GelabeldeLayout } from './gelabelde-layout';
import { GelabeldeWeergave } from './gelabelde-weergave';
import { isLettertypeBestand, LettertypeDekking, LETTERTYPEN } from './lettertypen';
import { datumVan, PRODUCENT, xmp } from './metagegevens';
import { Blokopmaak } from './opmaak-blokken';
import { briefhoofd, rapporthoofd, type Hoofd } from './opmaak-hoofd';
import { inhoudsregels, nummerInhoud } from './opmaak-inhoud';
import { koptekst, voettekst } from './opmaak-rand';
import {
  ontleedXml,
  pdfmake,
  PdfkitDocumentKlasse,
  SvgMeasure,
  type Knoop,
  type PdfkitDocument,
} from './pdfmake-intern';
import { BLAD, GROOTTE, KANTLIJN, kleurenVan, kopstijlVan, NIVEAU_BIJLAGE } from './stijl';
import { voegToe, type StructuurElement } from './structuur';
import { controleerSvg } from './svg-controle';
import { Tekstzetter } from './tekst';

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
    {
      kopstijl: kopstijlVan(document),
      // A letter is short and read at once; a report has narrow columns and long words.
      afbreken: !document.briefhoofd,
      inhoudsopgave: Boolean(document.inhoudsopgave),
    },
    (inhoud, formaat, plaats) => beelden.neemOp(inhoud, formaat, plaats),
    (bron, plaats) => controleerSvg(bron, ontleedXml, dekking, plaats),
  );
  const beeld = opmaak.beeld.bind(opmaak);
  const hoofd = { document, structuur: wortel, zetter, kleuren, beeld };
  const stack = [
    ...(document.briefhoofd ? briefhoofd(hoofd, document.briefhoofd) : rapporthoofd(hoofd)),
    ...inhoud(hoofd, opmaak),
  ];
  await beelden.ingebed();
  const layout = new GelabeldeLayout(BLAD, KANTLIJN, new SvgMeasure(), pdf);
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
  nummerInhoud(bladzijden);
  const weergave = new GelabeldeWeergave(pdf, wortel);
  weergave.renderPages(bladzijden);
  // pdfmake silently drops what does not fit in an unbreakable block; a decision may not lose a sentence that way.
  if (weergave.aantalRegels !== layout.aantalRegels) throw new Error('De opmaak verloor tekst');
  return verzamel(pdf);
}

/** The text and its annexes, after the table of contents when it is asked for and there is something to put in it. */
function inhoud({ document, structuur, zetter, kleuren }: Hoofd, opmaak: Blokopmaak): Knoop[] {
  const { blokken, bijlagen = [] } = document;
  const tekst = (): Knoop[] => [
    ...opmaak.knopen(blokken, structuur),
    ...opmaak.bijlagen(bijlagen, structuur),
  ];
  if (!document.inhoudsopgave || (bijlagen.length === 0 && !blokken.some(({ soort }) => soort === 'kop'))) {
    return tekst();
  }
  const kop = opmaak.knopen(
    [{ soort: 'kop', niveau: NIVEAU_BIJLAGE, tekst: 'Inhoudsopgave' }],
    structuur,
    'inhoudsopgave',
  );
  const tabel = voegToe(structuur, 'TOC');
  const knopen = tekst();
  // The first heading is that of the table itself.
  const regels = inhoudsregels(opmaak.koppen.slice(1), tabel, { zetter, kleuren });
  const opNieuweBladzijde = blokken.length > 0 && blokken[0]?.soort !== 'nieuweBladzijde';
  const einde: Knoop[] = opNieuweBladzijde ? [{ stack: [], pageBreak: 'after' }] : [];
  return [...kop, ...regels, ...einde, ...knopen];
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
  // Read from its owner: a Buffer would come as something else than the same bytes in another array.
  const tekst = JSON.stringify(document, function (this: Record<string, unknown>, sleutel, waarde: unknown) {
    const echt = this[sleutel];
    return echt instanceof Uint8Array ? createHash('sha256').update(echt).digest('hex') : waarde;
  });
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
