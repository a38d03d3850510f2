import type { Meldingkleur } from './feiten';

/** So many meldingen about one provider. */
export interface Aantalregel {
  readonly aantal: number;
  readonly maanden: number;
}
/** So much weight together, by the colour that each was given. */
export interface Zwaarteregel {
  readonly punten: number;
  readonly maanden: number;
}
/** So many times as many as in the window before, and at least this many. */
export interface Stijgingregel {
  readonly factor: number;
  readonly aantal: number;
  readonly maanden: number;
}

/** What counts as a pattern. A rule that is null is off. Months are counted back from the day of looking, that day included. */
export interface Patroonregels {
  readonly aantal: Aantalregel | null;
  readonly zelfdeSoortOpLocatie: Aantalregel | null;
  readonly zwaarte: Zwaarteregel | null;
  readonly stijging: Stijgingregel | null;
}
export const PATROONSOORTEN = ['aantal', 'zelfdeSoortOpLocatie', 'zwaarte', 'stijging'] as const;
export type Patroonsoort = (typeof PATROONSOORTEN)[number];

/** AANNAME: no source gives numbers; the team adopts its own. */
export const MEEGELEVERDE_REGELS: Patroonregels = {
  aantal: { aantal: 3, maanden: 12 },
  zelfdeSoortOpLocatie: { aantal: 2, maanden: 12 },
  zwaarte: { punten: 6, maanden: 12 },
  stijging: { factor: 2, aantal: 3, maanden: 6 },
};

/** AANNAME: what a melding weighs; one without a colour, such as a calamiteit, as much as a red one. */
export const GEWICHT: Readonly<Record<Meldingkleur, number>> = { groen: 1, oranje: 2, rood: 4 };
export const GEWICHT_ZONDER_KLEUR = { protocol: 4, nogNietGewogen: 0 } as const;

/** How far back any of the rules looks, in months; a rise compares with as long before. */
export function verste({ aantal, zelfdeSoortOpLocatie, zwaarte, stijging }: Patroonregels): number {
  const enkel = [aantal, zelfdeSoortOpLocatie, zwaarte].map((regel) => regel?.maanden ?? 0);
  return Math.max(0, ...enkel, (stijging?.maanden ?? 0) * 2);
}
