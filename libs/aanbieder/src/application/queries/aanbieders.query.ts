import type { Pagina } from '@navolgbaar/platform/http';
import type { Financiering } from '../../domain/soorten';
import type { Aanbieder, Inzet, Locatie } from '../ports/aanbieder.repository';

export interface Aanbiederregel {
  readonly id: string;
  readonly naam: string;
  readonly kvk: string | null;
  readonly soort: string;
  readonly plaats: string | null;
  readonly aantalClienten: number | null;
  readonly gestoptOp: string | null;
  /** Since when a client stop runs that this reader may know of; null when none does. */
  readonly clientenstopSinds: string | null;
}

export interface Aanbiedersfilter {
  /** Part of a name it has or had, or the whole KVK number or AGB code. */
  readonly zoek: string | null;
  /** With an inzet there that runs today. */
  readonly gemeenteId: string | null;
  /** With an inzet that runs today and is paid so. */
  readonly financiering: Financiering | null;
  /** Only those with a client stop that runs today. */
  readonly clientenstop: boolean;
  readonly stand: 'actief' | 'gestopt' | null;
  /** Legal day of today. */
  readonly vandaag: string;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export interface Aanbiederdetail extends Aanbieder {
  readonly locaties: readonly Locatie[];
  readonly inzetten: readonly (Inzet & { readonly gemeenteNaam: string })[];
}

/** What other capabilities may know of a provider. */
export interface Aanbiederfeit {
  readonly id: string;
  readonly naam: string;
  /** From this legal day it is no longer there. */
  readonly gestoptOp: string | null;
  readonly email: string | null;
  readonly soort: string;
  readonly aantalClienten: number | null;
  readonly wetten: readonly string[];
  /** Paid by pgb only: the duty to report then stands in the verordening (rulings, Termijnen). */
  readonly alleenPgb: boolean;
  readonly gemeenteIds: readonly string[];
  readonly locatieIds: readonly string[];
}

/** What runs at a provider on a day. */
export interface Inzetbeeld {
  readonly inzetten: readonly Pick<Inzet, 'wet' | 'financiering' | 'gecontracteerd' | 'aantalClienten'>[];
  readonly locatiesoorten: readonly string[];
}

export interface Gemeente {
  readonly id: string;
  readonly naam: string;
  readonly code: string;
}

/** How a provider can be reached. */
export interface Aanbiedercontact {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  readonly email: string | null;
  readonly telefoon: string | null;
  readonly plaats: string | null;
}

/** By which a provider is recognised in a list of somebody else. */
export interface Aanbiedersleutel {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  readonly kvk: string | null;
  /** Under which it also works, and had before. */
  readonly andereNamen: readonly string[];
}

export interface Omvangvraag {
  readonly vandaag: string;
  readonly toen: string;
  readonly aanbiederId: string | null;
}

/** How large a provider is, and was. */
export interface Aanbiederomvang {
  readonly id: string;
  readonly naam: string;
  /** What it states of itself, without a day. */
  readonly aantalClienten: number | null;
  /** By what it does for gemeenten; null where that does not say. */
  readonly clienten: number | null;
  readonly clientenToen: number | null;
}

/** Which providers are meant: what is null bounds nothing. */
export interface Populatievraag {
  /** With one inzet that runs on this legal day and is all of what follows, up to `contract`. */
  readonly dag: string;
  readonly wet: string;
  readonly gemeenteId: string | null;
  readonly financiering: Financiering | null;
  readonly contract: 'met' | 'zonder' | null;
  /** With a location of this kind that is open on that day. */
  readonly voorziening: string | null;
  /** Number of clients from and up to and including; who did not state one, is left out by a bound. */
  readonly clientenVan: number | null;
  readonly clientenTot: number | null;
}

/** A provider of a population. */
export interface Populatielid {
  readonly id: string;
  readonly naam: string;
  readonly clienten: number | null;
}

/** Which providers are there in a period; both days included. */
export interface Werkzaamvraag {
  readonly van: string;
  readonly tot: string;
  readonly aanbiederId: string | null;
}

/** A provider that is there in a period. Days are ISO text. */
export interface Werkzameaanbieder {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  /** From this legal day it is no longer there. */
  readonly gestoptOp: string | null;
  /** Since when it works for a gemeente; null where that is not recorded. */
  readonly sinds: string | null;
  /** How what it does in the period is paid. */
  readonly zin: boolean;
  readonly pgb: boolean;
}

export abstract class AanbiedersQuery {
  /** The providers that work on a legal day and answer to this, by name. */
  abstract populatie(vraag: Populatievraag): Promise<Populatielid[]>;
  /** Those that did not stop on the first day or before, or the one that is asked, by id. */
  abstract werkzaam(vraag: Werkzaamvraag): Promise<Werkzameaanbieder[]>;
  /** Of all that did not stop, or of one: for how many clients it was there on two legal days. */
  abstract omvang(vraag: Omvangvraag): Promise<Aanbiederomvang[]>;
  abstract zoek(filter: Aanbiedersfilter): Promise<Pagina<Aanbiederregel>>;
  abstract detail(id: string): Promise<Aanbiederdetail | null>;
  abstract feiten(id: string): Promise<Aanbiederfeit | null>;
  /** Street and place of its first location that has both, a line each; empty when there is none. */
  abstract postadres(id: string): Promise<string[]>;
  /** The provider with this KVK number. */
  abstract metKvk(kvk: string): Promise<Pick<Aanbiederfeit, 'id' | 'naam'> | null>;
  abstract namen(ids: readonly string[]): Promise<Pick<Aanbiederfeit, 'id' | 'naam'>[]>;
  /** Of each day, in their order: for how many clients it was there then; null where that is not recorded. */
  abstract clientenOp(aanbiederId: string, dagen: readonly string[]): Promise<(number | null)[]>;
  /** What it does for gemeenten on a legal day, and the kinds of its locations that are open then. */
  abstract inzetOp(aanbiederId: string, dag: string): Promise<Inzetbeeld>;
  /** The name and place of a location of this provider. */
  abstract locatienaam(aanbiederId: string, locatieId: string): Promise<string | null>;
  /** The provider with this KVK number, else the one with exactly this name. */
  abstract vind(kvk: string | null, naam: string): Promise<Aanbieder | null>;
  /** Of all providers: an organisation has some hundreds. */
  abstract sleutels(): Promise<Aanbiedersleutel[]>;
  abstract gemeenten(): Promise<Gemeente[]>;
  /** Names of organisations that give care for this gemeente on this day, own and trade names, by name. */
  abstract namenVoor(gemeenteId: string, dag: string, hoogstens: number): Promise<string[]>;
}
