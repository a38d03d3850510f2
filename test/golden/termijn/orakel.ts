/**
 * A second computation of the same law, for the property tests. It shares nothing with the code it judges: no
 * Temporal, no Easter formula, no weeks or months as a unit. The feast days are copied from the calendars of these
 * years by hand, and every term is walked one day at a time.
 */
const VRIJ = new Set(
  `2023-01-01 2023-04-07 2023-04-10 2023-04-27 2023-04-28 2023-05-05 2023-05-18 2023-05-19 2023-05-29 2023-12-25 2023-12-26
   2024-01-01 2024-03-29 2024-04-01 2024-04-27 2024-05-05 2024-05-09 2024-05-10 2024-05-20 2024-12-25 2024-12-26 2024-12-27
   2025-01-01 2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-05-30 2025-06-09 2025-12-25 2025-12-26
   2026-01-01 2026-01-02 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-15 2026-05-25 2026-12-25 2026-12-26
   2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-07 2027-05-17 2027-12-25 2027-12-26
   2028-01-01 2028-04-14 2028-04-17 2028-04-27 2028-04-28 2028-05-05 2028-05-25 2028-05-26 2028-06-05 2028-12-25 2028-12-26`.split(
    /\s+/,
  ),
);
const GOEDE_VRIJDAGEN = new Set([
  '2023-04-07',
  '2024-03-29',
  '2025-04-18',
  '2026-04-03',
  '2027-03-26',
  '2028-04-14',
]);

/** The years of the table. A term must stay within them to be judged. */
export const ORAKEL_VAN = '2023-01-01';
export const ORAKEL_TOT = '2028-12-31';

const schuif = (dag: string, stappen: number): string =>
  new Date(Date.parse(`${dag}T00:00:00Z`) + stappen * 86_400_000).toISOString().slice(0, 10);

const isWeekend = (dag: string): boolean => [0, 6].includes(new Date(`${dag}T00:00:00Z`).getUTCDay());

export const isDicht = (dag: string): boolean => isWeekend(dag) || VRIJ.has(dag);

export const isWerkdag = (dag: string, goedeVrijdagIsWerkdag: boolean): boolean =>
  !isDicht(dag) || (goedeVrijdagIsWerkdag && GOEDE_VRIJDAGEN.has(dag));

export const dagErna = (dag: string): string => schuif(dag, 1);

/** Walks to the day with the same number, so many months on; a month without it gives its last day. */
function maandenVerder(start: string, maanden: number): string {
  const stap = maanden < 0 ? -1 : 1;
  const maandnummer = (dag: string) => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7));
  const doel = maandnummer(start) + maanden;
  let dag = start;
  while (maandnummer(dag) !== doel) dag = schuif(dag, stap);
  while (maandnummer(schuif(dag, -1)) === doel) dag = schuif(dag, -1);
  while (dag.slice(8) < start.slice(8) && maandnummer(schuif(dag, 1)) === doel) dag = schuif(dag, 1);
  return dag;
}

function ruwEinde(start: string, duur: string, teken: number): string {
  const aantal = Number(duur.slice(1, -1)) * teken;
  const eenheid = duur.at(-1);
  if (eenheid === 'M') return maandenVerder(start, aantal);
  if (eenheid === 'Y') return maandenVerder(start, aantal * 12);
  return schuif(start, eenheid === 'W' ? aantal * 7 : aantal);
}

function valtBuitenDeWet(duur: string): boolean {
  const aantal = Number(duur.slice(1, -1));
  return { D: aantal > 90, W: aantal > 12, M: aantal > 3, Y: true }[duur.at(-1) as 'D' | 'W' | 'M' | 'Y'];
}

/** The last day of a term in days, weeks, months or years. */
export function orakelDuur(
  start: string,
  duur: string,
  awt: boolean,
  terug: boolean,
): { ruw: string; uiterlijk: string } {
  const ruw = ruwEinde(start, duur, terug ? -1 : 1);
  if (!awt || terug || valtBuitenDeWet(duur)) return { ruw, uiterlijk: ruw };
  const drieDagenOfMeer = duur !== 'P1D' && duur !== 'P2D';
  let gewoon = 0;
  for (let dag = dagErna(start); ; dag = dagErna(dag)) {
    if (!isDicht(dag)) gewoon += 1;
    if (dag >= ruw && !isDicht(dag) && (gewoon >= 2 || !drieDagenOfMeer)) return { ruw, uiterlijk: dag };
  }
}

/** The last day of a term in werkdagen. */
export function orakelWerkdagen(
  start: string,
  werkdagen: number,
  goedeVrijdagIsWerkdag: boolean,
  terug: boolean,
): string {
  let dag = start;
  let over = werkdagen;
  while (over > 0) {
    dag = schuif(dag, terug ? -1 : 1);
    if (isWerkdag(dag, goedeVrijdagIsWerkdag)) over -= 1;
  }
  return dag;
}
