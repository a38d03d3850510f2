import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF in reading order, as another program reads it. */
export async function pdfTekst(bestand: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bestand), verbosity: 0 }).promise;
  const bladzijden: string[] = [];
  for (let nummer = 1; nummer <= document.numPages; nummer += 1) {
    const { items } = await (await document.getPage(nummer)).getTextContent();
    bladzijden.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await document.destroy();
  return bladzijden.join(' ').replace(/\s+/g, ' ');
}
