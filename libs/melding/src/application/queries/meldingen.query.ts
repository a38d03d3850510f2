import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Bladtelling, Json, Pagina, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Meldingstatus } from '../../domain/melding-status';
import type { Melding, Uitleg } from '../ports/melding.repository';
import type { Verwantschap, Verwantvraag } from './verwant';

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
  /** That colour comes from an afwegingskader that nobody adopted. */
  readonly kleurAanname: boolean;
  /** Red, and a second person has not confirmed it yet. */
  readonly wachtOpTweede: boolean;
  readonly teLaatGemeld: boolean;
  readonly behandelaarId: string | null;
  readonly gevoelig: boolean;
  /** Something that the melder answered or added, and nobody has read. */
  readonly melderSchreef: boolean;
  /** Last day of the term that is late; null in a list that does not ask for what is late. */
  readonly uiterlijk: string | null;
  readonly versie: number;
}

/** A line of the worklist with the colleague by name, for who reads it outside the werkbank. */
export interface Meldingexportregel extends Meldingregel {
  readonly behandelaarNaam: string | null;
}

/** What the worklist can be sorted by. */
export const MELDINGSORTERINGEN = ['ontvangen'] as const;

export interface Werkvoorraadfilter {
  readonly status: readonly Meldingstatus[] | null;
  readonly soort: string | null;
  readonly aanbiederId: string | null;
  /** A colleague, or `niemand` for what nobody has yet. */
  readonly behandelaarId: string | null;
  /** Only meldingen of which the melder should have heard before this legal day, the longest overdue first. */
  readonly teLaatOp: string | null;
  /** Null: the newest on top. What is late is always sorted by its term. */
  readonly sorteer?: Sorteerwijze<(typeof MELDINGSORTERINGEN)[number]> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** The same without the order and the place in the list. */
export type Meldingtelfilter = Omit<Werkvoorraadfilter, 'sorteer' | 'vanaf' | 'aantal'>;

/** Which meldingen to weigh: those of one person, of anybody, or those that nobody took. */
export interface Teweegfilter {
  readonly van: { readonly behandelaarId: string } | 'iemand' | 'niemand';
  readonly aantal: number;
}

export type Teweegregel = Pick<
  Meldingregel,
  | 'id'
  | 'nummer'
  | 'soort'
  | 'onderwerp'
  | 'status'
  | 'kleur'
  | 'kleurAanname'
  | 'ontvangenOp'
  | 'behandelaarId'
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

/** Another melding about a provider of a case. */
export interface AndereMelding extends EerdereMelding {
  readonly aanbiederId: string | null;
}

/** A melding in or around a case, with whether its event was reported by several providers (NW-02). */
export interface Zaakmelding extends AndereMelding {
  readonly keten: boolean;
}

export interface Venstervraag {
  readonly aanbiederId: string;
  /** Legal days, both included. */
  readonly van: string;
  readonly tot: string;
  readonly hoogstens: number;
}

/** Of one provider, or of all. */
export interface Tellingvraag extends Pick<Venstervraag, 'van' | 'tot'> {
  readonly aanbiederId: string | null;
}

/** How many meldingen about a provider have this colour; `protocol` are calamiteiten and geweldsincidenten. */
export interface Aanbiedertelling {
  readonly aanbiederId: string;
  readonly gewicht: 'groen' | 'oranje' | 'rood' | 'protocol' | 'ongewogen';
  readonly aantal: number;
}

/** What can be counted of a melding: nothing of who it is about or from. */
export interface Venstermelding {
  readonly id: string;
  readonly soort: string;
  readonly locatieId: string | null;
  readonly kleur: string | null;
  /** Legal day of receipt. */
  readonly op: string;
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
  /** The system that handed it in; null for what a person registered. */
  readonly aanlevering: {
    readonly afzender: string;
    readonly partnerId: string | null;
    readonly kenmerk: string | null;
  } | null;
}

/** What other capabilities may know of a melding. */
export type Meldingfeit = Pick<
  Melding,
  | 'id'
  | 'nummer'
  | 'soort'
  | 'status'
  | 'besluitId'
  | 'wet'
  | 'domein'
  | 'aanbiederId'
  | 'locatieId'
  | 'gemeenteId'
  | 'ontvangenOp'
  | 'onderwerp'
  | 'behandelaarId'
  | 'onrechtmatigheid'
  | 'melderVertrouwelijk'
  | 'eigenOpgave'
  | 'kanaal'
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
  /** How many there are behind each tab, as far as counting goes; an act of its own. */
  abstract aantallen(
    actor: Actor,
    bladen: PerBlad<Meldingtelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling>;
  /** A page of the same list inside a unit of work. */
  abstract bladzijde(filter: Werkvoorraadfilter): Promise<Pagina<Meldingregel>>;
  /** Not yet decided: calamiteiten first, then by colour, then what waits longest. */
  abstract teWegen(filter: Teweegfilter): Promise<Teweegregel[]>;
  /** Of anybody and of nobody, without calamiteiten: what the werkoverleg still has to decide about. */
  abstract onbesloten(aantal: number): Promise<Teweegregel[]>;
  abstract detail(id: string): Promise<Melding | null>;
  abstract overMelder(id: string): Promise<Melderfeiten>;
  abstract feiten(id: string): Promise<Meldingfeit | null>;
  abstract opNummer(nummer: string): Promise<Meldingfeit | null>;
  /** Earlier ones about the same provider, newest first, at most 50. */
  abstract eerdere(aanbiederId: string, behalveId: string): Promise<EerdereMelding[]>;
  /** What came in about a provider between two legal days, newest first; what was reported twice came in once. */
  abstract inVenster(vraag: Venstervraag): Promise<Venstermelding[]>;
  /** How many came in per provider and weight. What is in a case that is closed to anybody does not count. */
  abstract telling(vraag: Tellingvraag): Promise<Aanbiedertelling[]>;
  /** The newest about a provider. */
  abstract nieuwsteOver(aanbiederId: string, aantal: number): Promise<Meldinghistorie[]>;
  /** Those with these ids and the newest others about the provider, the newest first. */
  abstract rondZaak(vraag: {
    readonly ids: readonly string[];
    readonly aanbiederIds: readonly string[];
    readonly aantal: number;
  }): Promise<Zaakmelding[]>;
  /** All that hangs together with a melding, or may, in one statement. */
  abstract verwant(vraag: Verwantvraag): Promise<Verwantschap>;
  /** Which meldingen went up in this one. */
  abstract samengevoegdIn(hoofdId: string): Promise<readonly string[]>;
  /** In which melding this one went up, or null. */
  abstract hoofdVan(id: string): Promise<string | null>;
}
