/** Of which document, and what it belongs to. */
export interface DocumentFeit {
  readonly documentId: string;
  readonly object: string;
  readonly objectId: string;
}

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A document came in, or a person asked to check it again. */
    DocumentWachtOpControle: DocumentFeit;
    /** The scanner found something; the content is destroyed. */
    DocumentBesmet: DocumentFeit;
  }
}
