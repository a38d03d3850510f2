import { OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { PaginaRequest } from '@navolgbaar/platform/http';
import { BRONNEN, type Bron } from '../../domain/soorten';
import { RegistreerMeldingRequest } from './registreer-melding.request';

/**
 * Een melding die een ander systeem aanlevert. De weg waarlangs zij komt en de dag van ontvangst volgen vanzelf; van een
 * aanbieder ook om welke aanbieder het gaat.
 */
export class LeverMeldingAanRequest extends OmitType(RegistreerMeldingRequest, [
  'kanaal',
  'bron',
  'ontvangenOp',
] as const) {
  /** Van wie het komt. Zonder: `anders`; van een aanbieder altijd `zorgaanbieder`. */
  @IsOptional()
  @IsIn(BRONNEN)
  bron?: Bron;

  /** Uw eigen kenmerk. Onder hetzelfde kenmerk kan er één keer worden aangeleverd. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  kenmerk?: string;
}

/** Welke ontvangstbewijzen. */
export class AanleveringenRequest extends PaginaRequest {
  /** Het kenmerk (`id`) van het laatste bewijs van de vorige bladzijde. */
  @IsOptional()
  @IsUUID()
  override vanaf?: string;
}
