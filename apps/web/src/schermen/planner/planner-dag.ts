import type { Planner, Plannerregel } from '../../api/planner';

/** What falls on a day, in the order it came. */
export const opDag = (planner: Planner, dag: string): Plannerregel[] =>
  planner.bezoeken.filter(({ op }) => op === dag);
