import type { Aanduidbaar } from '../../domain/aandachtsgebied';
import type { Periode } from '../../domain/periode';

/** That something is in an area. Days and instants are ISO text. */
export interface Aanduiding {
  readonly id: string;
  readonly gebiedId: string;
  readonly gebiedNaam: string;
  readonly object: Aanduidbaar;
  readonly objectId: string;
  readonly aanbiederId: string | null;
  readonly meetdag: string | null;
  readonly sinds: string;
  readonly toelichting: string;
  readonly gegevenOp: string;
  readonly gegevenDoor: string | null;
  /** Its last day, where somebody ended it. */
  readonly tot: string | null;
  readonly eindeReden: string | null;
  readonly beeindigdDoor: string | null;
  /** The last day of the area: with it ends what is in it. */
  readonly gebiedTot: string | null;
  /** Not ended, and in an area that holds today. */
  readonly loopt: boolean;
  readonly versie: number;
}

export type NieuweAanduiding = Pick<
  Aanduiding,
  'id' | 'gebiedId' | 'object' | 'objectId' | 'aanbiederId' | 'meetdag' | 'sinds' | 'toelichting'
>;

/** How often an area occurred in a period. */
export interface Aandachttelling {
  readonly gebiedId: string;
  readonly periode: string;
  readonly meldingen: number;
  readonly zaken: number;
  readonly aanbieders: number;
}

/** An area that runs at a provider. */
export interface Aanbiederaandacht {
  readonly naam: string;
  readonly sinds: string;
}

export abstract class Aanduidingen {
  /** What runs first, then the newest. */
  abstract van(object: Aanduidbaar, objectId: string): Promise<Aanduiding[]>;
  /** What was not ended in an area, the newest first. */
  abstract vanGebied(gebiedId: string, aantal: number): Promise<Aanduiding[]>;
  /** @throws DomeinFout AANDUIDING.BESTAAT_AL */
  abstract voegToe(aanduiding: NieuweAanduiding): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Aanduiding>;
  abstract beeindig(id: string, tot: string, reden: string): Promise<void>;
  /**
   * A melding or case counts once by its day as long as nobody ended that it is in the area; a provider in each period in
   * which that ran. What occurs nowhere is absent.
   */
  abstract tel(periodes: readonly Periode[]): Promise<Aandachttelling[]>;
  /** Of all providers together, what runs on this day. */
  abstract lopendBijAanbieders(
    dag: string,
  ): Promise<(Aanbiederaandacht & { readonly aanbiederId: string })[]>;
}
