import type { Stopbasis, Zorgsoort } from '../../domain/clientenstop';

/** A stop on new clients of a provider. An empty list of its reach means: all of it. */
export interface Clientenstop {
  readonly id: string;
  readonly aanbiederId: string;
  readonly basis: Stopbasis;
  /** Whose college decided; null for an agreement. */
  readonly gemeenteId: string | null;
  /** The legal day of the decision or the agreement. */
  readonly beslotenOp: string;
  /** The number of the decision at the gemeente. */
  readonly kenmerk: string | null;
  readonly grondslag: string | null;
  readonly reden: string;
  readonly ingang: string;
  /** The last day, or null until it is lifted. */
  readonly tot: string | null;
  readonly gemeenteIds: readonly string[];
  readonly locatieIds: readonly string[];
  readonly zorgsoorten: readonly Zorgsoort[];
  /** The corrective measure that it follows; null for what was recorded here. */
  readonly bronId: string | null;
  /** From when until when a judge suspended it. */
  readonly geschorstVan: string | null;
  readonly geschorstTot: string | null;
  readonly opgehevenOp: string | null;
  readonly opheffingsreden: string | null;
  readonly vastgelegdOp: string;
  readonly vastgelegdDoor: string | null;
  readonly versie: number;
}

/** A stop with the name of the gemeente that decided. */
export interface Clientenstoprij extends Clientenstop {
  readonly gemeenteNaam: string | null;
}

/** Client stops as rows. Row-level security decides which exist for the actor of the unit of work. */
export abstract class ClientenstopRepository {
  /** @throws DomeinFout AANBIEDER.GEMEENTE_ONBEKEND */
  abstract voegToe(stop: Clientenstop): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Clientenstop>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract hefOp(id: string, versie: number, op: string, reden: string): Promise<void>;
  /** The stop that follows a corrective measure, locked; null when there is none yet. */
  abstract vanBron(bronId: string): Promise<Clientenstop | null>;
  /** Of a stop that follows a measure: how that stands now. @throws DomeinFout VERSIE_VEROUDERD */
  abstract volg(stop: Clientenstop): Promise<void>;
  /** Newest first. */
  abstract vanAanbieder(aanbiederId: string): Promise<Clientenstoprij[]>;
}
