import { adres, BASIS } from '../../basis';
import { kaal } from '../../delen/kaal';
import type { Gebied } from '../../schermen/gebied';
import { drukTeksten, paletTeksten as teksten, sneltoetsTeksten } from '../../teksten/schil';
import type { Geopend } from '../geopend';
import type { Omgeving } from '../sneltoetsen';
import { dadenVanPagina, type Daad } from './daden';

export type Groep = keyof typeof teksten.groepen;

export interface Keuze {
  id: string;
  groep: Groep;
  label: string;
  /** Beside the label: what kind of thing it is. */
  bij?: string | undefined;
  doe: () => void;
}

/**
 * The acts that this page offers. A page puts its acts in `Knoppen`, filled from the transition table of the record
 * (`handelingen` of the API): what stands there is what can be done, so there is no second list of rules here. The
 * buttons of a form belong to its text and are left out.
 * @param daden what a page offers from that same table without showing buttons
 */
export function handelingenHier(inhoud: ParentNode | null, daden: readonly Daad[] = []): Keuze[] {
  const gezien = new Set<string>();
  const knoppen = [
    ...(inhoud?.querySelectorAll<HTMLElement>('.nav-knoppen a[href], .nav-knoppen button') ?? []),
  ]
    .filter((knop) => !knop.closest('form, dialog'))
    .map((knop): Daad => ({ label: knop.textContent.trim(), doe: () => knop.click() }));
  return [...knoppen, ...daden].flatMap(({ label, doe }, i): Keuze[] => {
    // Printing has its own line, for every page.
    if (!label || label === drukTeksten.knop || gezien.has(label)) return [];
    gezien.add(label);
    return [{ id: `hier-${i}`, groep: 'hier', label, doe }];
  });
}

/** Everything that is known without asking the server. */
export function vasteKeuzes(
  { gebieden, gaNaar, open }: Omgeving,
  geopend: readonly Geopend[],
  huidigPad: string,
): Keuze[] {
  const naar = (id: string, label: string, href: string): Keuze => ({
    ...{ id, label, groep: 'onderdelen', doe: () => gaNaar(href) },
  });
  const daad = (id: string, label: string, doe: () => void): Keuze => ({ id, label, groep: 'hier', doe });
  return [
    ...handelingenHier(document.querySelector('main'), dadenVanPagina()),
    daad('hulp', teksten.hulp, () => open('hulp')),
    daad('afdrukken', teksten.afdrukken, () => window.print()),
    daad('sneltoetsen', teksten.sneltoetsen, () => open('overzicht')),
    ...geopend
      .filter(({ pad }) => adres(pad) !== huidigPad)
      .map(({ pad, nummer, titel }): Keuze => ({
        ...{ id: `geopend ${pad}`, groep: 'geopend', label: titel, bij: nummer },
        doe: () => gaNaar(adres(pad)),
      })),
    naar('vandaag', sneltoetsTeksten.wat.vandaag, BASIS),
    ...gebieden.map(({ pad, label }: Pick<Gebied, 'pad' | 'label'>) => naar(pad, label, adres(pad))),
    naar('begrippen', teksten.begrippen, adres('/begrippen')),
    naar('instellingen', teksten.instellingen, adres('/instellingen')),
  ];
}

/** The choices in which every typed word stands, whatever the accents and capitals. */
export function zeef(keuzes: readonly Keuze[], getypt: string): Keuze[] {
  const woorden = kaal(getypt).split(/\s+/).filter(Boolean);
  const past = ({ label, bij = '' }: Keuze) =>
    woorden.every((woord) => kaal(`${label} ${bij}`).includes(woord));
  return keuzes.filter(past);
}
