import type { Pagina } from '@navolgbaar/platform/http';
import type { Post, Postinhoud, Postkop } from '../../domain/post';
import type { Posthandeling, Poststatus, Weigerreden } from '../../domain/post-status';

/** Which mail of which mailbox. */
export interface Vindplaats {
  readonly bron: string;
  readonly uidvalidity: string;
  readonly uid: number;
}

export interface NieuwePost extends Post {
  readonly sleutel: Buffer;
  readonly kop: Postkop;
  readonly inhoud: Postinhoud;
}

/** A line of the list. `kop` is null where the melder is sealed. */
export interface Postregel extends Post {
  readonly kop: Postkop | null;
}

export interface Poststap {
  readonly id: string;
  readonly handeling: Posthandeling;
  readonly reden: Weigerreden | null;
  readonly toelichting: string | null;
  readonly op: string;
  readonly door: string | null;
}

export interface Postdetail extends Postregel {
  /** Null where the melder is sealed. */
  readonly inhoud: Postinhoud | null;
  readonly stappen: readonly Poststap[];
}

export type Afloop = Pick<Post, 'status' | 'meldingId' | 'meldingNummer' | 'afzenderIsMelder'>;

export interface Postfilter {
  readonly status: Poststatus | null;
  readonly meldingId: string | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** The rows of mail that came in, inside a unit of work; the content is opened on the way. */
export abstract class PostRepository {
  /** Which of these were taken in before. */
  abstract bekend(bron: string, uidvalidity: string, uids: readonly number[]): Promise<ReadonlySet<number>>;
  /** The mail with this content, or null. */
  abstract metSleutel(sleutel: Buffer): Promise<string | null>;
  abstract voegToe(post: NieuwePost): Promise<void>;
  /** @returns false when another process was first */
  abstract voegVindplaatsToe(plaats: Vindplaats, berichtId: string): Promise<boolean>;
  /** A short name for an address, by which nobody can find the address. */
  abstract afzenderIndex(adres: string): Promise<string>;
  abstract opNummer(nummer: string): Promise<Post | null>;
  abstract opId(id: string): Promise<Post | null>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Post>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzig(id: string, gezien: number, velden: Afloop): Promise<void>;
  /** Stores it as done by the actor, now. */
  abstract voegStapToe(berichtId: string, stap: Omit<Poststap, 'id' | 'op' | 'door'>): Promise<void>;
  abstract lijst(filter: Postfilter): Promise<Pagina<Postregel>>;
  /** How many there are of each status, each counted to a hundred. */
  abstract aantallen(): Promise<Readonly<Record<Poststatus, number>>>;
  abstract detail(id: string): Promise<Postdetail | null>;
}
