import { documentOngeldig, tekenOntbreekt } from './fouten';
import type { Tekendekking } from './tekst';

export interface XmlKnoop {
  readonly type: string;
  readonly name?: string;
  readonly attr?: Readonly<Record<string, string>>;
  readonly children?: readonly XmlKnoop[];
  readonly text?: string;
}

/** What a chart needs, and a logo as it is accepted. Not among them: `image` (reads files), `a`, `script`, `style`, `foreignObject`. */
const ELEMENTEN = new Set(
  'svg g defs title desc path rect circle ellipse line polyline polygon text tspan clipPath mask pattern linearGradient radialGradient stop use symbol'.split(
    ' ',
  ),
);
const TEKSTELEMENTEN = new Set(['text', 'tspan']);

/**
 * Refuses a drawing that could reach outside itself, and text in it that the font lacks: a drawing has one font, so
 * here there is no second family to step in.
 * @throws DomeinFout `PDF.DOCUMENT_ONGELDIG` (svg-niet-toegestaan), `PDF.TEKEN_ONTBREEKT`
 */
export function controleerSvg(
  bron: string,
  ontleed: (bron: string) => XmlKnoop,
  dekking: Tekendekking,
  plaats: string,
): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(bron)) throw documentOngeldig('svg-niet-toegestaan', plaats);
  controleerKnoop(ontleedOfWeiger(bron, ontleed, plaats), dekking, plaats, false);
}

function ontleedOfWeiger(bron: string, ontleed: (bron: string) => XmlKnoop, plaats: string): XmlKnoop {
  try {
    const wortel = ontleed(bron);
    if (wortel.name === 'svg') return wortel;
  } catch {
    // Falls through: a drawing that cannot be read is refused like one that may not be drawn.
  }
  throw documentOngeldig('svg-niet-toegestaan', plaats);
}

function controleerKnoop(knoop: XmlKnoop, dekking: Tekendekking, plaats: string, inTekst: boolean): void {
  if (knoop.type === 'text' || knoop.type === 'cdata') {
    if (inTekst) controleerTekst(knoop.text ?? '', dekking, plaats);
    return;
  }
  if (knoop.type !== 'element') return;
  const naam = knoop.name ?? '';
  if (!ELEMENTEN.has(naam)) throw documentOngeldig('svg-niet-toegestaan', plaats);
  for (const [sleutel, waarde] of Object.entries(knoop.attr ?? {})) {
    const verwijst = /(^|:)href$/i.test(sleutel) && !waarde.startsWith('#');
    const laadt = /url\(\s*(?!['"]?#)/i.test(waarde);
    if (verwijst || laadt) throw documentOngeldig('svg-niet-toegestaan', plaats);
  }
  for (const kind of knoop.children ?? []) controleerKnoop(kind, dekking, plaats, TEKSTELEMENTEN.has(naam));
}

function controleerTekst(tekst: string, dekking: Tekendekking, plaats: string): void {
  for (const teken of tekst) {
    const codepunt = teken.codePointAt(0) ?? 0;
    if (/\s/u.test(teken)) continue;
    const getekend = [false, true].every((vet) =>
      dekking.heeftTeken('NotoSans', { vet, cursief: false }, codepunt),
    );
    if (!getekend) throw tekenOntbreekt(codepunt, plaats);
  }
}
