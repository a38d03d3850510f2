import type { Opvraaglijst } from '../../domain/opvraaglijst';

/** The request lists as aggregates. Row-level security decides which exist for the actor. */
export abstract class Opvraaglijsten {
  abstract voegToe(lijst: Opvraaglijst): Promise<void>;
  /** Locks it. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Opvraaglijst>;
  /** The name as the register has it now, in every list of this provider. */
  abstract hernoemAanbieder(aanbiederId: string, naam: string): Promise<void>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(lijst: Opvraaglijst, gezien: number): Promise<void>;
}
