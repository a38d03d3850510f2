import type { Herleiding } from '@navolgbaar/kernel';
import type { Gemaaktwerk } from '../../domain/besluit';
import type { Omvangvoorstel } from '../../domain/omvang';
import type { Actie, AanZet, Kleur } from '../../domain/soorten';
import type { Afstemmingen, Omvangbasis } from '../../domain/weeg';

/** That a second person agreed with a red weighing. */
export interface Bevestiging {
  readonly motivering: string;
  readonly bevestigdOp: string;
  readonly bevestigdDoor: string | null;
}

/** A weighing as it was done. It never changes: new information gives a new weighing (BK-B.09). */
export interface Weging {
  readonly id: string;
  readonly meldingId: string;
  readonly matrixId: string;
  readonly matrixversie: number;
  readonly matrixAanname: boolean;
  readonly ernst: string;
  /** What the version called it. */
  readonly ernstNaam: string;
  readonly ernstMotivering: string;
  readonly levensbedreigend: boolean;
  readonly omvang: string;
  readonly omvangNaam: string;
  readonly omvangMotivering: string;
  readonly omvangbasis: Omvangbasis;
  readonly omvangvoorstel: Omvangvoorstel | null;
  readonly getroffen: number | null;
  readonly aantalClienten: number | null;
  readonly eerdereMeldingIds: readonly string[];
  readonly publieksgevoelig: boolean;
  readonly publieksgevoeligToelichting: string | null;
  readonly onrechtmatigheid: string;
  readonly onrechtmatigheidToelichting: string | null;
  readonly kleurMatrix: Kleur;
  readonly kleur: Kleur;
  readonly verhogingsgronden: readonly string[];
  readonly verhogingReden: string | null;
  readonly afstemming: Afstemmingen | null;
  /** Null for a weighing from before this was asked. */
  readonly aanZet: AanZet | null;
  readonly partners: readonly string[];
  /** Red, by a version that asks a second person; whether it still waits follows from `bevestiging`. */
  readonly wachtOpTweede: boolean;
  /** Kept beside the weighing, which itself never changes. */
  readonly bevestiging: Bevestiging | null;
  readonly herleiding: Herleiding;
  readonly vastgesteldOp: string;
  readonly vastgesteldDoor: string | null;
}

/** What the werkoverleg decided: act or not, who is at turn, and why (BK-6.03, BK-B.03). */
export interface Besluit {
  readonly id: string;
  readonly meldingId: string;
  readonly wegingId: string;
  readonly besluit: 'actie' | 'geen_actie';
  readonly actie: Actie | null;
  readonly aanZet: AanZet;
  readonly partners: readonly string[];
  readonly motivering: string;
  readonly werkoverlegOp: string;
  readonly deelnemers: readonly string[];
  /** The meeting in this system in which it was taken; absent for what was recorded without one. */
  readonly werkoverlegId?: string | null;
  /** What was made of it at once; absent for a case, that follows from the event, and for nothing. */
  readonly werk?: Gemaaktwerk | null;
  readonly vastgelegdOp: string;
  readonly vastgelegdDoor: string | null;
}

/** A weighing without how its colour came about, for reading many. */
export type Weginginhoud = Omit<Weging, 'herleiding'>;

export abstract class WegingRepository {
  abstract voegWegingToe(weging: Weging): Promise<void>;
  abstract voegBesluitToe(besluit: Besluit): Promise<void>;
  abstract bevestig(wegingId: string, bevestiging: Bevestiging): Promise<void>;
  /** Newest first. */
  abstract wegingenVan(meldingIds: readonly string[]): Promise<Weging[]>;
  /**
   * Of each melding the newest that was adopted from one instant until another; a red one that waits for a second person
   * was not. In no order.
   */
  abstract vastgesteldTussen(vanaf: string, voor: string, aantal: number): Promise<Weginginhoud[]>;
  /** Those that stand: what was taken back in its meeting is not among them. Newest first. */
  abstract besluitenVan(meldingIds: readonly string[]): Promise<Besluit[]>;
  /** One that stands, or null. */
  abstract besluit(id: string): Promise<Besluit | null>;
  abstract neemTerug(besluitId: string): Promise<void>;
}
