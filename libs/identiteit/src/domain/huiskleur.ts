import { DomeinFout } from '@navolgbaar/kernel';
import type { Identiteitfoutcode } from './fouten';

/** A colour as it is stored and written: `#17586a`. Nothing else ever becomes part of a stylesheet. */
const HEX = /^#[0-9a-f]{6}$/;

/** The steps of the ladder of a mark, as libs/ui/src/stijl/thema.css names them, each for light and for dark. */
export const TREDEN = ['50', '100', '200', '300', '400', '500', '600', '700', 'balk', 'voet'] as const;
export type Trede = (typeof TREDEN)[number];
export type Palet = Readonly<Record<Trede, { readonly licht: string; readonly donker: string }>>;

/** What WCAG 1.4.3 asks between text and what it stands on. */
export const NODIG = 4.5;

/** What text in the colour of the mark stands on, from thema.css: a card, the page and the lightest of greys. */
const ONDERGROND = { licht: ['#ffffff', '#f6f8f9'], donker: ['#1b2227', '#13191d', '#252e34'] } as const;

export interface Kleuroordeel {
  /** The lowest contrast on a surface of the pages, rounded down to a tenth. */
  readonly contrast: number;
  readonly nodig: number;
  readonly goed: boolean;
  /** The colour itself when it is good, else the nearest of the same hue that is. */
  readonly dichtstbij: string;
}

/** Reads a colour as somebody writes it, or null. */
export function leesKleur(tekst: string): string | null {
  const kleur = tekst.trim().toLowerCase();
  const voluit = /^#?[0-9a-f]{6}$/.test(kleur) ? `#${kleur.replace('#', '')}` : null;
  return voluit && HEX.test(voluit) ? voluit : null;
}

/** Whether a colour can be the colour of buttons and links (WCAG 1.4.3). */
export function beoordeelKleur(kleur: string): Kleuroordeel {
  const contrast = laagste(kleur, ONDERGROND.licht);
  const goed = contrast >= NODIG;
  return {
    contrast: Math.floor(contrast * 10) / 10,
    nodig: NODIG,
    goed,
    dichtstbij: goed ? kleur : zoek(naarOklch(kleur), -1, (k) => laagste(k, ONDERGROND.licht) >= NODIG),
  };
}

/**
 * @throws DomeinFout KLEUR_ONGELDIG when it is no colour, KLEUR_TE_LICHT when text in it could not be read
 */
export function eisKleur(tekst: string): string {
  const kleur = leesKleur(tekst);
  if (!kleur) throw new DomeinFout<Identiteitfoutcode>('KLEUR_ONGELDIG');
  const { goed, contrast, nodig, dichtstbij } = beoordeelKleur(kleur);
  if (goed) return kleur;
  throw new DomeinFout<Identiteitfoutcode>('KLEUR_TE_LICHT', {
    ...{ kleur, contrast: komma(contrast), nodig: komma(nodig), dichtstbij },
  });
}

const komma = (getal: number): string => String(getal).replace('.', ',');

/** The ladder of one colour. What is written in a step keeps its contrast on what it is written on, in light and dark. */
export function maakPalet(kleur: string): Palet {
  const mark = naarOklch(kleur);
  const tint = (l: number, c: number): string => naarHex({ l, c: Math.min(mark.c, c), h: mark.h });
  const licht100 = tint(0.945, 0.02);
  const licht200 = tint(0.885, 0.04);
  const donker50 = tint(0.263, 0.025);
  const donker100 = tint(0.305, 0.035);
  const opLicht = (l: number, vlakken: readonly string[], minimum: number): string =>
    zoek({ ...mark, l }, -1, (k) => laagste(k, vlakken) >= minimum);
  const opDonker = (l: number, c: number, minimum: number): string =>
    zoek({ ...mark, l, c: Math.min(mark.c, c) }, 1, (k) =>
      [...ONDERGROND.donker, donker50, donker100].every((vlak) => contrast(k, vlak) >= minimum),
    );
  return {
    '50': { licht: tint(0.972, 0.01), donker: donker50 },
    '100': { licht: licht100, donker: donker100 },
    '200': { licht: licht200, donker: tint(0.4, 0.05) },
    '300': { licht: tint(0.78, 0.07), donker: tint(0.52, 0.07) },
    '400': { licht: opLicht(0.57, ['#ffffff', licht100], 3), donker: opDonker(0.68, 0.1, 3) },
    '500': { licht: kleur, donker: opDonker(0.78, 0.1, NODIG) },
    '600': { licht: opLicht(mark.l * 0.84, [licht100, licht200], 7), donker: opDonker(0.85, 0.08, 7) },
    '700': { licht: opLicht(mark.l * 0.66, [licht100], 9), donker: opDonker(0.92, 0.05, 9) },
    balk: { licht: opLicht(mark.l * 0.84, ['#ffffff', licht200], 6), donker: tint(0.26, 0.05) },
    voet: { licht: opLicht(mark.l * 0.66, ['#ffffff'], 9), donker: tint(0.22, 0.04) },
  };
}

/** WCAG 2.2, contrast ratio. */
export function contrast(een: string, ander: string): number {
  const [hoog = 0, laag = 0] = [een, ander].map(helderheid).sort((a, b) => b - a);
  return (hoog + 0.05) / (laag + 0.05);
}

const laagste = (kleur: string, vlakken: readonly string[]): number =>
  Math.min(...vlakken.map((vlak) => contrast(kleur, vlak)));

/** Relative luminance. */
function helderheid(hex: string): number {
  const [r = 0, g = 0, b = 0] = lineair(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** From a colour darker (-1) or lighter (1) until it will do; black or white does at last. */
function zoek(van: Oklch, kant: -1 | 1, goed: (hex: string) => boolean): string {
  for (let l = van.l; l > 0 && l < 1; l += kant * 0.004) {
    const hex = naarHex({ ...van, l });
    if (goed(hex)) return hex;
  }
  return kant < 0 ? '#000000' : '#ffffff';
}

function lineair(hex: string): number[] {
  return (hex.slice(1).match(/../g) ?? []).map((deel) => {
    const waarde = parseInt(deel, 16) / 255;
    return waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4;
  });
}

// Björn Ottosson, "A perceptual color space for image processing" (2020): steps of one lightness look equally light.
function naarOklch(hex: string): Oklch {
  const [r = 0, g = 0, b = 0] = lineair(hex);
  const x = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const y = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const z = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const as = 1.9779984951 * x - 2.428592205 * y + 0.4505937099 * z;
  const bs = 0.0259040371 * x + 0.7827717662 * y - 0.808675766 * z;
  const l = 0.2104542553 * x + 0.793617785 * y - 0.0040720468 * z;
  return { l, c: Math.hypot(as, bs), h: Math.atan2(bs, as) };
}

/** With less colour where the screen has not so much of it. */
function naarHex({ l, c, h }: Oklch): string {
  for (let vol = c; vol > 0.002; vol *= 0.94) {
    const rgb = naarLineair({ l, c: vol, h });
    if (rgb.every((deel) => deel >= -0.0005 && deel <= 1.0005)) return schrijf(rgb);
  }
  return schrijf(naarLineair({ l, c: 0, h }));
}

function naarLineair({ l, c, h }: Oklch): number[] {
  const as = c * Math.cos(h);
  const bs = c * Math.sin(h);
  const x = (l + 0.3963377774 * as + 0.2158037573 * bs) ** 3;
  const y = (l - 0.1055613458 * as - 0.0638541728 * bs) ** 3;
  const z = (l - 0.0894841775 * as - 1.291485548 * bs) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

function schrijf(rgb: readonly number[]): string {
  const delen = rgb.map((deel) => {
    const waarde = Math.min(1, Math.max(0, deel));
    const kanaal = waarde <= 0.0031308 ? waarde * 12.92 : 1.055 * waarde ** (1 / 2.4) - 0.055;
    return Math.round(kanaal * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${delen.join('')}`;
}
