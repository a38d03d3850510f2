import type { Drukbaarrapport } from '@navolgbaar/rapport';
import type { Tekstdocument } from '@navolgbaar/tekst';
import type { Openbarestop, Stopvraag } from './stops';

/** What the public reads: nothing in it that is not public. */
export interface Registerinhoud {
  readonly id: string;
  readonly slug: string;
  readonly organisatieNaam: string;
  readonly aanbiederNaam: string;
  /** No page of its own for a provider whose name is left out: others without a name are somebody else. */
  readonly metAanbiederpagina: boolean;
  readonly kenmerk: string;
  readonly titel: string;
  readonly soort: string;
  /** The words of the summary, for the list. */
  readonly samenvatting: string;
  readonly inhoud: Pick<Drukbaarrapport, 'secties' | 'bevindingen' | 'bevindingenNa'>;
  /** Something was left out or changed to protect people; the page says so (Woo art. 3.1 lid 2). */
  readonly bewerkt: boolean;
  /** Legal day. */
  readonly vastgesteldOp: string;
  /** ISO 8601 instant. */
  readonly gepubliceerdOp: string;
  readonly pdfSha256: string;
  /** Names of the gemeenten that the case concerns, as they are now. */
  readonly gemeenten: readonly string[];
}

/** One line of the list. */
export interface Registerregel extends Pick<
  Registerinhoud,
  | 'slug'
  | 'organisatieNaam'
  | 'aanbiederNaam'
  | 'titel'
  | 'soort'
  | 'samenvatting'
  | 'gepubliceerdOp'
  | 'gemeenten'
> {
  /** The address of the page of the provider. */
  readonly aanbiederSlug: string;
}

export type Registerpagina =
  | ({
      readonly status: 'openbaar';
      readonly pdfGrootte: number;
      readonly aanbiederSlug: string;
      readonly rectificaties: readonly Rectificatie[];
    } & Omit<Registerinhoud, 'metAanbiederpagina'>)
  | {
      readonly status: 'ingetrokken';
      readonly slug: string;
      readonly organisatieNaam: string;
      readonly ingetrokkenOp: string;
    };

/** A report as it is given away: all that the list and the page say of it, but for its text. */
export interface Registergegeven extends Registerregel {
  readonly id: string;
  readonly kenmerk: string;
  readonly vastgesteldOp: string;
  /** When it became public or was corrected, the later of the two. */
  readonly bijgewerktOp: string;
  readonly pdfGrootte: number;
  readonly rectificaties: readonly Rectificatie[];
}

/** A report of one provider, with what the provider itself says in it. */
export type Aanbiederregel = Registerregel & { readonly reactie: Tekstdocument | null };

/** Something that was wrong in a public report, with what it must be. The report itself stays as it is. */
export interface Rectificatie {
  /** ISO 8601 instant. */
  readonly op: string;
  readonly tekst: string;
}

/** Reports that are public now, counted. */
export interface Registeraantallen {
  readonly perJaar: readonly { readonly jaar: number; readonly soort: string; readonly aantal: number }[];
  /** A report that concerns several gemeenten counts with each of them. */
  readonly perGemeente: readonly { readonly gemeente: string; readonly aantal: number }[];
}

/** Writing the register: in the transaction of the act, by the organisation itself. */
export abstract class Registerschrijver {
  abstract publiceer(inhoud: Registerinhoud, pdf: Buffer): Promise<void>;
  /** This address, or where a page had it before the next one that is free. */
  abstract vrijeSlug(slug: string): Promise<string>;
  /** Adds what was wrong to a page; the report stays as it is. */
  abstract rectificeer(id: string, rectificatie: Rectificatie): Promise<void>;
  /** Takes the content away and leaves a tombstone: the address stays and says so. */
  abstract trekIn(id: string, op: string): Promise<void>;
}

/** What a reader filters by; null leaves it open. */
export interface Registerfilter {
  /** Words in title, summary, text or name of the provider, as typed. */
  readonly zoek: string | null;
  /** Part of the name of a provider, as typed. */
  readonly aanbieder: string | null;
  readonly gemeente: string | null;
  readonly soort: string | null;
  /** The year in which it became public. */
  readonly jaar: number | null;
}

export interface Registervraag extends Registerfilter {
  readonly vanaf: { readonly op: string; readonly slug: string } | null;
  readonly aantal: number;
}

/** What there is to choose from. */
export interface Registerkeuzes {
  readonly gemeenten: readonly string[];
  readonly jaren: readonly number[];
}

/** Reading the register, over a connection that can see nothing else (architecture.md §3.3). */
export abstract class Registerlezer {
  /** Changes in the same transaction as anything that a page shows, and every legal day: what was made before it is old. */
  abstract stand(): Promise<string>;
  abstract keuzes(): Promise<Registerkeuzes>;
  /** Newest first, one more than asked where there is a next page. */
  abstract lijst(vraag: Registervraag): Promise<Registerregel[]>;
  /** Newest first, one more than asked where there is a next page; none for an unknown provider. */
  abstract vanAanbieder(
    aanbiederSlug: string,
    vanaf: Registervraag['vanaf'],
    aantal: number,
  ): Promise<Aanbiederregel[]>;
  /** The client stops that everybody may read of, by provider. */
  abstract stops(vraag: Stopvraag): Promise<Openbarestop[]>;
  /** What changed last, first. */
  abstract gegevens(aantal: number): Promise<Registergegeven[]>;
  /** When something in the register last changed for a reader, also by a withdrawal; null when it was always empty. */
  abstract laatsteWijziging(): Promise<string | null>;
  abstract aantallen(): Promise<Registeraantallen>;
  abstract pagina(slug: string): Promise<Registerpagina | null>;
  /** Null also for a report that was withdrawn. */
  abstract pdf(slug: string): Promise<{ inhoud: Buffer; sha256: string } | null>;
}
