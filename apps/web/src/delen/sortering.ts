import { sorteerTeksten } from '../teksten/werklijst';
import type { Filterwaarden } from './lijst';
import type { Blad } from './werklijst-filter';

/** How a list can be sorted, as the API takes it: a key, downwards with a minus before it. */
export interface Sortering {
  sleutels: readonly Sorteersleutel[];
  /** The order of the list when nobody chose one. */
  standaard: (filter: Filterwaarden) => string;
  /** The tab that has an order of its own. */
  vastOp?: Blad;
}

export interface Sorteersleutel {
  sleutel: string;
  /** The column that shows it. */
  kolom: string;
  soort: keyof typeof sorteerTeksten;
  label: string;
}

const af = (wijze: string): boolean => wijze.startsWith('-');
const sleutelVan = (wijze: string): string => (af(wijze) ? wijze.slice(1) : wijze);

/** Every order of the list. */
export const wijzenVan = ({ sleutels }: Sortering): string[] =>
  sleutels.flatMap(({ sleutel }) => [sleutel, `-${sleutel}`]);

/** An order in words: "Ontvangen, nieuwste eerst". */
export function wijzetekst({ sleutels }: Sortering, wijze: string): string {
  const gevonden = sleutels.find(({ sleutel }) => sleutel === sleutelVan(wijze));
  if (!gevonden) return wijze;
  return `${gevonden.label}, ${sorteerTeksten[gevonden.soort][af(wijze) ? 'af' : 'op']}`;
}

/** The order that an address shows. */
export const wijzeVan = (sortering: Sortering, filter: Filterwaarden): string =>
  filter['sorteer'] ?? sortering.standaard(filter);

/** The choice of an order: without one, the usual. */
export function sorteerkeuze(
  sortering: Sortering,
  filter: Filterwaarden,
): { leeg: string; opties: { waarde: string; label: string }[] } {
  const standaard = sortering.standaard(filter);
  return {
    leeg: wijzetekst(sortering, standaard),
    opties: wijzenVan(sortering)
      .filter((wijze) => wijze !== standaard)
      .map((waarde) => ({ waarde, label: wijzetekst(sortering, waarde) })),
  };
}

/** What the head of a column does: sort by it, or turn the order around. */
export function kolomsortering(
  sortering: Sortering,
  kolom: string,
  filter: Filterwaarden,
  hrefMet: (wijziging: Record<string, string | null>) => string,
): { href: string; richting: 'oplopend' | 'aflopend' | undefined } | undefined {
  const gevonden = sortering.sleutels.find((een) => een.kolom === kolom);
  if (!gevonden) return undefined;
  const { sleutel } = gevonden;
  const nu = wijzeVan(sortering, filter);
  const hierop = sleutelVan(nu) === sleutel;
  const straks = hierop && !af(nu) ? `-${sleutel}` : sleutel;
  return {
    href: hrefMet({ sorteer: straks === sortering.standaard(filter) ? null : straks }),
    richting: hierop ? (af(nu) ? 'aflopend' : 'oplopend') : undefined,
  };
}
