import type { Aanbiedercontact } from '@navolgbaar/aanbieder';
import type { Documentregel } from '@navolgbaar/document';
import type { Grondslag } from '@navolgbaar/bron';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Bladtelling, Pagina, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Koppelsoort, Toezichtvorm } from '../../domain/soorten';
import type { Samenloop, Samenloopsoort } from '../../domain/samenloop';
import type { Zaakstaat } from '../../domain/zaak';
import type { AfgezienOpdracht, Zaakaanbieder, Zaakconclusie } from '../../domain/zaakaanbieder';
import type { Collegelezer } from '../../domain/collegeconcept';
import type { Zaakstatus } from '../../domain/zaak-status';
import type { Doorgifte, Gesprek, Monitoring, Verbeterplan, Waarneming } from '../ports/dossier.repository';
import type { Notitie } from '../ports/notitie.repository';
import type { Tijdlijnregel, Tijdlijnview } from '../ports/tijdlijn.repository';
import type { Opdrachtregel } from './opdrachten.query';

/** One line of the list of cases. */
export interface Zaakregel {
  readonly id: string;
  readonly nummer: string;
  readonly onderwerp: string;
  readonly toezichtvorm: Toezichtvorm;
  readonly wet: string;
  readonly domein: string;
  readonly status: Zaakstatus;
  readonly uitkomst: string | null;
  readonly aanbiederId: string | null;
  readonly aanbiederNaam: string | null;
  readonly behandelaarId: string | null;
  readonly geopendOp: string;
  readonly afgeslotenOp: string | null;
  readonly openMonitoring: boolean;
  /** What runs beside it now. */
  readonly samenloop: readonly Samenloopsoort[];
  readonly besloten: boolean;
  readonly gevoelig: boolean;
  readonly versie: number;
}

/** What the list of cases can be sorted by. */
export const ZAAKSORTERINGEN = ['geopend', 'aanbieder'] as const;

export interface Zakenfilter {
  /** Null: all. `open` cases are those not closed, and closed ones that are still followed. */
  readonly status: readonly Zaakstatus[] | 'open' | null;
  readonly toezichtvorm: Toezichtvorm | null;
  readonly aanbiederId: string | null;
  /** A colleague, or `niemand` for what nobody has yet. */
  readonly behandelaarId: string | null;
  /** Only cases with a term that was late on this legal day, the longest overdue first. */
  readonly teLaatOp: string | null;
  /** The cases that follow from a melding. */
  readonly meldingId: string | null;
  /** Null: what was opened last on top. What is late is always sorted by its term. */
  readonly sorteer?: Sorteerwijze<(typeof ZAAKSORTERINGEN)[number]> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** The same without the order and the place in the list. */
export type Zakentelfilter = Omit<Zakenfilter, 'sorteer' | 'vanaf' | 'aantal'>;

/** A linked case: what came before, what followed from this one, or what is about the same. */
export interface Koppeling {
  readonly zaakId: string;
  readonly nummer: string;
  readonly toezichtvorm: string;
  readonly status: string;
  readonly soort: Koppelsoort | 'vervolg';
  /** Only of a follow-up. */
  readonly richting: 'voorganger' | 'vervolg' | null;
  readonly openMonitoring: boolean;
  readonly aanleiding: string;
}

export interface Collegeregel {
  readonly id: string;
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly grond: string;
  readonly verzondenOp: string;
  readonly door: string | null;
  readonly meldingId: string | null;
  readonly meldingNummer: string | null;
  readonly voor: readonly Collegelezer[];
  readonly toelichting: string | null;
  readonly brieven: readonly string[];
}

/** Who sees a confidential part: a conversation, an observation or a document. */
export interface Deeltoegangregel {
  readonly deelId: string;
  readonly gebruikerIds: readonly string[];
}

/** What stands in a case besides its own row and its orders. */
export interface Zaakinhoud {
  readonly meldingIds: readonly string[];
  readonly koppelingen: readonly Koppeling[];
  readonly gesprekken: readonly Gesprek[];
  readonly waarnemingen: readonly Waarneming[];
  readonly doorgiften: readonly Doorgifte[];
  readonly verbeterplannen: readonly Omit<Verbeterplan, 'zaakId'>[];
  readonly monitoringen: readonly Omit<Monitoring, 'zaakId'>[];
  readonly collegeberichten: readonly Collegeregel[];
  /** Of which kinds of melding the college hears. */
  readonly collegesoorten: readonly string[];
  readonly deeltoegang: readonly Deeltoegangregel[];
  /** On which versions of law and policy it rests. */
  readonly grondslagen: readonly Grondslag[];
  /** Besides the one of the case itself. */
  readonly aanbieders: readonly Zaakaanbieder[];
  /** Of providers that get no order; an order that was given later counts over it. */
  readonly afgezieneOpdrachten: readonly AfgezienOpdracht[];
  /** The newest holds. */
  readonly conclusies: readonly Zaakconclusie[];
  /** Running and ended, the oldest first. */
  readonly samenlopen: readonly Samenloop[];
}

/** Of what may be many, a dossier shows this many. */
export const DOSSIERREGELS = 8;

/** Another case about a provider of this one. */
export interface AndereZaak {
  readonly id: string;
  readonly nummer: string;
  readonly onderwerp: string;
  readonly status: Zaakstatus;
  readonly openMonitoring: boolean;
  /** ISO 8601 instant of its opening. */
  readonly op: string;
  /** Which providers of this case it concerns. */
  readonly aanbiederIds: readonly string[];
}

/** What a reader of the dossier wants beside the case itself; each list one longer than `DOSSIERREGELS` where there is more. */
export interface Rondom {
  /** The newest first. */
  readonly tijdlijn: readonly Tijdlijnview[];
  /** The private notes of the reader, the newest first. */
  readonly notities: readonly Notitie[];
  readonly andereZaken: readonly AndereZaak[];
  /** Of the case and its orders, the newest first. */
  readonly documenten: readonly Documentregel[];
  readonly gemeenten: readonly { readonly id: string; readonly naam: string }[];
  /** Of each provider of the case, the first one first. */
  readonly contacten: readonly Aanbiedercontact[];
}

export interface Zaakdossier {
  readonly zaak: Zaakstaat;
  readonly inhoud: Zaakinhoud;
  readonly opdrachten: readonly Opdrachtregel[];
  readonly rondom: Rondom;
}

export interface Tijdlijnfilter {
  /** Null: all kinds. */
  readonly soort: readonly string[] | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** A line of the history of somebody's case. */
export interface Wijziging extends Tijdlijnregel {
  readonly zaakId: string;
  readonly zaaknummer: string;
}

export interface Wijzigingenfilter {
  readonly behandelaarId: string;
  /** ISO 8601 instant, not included. */
  readonly sinds: string;
  readonly aantal: number;
}

/** How far a case is, for a list of another capability. */
export type Zaakstand = Pick<
  Zaakregel,
  'id' | 'nummer' | 'status' | 'uitkomst' | 'behandelaarId' | 'besloten'
> &
  Pick<Zaakstaat, 'bevoegdheid'>;

/** What is going on at a provider. */
export interface Lopendezaken {
  /** Cases on which something can still happen, of any kind. */
  readonly aantal: number;
  /** Of those, or closed, in which the carrying out is still followed. */
  readonly monitoring: number;
}

export type Conflictparen = readonly { readonly gebruikerId: string; readonly aanbiederId: string }[];

/** A case that needs another handler. */
export type Conflictzaak = Pick<Zaakstaat, 'id' | 'nummer' | 'onderwerp' | 'behandelaarId'>;

export abstract class ZakenQuery {
  /** Of these cases how far they are; one that is closed to this reader is absent. */
  abstract standen(ids: readonly string[]): Promise<readonly Zaakstand[]>;
  /** Per provider, of each that a case concerns: what is going on, in cases that are not closed to anybody. */
  abstract lopend(aanbiederId: string | null): Promise<ReadonlyMap<string, Lopendezaken>>;
  /** The newest open case of structureel toezicht that concerns a provider, and is not closed to anybody. */
  abstract openStructureel(aanbiederId: string): Promise<string | null>;
  /** Open cases whose handler has a conflict of interest with one of their providers. */
  abstract vanWieNietMag(conflicten: Conflictparen, aantal: number): Promise<readonly Conflictzaak[]>;
  /** Without the cases that are closed to this user. @param gebruikerId null for the system, which sees all */
  abstract lijst(filter: Zakenfilter, gebruikerId: string | null): Promise<Pagina<Zaakregel>>;
  /** How many cases there are behind each tab, as far as counting goes; an act of its own. */
  abstract aantallen(actor: Actor, bladen: PerBlad<Zakentelfilter>, regel: Auditregel): Promise<Bladtelling>;
  abstract zaak(id: string): Promise<Zaakstaat | null>;
  abstract meldingIds(id: string): Promise<readonly string[]>;
  /** All of a case in one statement. */
  abstract dossier(id: string): Promise<Zaakdossier | null>;
  /** The cases of this person on which something can still happen, at most five hundred. */
  /** Per melding the case it is in, as far as the reader may see that. */
  abstract vanMeldingen(meldingIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  abstract openVan(behandelaarId: string): Promise<readonly string[]>;
  /** What each of these cases is about; one that is closed to this reader is absent. */
  abstract onderwerpen(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** By id the number and what it is about; what is closed to this reader is absent. */
  abstract namen(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What others did in the cases of this person since an instant, the newest first. */
  abstract wijzigingen(filter: Wijzigingenfilter): Promise<Wijziging[]>;
  abstract tijdlijn(id: string, filter: Tijdlijnfilter): Promise<Pagina<Tijdlijnview>>;
}
