import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';

/** Hoe inwoners de toezichthouder bereiken, en of zij hier kunnen melden. */
export class LoketinstellingRequest {
  /** Of inwoners op de website een melding kunnen doen. */
  @IsBoolean()
  open: boolean;

  /** Staat op de openbare pagina's. */
  @IsEmail({}, { message: 'Vul een geldig e-mailadres in, zoals toezicht@voorbeeld.nl.' })
  @MaxLength(200)
  email: string;

  /** Staat op de openbare pagina's. */
  @IsString()
  @Length(3, 30)
  @Matches(/^\+?[\d ()-]+$/, { message: 'Vul een telefoonnummer in, zoals 050 123 45 67.' })
  telefoon: string;

  @ApiProperty({ required: false, type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 300)
  postadres?: string | null;

  /** Het adres van de functionaris gegevensbescherming, voor de pagina over privacy. */
  @ApiProperty({ required: false, type: String, nullable: true })
  @IsOptional()
  @IsEmail({}, { message: 'Vul een geldig e-mailadres in, zoals fg@voorbeeld.nl.' })
  @MaxLength(200)
  fgEmail?: string | null;
}
