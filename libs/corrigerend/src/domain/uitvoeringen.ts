import type { Corrigerendstaat } from './corrigerendstaat';
import { uitvoeringVan } from './soorten';

/** Everything was reported: when, and what became of it. */
export const afgerond = (
  gemeld: readonly NonNullable<Corrigerendstaat['clienten'][number]['uitvoering']>[],
) => ({
  uitvoeringUiterlijk: null,
  uitgevoerdOp:
    gemeld
      .map(({ op }) => op)
      .sort()
      .at(-1) ?? null,
  uitvoering: uitvoeringVan(gemeld.map(({ uitkomst }) => uitkomst)),
});
