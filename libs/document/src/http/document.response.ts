import type { Getoonddocument } from '../application/queries/documenten-van-object.query';

/** Of a document: whether its text can be searched, and if not why. */
export class DoorzoekbaarResponse {
  /** `wacht`, `gelezen`, `deels`, `niet` of `storing`. */
  stand: string;
  /** Bij `niet`: `versleuteld`, `geen_tekst`, `beschadigd`, `te_groot` of `te_zwaar`. */
  reden: string | null;
}

/** What came in, kept apart and sealed. */
export class OrigineelResponse {
  /** SHA-256 van wat binnenkwam, hexadecimaal. */
  sha256: string;
  /** Grootte in bytes. */
  grootte: number;
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
  /**
   * Of het op virussen is gecontroleerd: `niet_gecontroleerd`, `schoon`, `besmet`, `controle_mislukt`,
   * `zonder_controle` of `eigen`. Alleen `schoon` en `eigen` zijn te openen, en `zonder_controle` waar dat is ingesteld.
   */
  status: string;
  /** Bij `controle_mislukt`: waarom het niet lukte. */
  controlereden: string | null;
  /** Of de inhoud nu kan worden geopend. */
  teOpenen: boolean;
  /** Bij `besmet`: hoe de virusscanner het noemt. Alleen voor het toezicht. */
  vondst: string | null;
  /** Van een foto die opnieuw is opgeslagen. Alleen voor het toezicht. */
  origineel: OrigineelResponse | null;
  gedeeldMetAanbieder: boolean;
  aangemaaktOp: string;
  /** Leeg voor wie niet kan zoeken. */
  doorzoekbaar: DoorzoekbaarResponse | null;
}

export class DocumentenResponse {
  resultaten: DocumentResponse[];
}

/** Only what a reader may know: not the provider id, and never the place in the storage. */
export function naarDocumentResponse(document: Getoonddocument): DocumentResponse {
  const { id, object, objectId, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status } = document;
  const { gedeeldMetAanbieder, aangemaaktOp, doorzoekbaar, controlereden, vondst, origineel } = document;
  return {
    ...{ id, object, objectId, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status },
    ...{ gedeeldMetAanbieder, aangemaaktOp, doorzoekbaar, controlereden, vondst, origineel },
    teOpenen: document.teOpenen,
  };
}
