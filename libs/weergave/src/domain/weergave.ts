import { DomeinFout } from '@navolgbaar/kernel';
import type { Weergavefoutcode } from './fouten';

/** A way to look at a list that a person keeps under a name. */
export interface Weergave {
  readonly id: string;
  readonly lijst: string;
  readonly eigenaarId: string;
  readonly naam: string;
  /** For every colleague who has the list, or for its maker alone. */
  readonly gedeeld: boolean;
  /** The filters and the tab as they stand in the address. */
  readonly filters: Readonly<Record<string, string>>;
  /** Which columns in which order; null: the columns of whoever looks. */
  readonly kolommen: readonly string[] | null;
  readonly versie: number;
}

/** How a person likes a list when no view says otherwise. */
export interface Voorkeur {
  readonly kolommen: readonly string[] | null;
  /** The view that opens by itself; it may be gone meanwhile, and then its owner is told. */
  readonly standaardId: string | null;
}

/** Whoever looks at a view. */
export interface Kijker {
  readonly gebruikerId: string;
  readonly coordinator: boolean;
}

/**
 * How many views a list has at the most, so that the choice among them stays one. AANNAME, in no source.
 */
export const HOOGSTENS = { eigen: 50, gedeeld: 100 } as const;

/** A shared view is changed and taken away by its maker, or by a coordinator who keeps the lists of the team in order. */
export const magWijzigen = (
  { eigenaarId, gedeeld }: Pick<Weergave, 'eigenaarId' | 'gedeeld'>,
  { gebruikerId, coordinator }: Kijker,
): boolean => eigenaarId === gebruikerId || (gedeeld && coordinator);

/**
 * @param blijftGedeeld whether it is shared after the change: somebody else's view is not made private, since then only
 * its maker could ever undo that
 * @throws DomeinFout WEERGAVE.NIET_VAN_U
 */
export function eisMagWijzigen(weergave: Weergave, kijker: Kijker, blijftGedeeld = true): void {
  const mag = magWijzigen(weergave, kijker) && (blijftGedeeld || weergave.eigenaarId === kijker.gebruikerId);
  if (!mag) throw new DomeinFout<Weergavefoutcode>('WEERGAVE.NIET_VAN_U');
}

/** @throws DomeinFout WEERGAVE.TE_VEEL when one more does not fit */
export function eisRuimte(aantal: { readonly eigen: number; readonly gedeeld: number }): void {
  for (const soort of ['eigen', 'gedeeld'] as const) {
    if (aantal[soort] > HOOGSTENS[soort])
      throw new DomeinFout<Weergavefoutcode>('WEERGAVE.TE_VEEL', {
        hoogstens: HOOGSTENS[soort],
        soort: SOORT[soort],
      });
  }
}

const SOORT = { eigen: 'eigen', gedeeld: 'gedeelde' } as const;
