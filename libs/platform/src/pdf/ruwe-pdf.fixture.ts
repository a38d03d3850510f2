/** Reads the bytes of a file as ISO 32000-1 describes them, for tests of rules that a reader would pass over. */
import { inflateSync } from 'node:zlib';

export interface RuwePdf {
  readonly tekst: string;
  /** The dictionary or value of each object, by number; of a stream without its content. */
  readonly objecten: ReadonlyMap<number, string>;
  readonly wortel: string;
  stroom(nummer: number): Buffer;
  /** Follows a reference such as `/Parent 12 0 R`; what stands there itself when it is none. */
  volg(woordenboek: string, sleutel: string): string;
  /** All objects that hold the given text. */
  met(kenmerk: string): [number, string][];
}

export function leesRuw(bestand: Buffer): RuwePdf {
  const tekst = bestand.toString('latin1');
  const objecten = new Map<number, string>();
  const stromen = new Map<number, Buffer>();
  for (const [, nummer, inhoud = ''] of tekst.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const begin = inhoud.indexOf('\nstream\n');
    objecten.set(Number(nummer), begin < 0 ? inhoud : inhoud.slice(0, begin));
    if (begin < 0) continue;
    const bytes = Buffer.from(inhoud.slice(begin + 8, inhoud.lastIndexOf('\nendstream')), 'latin1');
    const ingepakt = /\/Filter \/FlateDecode/.test(inhoud.slice(0, begin));
    stromen.set(Number(nummer), ingepakt ? inflateSync(bytes) : bytes);
  }
  const volg = (woordenboek: string, sleutel: string): string => {
    const [, nummer, zelf = ''] = new RegExp(`/${sleutel} (?:(\\d+) 0 R|([^\\n]*))`).exec(woordenboek) ?? [];
    return nummer === undefined ? zelf : (objecten.get(Number(nummer)) ?? '');
  };
  const trailer = tekst.slice(tekst.lastIndexOf('trailer'));
  return {
    tekst,
    objecten,
    wortel: volg(trailer, 'Root'),
    stroom: (nummer) => stromen.get(nummer) ?? Buffer.alloc(0),
    volg,
    met: (kenmerk) => [...objecten].filter(([, inhoud]) => inhoud.includes(kenmerk)),
  };
}

export const verwijzing = (woordenboek: string, sleutel: string): number =>
  Number(new RegExp(`/${sleutel} (\\d+) 0 R`).exec(woordenboek)?.[1] ?? Number.NaN);

export interface Bladinhoud {
  /** Numbers of marked content, in order. */
  readonly mcids: readonly number[];
  /** Operators that put something on the page outside any mark. */
  readonly ongemarkeerd: readonly string[];
  /** What is shown in each font: codes of two bytes. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly diepsteStapel: number;
  readonly kleuropdrachten: ReadonlySet<string>;
  readonly leestekst: readonly string[];
  /** Marks and saved states that were not closed. */
  readonly open: number;
}

const TEKENT = /^(?:TJ|Tj|S|s|f\*?|F|B\*?|b\*?|Do|sh|BI)$/;
const KLEUR = /^(?:k|K|g|G|rg|RG|cs|CS)$/;

/** The operators of a page. */
export function leesBladinhoud(stroom: Buffer): Bladinhoud {
  const mcids: number[] = [];
  const ongemarkeerd: string[] = [];
  const leestekst: string[] = [];
  const codes = new Map<string, Set<string>>();
  const kleuropdrachten = new Set<string>();
  let lettertype = '';
  let [diepte, stapel, diepsteStapel] = [0, 0, 0];
  /** A path that was begun: pdfkit also fills where there is none, which paints nothing. */
  let pad = false;
  for (const regel of stroom
    .toString('latin1')
    .replace(/<<\n([\s\S]*?)\n>> BDC/g, (_alles, binnen: string) => `<<${binnen.replace(/\n/g, ' ')}>> BDC`)
    .split('\n')) {
    const opdracht = regel.split(' ').at(-1) ?? '';
    if (opdracht === 'BDC' || opdracht === 'BMC') {
      diepte += 1;
      const mcid = /\/MCID (\d+)/.exec(regel)?.[1];
      if (mcid !== undefined) mcids.push(Number(mcid));
      const hex = /\/ActualText <FEFF([0-9A-F]*)>/.exec(regel)?.[1];
      if (hex !== undefined) leestekst.push(Buffer.from(hex, 'hex').swap16().toString('utf16le'));
    } else if (opdracht === 'EMC') diepte -= 1;
    else if (opdracht === 'q') diepsteStapel = Math.max(diepsteStapel, ++stapel);
    else if (opdracht === 'Q') stapel -= 1;
    else if (opdracht === 'Tf') lettertype = regel.split(' ')[0]?.slice(1) ?? '';
    else if (/^(?:re|l|c|v|y|h)$/.test(opdracht)) pad = true;
    if (KLEUR.test(opdracht)) kleuropdrachten.add(/^\//.test(regel) ? regel.slice(1) : opdracht);
    if (!TEKENT.test(opdracht)) continue;
    const schildert = pad || !/^[fFSsBb]/.test(opdracht);
    pad = false;
    if (diepte === 0 && schildert) ongemarkeerd.push(regel);
    if (opdracht !== 'TJ') continue;
    const gebruikt = codes.get(lettertype) ?? new Set<string>();
    codes.set(lettertype, gebruikt);
    for (const [, hex = ''] of regel.matchAll(/<([0-9a-f]+)>/g)) {
      for (const code of hex.match(/.{4}/g) ?? []) gebruikt.add(code);
    }
  }
  return {
    ...{ mcids, ongemarkeerd, codes, diepsteStapel, kleuropdrachten, leestekst },
    open: Math.abs(diepte) + Math.abs(stapel),
  };
}
