import type { Bevinding, Rapportsectie } from '@navolgbaar/rapport';

/** What the public reads: nothing in it that is not public. */
export interface Registerinhoud {
  readonly id: string;
  readonly slug: string;
  readonly organisatieNaam: string;
  readonly aanbiederNaam: string;
  readonly kenmerk: string;
  readonly titel: string;
  readonly soort: string;
  /** The words of the summary, for the list. */
  readonly samenvatting: string;
  readonly inhoud: {
    /** In the order of reading. */
    readonly secties: readonly (Rapportsectie & { readonly kop: string })[];
    readonly bevindingen: readonly Pick<Bevinding, 'norm' | 'oordeel' | 'onderbouwing'>[];
    /** The key of the section after which the findings come. */
    readonly bevindingenNa: string;
  };
  /** Something was left out or changed to protect people; the page says so (Woo art. 3.1 lid 2). */
  readonly bewerkt: boolean;
  /** Legal day. */
  readonly vastgesteldOp: string;
  /** ISO 8601 instant. */
  readonly gepubliceerdOp: string;
  readonly pdfSha256: string;
}

/** One line of the list. */
export type Registerregel = Pick<
  Registerinhoud,
  'slug' | 'organisatieNaam' | 'aanbiederNaam' | 'titel' | 'soort' | 'samenvatting' | 'gepubliceerdOp'
>;

export type Registerpagina =
  | ({ readonly status: 'openbaar'; readonly pdfGrootte: number } & Registerinhoud)
  | {
      readonly status: 'ingetrokken';
      readonly slug: string;
      readonly organisatieNaam: string;
      readonly ingetrokkenOp: string;
    };

/** Writing the register: in the transaction of the act, by the organisation itself. */
export abstract class Registerschrijver {
  abstract publiceer(inhoud: Registerinhoud, pdf: Buffer): Promise<void>;
  /** Takes the content away and leaves a tombstone: the address stays and says so. */
  abstract trekIn(id: string, op: string): Promise<void>;
}

export interface Registervraag {
  /** Part of the name of a provider, as typed. */
  readonly zoek: string | null;
  readonly vanaf: { readonly op: string; readonly slug: string } | null;
  readonly aantal: number;
}

/** Reading the register, over a connection that can see nothing else (architecture.md §3.3). */
export abstract class Registerlezer {
  /** Newest first, one more than asked where there is a next page. */
  abstract lijst(vraag: Registervraag): Promise<Registerregel[]>;
  abstract pagina(slug: string): Promise<Registerpagina | null>;
  /** Null also for a report that was withdrawn. */
  abstract pdf(slug: string): Promise<{ inhoud: Buffer; sha256: string } | null>;
}
