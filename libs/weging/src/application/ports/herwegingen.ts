import type { Herleiding } from '@navolgbaar/kernel';
import type { Herweegitemstatus, Herwegingstatus } from '../../domain/herweging/herweging-status';
import type { Oordeel } from '../../domain/herweging/uitkomst';

/** A round of blind re-weighing over a year. Instants are ISO text. */
export interface Herweging {
  readonly id: string;
  readonly jaar: number;
  /** How many were asked; fewer were drawn when there were fewer. */
  readonly gevraagd: number;
  /** With it the draw can be done again. */
  readonly zaad: string;
  readonly status: Herwegingstatus;
  readonly herleiding: Herleiding;
  readonly gestartOp: string;
  readonly gestartDoor: string;
  readonly geslotenOp: string | null;
  readonly geslotenDoor: string | null;
  readonly versie: number;
}

export interface Herweegitem {
  readonly id: string;
  readonly herwegingId: string;
  /** The first weighing. */
  readonly wegingId: string;
  readonly meldingId: string;
  readonly wegerId: string;
  readonly volgorde: number;
  readonly status: Herweegitemstatus;
  /** The second weighing; null until it is done. */
  readonly oordeel: Oordeel | null;
  /** Why it was not weighed. */
  readonly reden: string | null;
  readonly afgerondOp: string | null;
  readonly versie: number;
}

/** The rounds, and what was drawn: as far as the reader may see the melding that it is about. */
export abstract class Herwegingen {
  abstract voegToe(ronde: Herweging, items: readonly Herweegitem[]): Promise<void>;
  /** The one that is going on, or null. The next to start waits until this transaction is over. */
  abstract lopend(): Promise<Herweging | null>;
  /** Newest first, at most a hundred. */
  abstract lijst(): Promise<Herweging[]>;
  abstract vind(id: string): Promise<Herweging | null>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Herweging>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzig(ronde: Herweging, gezien: number): Promise<void>;
  /** Of which meldingen a closed round over this year showed both weighings. */
  abstract getoondOver(jaar: number): Promise<ReadonlySet<string>>;
  /** Which meldingen this person still has to weigh again in the round that is going on. */
  abstract nogVoor(wegerId: string): Promise<ReadonlySet<string>>;
  /** In the order of the draw. */
  abstract itemsVan(herwegingId: string): Promise<Herweegitem[]>;
  /** Null also for what this reader may not see. */
  abstract item(id: string): Promise<Herweegitem | null>;
  /** Stores what became of an item. @throws DomeinFout VERSIE_VEROUDERD */
  abstract rondItemAf(item: Herweegitem, gezien: number): Promise<void>;
}
