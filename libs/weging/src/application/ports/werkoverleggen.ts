import type { Agendaonderwerp } from '../../domain/agenda';
import type { Werkoverlegstatus } from '../../domain/werkoverleg-status';

/** A meeting of the team. Days and instants are ISO text, the time is `hh:mm` in Europe/Amsterdam. */
export interface Werkoverleg {
  readonly id: string;
  readonly op: string;
  readonly begint: string | null;
  readonly plek: string | null;
  readonly status: Werkoverlegstatus;
  readonly gestartOp: string | null;
  readonly geslotenOp: string | null;
  readonly geslotenDoor: string | null;
  /** The minutes, and the hash of their bytes. */
  readonly documentId: string | null;
  readonly sha256: string | null;
  readonly versie: number;
}

export interface Deelnemer {
  readonly id: string;
  /** Null for somebody without an account. */
  readonly gebruikerId: string | null;
  readonly naam: string;
  readonly aanwezig: boolean;
}

/** That a person stays out of one point, and why. */
export interface Verschoning {
  readonly objectId: string;
  readonly deelnemerId: string;
  readonly reden: string;
  /** Why this person takes part after all; null while the excusal holds. */
  readonly ophefreden: string | null;
}

/** A point that is kept: what a person added or put off, and after the start all of them. */
export interface Agendapunt extends Agendaonderwerp {
  readonly toevoegreden: string | null;
  readonly uitstelreden: string | null;
  readonly aantekening: string | null;
  readonly besluitId: string | null;
  readonly versie: number;
}

export abstract class Werkoverleggen {
  abstract voegToe(overleg: Werkoverleg): Promise<void>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Werkoverleg>;
  abstract vind(id: string): Promise<Werkoverleg | null>;
  /** What is planned or going on first, then the newest; at most a hundred. */
  abstract lijst(): Promise<Werkoverleg[]>;
  /** The one that is going on, or null. The next to start waits until this transaction is over. */
  abstract lopend(): Promise<Werkoverleg | null>;
  /** Stores the day, the status and what belongs to it, and counts the version up. @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzig(overleg: Werkoverleg, gezien: number): Promise<void>;

  /** Of which meldingen the minutes say something: they are as closed as these become. */
  abstract zetInNotulen(id: string, meldingIds: readonly string[]): Promise<void>;

  abstract deelnemersVan(id: string): Promise<Deelnemer[]>;
  /** @returns how many were added: an account takes part once */
  abstract voegDeelnemersToe(werkoverlegId: string, deelnemers: readonly Deelnemer[]): Promise<number>;
  /** @returns false for somebody who does not take part */
  abstract zetAanwezig(werkoverlegId: string, deelnemerId: string, aanwezig: boolean): Promise<boolean>;

  /** As far as the reader may see what they are about, in their order. */
  abstract puntenVan(id: string): Promise<Agendapunt[]>;
  /** In the order in which they are given. */
  abstract voegPuntenToe(id: string, punten: readonly Agendapunt[]): Promise<void>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzigPunt(id: string, punt: Agendapunt, gezien: number): Promise<void>;
  /** The meeting that is going on with this melding on its agenda, or null. Locks nothing. */
  abstract lopendMet(meldingId: string): Promise<string | null>;

  /** Also those that were lifted, in their order. */
  abstract verschoningenVan(id: string): Promise<Verschoning[]>;
  /** @returns false when this person is excused already */
  abstract voegVerschoningToe(id: string, verschoning: Omit<Verschoning, 'ophefreden'>): Promise<boolean>;
  /** @returns false when this person is not excused */
  abstract hefVerschoningOp(id: string, verschoning: Omit<Verschoning, 'reden'>): Promise<boolean>;
}
