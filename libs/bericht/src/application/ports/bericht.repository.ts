import type { Berichtstatus, Ontvangersoort } from '../../domain/bericht';
import type { Samenvoegvelden, Sjabloon } from '../../domain/sjabloon';

export interface NieuwBericht {
  readonly id: string;
  /** Unique within the organisation: the same letter is never made twice. */
  readonly sleutel: string;
  readonly object: string;
  readonly objectId: string;
  readonly sjabloon: string;
  readonly sjabloonVersie: number;
  readonly aanSoort: Ontvangersoort;
  readonly adres: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** Field by field what is put into the text on the way out; empty for most letters. */
  readonly geheim: Samenvoegvelden;
  readonly aangemaaktOp: string;
}

/** A message that this process has just taken to send. `adres` is null when it or a secret could not be read. */
export interface TeVerzenden {
  readonly id: string;
  readonly versie: number;
  readonly pogingen: number;
  /** What it is about. */
  readonly object: string;
  readonly objectId: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly geheim: Samenvoegvelden;
  readonly adres: string | null;
}

export interface Berichtwijziging {
  readonly status: Berichtstatus;
  readonly op: string;
  /** A code for people, never an address. */
  readonly fout?: string;
  readonly volgendePogingOp?: string;
  readonly pogingen?: number;
}

/** The rows of messages and templates, with the address closed and opened on the way. */
export abstract class BerichtRepository {
  /** The template in force on a day: the newest version that is valid by then. */
  abstract sjabloon(code: string, dag: string): Promise<Sjabloon | null>;
  abstract legSjabloonVast(sjabloon: Sjabloon): Promise<void>;
  /** @returns the id under this key, and whether it is new */
  abstract voegToe(bericht: NieuwBericht): Promise<{ readonly id: string; readonly nieuw: boolean }>;
  /**
   * Takes the message that waits longest: one that is due, or one that was offered before `afgebrokenVoor` and never
   * got an answer. What another process holds is skipped. Null when nothing is due.
   */
  abstract neem(nu: string, afgebrokenVoor: string): Promise<TeVerzenden | null>;
  abstract laadVoorWijziging(
    id: string,
  ): Promise<{ readonly status: Berichtstatus; readonly versie: number } | null>;
  /** @returns false when the row is no longer in this version */
  abstract wijzig(id: string, versie: number, wijziging: Berichtwijziging): Promise<boolean>;
}
