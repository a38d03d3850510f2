/** The kinds of providers of the register. */
export const AANBIEDERSOORTEN = ['zorgaanbieder', 'pgb_zorgverlener', 'gemeentelijk_onderdeel'] as const;
export type Aanbiedersoort = (typeof AANBIEDERSOORTEN)[number];

/** Which interval is that of which kind; as the contract names its fields. */
export const INTERVAL_VAN = {
  zorgaanbieder: 'zorgaanbieder',
  pgb_zorgverlener: 'pgbZorgverlener',
  gemeentelijk_onderdeel: 'gemeentelijkOnderdeel',
} as const satisfies Record<Aanbiedersoort, string>;
export type Intervalsoort = (typeof INTERVAL_VAN)[Aanbiedersoort];

/** How often the organisation wants to visit, in versions. Null: nothing was set, and nothing follows from it. */
export interface Jaarplaninstelling {
  /** In months after the last visit of structureel toezicht. */
  readonly intervallen: Readonly<Record<Intervalsoort, number | null>>;
  /** From this score of the risk view on a visit is proposed, whenever the last one was. */
  readonly risicoVanaf: number | null;
}

/** No source gives a number (T-11: "periodiek"): until the organisation sets one there is none. */
export const MEEGELEVERDE_INSTELLING: Jaarplaninstelling = {
  intervallen: { zorgaanbieder: null, pgbZorgverlener: null, gemeentelijkOnderdeel: null },
  risicoVanaf: null,
};
