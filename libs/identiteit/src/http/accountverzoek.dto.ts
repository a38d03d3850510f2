import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, Length, Matches, MaxLength } from 'class-validator';

const NAAM = { message: 'Vul de naam van uw collega in.' };

export class KenAccountToeRequest {
  @IsString(NAAM)
  @Matches(/\S/, NAAM)
  @MaxLength(200)
  @ApiProperty({ maxLength: 200 })
  naam: string;

  @IsEmail({}, { message: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' })
  @MaxLength(254)
  @ApiProperty({
    format: 'email',
    description: 'Is er al een ongebruikt account met dit adres bij deze aanbieder, dan wordt dat gekoppeld.',
  })
  email: string;
}

export class WeigerAccountRequest {
  @IsString()
  @Length(3, 1000, { message: 'Vul in waarom u het verzoek weigert.' })
  @Matches(/\S/, { message: 'Vul in waarom u het verzoek weigert.' })
  @ApiProperty({ minLength: 3, maxLength: 1000, description: 'Wie vroeg, leest deze reden.' })
  reden: string;
}

export class AccountverzoekResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  aanbiederId: string;

  @ApiProperty()
  aanbiederNaam: string;

  @ApiProperty({ description: 'Zoals de aanvrager het schreef. Leeg als het account er is.' })
  naam: string;

  @ApiProperty({ description: 'Zoals de aanvrager het schreef. Leeg als het account er is.' })
  email: string;

  @ApiProperty({ enum: ['open', 'toegekend', 'geweigerd'] })
  status: 'open' | 'toegekend' | 'geweigerd';

  @ApiProperty({ format: 'date-time' })
  gevraagdOp: string;

  @ApiProperty({ type: String, nullable: true, description: 'Waarom het is geweigerd.' })
  reden: string | null;

  @ApiProperty()
  versie: number;
}

export class AccountverzoekenResponse {
  @ApiProperty({ type: AccountverzoekResponse, isArray: true })
  resultaten: AccountverzoekResponse[];
}
