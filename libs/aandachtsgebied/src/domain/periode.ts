import { Temporal } from 'temporal-polyfill';

export const PERIODESOORTEN = ['jaar', 'kwartaal'] as const;
export type Periodesoort = (typeof PERIODESOORTEN)[number];

export interface Periode {
  /** `2026` or `2026-K2`. */
  readonly code: string;
  /** Legal days, both included. */
  readonly van: string;
  readonly tot: string;
}

/** AANNAME: two years of quarters, or eight years, show which way it goes. */
const AANTAL_PERIODES = 8;

/** The newest periods up to a day, or those of one year that have begun; the newest first. */
export function periodesTot(vandaag: string, soort: Periodesoort, jaar: number | null): Periode[] {
  const maanden = soort === 'jaar' ? 12 : 3;
  const dag = Temporal.PlainDate.from(vandaag);
  const eind = jaar === null || jaar >= dag.year ? dag : dag.with({ year: jaar, month: 12, day: 1 });
  const begin = eind.with({ day: 1, month: Math.floor((eind.month - 1) / maanden) * maanden + 1 });
  return Array.from({ length: AANTAL_PERIODES }, (_, plaats) =>
    maak(begin.subtract({ months: plaats * maanden }), maanden),
  ).filter(({ van }) => jaar === null || van.startsWith(String(jaar)));
}

function maak(begin: Temporal.PlainDate, maanden: number): Periode {
  const kwartaal = maanden === 3 ? `-K${Math.ceil(begin.month / 3)}` : '';
  return {
    code: `${begin.year}${kwartaal}`,
    van: begin.toString(),
    tot: begin.add({ months: maanden }).subtract({ days: 1 }).toString(),
  };
}
