import { ApiProperty } from '@nestjs/swagger';
import { ROLLEN } from '@navolgbaar/platform/auth';
import { WETTEN } from '../domain/aanwijzing';

export class GebruikerResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  naam: string;

  @ApiProperty({ format: 'email' })
  email: string;

  @ApiProperty()
  actief: boolean;

  @ApiProperty({ enum: ROLLEN, isArray: true })
  rollen: readonly string[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  aanbiederId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  gemeenteId: string | null;

  @ApiProperty({ description: 'Of de gebruiker al eens heeft ingelogd en aan de inlogdienst is gekoppeld.' })
  gekoppeld: boolean;

  @ApiProperty({ description: 'Beheert de accounts van de eigen aanbieder.' })
  accountbeheerder: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  laatstIngelogdOp: string | null;

  @ApiProperty({ format: 'date-time' })
  gemaaktOp: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Wie het account maakte; leeg als dat niet is vastgelegd of het systeem het maakte.',
  })
  gemaaktDoor: string | null;

  @ApiProperty()
  versie: number;
}

export class GebruikersResponse {
  @ApiProperty({ type: GebruikerResponse, isArray: true })
  resultaten: GebruikerResponse[];

  @ApiProperty({ type: String, nullable: true })
  volgende: string | null;
}

export class AanwijzingResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: WETTEN, isArray: true })
  wetten: readonly string[];

  @ApiProperty({ type: String, isArray: true })
  domeinen: readonly string[];

  @ApiProperty({ format: 'date' })
  van: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  tot: string | null;

  @ApiProperty()
  besluit: string;
}

export class AanwijzingenResponse {
  @ApiProperty({ type: AanwijzingResponse, isArray: true })
  resultaten: AanwijzingResponse[];
}
