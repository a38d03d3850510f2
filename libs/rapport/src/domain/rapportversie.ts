import type { Rapportstaat } from './rapport';

export const VERSIEAANLEIDINGEN = ['tussendoor', 'wederhoor', 'vastgesteld'] as const;
/** Why it was kept: somebody asked, it went to the provider for its reaction, or it was adopted. */
export type Versieaanleiding = (typeof VERSIEAANLEIDINGEN)[number];

/** One line of the list of versions. */
export interface Rapportversieregel {
  readonly id: string;
  /** Within the report, from 1. */
  readonly volgnummer: number;
  readonly aanleiding: Versieaanleiding;
  readonly naam: string;
  /** Of the report, at that moment. */
  readonly rapportversie: number;
  /** ISO 8601 instant. */
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string | null;
}

/** What a report says or said. */
export type Rapportstand = Pick<Rapportstaat, 'titel' | 'secties' | 'bevindingen'>;

/** Rapportversie: what it said at that moment. Never changed. */
export interface Rapportversie extends Rapportversieregel, Rapportstand {
  readonly rapportId: string;
}
