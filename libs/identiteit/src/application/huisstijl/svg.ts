import { SaxesParser } from 'saxes';
import { GeenLogo, type Logo } from './beeld';

/** Shapes and paint only (SVG 2): nothing that runs, loads, links, moves or holds another document. */
const ELEMENTEN = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon defs clipPath mask linearGradient radialGradient stop ' +
    'title desc symbol use pattern'
  ).split(' '),
);
const KENMERKEN = new Set(
  (
    'id viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points transform ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin ' +
    'stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color clip-path clip-rule clipPathUnits mask ' +
    'maskUnits maskContentUnits gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity ' +
    'patternUnits patternContentUnits patternTransform vector-effect href'
  ).split(' '),
);
/** What drawing programs add and no picture needs. */
const OVERBODIG = /^(xml:space|version|baseProfile|enable-background|class|data-name|role|aria-[a-z]+)$/;
const SVG_RUIMTE = 'http://www.w3.org/2000/svg';
const XLINK_RUIMTE = 'http://www.w3.org/1999/xlink';
const MEESTE_ELEMENTEN = 2000;
/** How many parts may be drawn in all, those that are drawn once more by another included. */
const MEEST_GETEKEND = 10_000;
/** Every function that a value may call: of places and of colours, and a reference inside the drawing. */
const FUNCTIES = /^(matrix|translate|scale|rotate|skewX|skewY|rgba?|hsla?|url)$/;
const WAARDE = /^[\w\s#.,()%+\-/:;'"]*$/;

/** An SVG drawn anew of its known parts, or null when it is none. @throws GeenLogo when it holds anything else */
export function leesSvg(bestand: Buffer): Logo | null {
  const tekst = bestand.toString('utf8').replace(/^\uFEFF/, '');
  if (!/^\s*(<\?xml[^>]*\?>)?\s*(<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/.test(tekst)) return null;
  const lezer = new SaxesParser({ xmlns: true });
  const uit: string[] = [];
  const open: string[] = [];
  const tekenwerk = new Tekenwerk();
  let aantal = 0;
  let maat: { breedte: number; hoogte: number } | null = null;
  lezer.on('doctype', () => weiger('een documentdefinitie'));
  lezer.on('processinginstruction', () => weiger('een verwerkingsopdracht'));
  lezer.on('cdata', () => weiger('losse tekst'));
  lezer.on('error', () => {
    throw new GeenLogo('Het bestand is beschadigd.');
  });
  lezer.on('opentag', ({ name, local, uri, attributes, isSelfClosing }) => {
    if (uri !== SVG_RUIMTE || name !== local || !ELEMENTEN.has(local))
      weiger(`het onderdeel <${name.slice(0, 40)}>`);
    if (open.length === 0 ? local !== 'svg' : local === 'svg') weiger('een tekening in een tekening');
    if (++aantal > MEESTE_ELEMENTEN) throw new GeenLogo('De tekening heeft te veel onderdelen.');
    const kenmerken = Object.values(attributes).flatMap(lees);
    tekenwerk.begin(kenmerken);
    if (open.length === 0) maat = maatVan(new Map(kenmerken));
    const ruimte = open.length === 0 ? ` xmlns="${SVG_RUIMTE}"` : '';
    uit.push(
      `<${local}${ruimte}${kenmerken.map(([naam, waarde]) => ` ${naam}="${veilig(waarde)}"`).join('')}`,
    );
    uit.push(isSelfClosing ? '/>' : '>');
    open.push(local);
  });
  lezer.on('closetag', ({ local, isSelfClosing }) => {
    open.pop();
    tekenwerk.eindig();
    if (!isSelfClosing) uit.push(`</${local}>`);
  });
  lezer.on('text', (stuk) => {
    // Words are drawn as shapes in a logo; those of its title are kept.
    if (open.at(-1) === 'title' || open.at(-1) === 'desc') uit.push(veilig(stuk));
    else if (stuk.trim() !== '') weiger('losse tekst');
  });
  lezer.write(tekst).close();
  if (!maat) throw new GeenLogo('Het bestand is beschadigd.');
  return {
    soort: 'image/svg+xml',
    inhoud: Buffer.from(uit.join('')),
    ...(maat as Pick<Logo, 'breedte' | 'hoogte'>),
  };
}

/** One part of the drawing: what is in it, and which parts it draws once more. */
interface Deel {
  readonly verwijzingen: readonly string[];
  readonly kinderen: Deel[];
}

/**
 * How much there is to draw. A repeat of what repeats itself multiplies with every step: a few lines would keep a browser
 * busy for good.
 */
class Tekenwerk {
  private readonly opIds = new Map<string, Deel>();
  private readonly open: Deel[] = [];
  private readonly omvang = new Map<Deel, number>();

  begin(kenmerken: readonly (readonly [string, string])[]): void {
    const verwijzingen = kenmerken.flatMap(([, waarde]) => /(?:^|\()#([\w-]+)/.exec(waarde)?.[1] ?? []);
    const deel: Deel = { verwijzingen, kinderen: [] };
    const id = kenmerken.find(([naam]) => naam === 'id')?.[1];
    if (id !== undefined) this.opIds.set(id, deel);
    this.open.at(-1)?.kinderen.push(deel);
    this.open.push(deel);
  }

  /** @throws GeenLogo when the whole drawing has ended and is too much */
  eindig(): void {
    const deel = this.open.pop();
    if (!deel || this.open.length > 0) return;
    if (this.tel(deel) > MEEST_GETEKEND) weiger('te veel herhaling');
  }

  private tel(deel: Deel): number {
    const geteld = this.omvang.get(deel);
    if (geteld !== undefined) return geteld;
    // Whoever comes back here while it is being counted goes round for ever.
    this.omvang.set(deel, Infinity);
    const verwezen = deel.verwijzingen.flatMap((id) => this.opIds.get(id) ?? []);
    const aantal = [...deel.kinderen, ...verwezen].reduce((som, ander) => som + this.tel(ander), 1);
    this.omvang.set(deel, aantal);
    return aantal;
  }
}

interface Kenmerk {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** The attribute as it is written anew; none for what says nothing of the picture. */
function lees({ name, local, uri, value }: Kenmerk): [string, string][] {
  if (name === 'xmlns' || name.startsWith('xmlns:') || OVERBODIG.test(name)) return [];
  const naam = uri === XLINK_RUIMTE && local === 'href' ? 'href' : name;
  if (!KENMERKEN.has(naam)) return weiger(`het kenmerk ${name.slice(0, 40)}`);
  if (!WAARDE.test(value)) return weiger(`een waarde van ${naam}`);
  if (naam === 'href' ? !/^#[\w-]+$/.test(value) : /url\s*\(/i.test(value) && !/^url\(#[\w-]+\)$/.test(value))
    return weiger('een verwijzing naar buiten');
  for (const [, functie = ''] of value.matchAll(/([\w-]*)\s*\(/g))
    if (!FUNCTIES.test(functie)) return weiger(`de functie ${functie.slice(0, 40)} in ${naam}`);
  return [[naam, value]];
}

function maatVan(kenmerken: ReadonlyMap<string, string>): { breedte: number; hoogte: number } {
  const [, , breed, hoog] = (kenmerken.get('viewBox') ?? '').trim().split(/[\s,]+/);
  const breedte = parseFloat(breed ?? kenmerken.get('width') ?? '');
  const hoogte = parseFloat(hoog ?? kenmerken.get('height') ?? '');
  if (!(breedte > 0 && hoogte > 0)) throw new GeenLogo('De tekening zegt niet hoe breed en hoog zij is.');
  return { breedte, hoogte };
}

function weiger(wat: string): never {
  throw new GeenLogo(`De tekening bevat ${wat}. Bewaar haar als eenvoudige SVG, of als PNG.`);
}

const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
