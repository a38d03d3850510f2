import type { Maatregelkarakter, Middel, Middelgevolg, Middeluitkomst } from './soorten';

const BESTUURSRECHT = ['bezwaar', 'beroep', 'voorlopige_voorziening'] as const satisfies readonly Middel[];
const BURGERLIJK = ['kort_geding', 'dagvaarding'] as const satisfies readonly Middel[];

/**
 * Which remedies follow from what a measure is (Awb art. 1:3, 7:1, 8:1, 8:81; Beleidskader § 8). Of a measure without a ground
 * nobody knows what it is: then whatever was brought is recorded (AANNAME).
 */
export function middelenVan(karakter: Maatregelkarakter | null): readonly Middel[] {
  if (karakter === 'besluit') return BESTUURSRECHT;
  return karakter === 'privaatrecht' ? BURGERLIJK : [...BESTUURSRECHT, ...BURGERLIJK];
}

type Uitkomstregels = Readonly<Partial<Record<Middeluitkomst, readonly Middelgevolg[]>>>;
const BLIJFT: readonly Middelgevolg[] = ['in_stand'];
const HOOFDZAAK: Uitkomstregels = {
  gegrond: ['herroepen', 'gewijzigd', 'in_stand'],
  ...{ ongegrond: BLIJFT, niet_ontvankelijk: BLIJFT, ingetrokken: BLIJFT },
};

/** What each remedy can end in, and what that does. Only a judge suspends (rulings: a granted VoVo does, a request does not). */
export const UITKOMSTREGELS: Readonly<Record<Middel, Uitkomstregels>> = {
  bezwaar: HOOFDZAAK,
  beroep: HOOFDZAAK,
  voorlopige_voorziening: {
    toegewezen: ['geschorst'],
    ...{ afgewezen: BLIJFT, niet_ontvankelijk: BLIJFT, ingetrokken: BLIJFT },
  },
  kort_geding: {
    toegewezen: ['geschorst', 'herroepen', 'gewijzigd', 'in_stand'],
    ...{ afgewezen: BLIJFT, niet_ontvankelijk: BLIJFT, ingetrokken: BLIJFT },
  },
  dagvaarding: {
    toegewezen: ['herroepen', 'gewijzigd', 'in_stand'],
    ...{ afgewezen: BLIJFT, niet_ontvankelijk: BLIJFT, ingetrokken: BLIJFT },
  },
};

/** A term for a remedy, as the Awb counts it; `post` is until when what was posted in time may arrive (Awb art. 6:9 lid 2). */
export interface Middeltermijn {
  readonly uiterlijk: string;
  readonly post: string;
}

/**
 * Whether a remedy came too late (Awb art. 6:9). A fact beside it: the gemeente or the judge decides what it means.
 * @returns null where no term is known
 */
export function isTeLaat(
  termijn: Middeltermijn | null,
  { ingesteldOp, gepostOp }: { readonly ingesteldOp: string; readonly gepostOp: string | null },
): boolean | null {
  if (!termijn) return null;
  if (ingesteldOp <= termijn.uiterlijk) return false;
  return gepostOp === null || gepostOp > termijn.uiterlijk || ingesteldOp > termijn.post;
}
