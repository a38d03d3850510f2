import type { Herleiding } from '@navolgbaar/kernel';
import { weiger } from './fouten';

/** Which providers the theme is about, besides the law. What is null bounds nothing. */
export interface Selectiecriteria {
  readonly gemeenteId: string | null;
  readonly financiering: 'zin' | 'pgb' | null;
  readonly contract: 'met' | 'zonder' | null;
  readonly voorziening: string | null;
  readonly clientenVan: number | null;
  readonly clientenTot: number | null;
}

/** How is chosen: everybody, by risk, by lot, or by a person with a reason for each. */
export const TREKWIJZEN = ['alle', 'risico', 'aselect', 'handmatig'] as const;
export type Trekwijze = (typeof TREKWIJZEN)[number];

/** A provider of the population. */
export interface Kandidaat {
  readonly aanbiederId: string;
  readonly naam: string;
  readonly clienten: number | null;
  /** In the risk view of that moment; null where it was not asked. */
  readonly score: number | null;
  /** Its lot: what the seed makes of its id; null where nothing is drawn. */
  readonly lot: string | null;
}

/** Why a provider is in, or is not. A person who chooses otherwise gives a reason of his own. */
export const SELECTIEGRONDEN = [
  'alle',
  'risico',
  'loting',
  'buiten_aantal',
  'zonder_keuze',
  'toegevoegd',
] as const;
export type Selectiegrond = (typeof SELECTIEGRONDEN)[number];

export interface Selectieregel extends Omit<Kandidaat, 'lot'> {
  /** In the order of the draw. */
  readonly plaats: number;
  readonly grond: Selectiegrond;
  readonly gekozen: boolean;
}

export interface Trekopdracht {
  readonly wijze: Trekwijze;
  /** How many; only by risk and by lot. */
  readonly aantal: number | null;
  /** Only by lot. With it anybody can draw again and finds the same. */
  readonly zaad: string | null;
}

/** `Intl` compares a name with another; making one for each pair costs more than the draw. */
const { compare: opNaam } = new Intl.Collator('nl');
const vast = (a: Kandidaat, b: Kandidaat): number =>
  opNaam(a.naam, b.naam) || (a.aanbiederId < b.aanbiederId ? -1 : 1);

const VOLGORDE: Readonly<Record<Trekwijze, (a: Kandidaat, b: Kandidaat) => number>> = {
  alle: vast,
  handmatig: vast,
  risico: (a, b) => (b.score ?? 0) - (a.score ?? 0) || vast(a, b),
  aselect: (a, b) => ((a.lot ?? '') < (b.lot ?? '') ? -1 : (a.lot ?? '') > (b.lot ?? '') ? 1 : vast(a, b)),
};
const BRON = 'Beleidskader § 6: proactief toezicht; een gekozen thema (BK-6.20)';

/**
 * Draws from a population. The same population, way and seed give the same outcome, in whatever order the population comes.
 * @throws DomeinFout THEMAONDERZOEK.NIEMAND_PAST, THEMAONDERZOEK.AANTAL_ONTBREEKT
 */
export function trekSelectie(
  populatie: readonly Kandidaat[],
  { wijze, aantal, zaad }: Trekopdracht,
): { readonly regels: readonly Selectieregel[]; readonly herleiding: Herleiding } {
  if (populatie.length === 0) weiger('THEMAONDERZOEK.NIEMAND_PAST');
  const perAantal = wijze === 'risico' || wijze === 'aselect';
  if (perAantal && !aantal) {
    weiger('THEMAONDERZOEK.AANTAL_ONTBREEKT', [
      { name: 'aantal', reason: 'Vul in hoeveel aanbieders u wilt kiezen.' },
    ]);
  }
  const regels = [...populatie].sort(VOLGORDE[wijze]).map(({ lot: _, ...kandidaat }, plek): Selectieregel => {
    const gekozen = wijze === 'alle' || (perAantal && plek < (aantal ?? 0));
    return { ...kandidaat, plaats: plek + 1, gekozen, grond: grondVan(wijze, gekozen) };
  });
  const stappen = [
    `${aanbieders(populatie.length)} aan de voorwaarden.`,
    uitleg(wijze, { gekozen: regels.filter((regel) => regel.gekozen).length, zaad }),
  ];
  return { regels, herleiding: stappen.map((stap) => ({ stap, bron: BRON })) };
}

function grondVan(wijze: Trekwijze, gekozen: boolean): Selectiegrond {
  if (wijze === 'alle') return 'alle';
  if (wijze === 'handmatig') return 'zonder_keuze';
  if (!gekozen) return 'buiten_aantal';
  return wijze === 'risico' ? 'risico' : 'loting';
}

const aanbieders = (aantal: number): string =>
  aantal === 1 ? '1 aanbieder voldoet' : `${aantal} aanbieders voldoen`;

function uitleg(
  wijze: Trekwijze,
  { gekozen, zaad }: { readonly gekozen: number; readonly zaad: string | null },
): string {
  switch (wijze) {
    case 'alle':
      return 'Zij doen allemaal mee.';
    case 'risico':
      return `Gekozen: de ${gekozen} met de hoogste score in het risicobeeld van die dag; bij gelijke score op naam. De analyse is bewaard.`;
    case 'aselect':
      return `Geloot: ${gekozen}. Het lot van een aanbieder is de SHA-256 van het zaad, een dubbele punt en zijn kenmerk; de laagste loten zijn gekozen. Het zaad is ${zaad ?? ''}: wie de loting herhaalt, vindt hetzelfde.`;
    default:
      return 'Een mens kiest, met bij elke aanbieder een reden.';
  }
}
