import { Temporal } from 'temporal-polyfill';

/** A legal day as a reader writes it: `2026-05-18` becomes `18 mei 2026`. */
export const schrijfDag = (dag: string): string =>
  Temporal.PlainDate.from(dag).toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
