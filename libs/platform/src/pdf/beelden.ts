import { inflateSync } from 'node:zlib';
import { DomeinFout } from '@navolgbaar/kernel';
import { documentOngeldig } from './fouten';
import { leesJpeg } from './jpeg';
import type { JpegPlaatje, PdfkitDocument, PngPlaatje } from './pdfmake-intern';

/** A picture larger than this, decoded, is refused: it would eat the memory of the render thread. */
const GROOTSTE_BEELD = 64 * 1024 * 1024;
/** Of one picture as it is given, and of all pictures of one document together. */
const GROOTSTE_BESTAND = 10 * 1024 * 1024;
const GROOTSTE_SOM = 64 * 1024 * 1024;
/** A photo of a telephone has some 12 million points; on a page no more than 4 million can be told apart. */
const GROOTSTE_OPPERVLAK = 40_000_000;

/** The pictures of one document, embedded one after the other: pdfkit decodes them asynchronously, in any order. */
export class Beelden {
  private readonly plaatjes: (PngPlaatje | JpegPlaatje)[] = [];
  private som = 0;

  constructor(private readonly pdf: PdfkitDocument) {}

  /**
   * Opens a picture and returns the name under which the layout finds it. Never a file name.
   * @throws DomeinFout `PDF.DOCUMENT_ONGELDIG` (afbeelding-…)
   */
  neemOp(inhoud: Uint8Array, formaat: 'png' | 'jpeg', plaats: string): string {
    this.som += inhoud.length;
    if (inhoud.length > GROOTSTE_BESTAND || this.som > GROOTSTE_SOM)
      throw documentOngeldig('afbeelding-te-groot', plaats);
    const naam = `beeld-${this.plaatjes.length + 1}`;
    const plaatje = this.open(Buffer.from(inhoud), formaat, plaats);
    this.plaatjes.push(plaatje);
    this.pdf._imageRegistry[naam] = plaatje;
    return naam;
  }

  async ingebed(): Promise<void> {
    for (const plaatje of this.plaatjes) {
      if (!isPng(plaatje)) {
        plaatje.embed(this.pdf);
        continue;
      }
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

  private open(inhoud: Buffer, formaat: 'png' | 'jpeg', plaats: string): PngPlaatje | JpegPlaatje {
    try {
      const plaatje = this.pdf.openImage(inhoud);
      if (isPng(plaatje) !== (formaat === 'png')) throw new Error('Ander formaat dan gezegd');
      if (plaatje.width * plaatje.height > GROOTSTE_OPPERVLAK)
        throw documentOngeldig('afbeelding-te-groot', plaats);
      if (isPng(plaatje)) keurPng(plaatje);
      // pdfkit has read which side is up; it is the last that is needed of what stands beside the picture.
      else plaatje.data = keurJpeg(inhoud, plaats);
      return plaatje;
    } catch (fout) {
      throw fout instanceof DomeinFout ? fout : documentOngeldig('afbeelding-niet-leesbaar', plaats);
    }
  }
}

function isPng(plaatje: PngPlaatje | JpegPlaatje): plaatje is PngPlaatje {
  return 'imgData' in plaatje;
}

/** Decoded once here, since pdfkit would throw from a callback, past every handler. */
function keurPng({ image, imgData, width, height }: PngPlaatje): void {
  const lijnen = inflateSync(imgData, { maxOutputLength: GROOTSTE_BEELD });
  const kanalen = image.colors + (image.hasAlphaChannel ? 1 : 0);
  const perLijn = Math.ceil((width * kanalen * image.bits) / 8) + 1;
  const verwacht = image.interlaceMethod === 0 ? perLijn * height : 0;
  if (width * height === 0 || lijnen.length < verwacht) throw new Error('Afgebroken');
}

function keurJpeg(inhoud: Buffer, plaats: string): Buffer {
  const { bits, kanalen, kaal, breedte, hoogte } = leesJpeg(inhoud);
  if (bits !== 8 || breedte * hoogte === 0) throw new Error('Niet te tonen');
  // The output intent is sRGB: PDF/A-2 then allows no colours of the press (ISO 19005-2 §6.2.4.3).
  if (kanalen !== 1 && kanalen !== 3) throw documentOngeldig('afbeelding-kleurruimte', plaats);
  return kaal;
}
