import { ApiProperty } from '@nestjs/swagger';
import { PROCESSTANDEN, type Processtand } from '../../domain/meldercontact';

/** Dat een melding is aangekomen, en hoe ver zij is. Over de inhoud zegt het niets. */
export class OntvangstbewijsResponse {
  id: string;
  /** Het nummer van de melding bij de toezichthouder. */
  nummer: string;
  /** Uw eigen kenmerk. */
  kenmerk: string | null;

  @ApiProperty({ enum: PROCESSTANDEN })
  stand: Processtand;
  ontvangenOp: string;
}

/** Een bladzijde met uw ontvangstbewijzen, nieuwste eerst. */
export class OntvangstbewijzenResponse {
  resultaten: OntvangstbewijsResponse[];
  volgende: string | null;
}

/** Het kenmerk van een bijlage. Zij wordt nog op virussen gecontroleerd. */
export class AangeleverdeBijlageResponse {
  id: string;
}
