import type { Termijnview } from '@navolgbaar/termijn';
import type { Termijnstand } from '../domain/maatregelstaat';

/** What the rules of a maatregel need to know of a term. */
export function alsTermijnstand({ id, uiterlijk, dagenResterend, opgeschortOp }: Termijnview): Termijnstand {
  const staatStil = opgeschortOp !== null;
  return { termijnId: id, uiterlijk, open: dagenResterend !== null || staatStil, staatStil };
}
