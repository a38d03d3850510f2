/**
 * How two providers hang together. `concern`: the first is the parent of the second. `onderaanneming`: the first is the
 * main contractor of the second. `samenwerking` has no direction.
 */
export const RELATIESOORTEN = ['concern', 'onderaanneming', 'samenwerking'] as const;
export type Relatiesoort = (typeof RELATIESOORTEN)[number];

/** Kinds that go one way, and so may not run in a circle (AANNAME for onderaanneming: within the same days). */
export const GERICHT: readonly Relatiesoort[] = ['concern', 'onderaanneming'];

/** A network has no legal personality: a measure goes to each member (NW-05). */
export const NETWERKSOORTEN = ['zorgnetwerk', 'samenwerkingsverband'] as const;
export type Netwerksoort = (typeof NETWERKSOORTEN)[number];

/** Who has the regie must be clear (NW-03). */
export const NETWERKROLLEN = ['regievoerder', 'lid'] as const;
export type Netwerkrol = (typeof NETWERKROLLEN)[number];
