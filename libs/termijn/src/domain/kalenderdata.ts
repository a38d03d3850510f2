/** A day that a royal decree equates with a recognised feast day (Awt art. 3 lid 3), with its publication. */
export interface Besluitdag {
  readonly datum: string;
  readonly bron: string;
}

export interface Kalenderdata {
  /** The years for which the decree days are known and complete. */
  readonly eersteBekendeJaar: number;
  readonly laatsteBekendeJaar: number;
  readonly besluitdagen: readonly Besluitdag[];
}

const STCRT_2022 = 'Algemene termijnenwet art. 3 lid 3; Stcrt. 2022, 7812';
const STCRT_2025 = 'Algemene termijnenwet art. 3 lid 3; Stcrt. 2025, 24713';

/** What is known today. A next decree adds its days here and moves `laatsteBekendeJaar`. */
export const KALENDERDATA: Kalenderdata = {
  eersteBekendeJaar: 2023,
  laatsteBekendeJaar: 2028,
  besluitdagen: [
    { datum: '2023-04-28', bron: STCRT_2022 },
    { datum: '2023-05-19', bron: STCRT_2022 },
    { datum: '2024-05-10', bron: STCRT_2022 },
    { datum: '2024-12-27', bron: STCRT_2022 },
    { datum: '2025-05-30', bron: STCRT_2022 },
    { datum: '2026-01-02', bron: STCRT_2025 },
    { datum: '2026-05-15', bron: STCRT_2025 },
    { datum: '2027-05-07', bron: STCRT_2025 },
    { datum: '2028-04-28', bron: STCRT_2025 },
    { datum: '2028-05-26', bron: STCRT_2025 },
  ],
};
