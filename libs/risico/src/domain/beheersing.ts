/** By what a provider shows that it controls its own risks. AANNAME: the Beleidskader names no kinds. */
export const BEHEERSINGSOORTEN = [
  'risico_inventarisatie',
  'leren_van_incidenten',
  'clientervaring',
  'externe_toets',
  'intern_toezicht',
] as const;
export type Beheersingsoort = (typeof BEHEERSINGSOORTEN)[number];

/** How each is named in the sum of a score. */
export const BEHEERSINGNAMEN: Readonly<Record<Beheersingsoort, string>> = {
  risico_inventarisatie: 'risico-inventarisatie met maatregelen',
  leren_van_incidenten: 'leren van incidenten',
  clientervaring: 'ervaringen van cliënten',
  externe_toets: 'toets door een ander',
  intern_toezicht: 'werkend intern toezicht',
};

/** AANNAME: evidence says something for three years at most. */
export const LANGSTE_GELDIGHEID = { years: 3 } as const;
