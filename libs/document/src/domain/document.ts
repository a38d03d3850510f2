import type { Controlereden, Documentstatus } from './bestandscontrole';

/** Where a document belongs: the kind of thing and its id, as the capability that owns it names them. */
export interface Documentobject {
  readonly object: string;
  readonly objectId: string;
}

/** What is known of a stored document, without its content. */
export interface Document extends Documentobject {
  readonly id: string;
  readonly naam: string;
  readonly mediatype: string;
  /** In bytes. */
  readonly grootte: number;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
  /** What it is in the work, for example `onderzoeksrapport` or `bijlage`. */
  readonly soort: string;
  readonly vertrouwelijk: boolean;
  readonly status: Documentstatus;
  /** Only with `controle_mislukt`. */
  readonly controlereden: Controlereden | null;
  readonly aanbiederId: string | null;
  readonly gedeeldMetAanbieder: boolean;
  readonly versie: number;
  /** ISO 8601 instant. */
  readonly aangemaaktOp: string;
}
