import type { Klaarzetting, Klaarzetstatus } from '../../domain/lijst/klaarzetting';

export interface Beeindiging {
  readonly status: Exclude<Klaarzetstatus, 'klaar'>;
  readonly op: string;
  readonly door: string | null;
  readonly reden: string | null;
}

/** On which devices visits stand, and their keys. Row-level security decides which exist for the actor. */
export abstract class Klaarzettingen {
  /** @param sleutel base64 */
  abstract voegToe(klaarzetting: Klaarzetting, sleutel: string): Promise<void>;
  /** The newest first. */
  abstract vanLijst(lijstId: string): Promise<readonly Klaarzetting[]>;
  abstract vind(id: string): Promise<Klaarzetting | null>;
  /** Null once it was destroyed. */
  abstract sleutel(id: string): Promise<string | null>;
  /** Ends it and destroys its key. */
  abstract beeindig(id: string, einde: Beeindiging): Promise<void>;
}
