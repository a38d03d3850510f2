import type { Plaatsingreden } from '../../domain/plaatsing';

/** Where to, with which key, and for whom: in every request for the log of the other side. */
export interface Bank {
  readonly adres: string;
  readonly host: string;
  readonly token: string;
  /** No person of the organisation: the house does it. */
  readonly wie: { readonly id: string; readonly naam: string };
  /** The attempt as a whole ends by then. */
  readonly uiterlijk: AbortSignal;
}

export interface Bankpublicatie {
  readonly id: string;
  readonly status: 'concept' | 'gepubliceerd' | 'ingetrokken';
  /** Where the public reads it, when the bank says so. */
  readonly adres: string | null;
}

export interface Bankdocument {
  readonly id: string;
  /** Every part of the file has arrived. */
  readonly compleet: boolean;
}

export interface Bankgegevens {
  /** Our own id of the publication: by it the bank finds it back. */
  readonly publicatieId: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly publisher: string;
  readonly categorie: string;
}

export interface Bankbestand {
  readonly titel: string;
  readonly naam: string;
  /** Legal day. */
  readonly creatiedatum: string;
  readonly inhoud: Buffer;
}

/** The bank refused, or could not be reached. */
export class BankFout extends Error {
  /** @param tijdelijk another attempt may heal it */
  constructor(
    readonly reden: Plaatsingreden,
    readonly tijdelijk: boolean,
  ) {
    super(`De publicatiebank: ${reden}`);
    this.name = 'BankFout';
  }
}

/** A GPP-publicatiebank (API 2.x). Every step throws BankFout. */
export abstract class Publicatiebank {
  /** What we made there before, by our own id: not what was taken back, unless nothing else is there. */
  abstract vind(bank: Bank, publicatieId: string): Promise<Bankpublicatie | null>;
  abstract maakConcept(bank: Bank, gegevens: Bankgegevens): Promise<Bankpublicatie>;
  abstract zetStatus(bank: Bank, id: string, status: 'gepubliceerd' | 'ingetrokken'): Promise<Bankpublicatie>;
  abstract verwijderConcept(bank: Bank, id: string): Promise<void>;
  abstract documenten(bank: Bank, publicatieId: string): Promise<Bankdocument[]>;
  /** The document and then its parts, in the sizes that the bank asks. */
  abstract voegToe(bank: Bank, id: string, bestand: Bankbestand): Promise<void>;
  abstract verwijderDocument(bank: Bank, documentId: string): Promise<void>;
}
