import { ApiProperty } from '@nestjs/swagger';
import { ROLLEN, type Rol } from '@navolgbaar/platform/auth';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDateString,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { WETTEN, type Wet } from '../domain/aanwijzing';

const DAG = /^\d{4}-\d{2}-\d{2}$/;

export class MaakGebruikerRequest {
  @IsString()
  @Matches(/\S/, { message: 'Vul de naam in.' })
  @MaxLength(200)
  @ApiProperty({ maxLength: 200 })
  naam: string;

  @IsEmail()
  @MaxLength(254)
  @ApiProperty({
    format: 'email',
    description: 'Hiermee wordt de gebruiker bij de eerste keer inloggen herkend.',
  })
  email: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(ROLLEN, { each: true })
  @ApiProperty({ enum: ROLLEN, isArray: true })
  rollen: Rol[];

  @IsOptional()
  @IsUUID()
  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    nullable: true,
    description: 'Alleen bij de rol aanbieder.',
  })
  aanbiederId?: string | null;

  @IsOptional()
  @IsUUID()
  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    nullable: true,
    description: 'Bij de rol college of jurist.',
  })
  gemeenteId?: string | null;

  @ValidateIf(({ accountbeheerder }: MaakGebruikerRequest) => accountbeheerder !== undefined)
  @IsBoolean()
  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Mag de accounts van de eigen aanbieder beheren. Alleen bij de rol aanbieder.',
  })
  accountbeheerder?: boolean;
}

/** A field that is absent stays as it is. `null` is a value for the two links only. */
const alsGenoemd = (veld: keyof WijzigGebruikerRequest) => (verzoek: WijzigGebruikerRequest) =>
  verzoek[veld] !== undefined;

export class WijzigGebruikerRequest {
  @ValidateIf(alsGenoemd('naam'))
  @IsString()
  @Matches(/\S/, { message: 'Vul de naam in.' })
  @MaxLength(200)
  @ApiProperty({ required: false, maxLength: 200 })
  naam?: string;

  @ValidateIf(alsGenoemd('rollen'))
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(ROLLEN, { each: true })
  @ApiProperty({ enum: ROLLEN, isArray: true, required: false })
  rollen?: Rol[];

  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  aanbiederId?: string | null;

  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  gemeenteId?: string | null;

  @ValidateIf(alsGenoemd('accountbeheerder'))
  @IsBoolean()
  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Vervalt vanzelf als de gebruiker voor een andere aanbieder gaat werken.',
  })
  accountbeheerder?: boolean;

  @ValidateIf(alsGenoemd('actief'))
  @IsBoolean()
  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Uitzetten beëindigt alle sessies van de gebruiker meteen.',
  })
  actief?: boolean;

  @ValidateIf(alsGenoemd('ontkoppel'))
  @IsBoolean()
  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Vergeet de koppeling met de inlogdienst, bijvoorbeeld na een wissel van inlogdienst.',
  })
  ontkoppel?: boolean;
}

export class LegAanwijzingVastRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(WETTEN, { each: true })
  @ApiProperty({ enum: WETTEN, isArray: true })
  wetten: Wet[];

  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[a-z][a-z0-9-]{0,59}$/, { each: true, message: 'Gebruik kleine letters, cijfers en streepjes.' })
  @ApiProperty({ type: String, isArray: true, description: 'Een lege lijst betekent: alle domeinen.' })
  domeinen: string[];

  @IsDateString({ strict: true })
  @Matches(DAG, { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' })
  @ApiProperty({ format: 'date' })
  van: string;

  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(DAG, { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' })
  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  tot?: string | null;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @ApiProperty({ maxLength: 200, description: 'Nummer of naam van het aanwijzingsbesluit.' })
  besluit: string;
}
