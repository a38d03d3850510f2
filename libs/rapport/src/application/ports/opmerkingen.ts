import type { Opmerking } from '../../domain/opmerking';

/** Remarks on drafts as rows. */
export abstract class Opmerkingen {
  abstract voegToe(opmerking: Opmerking): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN also for one of another report */
  abstract laadVoorWijziging(rapportId: string, id: string): Promise<Opmerking>;
  /** @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(opmerking: Opmerking, gezien: number): Promise<void>;
  /** The oldest first. */
  abstract lijst(rapportId: string): Promise<Opmerking[]>;
}
