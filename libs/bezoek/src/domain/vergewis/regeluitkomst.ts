import type { Herleiding } from '@navolgbaar/kernel';

export const VERGEWISREGELS = ['VG-03', 'VG-04', 'VG-04-kopie', 'VG-05', 'VG-06', 'VG-08'] as const;
export type Vergewisregel = (typeof VERGEWISREGELS)[number];

/** A tekortkoming is of the law alone: what is a recommendation is a verbeterpunt at most (VG-07). */
export const REGELUITKOMSTEN = [
  'voldoet',
  'tekortkoming',
  'verbeterpunt',
  'genoteerd',
  'niet_van_toepassing',
] as const;
export type Regeluitkomstsoort = (typeof REGELUITKOMSTEN)[number];

export interface Regeluitkomst {
  readonly regel: Vergewisregel;
  readonly uitkomst: Regeluitkomstsoort;
  readonly binding: 'wettelijk' | 'aanbeveling';
  readonly grondslag: string | null;
  readonly herleiding: Herleiding;
}

/** What is so of the provider, whoever the file is of. */
export interface Organisatiefeiten {
  /** Takes part in the Waarschuwingsregister (C12: that is optional, and may end). */
  readonly wsrDeelname: boolean;
  readonly wsrTot: string | null;
  /** Belongs to an organisation of volunteers with tuchtrecht. */
  readonly tuchtrechtVrijwilligers: boolean;
  /** What makes a VOG a duty here for Wmo support: verordening or contract (C10); null when nothing does. */
  readonly vogGrondslag: string | null;
}
