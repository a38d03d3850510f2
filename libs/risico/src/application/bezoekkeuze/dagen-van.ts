/** The days of a year, of all providers. */
export const dagenVan = (jaar: number) => ({ van: `${jaar}-01-01`, tot: `${jaar}-12-31`, aanbiederId: null });
