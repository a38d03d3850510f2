import { weiger } from './fouten';

/** What a provider can say of a draft (rulings, Rapport and publicatie): never a zienswijze, which is about a decision. */
export const REACTIESOORTEN = ['feitelijke_onjuistheid', 'reactie'] as const;
export type Reactiesoort = (typeof REACTIESOORTEN)[number];

/** What the team made of it. */
export interface Reactieantwoord {
  /** Whether the report was changed because of it. */
  readonly gewijzigd: boolean;
  readonly reden: string;
  /** Legal day, ISO text. */
  readonly op: string;
  readonly door: string | null;
}

/** One remark on one part of the draft. */
export interface Reactie {
  readonly id: string;
  /** The part of the draft, as `onderdelen` names it. */
  readonly onderdeel: string;
  readonly soort: Reactiesoort;
  readonly tekst: string;
  readonly documentIds: readonly string[];
  readonly antwoord: Reactieantwoord | null;
}

export type Reactieinvoer = Pick<Reactie, 'onderdeel' | 'soort' | 'tekst' | 'documentIds'>;

/** More than this nobody reads through with care; the rest fits in a file (AANNAME). */
export const MEESTE_REACTIES = 200;

/** Words as a reader counts them. */
export const aantalWoorden = (tekst: string): number => tekst.trim().split(/\s+/u).filter(Boolean).length;

/** @throws DomeinFout WEDERHOOR.ONDERDEEL_ONBEKEND, .REACTIE_LEEG */
export function keurReactie(
  { onderdeel, tekst }: Reactieinvoer,
  onderdelen: readonly { readonly sleutel: string }[],
): void {
  if (!onderdelen.some(({ sleutel }) => sleutel === onderdeel)) weiger('WEDERHOOR.ONDERDEEL_ONBEKEND');
  if (tekst.trim() === '')
    weiger('WEDERHOOR.REACTIE_LEEG', { name: 'tekst', reason: 'Schrijf op wat er volgens u niet klopt.' });
}

/** @throws DomeinFout WEDERHOOR.EIGEN_REACTIE_TE_LANG with how many words there are and may be */
export function keurEigenReactie(tekst: string | null, meesteWoorden: number): void {
  const woorden = aantalWoorden(tekst ?? '');
  if (woorden <= meesteWoorden) return;
  weiger('WEDERHOOR.EIGEN_REACTIE_TE_LANG', {
    name: 'eigenReactie',
    reason: `Uw reactie telt ${woorden} woorden. Er passen er ${meesteWoorden} in het rapport.`,
  });
}
