import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Meldingfoutcode } from './fouten';

/** How a melder was told. */
export const UITLEGWIJZEN = ['telefoon', 'gesprek', 'e-mail', 'brief'] as const;
export type Uitlegwijze = (typeof UITLEGWIJZEN)[number];

/**
 * A melder can be told from the day the melding came in, and not yet tomorrow.
 * @throws DomeinFout MELDING.UITLEG_PAST_NIET
 */
export function eisUitlegdag(
  op: Temporal.PlainDate,
  { ontvangen, vandaag }: { readonly ontvangen: Temporal.PlainDate; readonly vandaag: Temporal.PlainDate },
): void {
  if (Temporal.PlainDate.compare(op, ontvangen) >= 0 && Temporal.PlainDate.compare(op, vandaag) <= 0) return;
  throw new DomeinFout<Meldingfoutcode>('MELDING.UITLEG_PAST_NIET', {}, [
    { name: 'op', reason: 'Vul een dag in vanaf de dag van ontvangst tot en met vandaag.' },
  ]);
}
