import type { Aanbiederrapport, Opdracht } from '../../domain/opdracht';
import type { Oordeel } from '../../domain/soorten';
import type { Onderdeel, Vervolg } from '../../domain/rapportbeoordeling';

export interface Beoordelingsregel {
  readonly id: string;
  readonly opdrachtId: string;
  readonly rapportId: string;
  readonly onderdeel: Onderdeel;
  readonly oordeel: Oordeel;
  readonly motivering: string;
  readonly vragen: readonly string[];
  readonly vervolg: Vervolg;
  /** ISO 8601 instant. */
  readonly op: string;
  readonly door: string | null;
}

export abstract class OpdrachtRepository {
  abstract voegToe(opdracht: Opdracht): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Opdracht>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzig(id: string, gezien: number, velden: Partial<Opdracht>): Promise<void>;
  abstract voegRapportToe(zaakId: string, rapport: Aanbiederrapport): Promise<void>;
  abstract laatsteRapportId(opdrachtId: string): Promise<string | null>;
  abstract voegBeoordelingToe(zaakId: string, regel: Beoordelingsregel): Promise<void>;
  /** Orders of a case on which somebody still has to act. */
  abstract aantalOpen(zaakId: string): Promise<number>;
}
