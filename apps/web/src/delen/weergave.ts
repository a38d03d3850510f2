import type { Kolom } from '@navolgbaar/ui';
import type { Weergave } from '../api/weergaven';
import type { Filterwaarden } from './lijst';
import type { Blad } from './werklijst-filter';

/** In an address in place of a view: none, also not the one that opens by itself. */
export const GEEN = 'geen';

/** In a view in place of a colleague: whoever looks. A shared "Mijn werk" is everybody's own. */
const IK = 'ik';

/** A column of a worklist. */
export type Lijstkolom<R> = Kolom<R> & {
  /** Is there for who chooses it. */
  readonly extra?: true;
  /** Is there on this tab alone, and always. */
  readonly blad?: Blad;
};

/** The filters of a view as they stand in the address of whoever looks. */
export function filtersVan({ filters }: Pick<Weergave, 'filters'>, ikId: string | null): Filterwaarden {
  const { behandelaarId } = filters;
  return behandelaarId === IK && ikId ? { ...filters, behandelaarId: ikId } : filters;
}

/** The filters of an address as a view keeps them. */
export function alsFilters(filter: Filterwaarden, ikId: string | null): Record<string, string> {
  return filter['behandelaarId'] === ikId && ikId ? { ...filter, behandelaarId: IK } : { ...filter };
}

/** The address that shows a view: its filters stand in it, so that it says what is seen. */
export const weergaveadres = (
  lijst: string,
  weergave: Pick<Weergave, 'id' | 'filters'>,
  ikId: string | null,
): string =>
  `${lijst}?${new URLSearchParams({ weergave: weergave.id, ...filtersVan(weergave, ikId) }).toString()}`;

/** Whether an address shows something else than the view it names. */
export function isGewijzigd(
  weergave: Pick<Weergave, 'filters'>,
  filter: Filterwaarden,
  ikId: string | null,
): boolean {
  const oud = filtersVan(weergave, ikId);
  const namen = new Set([...Object.keys(oud), ...Object.keys(filter)]);
  return [...namen].some((naam) => oud[naam] !== filter[naam]);
}

/**
 * The columns in the chosen order; what does not exist any more is left out. The column that names the row is always
 * there, and so is what a tab is about.
 */
export function kiesKolommen<R>(
  alle: readonly Lijstkolom<R>[],
  gekozen: readonly string[] | null,
): readonly Lijstkolom<R>[] {
  if (gekozen === null) return alle.filter(({ extra }) => !extra);
  const kolommen = gekozen.flatMap((id) => alle.find((kolom) => kolom.id === id) ?? []);
  const rijkop = alle.find((kolom) => kolom.rijkop);
  const vast = alle.filter((kolom) => kolom.blad && !kolommen.includes(kolom));
  return [...(rijkop && !kolommen.includes(rijkop) ? [rijkop] : []), ...kolommen, ...vast];
}
