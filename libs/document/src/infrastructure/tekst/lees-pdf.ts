import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Woordenzak } from '../../domain/doorzoekbaar';
import { Onleesbaar } from './onleesbaar';

/** The words of all pages. A word that is broken over two lines is made whole. @throws Onleesbaar */
export async function leesPdf(inhoud: Uint8Array, zak: Woordenzak): Promise<void> {
  const taak = getDocument({
    ...{ data: inhoud, verbosity: 0 },
    // Text only: nothing of the file is drawn, run or fetched.
    ...{ isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false },
    ...{ useWorkerFetch: false, useWasm: false, stopAtErrors: false },
  });
  const document = await taak.promise.catch((fout: Error) => {
    throw new Onleesbaar(fout.name === 'PasswordException' ? 'versleuteld' : 'beschadigd');
  });
  try {
    await leesBladzijden(document, zak);
  } finally {
    await taak.destroy();
  }
}

async function leesBladzijden(document: PDFDocumentProxy, zak: Woordenzak): Promise<void> {
  for (let nummer = 1; nummer <= document.numPages && !zak.vol; nummer += 1) {
    const bladzijde = await document.getPage(nummer);
    const { items } = await bladzijde.getTextContent();
    const regels = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    zak.voeg(regels.replace(/(\p{L})-\n(\p{Ll})/gu, '$1$2'));
    bladzijde.cleanup();
  }
}
