import type { Documentregel } from '../application/ports/document.repository';

/** Of a document: whether its text can be searched, and if not why. */
export class DoorzoekbaarResponse {
  /** `wacht`, `gelezen`, `deels`, `niet` of `storing`. */
  stand: string;
  /** Bij `niet`: `versleuteld`, `geen_tekst`, `beschadigd`, `te_groot` of `te_zwaar`. */
  reden: string | null;
}

/** A document of an object, without its content. */
export class DocumentResponse {
  id: string;
  object: string;
  objectId: string;
  naam: string;
  mediatype: string;
  /** Grootte in bytes. */
  grootte: number;
  /** SHA-256 van de inhoud, hexadecimaal. */
  sha256: string;
  soort: string;
  vertrouwelijk: boolean;
  status: string;
  gedeeldMetAanbieder: boolean;
  aangemaaktOp: string;
  /** Leeg voor wie niet kan zoeken. */
  doorzoekbaar: DoorzoekbaarResponse | null;
}

export class DocumentenResponse {
  resultaten: DocumentResponse[];
}

/** Only what a reader may know: not the provider id, and never the place in the storage. */
export function naarDocumentResponse(document: Documentregel): DocumentResponse {
  const { id, object, objectId, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status } = document;
  const { gedeeldMetAanbieder, aangemaaktOp, doorzoekbaar } = document;
  return {
    ...{ id, object, objectId, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status },
    ...{ gedeeldMetAanbieder, aangemaaktOp, doorzoekbaar },
  };
}
