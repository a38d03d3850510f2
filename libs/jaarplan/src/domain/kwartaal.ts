export const KWARTALEN = [1, 2, 3, 4] as const;
export type Kwartaal = (typeof KWARTALEN)[number];

/** In which quarter a legal day lies. */
export const kwartaalVan = (dag: string): Kwartaal => Math.ceil(Number(dag.slice(5, 7)) / 3) as Kwartaal;

const LAATSTE_DAGEN = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The last legal day of a quarter. */
export const eindeVan = (jaar: number, kwartaal: Kwartaal): string =>
  `${jaar}-${LAATSTE_DAGEN[kwartaal - 1] as string}`;

/** The days of a year, both included. */
export const dagenVan = (jaar: number): { readonly van: string; readonly tot: string } => ({
  van: `${jaar}-01-01`,
  tot: `${jaar}-12-31`,
});
