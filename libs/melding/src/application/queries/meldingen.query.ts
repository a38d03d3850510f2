import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Json, Pagina } from '@navolgbaar/platform/http';
import type { Meldingstatus } from '../../domain/melding-status';
import type { Melding, Uitleg } from '../ports/melding.repository';

/** One line of the worklist. */
export interface Meldingregel {
  readonly id: string;
  readonly nummer: string;
  readonly soort: string;
  readonly onderwerp: string;
  readonly status: Meldingstatus;
  readonly wet: string;
  readonly domein: string;
  readonly ontvangenOp: string;
  readonly aanbiederId: string | null;
  readonly aanbiederNaam: string | null;
  readonly kleur: string | null;
  readonly teLaatGemeld: boolean;
  readonly behandelaarId: string | null;
  readonly gevoelig: boolean;
  /** Last day of the term that is late; null in a list that does not ask for what is late. */
  readonly uiterlijk: string | null;
  readonly versie: number;
}

/** A line of the worklist with the colleague by name, for who reads it outside the werkbank. */
export interface Meldingexportregel extends Meldingregel {
  readonly behandelaarNaam: string | null;
}

export interface Werkvoorraadfilter {
  readonly status: readonly Meldingstatus[] | null;
  readonly soort: string | null;
  readonly aanbiederId: string | null;
  /** A colleague, or `niemand` for what nobody has yet. */
  readonly behandelaarId: string | null;
  /** Only meldingen of which the melder should have heard before this legal day, the longest overdue first. */
  readonly teLaatOp: string | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** Which meldingen to weigh: those of one person, of anybody, or those that nobody took. */
export interface Teweegfilter {
  readonly van: { readonly behandelaarId: string } | 'iemand' | 'niemand';
  readonly aantal: number;
}

export type Teweegregel = Pick<
  Meldingregel,
  'id' | 'nummer' | 'soort' | 'onderwerp' | 'status' | 'kleur' | 'ontvangenOp' | 'behandelaarId'
>;

/** An earlier melding about the same provider, with how it was weighed then (BK-6.05, AC-3). */
export interface EerdereMelding {
  readonly id: string;
  readonly nummer: string;
  readonly soort: string;
  readonly onderwerp: string;
  readonly ontvangenOp: string;
  readonly status: string;
}

/** A melding of the provider's history, with whether it came too late (rulings, T-01: a finding in that history). */
export interface Meldinghistorie extends EerdereMelding {
  readonly teLaatGemeld: boolean;
}

/** A time that somebody explained to the melder that no inhoudelijke terugkoppeling follows. */
export interface Uitlegregel extends Omit<Uitleg, 'meldingId'> {
  readonly door: string | null;
  readonly vastgelegdOp: string;
}

/** What the dossier says of the melder without opening the identity. */
export interface Melderfeiten {
  readonly heeftMelder: boolean;
  /** Oldest first. */
  readonly uitleg: readonly Uitlegregel[];
}

/** What other capabilities may know of a melding. */
export type Meldingfeit = Pick<
  Melding,
  | 'id'
  | 'nummer'
  | 'soort'
  | 'status'
  | 'wet'
  | 'domein'
  | 'aanbiederId'
  | 'locatieId'
  | 'gemeenteId'
  | 'ontvangenOp'
  | 'onderwerp'
  | 'behandelaarId'
  | 'onrechtmatigheid'
  | 'route'
  | 'versie'
>;

export abstract class MeldingenQuery {
  /** An act of its own, that leaves the audit line. */
  abstract werkvoorraad(
    actor: Actor,
    filter: Werkvoorraadfilter,
    regel: Auditregel,
  ): Promise<Json<Pagina<Meldingregel>>>;
  /** A page of the same list inside a unit of work. */
  abstract bladzijde(filter: Werkvoorraadfilter): Promise<Pagina<Meldingregel>>;
  /** Not yet decided: calamiteiten first, then by colour, then what waits longest. */
  abstract teWegen(filter: Teweegfilter): Promise<Teweegregel[]>;
  abstract detail(id: string): Promise<Melding | null>;
  abstract overMelder(id: string): Promise<Melderfeiten>;
  abstract feiten(id: string): Promise<Meldingfeit | null>;
  /** Earlier ones about the same provider, newest first, at most 50. */
  abstract eerdere(aanbiederId: string, behalveId: string): Promise<EerdereMelding[]>;
  /** The newest about a provider. */
  abstract nieuwsteOver(aanbiederId: string, aantal: number): Promise<Meldinghistorie[]>;
  /** Those with these ids and the newest others about the provider, the newest first. */
  abstract rondZaak(vraag: {
    readonly ids: readonly string[];
    readonly aanbiederId: string | null;
    readonly aantal: number;
  }): Promise<EerdereMelding[]>;
  /** Same provider within seven days: perhaps the same event, reported twice. */
  abstract lijktOp(melding: Pick<Melding, 'id' | 'aanbiederId' | 'ontvangenOp'>): Promise<EerdereMelding[]>;
}
