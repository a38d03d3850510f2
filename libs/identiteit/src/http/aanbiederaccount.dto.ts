import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';

const NAAM = { message: 'Vul de naam van uw collega in.' };
const EMAIL = { message: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' };

export class MaakAanbiederaccountRequest {
  @IsString(NAAM)
  @Matches(/\S/, NAAM)
  @MaxLength(200)
  @ApiProperty({ maxLength: 200 })
  naam: string;

  @IsEmail({}, EMAIL)
  @MaxLength(254)
  @ApiProperty({ format: 'email', description: 'Hiermee wordt uw collega de eerste keer herkend.' })
  email: string;

  @IsBoolean({ message: 'Kies of uw collega ook accounts mag beheren.' })
  @ApiProperty({ description: 'Mag ook de accounts van de collega’s beheren.' })
  accountbeheerder: boolean;
}

/** A field that is absent stays as it is. */
const alsGenoemd = (veld: keyof WijzigAanbiederaccountRequest) => (verzoek: WijzigAanbiederaccountRequest) =>
  verzoek[veld] !== undefined;

export class WijzigAanbiederaccountRequest {
  @ValidateIf(alsGenoemd('naam'))
  @IsString(NAAM)
  @Matches(/\S/, NAAM)
  @MaxLength(200)
  @ApiProperty({ required: false, maxLength: 200 })
  naam?: string;

  @ValidateIf(alsGenoemd('email'))
  @IsEmail({}, EMAIL)
  @MaxLength(254)
  @ApiProperty({
    required: false,
    format: 'email',
    description: 'Wie al eens inlogde, houdt met een ander adres hetzelfde account en dezelfde inlogdienst.',
  })
  email?: string;

  @ValidateIf(alsGenoemd('accountbeheerder'))
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  accountbeheerder?: boolean;

  @ValidateIf(alsGenoemd('actief'))
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false, description: 'Sluiten beëindigt alle sessies meteen.' })
  actief?: boolean;
}

export class AanbiederaccountResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  naam: string;

  @ApiProperty({ format: 'email' })
  email: string;

  @ApiProperty()
  actief: boolean;

  @ApiProperty({ description: 'Mag de accounts van de collega’s beheren.' })
  accountbeheerder: boolean;

  @ApiProperty({ description: 'Heeft al eens ingelogd.' })
  gekoppeld: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  laatstIngelogdOp: string | null;

  @ApiProperty({ format: 'date-time' })
  gemaaktOp: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'De collega die het account maakte; leeg als de toezichthouder het maakte.',
  })
  gemaaktDoor: string | null;

  @ApiProperty()
  versie: number;
}

export class AanbiederaccountsResponse {
  @ApiProperty({ type: AanbiederaccountResponse, isArray: true })
  resultaten: AanbiederaccountResponse[];

  @ApiProperty({ type: String, nullable: true })
  volgende: string | null;
}
