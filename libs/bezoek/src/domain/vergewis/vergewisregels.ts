import type { Instrument } from './woorden';

/** The parameters of VG-03 to VG-10; an organisation adopts its own in versions. */
export interface Vergewisregels {
  /** Different instruments before the start (VG-03). */
  readonly aantalInstrumenten: number;
  /** How old a VOG may be at the start (VG-04). */
  readonly vogMaanden: number;
  /** Within how many weeks the original follows a copy (VG-04). */
  readonly origineelWeken: number;
  /** From how many months of work on a functioneringsgesprek is expected (VG-06). */
  readonly gesprekNaMaanden: number;
  /** How many files a sample has, and how many when a risky route occurs (VG-10). */
  readonly omvang: number;
  readonly omvangBijRisico: number;
  /** Which instruments count towards the number. */
  readonly telt: readonly Instrument[];
}

/**
 * The number, the months and the weeks are of the sources (T-17, T-20, T-24). AANNAME: what counts (the sources leave open
 * whether a cv and a diploma do; they are on the list of instruments), a talk from a year of work on, and both sizes.
 */
export const MEEGELEVERDE_VERGEWISREGELS: Vergewisregels = {
  aantalInstrumenten: 2,
  vogMaanden: 3,
  origineelWeken: 3,
  gesprekNaMaanden: 12,
  omvang: 5,
  omvangBijRisico: 10,
  telt: [
    'cv',
    'referenties',
    'integriteitsverklaring',
    'diploma',
    'big',
    'skj',
    'registerplein',
    'vog',
    'igj',
    'wsr',
    'tuchtrecht_vrijwilligers',
    'continue_screening',
  ],
};
