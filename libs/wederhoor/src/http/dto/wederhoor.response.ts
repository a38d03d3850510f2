import { DocumentResponse } from '@navolgbaar/document';
import { ApiProperty } from '@nestjs/swagger';

/** A text as structure: what may stand in it is said in docs/adr/0019. */
const TEKSTDOCUMENT = { type: 'object', additionalProperties: true } as const;

/** Een regel van de lijst. Een aanbieder krijgt de zaak en het rapport niet. */
export class WederhoorregelResponse {
  id: string;
  rapportId?: string;
  rapportNummer: string;
  zaakId?: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  titel: string;
  status: string;
  verstuurdOp: string;
  uiterlijk: string;
  opgeschortOp: string | null;
  versie: number;
}

/** Een bladzijde van de lijst. */
export class WederhorenResponse {
  resultaten: WederhoorregelResponse[];
  volgende: string | null;
}

/** Een deel waarop de aanbieder kan reageren. */
export class WederhooronderdeelResponse {
  sleutel: string;
  kop: string;
}

/** Een deel van het concept. */
export class ConceptsectieResponse extends WederhooronderdeelResponse {
  @ApiProperty(TEKSTDOCUMENT)
  inhoud: Record<string, unknown>;
}

/** Een bevinding van het concept. */
export class ConceptbevindingResponse {
  norm: string;
  oordeel: string;
  @ApiProperty(TEKSTDOCUMENT)
  onderbouwing: Record<string, unknown>;
}

/** Het concept zoals het is verstuurd. */
export class WederhoorconceptResponse {
  titel: string;
  soort: string;
  secties: ConceptsectieResponse[];
  bevindingen: ConceptbevindingResponse[];
  /** Na welk deel de bevindingen komen. */
  bevindingenNa: string;
}

/** Wat de toezichthouder met een reactie deed. */
export class ReactieantwoordResponse {
  gewijzigd: boolean;
  reden: string;
  op: string;
  /** Alleen voor het team. */
  door: string | null;
}

/** Een opmerking bij een deel van het concept. */
export class WederhoorreactieResponse {
  id: string;
  onderdeel: string;
  soort: string;
  tekst: string;
  documentIds: string[];
  /** Een aanbieder leest het antwoord als het wederhoor is afgerond. */
  antwoord: ReactieantwoordResponse | null;
}

/** Hoe een reactie kwam die het team vastlegde. */
export class WederhoorontvangstResponse {
  wijze: string;
  vastgelegdDoor: string | null;
}

/** Wederhoor over een versie van een conceptrapport. */
export class WederhoorResponse {
  id: string;
  rapportId?: string;
  rapportNummer: string;
  /** De versie van het rapport die is verstuurd. */
  rapportversie?: number;
  /** De versie die het team bewaarde van wat is verstuurd; leeg bij wederhoor van voordat dat gebeurde. */
  rapportversieId?: string | null;
  zaakId?: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  behandelaarId?: string | null;
  status: string;
  concept: WederhoorconceptResponse;
  onderdelen: WederhooronderdeelResponse[];
  toelichting: string | null;
  verstuurdOp: string;
  uiterlijk: string;
  opgeschortOp: string | null;
  termijnId: string;
  reacties: WederhoorreactieResponse[];
  eigenReactie: string | null;
  aantalWoorden: number;
  meesteWoorden: number;
  ingediendOp: string | null;
  ontvangst: WederhoorontvangstResponse | null;
  reden: string | null;
  /** Wat anders is dan in de versie die hiervoor is verstuurd. Leeg bij de eerste. */
  sindsVorige: string[] | null;
  /** Wat het team veranderde nadat deze versie is verstuurd. */
  sindsVersturen?: string[];
  documenten: DocumentResponse[];
  handelingen: string[];
  versie: number;
}

/** Het kenmerk van een toegevoegd bestand. */
export class WederhoorbestandResponse {
  id: string;
}
