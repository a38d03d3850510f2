import type { Kaderinhoud } from '../../domain/kader';
import type { Kaderstatus } from '../../domain/kader-status';
import type { Versiestatus } from '../../domain/versie-status';

/** A framework: what its versions are versions of. Days and instants are ISO text. */
export interface Kader {
  readonly id: string;
  readonly code: string;
  readonly status: Kaderstatus;
  readonly begonnenOp: string;
  /** Null for what came with the house. */
  readonly begonnenDoor: string | null;
  /** Its last legal day, where somebody ended it. */
  readonly geldigTot: string | null;
  readonly eindreden: string | null;
  readonly beeindigdDoor: string | null;
  readonly versie: number;
}

/** A version without what it says. */
export interface Versiekop {
  readonly id: string;
  readonly kaderId: string;
  readonly nummer: number;
  readonly status: Versiestatus;
  readonly geldigVanaf: string | null;
  /** The document with which it was adopted; of what came with the house, where it comes from. */
  readonly bron: string | null;
  readonly brondatum: string | null;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly gewijzigdOp: string;
  readonly gewijzigdDoor: string | null;
  readonly naam: string;
  readonly evaluatieOp: string;
  readonly aantalNormen: number;
  readonly versie: number;
}

export interface Kaderversie extends Versiekop {
  readonly inhoud: Kaderinhoud;
}

export interface Vaststelling {
  readonly geldigVanaf: string;
  readonly bron: string;
  readonly brondatum: string;
}

export abstract class KaderRepository {
  /** By code; what comes with the house is there from the first time that anybody looks. */
  abstract alle(): Promise<Kader[]>;
  /** Of one framework or of all, the newest first. */
  abstract koppen(kaderId: string | null): Promise<Versiekop[]>;
  abstract vind(id: string): Promise<Kader | null>;
  abstract metCode(code: string): Promise<Kader | null>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Kader>;
  /** @throws DomeinFout TOETSINGSKADER.BESTAAT_AL */
  abstract begin(id: string, code: string): Promise<void>;
  abstract beeindig(id: string, status: Kaderstatus, tot: string, reden: string): Promise<void>;
  abstract verwijder(id: string): Promise<void>;

  abstract vindVersie(id: string): Promise<Kaderversie | null>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVersieVoorWijziging(id: string): Promise<Kaderversie>;
  /** @throws DomeinFout TOETSINGSKADER.HEEFT_AL_CONCEPT */
  abstract voegConceptToe(id: string, kaderId: string, inhoud: Kaderinhoud): Promise<void>;
  abstract wijzigVersie(id: string, inhoud: Kaderinhoud): Promise<void>;
  abstract stelVersieVast(id: string, status: Versiestatus, vaststelling: Vaststelling): Promise<void>;
  abstract verwijderVersie(id: string): Promise<void>;
}
