import type { CorrigerendeMaatregel } from '../../domain/corrigerende-maatregel';
import type { Corrigerendstaat } from '../../domain/corrigerendstaat';

/** Which decision a measure would be of, where no advice went before it. */
export type Besluitsleutel = Pick<Corrigerendstaat, 'zaakId' | 'aanbiederId' | 'gemeenteId' | 'soort'> & {
  readonly op: string;
  readonly nummer: string | null;
};

/** A stop whose waiting time is over, with the case that it is locked by. */
export interface RijpeStop {
  readonly id: string;
  readonly zaakId: string;
}

/** Corrective measures as rows. Row-level security decides which exist for the actor of the unit of work. */
export abstract class CorrigerendeMaatregelen {
  abstract voegToe(maatregel: CorrigerendeMaatregel): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<CorrigerendeMaatregel>;
  /** @param gezien the version that was read @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(maatregel: CorrigerendeMaatregel, gezien: number): Promise<void>;
  /** The last day to report back, where only that day follows: nobody acted, so the version that people saw stays. */
  abstract stelTerugmelding(id: string, uiterlijk: string): Promise<void>;
  /** The measure of the decision on an advice. */
  abstract vanAdvies(adviesId: string): Promise<string | null>;
  abstract bestaat(sleutel: Besluitsleutel): Promise<boolean>;
  /** Those of a case that were not handed over yet. */
  abstract nogVanOns(zaakId: string): Promise<readonly string[]>;
  /** The client stops that waited long enough for the public page. @param vandaag legal day */
  abstract rijpVoorPagina(vandaag: string): Promise<readonly RijpeStop[]>;
  /** The client stops of a provider that everybody reads, or will. */
  abstract openbaarVan(aanbiederId: string): Promise<readonly string[]>;
  abstract gemeenteNaam(gemeenteId: string): Promise<string | null>;
}
