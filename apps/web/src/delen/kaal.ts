/** To compare what is typed with what is written: without accents and capitals. */
export const kaal = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
