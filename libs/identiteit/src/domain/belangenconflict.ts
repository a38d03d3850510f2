import { DomeinFout, type Overgangstabel, volgendeStatus } from '@navolgbaar/kernel';
import type { Identiteitfoutcode } from './fouten';

export const CONFLICTSTANDEN = ['geldt', 'opgeheven'] as const;
export type Conflictstand = (typeof CONFLICTSTANDEN)[number];
export type Conflicthandeling = 'hefOp';

const BRON = 'Beleidskader § 4: onafhankelijk toezicht; Awb art. 2:4 (AANNAME op de vorm)';

/** What was lifted stays lifted: a new conflict is a new line. */
export const conflictovergangen = {
  geldt: { hefOp: { naar: 'opgeheven', recht: 'belangenconflict:opheffen', bron: BRON } },
  opgeheven: {},
} as const satisfies Overgangstabel<Conflictstand, Conflicthandeling>;

/** That somebody is not impartial towards a provider, from when until when (Awb art. 2:4). Days as `jjjj-mm-dd`. */
export interface Belangenconflict {
  readonly id: string;
  readonly gebruikerId: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly reden: string;
  readonly van: string;
  /** Last day, or null while nobody knows. */
  readonly tot: string | null;
  readonly vastgelegdDoor: string | null;
  readonly opgehevenOp: string | null;
  readonly opgehevenDoor: string | null;
  readonly opheffingsreden: string | null;
  readonly versie: number;
}

/** Whether it blocks on a day. */
export const blokkeert = (
  { van, tot, opgehevenOp }: Pick<Belangenconflict, 'van' | 'tot' | 'opgehevenOp'>,
  dag: string,
): boolean => opgehevenOp === null && van <= dag && (tot === null || dag <= tot);

/**
 * Ends the block, by somebody else than whom it is about.
 * @throws DomeinFout OVERGANG_NIET_MOGELIJK, CONFLICT_VAN_UZELF
 */
export function hefOp<C extends Belangenconflict>(
  conflict: C,
  hoe: { readonly door: string; readonly op: string; readonly reden: string },
): C {
  volgendeStatus<Conflictstand, Conflicthandeling>(conflictovergangen, standVan(conflict), 'hefOp');
  if (hoe.door === conflict.gebruikerId) throw new DomeinFout<Identiteitfoutcode>('CONFLICT_VAN_UZELF');
  return { ...conflict, opgehevenOp: hoe.op, opgehevenDoor: hoe.door, opheffingsreden: hoe.reden };
}

export const standVan = ({ opgehevenOp }: Pick<Belangenconflict, 'opgehevenOp'>): Conflictstand =>
  opgehevenOp === null ? 'geldt' : 'opgeheven';
