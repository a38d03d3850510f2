import type { Jaarplanstatus } from '../../domain/jaarplan-status';
import type { Aanbiedersoort } from '../../domain/jaarplaninstelling';
import type { Kwartaal } from '../../domain/kwartaal';
import type { Jaarplanstap } from '../../domain/rustpunten';
import type { Jaarplanslot } from '../../domain/slot';
import type { Bekostiging, Voorstelgrond } from '../../domain/stel-jaarplan-voor';

/** The plan of a year. Days and instants are ISO text. */
export interface Jaarplan {
  readonly id: string;
  readonly jaar: number;
  readonly status: Jaarplanstatus;
  /** How many visits the team can make, by quarter. */
  readonly capaciteit: readonly number[];
  /** The day of the facts, and the numbers of the versions that the proposals rest on. */
  readonly peildatum: string;
  readonly instellingversie: number;
  readonly risicoversie: number;
  /** Why it is adopted so, and in which document. */
  readonly toelichting: string | null;
  readonly besluit: string | null;
  /** What the year taught, written down at its end. */
  readonly evaluatie: string | null;
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly afgeslotenOp: string | null;
  readonly afgeslotenDoor: string | null;
  readonly versie: number;
}

/** A provider in a plan, as it stands now. */
export interface Jaarplanregel {
  readonly id: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly soort: Aanbiedersoort;
  readonly bekostiging: Bekostiging;
  readonly score: number;
  /** What was proposed, and what a person made of it; null is not this year. */
  readonly voorstel: Kwartaal | null;
  readonly grond: Voorstelgrond;
  readonly kwartaal: Kwartaal | null;
  /** Why it is otherwise than proposed, or was changed after the plan was adopted. */
  readonly reden: string | null;
  /** Came in after the plan was adopted, or was changed since. */
  readonly toegevoegd: boolean;
  readonly gewijzigd: boolean;
  /** What became of it, from when the plan was closed. */
  readonly slot: Jaarplanslot | null;
  readonly versie: number;
}

export interface Jaarplanregeldetail extends Jaarplanregel {
  readonly herleiding: readonly Jaarplanstap[];
  readonly wijzigingen: readonly Jaarplanwijziging[];
}

/** A change of an adopted plan. */
export interface Jaarplanwijziging {
  readonly van: Kwartaal | null;
  readonly naar: Kwartaal | null;
  readonly reden: string;
  readonly door: string;
  readonly op: string;
}

export type NieuwJaarplan = Pick<
  Jaarplan,
  'id' | 'jaar' | 'capaciteit' | 'peildatum' | 'instellingversie' | 'risicoversie'
>;
/** What follows from facts and settings: computed, never typed. */
export type Voorstelrij = Pick<
  Jaarplanregeldetail,
  | 'id'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'soort'
  | 'bekostiging'
  | 'score'
  | 'voorstel'
  | 'grond'
  | 'herleiding'
>;
export type Jaarplanstand = Pick<Jaarplan, 'status' | 'toelichting' | 'besluit' | 'evaluatie'>;
/** What became of the line of a provider. */
export interface Slotregel {
  readonly aanbiederId: string;
  readonly slot: Jaarplanslot;
}
/** What a person decides of one provider. */
export type Indeling = Pick<Jaarplanregel, 'kwartaal' | 'reden'>;

export abstract class Jaarplannen {
  /** @returns whether it was added: not when the year has a plan already */
  abstract voegToe(plan: NieuwJaarplan): Promise<boolean>;
  /** The newest year first. */
  abstract lijst(): Promise<Jaarplan[]>;
  abstract vind(id: string): Promise<Jaarplan | null>;
  /** Locks the row, also against acts on its lines. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Jaarplan>;
  abstract zet(id: string, stand: Jaarplanstand): Promise<void>;
  /** What stands in a plan that is not adopted became otherwise: who looked at it before adopts it no more. */
  abstract verhoog(id: string): Promise<void>;
  /** New facts under a plan that is not adopted. */
  abstract zetBasis(plan: NieuwJaarplan): Promise<void>;

  /** Adds lines; a provider that is there already stays as it is. @param indeling what a person decided, added to an adopted plan */
  abstract voegRegelsToe(
    planId: string,
    regels: readonly Voorstelrij[],
    indeling: Indeling | null,
  ): Promise<void>;
  /** New proposals for lines of a plan that is not adopted. What a person decided otherwise stays. */
  abstract zetVoorstellen(planId: string, regels: readonly Voorstelrij[]): Promise<void>;
  /** What a recomputation leaves as it is, by provider: what a person decided, and what the reader may not change. */
  abstract besloten(planId: string): Promise<ReadonlyMap<string, Kwartaal | null>>;
  /** Whether there is a line of a provider with whom the reader has a conflict of interest. */
  abstract heeftOnzichtbaar(planId: string): Promise<boolean>;
  /** Without those of providers with whom the reader has a conflict of interest. */
  abstract regels(planId: string): Promise<Jaarplanregel[]>;
  abstract regel(planId: string, aanbiederId: string): Promise<Jaarplanregeldetail | null>;
  /** Locks the line. @throws DomeinFout NIET_GEVONDEN */
  abstract laadRegel(planId: string, aanbiederId: string): Promise<Jaarplanregel>;
  abstract deelIn(regelId: string, indeling: Indeling): Promise<void>;
  abstract wijzig(
    regel: Pick<Jaarplanregel, 'id' | 'versie' | 'aanbiederId'>,
    wijziging: Omit<Jaarplanwijziging, 'door' | 'op'>,
  ): Promise<void>;
  /** Keeps what became of each line, once, before the plan is closed. */
  abstract bewaarSlot(planId: string, regels: readonly Slotregel[]): Promise<void>;
  /** The providers with whom the reader has a conflict of interest. */
  abstract mijnConflicten(): Promise<ReadonlySet<string>>;
}
