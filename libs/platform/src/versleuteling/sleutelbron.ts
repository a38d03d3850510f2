/** What a data key is for. The index key is never rotated with the others: lookups would miss halfway through. */
export type Sleuteldoel = 'veld' | 'index';

/** A data key as it is stored: wrapped by the key-encryption key that `kekId` names. */
export interface IngepakteSleutel {
  readonly id: string;
  readonly doel: Sleuteldoel;
  readonly kekId: string;
  readonly ingepakt: Buffer;
}

/** Where wrapped data keys are kept. */
export abstract class Sleutelbron {
  abstract actieve(organisatieId: string, doel: Sleuteldoel): Promise<IngepakteSleutel | null>;
  abstract metId(organisatieId: string, id: string): Promise<IngepakteSleutel | null>;
  /**
   * Stores a first key and commits at once. When another process was first, its key is kept and this one is forgotten,
   * so read again afterwards.
   */
  abstract voegToe(organisatieId: string, sleutel: IngepakteSleutel): Promise<void>;
  /** Makes a new key the active one; the former stays for reading. */
  abstract vervangActieve(organisatieId: string, sleutel: IngepakteSleutel): Promise<void>;
  abstract alle(organisatieId: string): Promise<readonly IngepakteSleutel[]>;
  /** Replaces wrappings in one transaction, each only when it still has the key `van`. @returns how many changed. */
  abstract pakOm(organisatieId: string, van: string, sleutels: readonly IngepakteSleutel[]): Promise<number>;
  /** The key-encryption keys in use, with the organisations that use them. */
  abstract gebruikteKeks(): Promise<readonly { readonly organisatieId: string; readonly kekId: string }[]>;
  abstract organisaties(): Promise<readonly string[]>;
  /** Closes the connections, with the process. */
  abstract onApplicationShutdown(): Promise<void>;
}
