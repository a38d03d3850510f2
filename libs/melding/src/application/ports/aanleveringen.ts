import type { Processtand } from '../../domain/meldercontact';

/** Which system handed a melding in, for whom, and under which reference of its own. */
export interface Aanlevering {
  readonly id: string;
  readonly clientId: string;
  /** The name of that system. */
  readonly afzender: string;
  readonly partnerId: string | null;
  readonly kenmerk: string | null;
}

/** What that system may read back: that it arrived, and one of three words (BK-6.02). */
export interface Ontvangstbewijs {
  readonly id: string;
  readonly nummer: string;
  readonly kenmerk: string | null;
  readonly stand: Processtand;
  /** Instant in ISO text. */
  readonly ontvangenOp: string;
}

/** Receipts, inside a unit of work. Of a system that hands in, row-level security shows its own ones only. */
export abstract class Aanleveringen {
  /** Sends the row; a failure is told at the commit. */
  abstract voegToe(aanlevering: Aanlevering, melding: { readonly id: string; readonly nummer: string }): void;
  abstract vind(id: string): Promise<Ontvangstbewijs | null>;
  abstract opKenmerk(clientId: string, kenmerk: string): Promise<Ontvangstbewijs | null>;
  /** The newest first, those after `vanaf`. */
  abstract lijst(vanaf: string | null, aantal: number): Promise<readonly Ontvangstbewijs[]>;
  /** To which melding something can be added. */
  abstract meldingVan(id: string): Promise<string | null>;
}
