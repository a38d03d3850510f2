import type { Aanbiederrapport, Opdracht } from '../../domain/opdracht';
import type { Oordeel } from '../../domain/soorten';
import type { Volledigheidspunt } from '../../domain/volledigheid';
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
  /** What the report held, with the judgement on the investigation; null where it was not asked. */
  readonly aanwezig: readonly Volledigheidspunt[] | null;
  readonly toelichting: string | null;
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
  /** Whether this provider has an order in this case on which somebody still has to act. */
  abstract looptBij(zaakId: string, aanbiederId: string): Promise<boolean>;
  /** The providers that have an order in this case which was not withdrawn. */
  abstract metOpdracht(zaakId: string): Promise<readonly string[]>;
}
