import type { Koppelsoort } from '../../domain/soorten';
import type { Zaak } from '../../domain/zaak';

/** Which cases there are, as rows. Row-level security decides which exist for the actor of the unit of work. */
export abstract class ZaakRepository {
  abstract voegToe(zaak: Zaak, meldingId: string | null): Promise<void>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Zaak>;
  /** Who may see a case, without locking it. @throws DomeinFout NIET_GEVONDEN */
  abstract toegangVan(id: string): Promise<{
    readonly besloten: boolean;
    readonly toegang: readonly string[];
    readonly aanbiederId: string | null;
  }>;
  /**
   * Stores what the acts changed and counts the version up.
   * @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD
   */
  abstract bewaar(zaak: Zaak, gezien: number): Promise<void>;
  abstract onthoudCollegetermijn(id: string, termijnId: string | null): Promise<void>;
  /** The term in which the college is to be informed, or null. */
  abstract collegetermijn(id: string): Promise<string | null>;
  /** @returns false when the melding is in a case already */
  abstract voegMeldingToe(zaakId: string, meldingId: string): Promise<boolean>;
  /** Takes a melding out of its case. @returns the case, or null when it was in none */
  abstract haalMeldingUit(meldingId: string): Promise<string | null>;
  /** Whether its history holds nothing but the opening. */
  abstract isOngemoeid(id: string): Promise<boolean>;
  /** Of these meldingen those in a case that only named people see. */
  abstract besloten(meldingIds: readonly string[]): Promise<readonly string[]>;
  /** The case that a melding is in, or null. */
  abstract zaakVan(meldingId: string): Promise<string | null>;
  /** Meldingen of a case, oldest first. */
  abstract meldingenVan(id: string): Promise<readonly string[]>;
  /**
   * Links two cases; both show the link (AC-4). Of a follow-up the first is the one it came from.
   * @returns false when they are linked already
   */
  abstract koppel(
    zaakId: string,
    andereId: string,
    hoe: { readonly soort: Koppelsoort | 'vervolg'; readonly aanleiding: string },
  ): Promise<boolean>;
  /** Takes a link by hand away. @returns false for what is not linked so, a follow-up included */
  abstract ontkoppel(zaakId: string, andereId: string): Promise<boolean>;
  /** A case by its id or its number, for who may see it. */
  abstract wijsAan(
    aanduiding: { readonly id: string } | { readonly nummer: string },
  ): Promise<{ readonly id: string; readonly nummer: string } | null>;
}
