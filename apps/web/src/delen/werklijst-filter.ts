import type { Filterwaarden } from './lijst';
import { GEEN } from './weergave';

/** As the API names the work that nobody has yet. */
export const NIEMAND = 'niemand';

export type Blad = 'mijn' | 'team' | 'niemand' | 'teLaat';

/** A filter of one list of values: a drop-down. */
export interface Filterkeuze {
  naam: string;
  label: string;
  /** What no choice means. */
  leeg: string;
  opties: readonly { waarde: string; label: string }[];
}

/** The tab that an address shows. Somebody else's work is a view on the team. */
export function bladVan({ behandelaarId, teLaat }: Filterwaarden, ikId: string | null): Blad {
  if (teLaat) return 'teLaat';
  if (behandelaarId === NIEMAND) return 'niemand';
  return behandelaarId === ikId ? 'mijn' : 'team';
}

/** What a tab sets in the address; the other filters stay. A chosen colleague stays on the way to what is late. */
export function bladfilter(
  blad: Blad,
  filter: Filterwaarden,
  ikId: string | null,
): { behandelaarId: string | null; teLaat: string | null } {
  const nu = bladVan(filter, ikId);
  const gekozen = nu === 'team' || nu === 'teLaat' ? (filter['behandelaarId'] ?? null) : null;
  switch (blad) {
    case 'mijn':
      return { behandelaarId: ikId, teLaat: null };
    case 'niemand':
      return { behandelaarId: NIEMAND, teLaat: null };
    case 'teLaat':
      return { behandelaarId: gekozen, teLaat: 'ja' };
    case 'team':
      return { behandelaarId: null, teLaat: null };
  }
}

/** The filters that the tab does not show already; the order of the list is none. */
export function naastBlad(filter: Filterwaarden, ikId: string | null): string[] {
  const blad = bladVan(filter, ikId);
  const getoond = blad === 'mijn' || blad === 'niemand' ? ['behandelaarId', 'teLaat'] : ['teLaat'];
  return Object.keys(filter).filter((naam) => naam !== 'sorteer' && !getoond.includes(naam));
}

/** The words of a choice; a value may hold more than one, with commas between them. */
export const keuzetekst = ({ opties }: Filterkeuze, waarde: string): string =>
  waarde
    .split(',')
    .map((deel) => opties.find((optie) => optie.waarde === deel)?.label ?? deel)
    .join(', ');

/** The id of something, as it stands in an address. */
export const KENMERK = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is known when a value of the address is judged. */
export interface Bekend {
  keuzes: readonly Filterkeuze[];
  /** The orders of the list. */
  sorteringen: readonly string[];
  /** Ids of colleagues; undefined while they are not known. */
  collegas: readonly string[] | undefined;
  /** Whether the register says that the provider does not exist. */
  aanbiederOnbekend: boolean;
  /** Ids of the views of this list; undefined while they are not known. */
  weergaven: readonly string[] | undefined;
}

/** Whether a value of a filter exists, as far as can be said now. */
export function bestaat(
  naam: string,
  waarde: string,
  { keuzes, sorteringen, collegas, aanbiederOnbekend, weergaven }: Bekend,
): boolean {
  if (naam === 'teLaat') return waarde === 'ja';
  if (naam === 'sorteer') return sorteringen.includes(waarde);
  if (naam === 'weergave')
    return waarde === GEEN || (KENMERK.test(waarde) && (weergaven?.includes(waarde) ?? true));
  if (naam === 'aanbiederId') return KENMERK.test(waarde) && !aanbiederOnbekend;
  if (naam === 'behandelaarId')
    return waarde === NIEMAND || (KENMERK.test(waarde) && (collegas?.includes(waarde) ?? true));
  const opties = keuzes.find((keuze) => keuze.naam === naam)?.opties.map((optie) => optie.waarde) ?? [];
  return waarde.split(',').every((deel) => opties.includes(deel));
}

/** What is asked to count behind the tabs: the filters that hold for all of them, and the colleague of what is late. */
export function telvraag(filter: Filterwaarden, ikId: string | null): Filterwaarden {
  const { behandelaarId: _, teLaat: __, sorteer: ___, ...rest } = filter;
  const { behandelaarId } = bladfilter('teLaat', filter, ikId);
  return behandelaarId ? { ...rest, behandelaarId } : rest;
}
