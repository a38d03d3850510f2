import type { Termijnview } from '@navolgbaar/termijn';
import { type Maatregelstand, type Maatregelstatus, standVan } from '../../domain/maatregel-status';
import type { Gevraagd } from '../../domain/maatregelstaat';
import type { Maatregelrij } from './maatregelen.query';

/** A line of the list, with the first day on which something is expected. */
export interface Maatregelregel extends AndereMaatregel {
  /** Legal day, or null when nothing with a term is expected any more. */
  readonly uiterlijk: string | null;
  /** The day of the decision to suspend that term, while it stands still. */
  readonly opgeschortOp: string | null;
  readonly teLaat: boolean;
  /** The part that is expected first; null when nothing is. */
  readonly verwacht: Gevraagd['onderdeel'] | null;
}

/** One of another case, without what is expected in it. */
export interface AndereMaatregel extends Omit<Maatregelrij, 'onderdelen' | 'ronde'> {
  readonly stand: Maatregelstand;
}

export const REGEL_VOOR_AANBIEDER = [
  'id',
  'zaakNummer',
  'aanbiederId',
  'aanbiederNaam',
  'soort',
  'status',
  'stand',
  'opgelegdOp',
  'uiterlijk',
  'opgeschortOp',
  'teLaat',
  'verwacht',
] as const satisfies readonly (keyof Maatregelregel)[];

export type Maatregelregelview = Maatregelregel | Pick<Maatregelregel, (typeof REGEL_VOOR_AANBIEDER)[number]>;

/** What a reader sees as its status, in place of the round that it follows from. */
export const metStand = <R extends { readonly status: Maatregelstatus; readonly ronde: number }>({
  ronde,
  ...rij
}: R): Omit<R, 'ronde'> & { readonly stand: Maatregelstand } => ({
  ...rij,
  stand: standVan(rij.status, ronde),
});

export function verwachteTermijnen(onderdelen: readonly Gevraagd[]): string[] {
  return onderdelen.flatMap(({ termijnId, ingeleverdOp }) => (ingeleverdOp ? [] : (termijnId ?? [])));
}

export function alsRegel(
  { onderdelen, ...rij }: Maatregelrij,
  termijnen: readonly Termijnview[],
): Maatregelregel {
  const ids = verwachteTermijnen(onderdelen);
  const eerste = termijnen
    .filter(
      ({ id, dagenResterend, opgeschortOp }) =>
        ids.includes(id) && (dagenResterend !== null || opgeschortOp !== null),
    )
    // What runs asks for attention before what stands still.
    .sort(
      (a, b) =>
        Number(a.opgeschortOp !== null) - Number(b.opgeschortOp !== null) ||
        (a.uiterlijk < b.uiterlijk ? -1 : 1),
    )[0];
  const metTermijn = eerste && onderdelen.find(({ termijnId }) => termijnId === eerste.id);
  return {
    ...metStand(rij),
    uiterlijk: eerste?.uiterlijk ?? null,
    opgeschortOp: eerste?.opgeschortOp ?? null,
    teLaat: (eerste?.dagenResterend ?? 0) < 0,
    verwacht: (metTermijn ?? onderdelen.find(({ ingeleverdOp }) => !ingeleverdOp))?.onderdeel ?? null,
  };
}
