type Rgb = readonly [number, number, number];

function ontleed(kleur: string): Rgb {
  const getal = Number.parseInt(kleur.slice(1), 16);
  return [(getal >> 16) & 255, (getal >> 8) & 255, getal & 255];
}

/** True for #rrggbb. */
export function isKleur(kleur: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(kleur);
}

/** Contrast ratio with white, 1 to 21, by the formula of WCAG 2.2 (relative luminance). */
export function contrastMetWit(kleur: string): number {
  const [rood, groen, blauw] = ontleed(kleur).map((waarde) => {
    const deel = waarde / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 1.05 / (0.2126 * rood + 0.7152 * groen + 0.0722 * blauw + 0.05);
}

/** The colour mixed with white; `deel` is the part of the colour, 0 to 1. */
export function tint(kleur: string, deel: number): string {
  const gemengd = ontleed(kleur).map((waarde) => Math.round(255 - (255 - waarde) * deel));
  return `#${gemengd.map((waarde) => waarde.toString(16).padStart(2, '0')).join('')}`;
}
