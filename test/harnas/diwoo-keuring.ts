import { SaxesParser } from 'saxes';

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DIWOO = 'https://standaarden.overheid.nl/diwoo/metadata/';
const TOOI = 'https://identifier.overheid.nl/tooi/';
const EU = 'http://publications.europa.eu/resource/authority/';

interface Element {
  readonly naam: string;
  readonly ruimte: string;
  readonly eigenschappen: Readonly<Record<string, string>>;
  readonly kinderen: Element[];
  tekst: string;
}

/** A child: its name, whether it must be there, whether it may be there more than once. */
type Kind = readonly [naam: string, hoe: '1' | '?' | '+'];
interface Vorm {
  readonly ruimte: string;
  /** In this order. Without: text. */
  readonly kinderen?: readonly Kind[];
  readonly tekst?: RegExp;
  readonly resource?: RegExp;
}

const diwoo = (...kinderen: Kind[]): Vorm => ({ ruimte: DIWOO, kinderen });
const waarde = (resource: RegExp): Vorm => ({ ruimte: DIWOO, resource, tekst: /\S/ });
const tekst = (vorm: RegExp, ruimte = DIWOO): Vorm => ({ ruimte, tekst: vorm });
const uri = (begin: string, rest: string): RegExp => new RegExp(`^${begin.replace(/[.]/g, '\\.')}${rest}$`);

/**
 * What we use of diwoo-metadata.xsd 0.9.8 and of the sitemap protocol, written down by hand: names, order, how often, and
 * values. Stricter than the schema where that leaves things open: it takes the elements of a DiWoo in any order, and we
 * write them in the order in which it declares them.
 */
const VORMEN: Readonly<Record<string, Vorm>> = {
  sitemapindex: { ruimte: SITEMAPS, kinderen: [['sitemap', '+']] },
  sitemap: { ruimte: SITEMAPS, kinderen: [['loc', '1']] },
  urlset: { ruimte: SITEMAPS, kinderen: [['url', '+']] },
  url: {
    ruimte: SITEMAPS,
    kinderen: [
      ['loc', '1'],
      ['lastmod', '1'],
      ['Document', '1'],
    ],
  },
  loc: tekst(/^https?:\/\/[^\s?#]+\.(pdf|xml)$/, SITEMAPS),
  lastmod: tekst(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, SITEMAPS),
  Document: diwoo(['DiWoo', '1']),
  DiWoo: diwoo(
    ['publisher', '1'],
    ['titelcollectie', '1'],
    ['omschrijvingen', '?'],
    ['classificatiecollectie', '1'],
    ['creatiedatum', '?'],
    ['language', '?'],
    ['format', '?'],
    ['documenthandelingen', '1'],
  ),
  publisher: waarde(uri(`${TOOI}id/`, '(gemeente/gm|so/so)\\d{4}')),
  titelcollectie: diwoo(['officieleTitel', '1']),
  officieleTitel: tekst(/\S/),
  omschrijvingen: diwoo(['omschrijving', '+']),
  omschrijving: tekst(/\S/),
  classificatiecollectie: diwoo(['informatiecategorieen', '1']),
  informatiecategorieen: diwoo(['informatiecategorie', '+']),
  informatiecategorie: waarde(uri(`${TOOI}def/thes/kern/`, '(c_816e508d|c_fdaee95e)')),
  creatiedatum: tekst(/^\d{4}-\d\d-\d\d$/),
  language: waarde(uri(`${EU}language/`, 'NLD')),
  format: waarde(uri(`${EU}file-type/`, 'PDF')),
  documenthandelingen: diwoo(['documenthandeling', '+']),
  documenthandeling: diwoo(['soortHandeling', '1'], ['atTime', '1']),
  soortHandeling: waarde(uri(`${TOOI}def/thes/kern/`, 'c_641ecd76')),
  atTime: tekst(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/),
};

/** @throws when it is not XML */
export function leesXml(bron: string): Element {
  const stapel: Element[] = [{ naam: '', ruimte: '', eigenschappen: {}, kinderen: [], tekst: '' }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (fout) => {
    throw fout;
  });
  parser.on('opentag', ({ local, uri: ruimte, attributes }) => {
    const eigenschappen = Object.fromEntries(Object.values(attributes).map((a) => [a.local, a.value]));
    const element: Element = { naam: local, ruimte, eigenschappen, kinderen: [], tekst: '' };
    stapel.at(-1)?.kinderen.push(element);
    stapel.push(element);
  });
  parser.on('text', (deel) => {
    const open = stapel.at(-1);
    if (open) open.tekst += deel;
  });
  parser.on('closetag', () => void stapel.pop());
  parser.write(bron).close();
  return (
    stapel[0]?.kinderen[0] ??
    (() => {
      throw new Error('leeg');
    })()
  );
}

/** Everything that does not fit, with the place where it stands. */
export function gebrekenVan(element: Element, plek = element.naam): string[] {
  const vorm = VORMEN[element.naam];
  if (!vorm) return [`${plek}: onbekend element`];
  const { ruimte, kinderen, tekst: inhoud, resource } = vorm;
  return [
    ...(element.ruimte === ruimte ? [] : [`${plek}: verkeerde namespace`]),
    ...(resource && !resource.test(element.eigenschappen['resource'] ?? '') ? [`${plek}: resource`] : []),
    ...(inhoud && !inhoud.test(element.tekst) ? [`${plek}: waarde`] : []),
    ...(kinderen
      ? volgorde(element, kinderen, plek)
      : element.kinderen.map((k) => `${plek}/${k.naam}: te veel`)),
    ...element.kinderen.flatMap((kind) => gebrekenVan(kind, `${plek}/${kind.naam}`)),
  ];
}

function volgorde({ kinderen, tekst: rest }: Element, soorten: readonly Kind[], plek: string): string[] {
  const keer = { '1': '', '?': '?', '+': '+' };
  const patroon = new RegExp(`^${soorten.map(([naam, hoe]) => `(<${naam}>)${keer[hoe]}`).join('')}$`);
  const gezien = kinderen.map(({ naam }) => `<${naam}>`).join('');
  return [
    ...(patroon.test(gezien) ? [] : [`${plek}: ${gezien}`]),
    ...(rest.trim() === '' ? [] : [`${plek}: tekst tussen de elementen`]),
  ];
}
