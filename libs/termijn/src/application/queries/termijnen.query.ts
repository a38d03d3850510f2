import type { Herleiding } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Bladtelling, Pagina, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Termijndefinitie } from '../../domain/definitie';
import type { Mijlpaalontvanger, Mijlpaalsoort } from '../../domain/mijlpalen';
import type { Termijnstatus } from '../../domain/termijn-status';
import type { Uitstelverzoek } from '../../domain/uitstelverzoek';
import type { Escalatiestop, Mijlpaalafloop, NieuweVersie } from '../ports/termijn.repository';

/** A term as it is stored, with its definition and the herleiding of its newest version. */
export interface Termijnstand {
  readonly id: string;
  readonly definitie: Termijndefinitie;
  readonly object: string;
  readonly objectId: string;
  readonly zaakId: string | null;
  readonly kenmerk: string;
  readonly aanbiederId: string | null;
  /** Whose it is, where the case concerns several providers; null where that says nothing. */
  readonly bijAanbieder: string | null;
  readonly behandelaarId: string | null;
  readonly start: string;
  readonly ruw: string;
  readonly uiterlijk: string;
  readonly status: Termijnstatus;
  readonly voldaanOp: string | null;
  /** The day of the decision to suspend; null while the clock runs. */
  readonly opgeschortOp: string | null;
  readonly herleiding: Herleiding;
  readonly waarschuwingen: readonly string[];
  readonly versie: number;
}

/** One version of a term, as it was. */
export interface Versiestand {
  readonly termijnId: string;
  readonly versie: number;
  readonly soort: NieuweVersie['soort'];
  readonly op: string;
  readonly duur: string | null;
  readonly werkdagen: number | null;
  readonly reden: string | null;
  /** The day on which the provider asked for this extension; null when nobody did. */
  readonly gevraagdOp: string | null;
  readonly uiterlijk: string;
  readonly opgeschortOp: string | null;
  readonly herleiding: Herleiding;
  readonly door: string | null;
}

/** What the watch did or will do. */
export interface Mijlpaalstand {
  readonly termijnId: string;
  readonly versie: number;
  readonly soort: Mijlpaalsoort;
  readonly op: string;
  readonly ontvanger: Mijlpaalontvanger;
  readonly status: 'gepland' | Mijlpaalafloop;
  readonly reden: string | null;
}

/** Who stopped the ladder of a version of a term, and why. */
export interface Stopstand extends Escalatiestop {
  readonly door: string | null;
}

/** A request for extension with who asked and who decided. */
export interface Uitstelstand extends Uitstelverzoek {
  readonly gevraagdDoor: string | null;
  readonly beslistDoor: string | null;
}

/** Which terms: of a case, of an object such as a melding, or one. */
export type Detailvraag =
  { readonly zaakId: string } | { readonly objectId: string } | { readonly id: string };

/** A term with all that is known of it. */
export interface Termijndetailstand {
  readonly stand: Termijnstand;
  readonly versies: readonly Versiestand[];
  readonly mijlpalen: readonly Mijlpaalstand[];
  readonly stops: readonly Stopstand[];
  readonly uitstel: readonly Uitstelstand[];
}

/** A request about which somebody must decide, with what it is about. */
export interface OpenUitstel extends Uitstelverzoek {
  readonly naam: string;
  /** Whose it is, where the case concerns several providers; null where that says nothing. */
  readonly bijAanbieder: string | null;
  readonly kenmerk: string;
  readonly zaakId: string | null;
  readonly behandelaarId: string | null;
  /** The last day of the term as it is now. */
  readonly laatsteDag: string;
}

/** A request as the provider itself is told of it, with what it is about. */
export interface EigenUitstel extends Pick<Uitstelverzoek, 'id' | 'status' | 'gevraagdOp' | 'eindeOp'> {
  readonly naam: string;
  readonly kenmerk: string;
  /** The last day of the term as it is now. */
  readonly laatsteDag: string;
  readonly object: string;
  readonly objectId: string;
}

export interface Uitstelfilter {
  readonly behandelaarId: string | null;
  /** Beside those of this person also those that nobody handles. */
  readonly ookVrije?: boolean;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** What the list of terms can be sorted by. */
export const TERMIJNSORTERINGEN = ['uiterlijk'] as const;

export interface OpenTermijnfilter {
  /** Only those whose last day has passed on this legal day; null: all that run. */
  readonly teLaatOp: string | null;
  /** A colleague, or `niemand` for what nobody has yet. */
  readonly behandelaarId: string | null;
  readonly aanbiederId: string | null;
  /** Who has to act. */
  readonly eigenaar: Termijndefinitie['eigenaar'] | null;
  /** Null: what ends first on top. */
  readonly sorteer?: Sorteerwijze<(typeof TERMIJNSORTERINGEN)[number]> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** The same without the order and the place in the list. */
export type Termijntelfilter = Omit<OpenTermijnfilter, 'sorteer' | 'vanaf' | 'aantal'>;

/** A late term of which the college hears once a person shared the case. */
export interface Deelbesluit {
  readonly id: string;
  readonly naam: string;
  /** Whose it is, where the case concerns several providers; null where that says nothing. */
  readonly bijAanbieder: string | null;
  readonly zaakId: string | null;
  readonly kenmerk: string;
  readonly uiterlijk: string;
}

/** The term of a case that asks for attention first. */
export interface EersteTermijn {
  readonly zaakId: string;
  readonly naam: string;
  /** Legal day, ISO text. */
  readonly uiterlijk: string;
  /** The day of the decision to suspend; null while the clock runs. */
  readonly opgeschortOp: string | null;
}

/** An open term as a calendar shows it. */
export interface Agendatermijn {
  readonly id: string;
  readonly naam: string;
  /** Whose it is, where the case concerns several providers; null where that says nothing. */
  readonly bijAanbieder: string | null;
  readonly eigenaar: Termijndefinitie['eigenaar'];
  /** What the term is about; a term of a melding has no case. */
  readonly object: string;
  readonly objectId: string;
  readonly zaakId: string | null;
  readonly kenmerk: string;
  readonly behandelaarId: string | null;
  readonly uiterlijk: string;
  readonly versie: number;
  /** When this version was made, an instant in whole seconds. */
  readonly gewijzigdOp: string;
}

export interface Agendafilter {
  /** Legal days, both included; null has no end on that side. */
  readonly van: string | null;
  readonly tot: string | null;
  readonly behandelaarId: string | null;
  readonly aantal: number;
}

export abstract class TermijnenQuery {
  /** With all that is known of each, in one statement; by their last day. */
  abstract details(vraag: Detailvraag): Promise<Termijndetailstand[]>;
  abstract vanIds(ids: readonly string[]): Promise<Termijnstand[]>;
  /** Of each case the open term that ends first, one that stands still only where none runs; waiting times ask nothing of anybody and do not count. */
  abstract eersteOpen(zaakIds: readonly string[]): Promise<EersteTermijn[]>;
  abstract openVan(objectId: string, code: string): Promise<string | null>;
  abstract mijlpalen(termijnIds: readonly string[]): Promise<Mijlpaalstand[]>;
  /** Requests for extension of these terms, the oldest first. */
  abstract uitstel(termijnIds: readonly string[]): Promise<Uitstelstand[]>;
  /** Those about which nobody decided yet, by the last day of their term. */
  abstract openUitstel(filter: Uitstelfilter): Promise<Pagina<OpenUitstel>>;
  /** What a provider asked, the undecided first; decided ones since a day. */
  abstract uitstelVan(aanbiederId: string, sinds: string, aantal: number): Promise<EigenUitstel[]>;
  abstract escalatiestops(termijnIds: readonly string[]): Promise<Stopstand[]>;
  /** Terms that run and ask something of somebody, the first to end on top; late by date, whatever the watch recorded. */
  abstract open(filter: OpenTermijnfilter): Promise<Pagina<Termijnstand>>;
  /** How many there are behind each tab of that list, as far as counting goes; an act of its own. */
  abstract aantallen(
    actor: Actor,
    bladen: PerBlad<Termijntelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling>;
  /** Terms of which the step to the college waits for a person, the longest overdue first. */
  abstract wachtOpDelen(aantal: number): Promise<Deelbesluit[]>;
  /** Open terms by their last day; waiting times ask nothing of anybody and do not count. */
  abstract agenda(filter: Agendafilter): Promise<Agendatermijn[]>;
  abstract definities(): Promise<Termijndefinitie[]>;
}
