import type { Document } from '../domain/document';

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
}

export class DocumentenResponse {
  resultaten: DocumentResponse[];
}

/** Only what a reader may know: not the provider id, and never the place in the storage. */
export function naarDocumentResponse(document: Document): DocumentResponse {
  const { id, object, objectId, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status } = document;
  const { gedeeldMetAanbieder, aangemaaktOp } = document;
  return {
    ...{ id, object, objectId, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status },
    ...{ gedeeldMetAanbieder, aangemaaktOp },
  };
}
