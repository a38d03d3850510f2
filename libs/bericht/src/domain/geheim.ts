import type { Brief, Samenvoegvelden } from './sjabloon';

/** What stands in the stored letter in the place of a secret: a link or a code that would open something. */
export const plaatsVan = (veld: string): string => `[${veld}: staat alleen in de verzonden e-mail]`;

/** The merge fields as they are stored: of a secret only its place. */
export function zonderGeheim(velden: Samenvoegvelden, geheim: Samenvoegvelden): Samenvoegvelden {
  const plaatsen = Object.keys(geheim).map((veld) => [veld, plaatsVan(veld)] as const);
  return { ...velden, ...Object.fromEntries(plaatsen) };
}

/** The text as it goes out. The subject never holds a secret: it shows on a locked screen. */
export function metGeheim<B extends Brief>(brief: B, geheim: Samenvoegvelden): B {
  const tekst = Object.entries(geheim).reduce(
    (tot, [veld, waarde]) => tot.replaceAll(plaatsVan(veld), () => waarde),
    brief.tekst,
  );
  return { ...brief, tekst };
}
