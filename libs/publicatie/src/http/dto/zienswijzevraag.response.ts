import { DocumentResponse } from '@navolgbaar/document';
import { ApiProperty } from '@nestjs/swagger';

/** A text as structure: what may stand in it is said in docs/adr/0019. */
const TEKSTDOCUMENT = { type: 'object', additionalProperties: true } as const;

/** Een regel van de lijst. */
export class ZienswijzevraagregelResponse {
  id: string;
  rapportNummer: string;
  rapportsoort: string;
  zaakNummer: string;
  gevraagdOp: string;
  /** De laatste dag voor uw zienswijze, zoals die nu is. */
  uiterlijk: string;
  opgeschortOp: string | null;
  termijnId: string;
  teLaat: boolean;
  status: string;
  versie: number;
}

/** Een bladzijde van de lijst. */
export class ZienswijzevragenResponse {
  resultaten: ZienswijzevraagregelResponse[];
  volgende: string | null;
}

/** Een deel van de openbare versie. */
export class TeLezenSectieResponse {
  sleutel: string;
  kop: string;
  @ApiProperty(TEKSTDOCUMENT)
  inhoud: Record<string, unknown>;
}

/** Een bevinding van de openbare versie. */
export class TeLezenBevindingResponse {
  norm: string;
  oordeel: string;
  @ApiProperty(TEKSTDOCUMENT)
  onderbouwing: Record<string, unknown>;
}

/** Wat iedereen zou lezen. */
export class TeLezenVersieResponse {
  titel: string;
  secties: TeLezenSectieResponse[];
  bevindingen: TeLezenBevindingResponse[];
  /** Na welk deel de bevindingen komen. */
  bevindingenNa: string;
}

/** De vraag wat u vindt van het openbaar maken van een rapport over u. */
export class ZienswijzevraagResponse extends ZienswijzevraagregelResponse {
  /** Wat voor en tegen openbaarmaking pleit. */
  voor: string;
  tegen: string;
  /** Leeg zolang niet elk deel is nagekeken. */
  publiekeVersie: TeLezenVersieResponse | null;
  strekking: string | null;
  inhoud: string | null;
  gegevenOm: string | null;
  documenten: DocumentResponse[];
  handelingen: string[];
}

/** Een toegevoegd bestand. */
export class ZienswijzebestandResponse {
  id: string;
}
