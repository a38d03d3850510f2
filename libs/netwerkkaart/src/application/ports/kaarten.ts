import type { Kaartstaat, Netwerkkaart } from '../../domain/netwerkkaart';

/** The maps of a case. Row-level security hides those of a case that is closed to the actor. */
export abstract class Kaarten {
  abstract vanZaak(zaakId: string): Promise<Kaartstaat[]>;
  abstract van(id: string): Promise<Kaartstaat | null>;
  /** @throws DomeinFout NETWERKKAART.BESTAAT_AL */
  abstract voegToe(kaart: Netwerkkaart): Promise<void>;
  /** Locks it. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Netwerkkaart>;
  abstract bewaar(kaart: Netwerkkaart, gezien: number): Promise<void>;
}
