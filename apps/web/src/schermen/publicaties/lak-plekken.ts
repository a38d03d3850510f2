import type { Lakkeuze, Laksectie, Lakvoorstel, Lakwerk } from '../../api/lakken';
import type { lakTeksten } from '../../teksten/lakken';

export type Plekstand = 'open' | 'gelakt' | 'blijft';

/** A place that a person decides about: found, taken out, or pointed at by hand. */
export interface Plek {
  readonly sectie: string;
  readonly van: number;
  readonly tot: number;
  readonly fragment: string;
  readonly soort: keyof typeof lakTeksten.soort;
  readonly grond: string;
  readonly stand: Plekstand;
  readonly reden: string;
  readonly onverbiddelijk: boolean;
}

/** Every place, in the order of reading. */
export const plekkenVan = ({ secties }: Lakwerk): Plek[] => secties.flatMap(plekkenIn);

export function plekkenIn({ sleutel: sectie, tekst, voorstellen, gaten }: Laksectie): Plek[] {
  const gevonden = voorstellen.map(
    ({ van, tot, fragment, soort, grond, onverbiddelijk, besluit }: Lakvoorstel): Plek => ({
      ...{ sectie, van, tot, fragment, grond, onverbiddelijk },
      soort: soort as Plek['soort'],
      stand: besluit ? 'blijft' : 'open',
      reden: besluit?.reden ?? '',
    }),
  );
  const gelakt = gaten.map(({ van, tot, grond }): Plek => ({
    ...{ sectie, van, tot, grond, fragment: tekst.slice(van, tot) },
    ...{ soort: 'gat', stand: 'gelakt', reden: '', onverbiddelijk: false },
  }));
  return [...gevonden, ...gelakt].sort((a, b) => a.van - b.van);
}

export const isDezelfde = (een: Plek, ander: Plek | null): boolean =>
  ander !== null && een.sectie === ander.sectie && een.van === ander.van && een.tot === ander.tot;

/** The next place that is open, after this one and then from the start; without one that is open, the next. */
export function volgendePlek(plekken: readonly Plek[], nu: Plek | null, richting: 1 | -1): Plek | null {
  const hier = nu ? plekken.findIndex((plek) => isDezelfde(plek, nu)) : -1;
  const start = hier < 0 ? (richting === 1 ? -1 : plekken.length) : hier;
  const rij = plekken.map((_, stap) => {
    const aantal = plekken.length;
    return plekken[(((start + richting * (stap + 1)) % aantal) + aantal) % aantal];
  });
  const over = rij.filter((plek): plek is Plek => plek !== undefined && !isDezelfde(plek, nu));
  return over.find(({ stand }) => stand === 'open') ?? over[0] ?? null;
}

/** The same words wherever they stand, of the same kind, as far as they are open: to decide on at once. */
export const zelfdeWoorden = (plekken: readonly Plek[], { fragment, soort, sectie, van }: Plek): Plek[] =>
  plekken.filter(
    (plek) =>
      (plek.sectie === sectie && plek.van === van) ||
      (plek.stand === 'open' &&
        plek.soort === soort &&
        plek.fragment.toLowerCase() === fragment.toLowerCase()),
  );

/** A line cut in what is plain and what is a place. */
export interface Regelstuk {
  readonly van: number;
  readonly tekst: string;
  readonly plek: Plek | null;
}

export function regelstukken(
  tekst: string,
  { van, tot }: { van: number; tot: number },
  plekken: readonly Plek[],
): Regelstuk[] {
  const stukken: Regelstuk[] = [];
  let verder = van;
  const gewoon = (eind: number) => {
    if (eind > verder) stukken.push({ van: verder, tekst: tekst.slice(verder, eind), plek: null });
  };
  for (const plek of plekken.filter((p) => p.van >= van && p.tot <= tot)) {
    gewoon(plek.van);
    stukken.push({ van: plek.van, tekst: plek.fragment, plek });
    verder = plek.tot;
  }
  gewoon(tot);
  return stukken;
}

/** Words that somebody points at: the place that was selected, or else the first where they stand and are no place yet. */
export function zelfAangewezen(
  { sleutel: sectie, tekst, regels }: Laksectie,
  plekken: readonly Plek[],
  woorden: string,
  vanaf: number | null,
): Plek | null {
  const fragment = woorden.trim();
  if (fragment === '') return null;
  const eerste = vanaf !== null && tekst.startsWith(fragment, vanaf) ? vanaf : tekst.indexOf(fragment);
  for (let van = eerste; van >= 0; van = tekst.indexOf(fragment, van + 1)) {
    const tot = van + fragment.length;
    const binnen = regels.some((regel) => regel.van <= van && tot <= regel.tot);
    const raaktGat = plekken.some((p) => p.stand === 'gelakt' && p.van < tot && p.tot > van);
    if (binnen && !raaktGat) {
      return {
        ...{ sectie, van, tot, fragment, soort: 'eigen', grond: '5.1.2.e', stand: 'open', reden: '' },
        onverbiddelijk: false,
      };
    }
  }
  return null;
}

export const keuzeVoor = (
  { sectie, van, tot, fragment }: Plek,
  besluit: Lakkeuze['besluit'],
  met: { grond?: string; reden?: string } = {},
): Lakkeuze => ({ sectie, van, tot, fragment, besluit, ...met });
