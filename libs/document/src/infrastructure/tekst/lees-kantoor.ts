import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import type { Woordenzak } from '../../domain/doorzoekbaar';
import { leesZipinhoud, type Zipdeel } from '../../domain/zip-inhoud';
import { Onleesbaar } from './onleesbaar';
import { naarTekst } from './tekens';

/** All parts that are read, unpacked together. What is larger is a table of figures or a trap. */
const MEEST_UITGEPAKT = 64 * 1024 * 1024;
const HAP = 64 * 1024;

/** Where the text stands in the parts of an office file; names without their prefix. */
interface Opbouw {
  readonly delen: RegExp;
  /** Text counts inside one of these … */
  readonly binnen: ReadonlySet<string>;
  /** … and not inside one of these. */
  readonly buiten: ReadonlySet<string>;
  /** Elements that run on: a word may be cut in two by them. All others end a word. */
  readonly loptDoor: ReadonlySet<string>;
}

const OPBOUW = {
  // ECMA-376 part 1, 17.3: text stands in w:t, what was taken out in w:delText.
  docx: {
    delen: /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/,
    binnen: new Set(['t']),
    buiten: new Set(),
    loptDoor: new Set(
      't r rPr ins del hyperlink smartTag proofErr bookmarkStart bookmarkEnd lang b i u color sz szCs rFonts'.split(
        ' ',
      ),
    ),
  },
  // ECMA-376 part 1, 18.4: text of cells stands together in sharedStrings, or in the cell itself.
  xlsx: {
    delen: /^xl\/(sharedStrings|worksheets\/sheet\d+|comments\d*)\.xml$/,
    binnen: new Set(['t']),
    buiten: new Set(['rPh']),
    loptDoor: new Set('t r rPr b i u color sz rFont family scheme'.split(' ')),
  },
  // ODF 1.3 part 3, 5.1 and 5.5: what was taken out is kept in text:tracked-changes.
  odt: {
    delen: /^(content|styles)\.xml$/,
    binnen: new Set(['body', 'master-styles']),
    buiten: new Set(['tracked-changes']),
    loptDoor: new Set(['span', 'a', 'bookmark', 'bookmark-start', 'bookmark-end', 'soft-page-break']),
  },
} as const satisfies Record<string, Opbouw>;

/** Reads the words of an office file. @throws Onleesbaar */
export const leesKantoor =
  (soort: keyof typeof OPBOUW) =>
  (inhoud: Uint8Array, zak: Woordenzak): void => {
    const opbouw = OPBOUW[soort];
    const alle = leesZipinhoud(inhoud, inhoud.length);
    if (!alle) throw new Onleesbaar('beschadigd');
    const delen = alle.filter(({ naam }) => opbouw.delen.test(naam));
    if (soort === 'odt') eisZonderWachtwoord(inhoud, alle);
    let over = MEEST_UITGEPAKT;
    for (const deel of delen) {
      if (zak.vol) return;
      const xml = pakUit(inhoud, deel, over);
      over -= xml.length;
      leesXml(naarTekst(xml), opbouw, zak);
    }
  };

/** ODF 1.3 part 2, 4.8: the manifest names how a part was closed. */
function eisZonderWachtwoord(inhoud: Uint8Array, delen: readonly Zipdeel[]): void {
  const manifest = delen.find(({ naam }) => naam === 'META-INF/manifest.xml');
  if (manifest && naarTekst(pakUit(inhoud, manifest, MEEST_UITGEPAKT)).includes('encryption-data'))
    throw new Onleesbaar('versleuteld');
}

/** One part, up to a size: what the table of contents says of it may be a lie. @throws Onleesbaar */
function pakUit(bestand: Uint8Array, deel: Zipdeel, hoogstens: number): Uint8Array {
  if (deel.versleuteld) throw new Onleesbaar('versleuteld');
  if (deel.uitgepakt > hoogstens) throw new Onleesbaar('te_groot');
  const zicht = new DataView(bestand.buffer, bestand.byteOffset, bestand.byteLength);
  const begin =
    deel.plek + 30 + zicht.getUint16(deel.plek + 26, true) + zicht.getUint16(deel.plek + 28, true);
  const ingepakt = bestand.subarray(begin, begin + deel.ingepakt);
  if (deel.methode === 0) return ingepakt;
  if (deel.methode !== 8) throw new Onleesbaar('beschadigd');
  try {
    return inflateRawSync(ingepakt, { maxOutputLength: Math.max(hoogstens, 1) });
  } catch (fout) {
    const code = (fout as NodeJS.ErrnoException).code;
    throw new Onleesbaar(code === 'ERR_BUFFER_TOO_LARGE' ? 'te_groot' : 'beschadigd');
  }
}

/** The parser opens nothing outside the part, and knows no entities but the five of XML itself. */
function leesXml(xml: string, { binnen, buiten, loptDoor }: Opbouw, zak: Woordenzak): void {
  const lezer = new SaxesParser();
  let [inBinnen, inBuiten, regel] = [0, 0, ''];
  const naam = (tag: { name: string }) => tag.name.slice(tag.name.indexOf(':') + 1);
  const neem = (tekst: string): void => {
    if (inBinnen > 0 && inBuiten === 0) regel += tekst;
  };
  const stap = (tag: { name: string }, erbij: number): void => {
    const kort = naam(tag);
    if (!loptDoor.has(kort)) regel += ' ';
    if (binnen.has(kort)) inBinnen += erbij;
    if (buiten.has(kort)) inBuiten += erbij;
  };
  lezer.on('error', (fout) => {
    throw fout;
  });
  lezer.on('opentag', (tag) => stap(tag, 1));
  lezer.on('closetag', (tag) => stap(tag, -1));
  lezer.on('text', neem);
  lezer.on('cdata', neem);
  for (let plek = 0; plek < xml.length && !zak.vol; plek += HAP) {
    lezer.write(xml.slice(plek, plek + HAP));
    // The last word may go on in the next piece.
    const laatste = Math.max(regel.lastIndexOf(' '), 0);
    zak.voeg(regel.slice(0, laatste));
    regel = regel.slice(laatste);
  }
  if (!zak.vol) lezer.close();
  zak.voeg(regel);
}
