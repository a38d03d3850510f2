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
const WAARDE = /^[\w\s#.,()%+\-/:;'"]*$/;

/** An SVG drawn anew of its known parts, or null when it is none. @throws GeenLogo when it holds anything else */
export function leesSvg(bestand: Buffer): Logo | null {
  const tekst = bestand.toString('utf8').replace(/^\uFEFF/, '');
  if (!/^\s*(<\?xml[^>]*\?>)?\s*(<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/.test(tekst)) return null;
  const lezer = new SaxesParser({ xmlns: true });
  const uit: string[] = [];
  const open: string[] = [];
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
