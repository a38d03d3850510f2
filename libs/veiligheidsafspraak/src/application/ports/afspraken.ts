import type { Afspraak } from '../../domain/afspraak';

/** Agreements as rows. Row-level security decides which exist for the actor of the unit of work. */
export abstract class Afspraken {
  abstract voegToe(afspraak: Afspraak): Promise<void>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Afspraak>;
  /** @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(afspraak: Afspraak, gezien: number): Promise<void>;
  /** Of a case: what runs or waits for what is done with its breach, and is not under monitoring. */
  abstract telBuitenMonitoring(zaakId: string): Promise<number>;
  /** Those of a melding that know no case yet. */
  abstract vanMelding(meldingId: string): Promise<readonly string[]>;
}
