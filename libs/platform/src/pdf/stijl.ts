import type { PdfDocument, PdfThema } from './document';
import type { Marge } from './pdfmake-intern';
import { tint } from './kleur';

const PUNTEN_PER_MM = 72 / 25.4;
export const mm = (millimeters: number): number => millimeters * PUNTEN_PER_MM;

/** A4 in points. */
export const BLAD = { width: mm(210), height: mm(297) } as const;
export const KANTLIJN = { left: mm(25), right: mm(25), top: mm(27), bottom: mm(25) } as const;
export const TEKSTBREEDTE = BLAD.width - KANTLIJN.left - KANTLIJN.right;
export const TEKSTHOOGTE = BLAD.height - KANTLIJN.top - KANTLIJN.bottom;

/** The headings of annexes and of the table of contents stand beside the chapters. */
export const NIVEAU_BIJLAGE = 2;

export const GROOTTE = { tekst: 10, klein: 8, tabel: 9, inleiding: 11.5, titel: 22, brieftitel: 15 } as const;

interface Kopstijl {
  readonly grootte: number;
  readonly boven: number;
  readonly onder: number;
}

/** Sizes fall with the level; the space above is always more than the space below, so a heading leans on its text. */
const KOPSTIJL: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, Kopstijl>> = {
  1: { grootte: 18, boven: 22, onder: 8 },
  2: { grootte: 14.5, boven: 18, onder: 6 },
  3: { grootte: 11.5, boven: 13, onder: 4 },
  4: { grootte: 10, boven: 10, onder: 3 },
  5: { grootte: 10, boven: 8, onder: 2 },
  6: { grootte: 10, boven: 8, onder: 2 },
};

/** A letter is one text under one title: its headings are smaller than those of a report. */
const BRIEFKOPSTIJL: typeof KOPSTIJL = {
  ...KOPSTIJL,
  1: { grootte: 12.5, boven: 14, onder: 5 },
  2: { grootte: 11.5, boven: 12, onder: 4 },
  3: { grootte: 10, boven: 10, onder: 3 },
};

export const kopstijlVan = (document: PdfDocument): typeof KOPSTIJL =>
  document.briefhoofd ? BRIEFKOPSTIJL : KOPSTIJL;

/** A block does not begin with less than about two lines at the foot of a page. */
export const RUIMTE_BEGIN = 30;

export interface Kleuren {
  readonly accent: string;
  readonly vlak: string;
  readonly kop: string;
  readonly lijn: string;
  readonly tekst: string;
  readonly gedempt: string;
}

/** A calm blue-green; brands of municipalities and the state are not ours to use (interface.md §1). */
const STANDAARD: PdfThema = { kleur: '#12566b' };

export function kleurenVan(thema: PdfThema = STANDAARD): Kleuren {
  return {
    accent: thema.kleur,
    vlak: tint(thema.kleur, 0.06),
    kop: thema.kleur,
    lijn: '#cfd6da',
    tekst: '#1b2023',
    gedempt: '#50595f',
  };
}

export const marge = (boven: number, onder: number, links = 0, rechts = 0): Marge => [
  links,
  boven,
  rechts,
  onder,
];
