import type { Risicoregel } from '../../domain/bereken-risico';
import type { Informeerwijze, Voorstelstatus } from '../../domain/informeervoorstel-status';

/** Where the facts of an analysis came from, and over which days. */
export interface Analysebron {
  readonly naam: string;
  readonly van: string | null;
  readonly tot: string;
}

/** An analysis as it was done: never changed. Days and instants are ISO text. */
export interface Analyse {
  readonly id: string;
  readonly doel: string;
  readonly peildatum: string;
  readonly regelversieId: string;
  readonly bronnen: readonly Analysebron[];
  readonly aantal: number;
  readonly uitgevoerdOp: string;
  readonly uitgevoerdDoor: string;
}

export interface Analyseregel {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly plaats: number;
  readonly berekend: number;
  /** What counts: computed, or as a person adjusted it. */
  readonly score: number;
  readonly bijstellingId: string | null;
  readonly regels: readonly Risicoregel[];
}

/** A problem that an analysis found, to be told to the provider early (BK-7.06). */
export interface Informeervoorstel {
  readonly id: string;
  readonly analyseId: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly score: number;
  readonly drempel: number;
  readonly status: Voorstelstatus;
  readonly gedaanOp: string | null;
  readonly hoe: Informeerwijze | null;
  readonly toelichting: string | null;
  readonly door: string | null;
  readonly ontstaanOp: string;
  /** The legal day of it. */
  readonly ontstaanDag: string;
  readonly versie: number;
}

export type NieuwVoorstel = Pick<
  Informeervoorstel,
  'id' | 'analyseId' | 'aanbiederId' | 'aanbiederNaam' | 'score' | 'drempel'
>;
export type Voorstelstand = Pick<Informeervoorstel, 'status' | 'gedaanOp' | 'hoe' | 'toelichting'>;

export abstract class Analyses {
  abstract voegToe(
    analyse: Omit<Analyse, 'uitgevoerdOp' | 'uitgevoerdDoor'>,
    regels: readonly Analyseregel[],
  ): Promise<void>;
  /** Newest first. */
  abstract lijst(aantal: number): Promise<Analyse[]>;
  abstract vind(id: string): Promise<Analyse | null>;
  /** By place. */
  abstract regels(id: string): Promise<Analyseregel[]>;
}

export abstract class Informeervoorstellen {
  /** Every copied name; the lines of an analysis stay as they were computed. */
  abstract hernoemAanbieder(aanbiederId: string, naam: string): Promise<void>;
  /** Leaves out who has an open one, or one that was dealt with since a day. */
  abstract voegToe(voorstellen: readonly NieuwVoorstel[], sinds: string): Promise<void>;
  /** What is open first, then the newest. */
  abstract lijst(filter: {
    readonly aanbiederId: string | null;
    readonly aantal: number;
  }): Promise<Informeervoorstel[]>;
  abstract vind(id: string): Promise<Informeervoorstel | null>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Informeervoorstel>;
  abstract zet(id: string, stand: Voorstelstand): Promise<void>;
}
