import { KWARTALEN, type Kwartaal } from '../../domain/kwartaal';

/** How many visits are still possible by quarter, after what is in the plan. */
export const ruimteOver = (
  capaciteit: readonly number[],
  regels: readonly { readonly kwartaal: Kwartaal | null }[],
): number[] =>
  KWARTALEN.map((kwartaal) =>
    Math.max(
      0,
      (capaciteit[kwartaal - 1] ?? 0) - regels.filter((regel) => regel.kwartaal === kwartaal).length,
    ),
  );
