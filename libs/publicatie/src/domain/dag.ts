import { Temporal } from 'temporal-polyfill';

/** A legal day as people write it: `2026-05-13` → `13 mei 2026`. */
export const schrijfDag = (dag: string): string =>
  Temporal.PlainDate.from(dag).toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
