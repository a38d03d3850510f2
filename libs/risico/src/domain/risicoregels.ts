/** What the risk of a provider is made of. Each is a fact with a source and a day. */
export const INDICATOREN = [
  'meldingen',
  'bevindingen',
  'nietOpgevolgd',
  'omvang',
  'groei',
  'bezoek',
  'aandacht',
  'risicofactoren',
  'continuiteit',
  'rechtmatigheid',
  'opgevolgd',
  'beheersing',
] as const;
export type Indicator = (typeof INDICATOREN)[number];

/** What lowers: who follows up and shows that it controls its own risks is visited less (Beleidskader § 5; BK-5.04). */
export const VERLAAGT: ReadonlySet<Indicator> = new Set(['opgevolgd', 'beheersing']);

/** From 0 at nothing to `gewicht` points at `vol` and above, in proportion between. */
export interface Indicatorregel {
  readonly gewicht: number;
  readonly vol: number;
}

/** How much work a visit is, and how often a provider is due for one. */
export interface Bezoekregel {
  /** Due so many months after the last visit; the law knows no interval. */
  readonly intervalMaanden: number;
  readonly dagen: number;
  /** For how many days from so many clients on. */
  readonly grootVanaf: number;
  readonly dagenGroot: number;
}

/** The weights, in versions. An indicator that is null is off. */
export interface Risicoregels {
  /** How far back meldingen, findings and measures count. */
  readonly maanden: number;
  readonly indicatoren: Readonly<Record<Indicator, Indicatorregel | null>>;
  /** From this score on an analysis proposes to inform the provider (BK-7.06). */
  readonly informeerVanaf: number;
  readonly bezoek: Bezoekregel;
}

/** AANNAME: no source gives weights; the team adopts its own. What raises is 100 points together. */
export const MEEGELEVERDE_REGELS: Risicoregels = {
  maanden: 24,
  indicatoren: {
    meldingen: { gewicht: 20, vol: 16 },
    bevindingen: { gewicht: 10, vol: 2 },
    nietOpgevolgd: { gewicht: 10, vol: 1 },
    omvang: { gewicht: 10, vol: 200 },
    groei: { gewicht: 5, vol: 50 },
    bezoek: { gewicht: 10, vol: 36 },
    aandacht: { gewicht: 10, vol: 2 },
    risicofactoren: { gewicht: 10, vol: 3 },
    continuiteit: { gewicht: 8, vol: 2 },
    rechtmatigheid: { gewicht: 7, vol: 2 },
    opgevolgd: { gewicht: 5, vol: 2 },
    beheersing: { gewicht: 15, vol: 3 },
  },
  informeerVanaf: 50,
  bezoek: { intervalMaanden: 36, dagen: 1, grootVanaf: 150, dagenGroot: 2 },
};

/** The most that a provider can come to. */
export function hoogsteScore({ indicatoren }: Risicoregels): number {
  const som = INDICATOREN.filter((indicator) => !VERLAAGT.has(indicator)).reduce(
    (totaal, indicator) => totaal + (indicatoren[indicator]?.gewicht ?? 0),
    0,
  );
  return Math.round(som * 10) / 10;
}
