import { ApiProperty } from '@nestjs/swagger';
import { ATTENDERINGSOORTEN, type Attenderingsoort } from '../domain/soorten';

/** Wat u opent om te zien waar het over gaat. */
export class PlekResponse {
  /** Bijvoorbeeld `zaak` of `opdracht`. */
  object: string;
  id: string;
}

/** Iets dat met uw werk gebeurde. */
export class AttenderingResponse {
  id: string;
  @ApiProperty({ enum: ATTENDERINGSOORTEN })
  soort: Attenderingsoort;
  /** Wanneer het gebeurde. */
  op: string;
  gelezen: boolean;
  object: string;
  objectId: string;
  plek: PlekResponse;
  nummer: string | null;
  titel: string | null;
  /** De laatste dag van een termijn. */
  dag: string | null;
}

/** Een bladzijde met attenderingen, nieuwste eerst. */
export class AttenderingenResponse {
  resultaten: AttenderingResponse[];
  volgende: string | null;
}

/** Hoeveel u er nog niet hebt gelezen, ten hoogste 99. */
export class AttenderingaantalResponse {
  ongelezen: number;
  /** Waar als het er meer zijn dan dat. */
  meer: boolean;
}

/** Of u een soort in de werkbank wilt zien. */
export class AttenderingskeuzeResponse {
  @ApiProperty({ enum: ATTENDERINGSOORTEN })
  soort: Attenderingsoort;
  aan: boolean;
}

/** De soorten die uw rol kan krijgen. */
export class AttenderingskeuzesResponse {
  keuzes: AttenderingskeuzeResponse[];
}
