import type { Corrigerend } from '../../api/corrigerend';

/** Nobody is told of a measure before it says whom it concerns. */
export const eerstClienten = ({ soort, status, clienten = [], handelingen = [] }: Corrigerend): boolean =>
  status === 'besloten' &&
  clienten.length === 0 &&
  handelingen.includes('noemClienten') &&
  /^(voorziening|financiering)_/.test(soort);
