import { RegistreerMeldingRequest } from '@navolgbaar/melding';
import { PaginaRequest } from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { POSTSTATUSSEN, type Poststatus, WEIGERREDENEN, type Weigerreden } from '../../domain/post-status';

/** Filters van het postvak. */
export class PostRequest extends PaginaRequest {
  /** Zonder: wat nog niet is afgehandeld. */
  @IsOptional()
  @IsIn([...POSTSTATUSSEN, 'alle'])
  status?: Poststatus | 'alle';

  /** Alleen wat bij deze melding hoort. */
  @IsOptional()
  @IsUUID()
  meldingId?: string;
}

/** De melding die u van een e-mail maakt. Het kanaal is e-mail. */
export class RegistreerPostRequest extends OmitType(RegistreerMeldingRequest, [
  'kanaal',
  'gesprek',
] as const) {}

/** Bij welke melding een e-mail hoort. */
export class KoppelPostRequest {
  /** Het nummer van de melding. */
  @IsString()
  @Matches(/^\s*20\d{2}-\d{5}\s*$/, { message: 'Vul het nummer van de melding in, zoals 2026-00042.' })
  meldingNummer: string;

  @IsOptional()
  @IsString()
  @Length(3, 2000)
  toelichting?: string;
}

/** Waarom u een e-mail niet opneemt. */
export class WeigerPostRequest {
  @IsIn(WEIGERREDENEN)
  reden: Weigerreden;

  @IsString()
  @Length(3, 2000, { message: 'Leg uit waarom, in ten minste 3 tekens.' })
  toelichting: string;
}

/** Waarom u een geweigerde e-mail weer opent. */
export class HeropenPostRequest {
  @IsString()
  @Length(3, 2000, { message: 'Leg uit waarom, in ten minste 3 tekens.' })
  toelichting: string;
}
