import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { VERBANDSOORTEN, type Verbandsoort } from '../../domain/verband';
import { RegistreerMeldingRequest } from './registreer-melding.request';

/** Met welke melding, hoe en waarom. */
export class VerbindMeldingRequest {
  /** Het nummer van de andere melding, bijvoorbeeld 2026-00042. */
  @Matches(/^\d{4}-\d{5,}$/, { message: 'Vul het nummer van een melding in, bijvoorbeeld 2026-00042.' })
  nummer: string;

  /** `dubbel`: deze melding gaat op in de andere. `onderdeel`: deze melding is een onderdeel van de andere. */
  @ApiProperty({ enum: VERBANDSOORTEN })
  @IsIn(VERBANDSOORTEN)
  soort: Verbandsoort;

  /** Waarom. Alleen bij `niet_dezelfde` mag dit leeg blijven. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  motivering?: string;
}

/** Waarom een verband niet meer geldt. */
export class VerbreekVerbandRequest {
  /** Alleen bij `niet_dezelfde` mag dit leeg blijven. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  reden?: string;
}

/** Wat het wel is, met de toetsen van de wet waar die erbij horen. */
export class WijzigSoortRequest extends PickType(RegistreerMeldingRequest, ['soort', 'checklist'] as const) {
  @IsString()
  @Length(3, 1000)
  reden: string;
}
