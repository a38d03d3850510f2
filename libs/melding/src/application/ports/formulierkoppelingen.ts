import type { Koppeling } from '../../domain/koppeling';

/** What a new version of a koppeling is. */
export interface Koppelingvoorstel {
  readonly formulierId: string;
  readonly naam: string;
  /** The only system that may send this form; null for any. */
  readonly machineclientId: string | null;
  /** As it was written, and read without a fault. */
  readonly json: unknown;
}

/** A version as it is kept: it never changes. */
export interface Koppelingversie extends Koppelingvoorstel {
  readonly versie: number;
  readonly vastgesteldOp: string;
  /** Who adopted it; null when it was done on the server. */
  readonly vastgesteldDoor: string | null;
}

export interface Koppelingvraag {
  /** Where the page begins. */
  readonly vanaf: { readonly naam: string; readonly formulierId: string } | null;
  /** Only those that this system may send; null for all. */
  readonly machineclientId: string | null;
}

/** Which koppeling belongs to which form. */
export abstract class Formulierkoppelingen {
  /** The koppeling of this form for what this system sends, or null. */
  abstract van(formulierId: string, machineclientId: string | null): Promise<Koppeling | null>;
  /** Of every form the newest version, by name. */
  abstract nieuwste(vraag: Koppelingvraag, aantal: number): Promise<readonly Koppelingversie[]>;
  /** All versions of one form, newest first. */
  abstract versies(formulierId: string): Promise<readonly Koppelingversie[]>;
  /**
   * Adds a version.
   * @param na the version that was seen, 0 for a form that has none; null from the command line, which shows none
   * @returns false when there is another by now
   */
  abstract zet(voorstel: Koppelingvoorstel, na: number | null): Promise<boolean>;
}
