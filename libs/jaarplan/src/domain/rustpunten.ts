import type { HerleidingStap } from '@navolgbaar/kernel';
import type { Voorstelgrond } from './stel-jaarplan-voor';

/** What a step of a proposal rests on, and what can be closed to its reader after the plan was made. */
export type Rustpunt = 'bezoekInJaar' | 'structureel' | 'anderBezoek' | 'zaken' | 'monitoring' | 'patronen';

/** A step as it is stored: without the day of a visit, so that what is closed later is not told by what stands there. */
export interface Jaarplanstap extends HerleidingStap {
  readonly rustOp?: Rustpunt;
}

/** Whether each of these is there for this reader now. */
export type Zicht = Readonly<Record<Rustpunt, boolean>>;

/** The ground of a proposal for who no longer may know of the visit that it rests on. */
export function grondVoor(
  grond: Voorstelgrond,
  zicht: Pick<Zicht, 'bezoekInJaar' | 'structureel'>,
): Voorstelgrond {
  if ((grond === 'gepland' || grond === 'al_bezocht') && !zicht.bezoekInJaar) return 'bezoeken';
  return grond === 'interval_loopt' && !zicht.structureel ? 'geen_aanleiding' : grond;
}

/** The steps without those that rest on what is not there for this reader. */
export const stappenVoor = (stappen: readonly Jaarplanstap[], zicht: Zicht): HerleidingStap[] =>
  stappen
    .filter(({ rustOp }) => rustOp === undefined || zicht[rustOp])
    .map(({ stap, bron }) => ({ stap, bron }));
