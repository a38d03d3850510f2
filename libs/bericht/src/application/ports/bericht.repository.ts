import type { Berichtstatus, Kanaal, Ontvangersoort } from '../../domain/bericht';
import type { Samenvoegvelden, Sjabloon, Sjabloonherkomst } from '../../domain/sjabloon';

export interface NieuwBericht {
  readonly id: string;
  /** Unique within the organisation: the same letter is never made twice. */
  readonly sleutel: string;
  readonly object: string;
  readonly objectId: string;
  readonly sjabloon: string;
  readonly sjabloonHerkomst: Sjabloonherkomst;
  readonly sjabloonVersie: number;
  readonly kanaal: Kanaal;
  readonly status: Berichtstatus;
  readonly aanSoort: Ontvangersoort;
  /** Mail address; null where there is none. */
  readonly adres: string | null;
  /** The provider whose letter it is: it reads it in its portal. */
  readonly aanbiederId: string | null;
  /** The gemeente of the college that it is for. */
  readonly gemeenteId: string | null;
  /** What stands in it, without secrets. */
  readonly velden: Samenvoegvelden;
  /** Whether it gets a file in the dossier. */
  readonly brief: boolean;
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

/** A message of which a person decides how it goes on. */
export interface Berichtstand {
  readonly id: string;
  readonly versie: number;
  readonly status: Berichtstatus;
  readonly kanaal: Kanaal;
  readonly aanSoort: Ontvangersoort;
  readonly aanbiederId: string | null;
  readonly heeftAdres: boolean;
  readonly heeftPdf: boolean;
  /** Legal day on which it was made. */
  readonly gemaaktOp: string;
}

/** What happened to a message, beside its state: it stays when it is sent another way. */
export interface Bezorging {
  readonly berichtId: string;
  readonly wat: 'mislukt' | 'opnieuw' | 'geprint' | 'gepost' | 'retour';
  readonly kanaal: Kanaal;
  readonly fout: string | null;
}

export interface Berichtwijziging {
  readonly status: Berichtstatus;
  readonly op: string;
  readonly kanaal?: Kanaal;
  /** A new mail address. */
  readonly adres?: string;
  /** Legal day on which it was posted. */
  readonly verzondenOp?: string;
  /** A code for people, never an address. */
  readonly fout?: string;
  readonly volgendePogingOp?: string;
  readonly pogingen?: number;
}

/** The rows of messages and templates, with the address closed and opened on the way. */
export abstract class BerichtRepository {
  /**
   * The own text in force on a day, or null when the shipped one is.
   * @param meegeleverd the newest shipped version @returns also whether that one is laid down already
   */
  abstract sjabloon(
    code: string,
    dag: string,
    meegeleverd: number,
  ): Promise<{ readonly eigen: Sjabloon | null; readonly vastgelegd: boolean }>;
  /** How this provider wants its letters; null when it did not say. */
  abstract postkeuze(aanbiederId: string): Promise<Kanaal | null>;
  abstract legSjabloonVast(sjabloon: Sjabloon): Promise<void>;
  /** @returns the id under this key, and whether it is new */
  abstract voegToe(bericht: NieuwBericht): Promise<{ readonly id: string; readonly nieuw: boolean }>;
  /**
   * Takes the message that waits longest: one that is due, or one that was offered before `afgebrokenVoor` and never
   * got an answer. What another process holds is skipped. Null when nothing is due.
   */
  abstract neem(nu: string, afgebrokenVoor: string): Promise<TeVerzenden | null>;
  abstract laadVoorWijziging(id: string): Promise<Berichtstand | null>;
  abstract legBezorgingVast(bezorging: Bezorging, op: string): Promise<void>;
  /** @returns false when the row is no longer in this version */
  abstract wijzig(id: string, versie: number, wijziging: Berichtwijziging): Promise<boolean>;
}
