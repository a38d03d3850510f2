import { dagVan, leesMaand, maandErbij, nummer } from '../termijnen/agenda-rooster';

export const WEERGAVEN = ['week', 'maand', 'lijst'] as const;
export type Weergave = (typeof WEERGAVEN)[number];

/** The day of the address, or today when it is none. */
export function leesDag(tekst: string | null, vandaag: string): string {
  if (tekst === null || !/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return vandaag;
  const bestaat = !Number.isNaN(nummer(tekst)) && dagVan(nummer(tekst)) === tekst;
  return bestaat && leesMaand(tekst.slice(0, 7), '') !== '' ? tekst : vandaag;
}

/** The seven days of the week that holds a day, from Monday. */
export function weekVan(dag: string): string[] {
  // 1 January 1970 was a Thursday.
  const maandag = nummer(dag) - ((nummer(dag) + 3) % 7);
  return Array.from({ length: 7 }, (_, plaats) => dagVan(maandag + plaats));
}

/** The same place one week or month further or back. */
export function dagErbij(dag: string, weergave: Weergave, aantal: 1 | -1): string {
  return weergave === 'week' ? dagVan(nummer(dag) + 7 * aantal) : `${maandErbij(dag.slice(0, 7), aantal)}-01`;
}
