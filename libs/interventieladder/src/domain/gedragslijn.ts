import type { Herleiding } from '@navolgbaar/kernel';
import { ERNSTWOORD } from './bepaal-stap';
import type { Ernst, Laddersoort, Stapuitkomst } from './soorten';

/** By what cases are alike, besides severity and law: a norm that was not met, else the kind of shortcoming. */
export interface Kenmerk {
  readonly code: string;
  readonly naam: string;
}

/** A norm is what was found; where no finding was held against one, what is left is what the case looks at. */
export function kenmerkenVan(
  normen: readonly { readonly code: string; readonly norm: string }[],
  domein: string,
): Kenmerk[] {
  const uniek = new Map(normen.map(({ code, norm }) => [code, norm]));
  if (uniek.size > 0)
    return [...uniek].map(([code, naam]) => ({ code: `norm:${code}`, naam: `norm ${code}: ${naam}` }));
  return [domeinkenmerk(domein)];
}

/** Every step has this one, so that a case without norms finds those with. */
export const domeinkenmerk = (domein: string): Kenmerk => ({
  code: `soort:${domein}`,
  naam: `een tekortkoming in de ${domein}`,
});

/** Why those cases are like this one. */
export function waaromVergelijkbaar(ernst: Ernst, wet: string, kenmerken: readonly Kenmerk[]): Herleiding {
  const bron = 'Awb art. 4:81 en 4:84: een vaste gedragslijn; welke gevallen gelijk zijn: AANNAME';
  return [
    { stap: `Het gaat om ${ERNSTWOORD[ernst]} onder ${WET[wet] ?? wet}.`, bron },
    { stap: `Het gaat om ${kenmerken.map(({ naam }) => naam).join(', of om ')}.`, bron },
    { stap: 'Zaken die u niet mag zien, tellen niet mee. Deze zaak zelf ook niet.', bron },
  ];
}

const WET: Readonly<Record<string, string>> = { wmo: 'de Wmo', jeugdwet: 'de Jeugdwet' };

export interface Gedragstelling {
  readonly soort: Laddersoort;
  readonly uitkomst: Stapuitkomst;
  readonly aantal: number;
}

/** How often each measure was taken with which outcome, the most often first. */
export function telGedrag(
  stappen: readonly { readonly soort: Laddersoort; readonly uitkomst: Stapuitkomst }[],
): Gedragstelling[] {
  const per = new Map<string, Gedragstelling>();
  for (const { soort, uitkomst } of stappen) {
    const sleutel = `${soort} ${uitkomst}`;
    per.set(sleutel, { soort, uitkomst, aantal: (per.get(sleutel)?.aantal ?? 0) + 1 });
  }
  return [...per.values()].sort((a, b) => b.aantal - a.aantal || a.soort.localeCompare(b.soort));
}
