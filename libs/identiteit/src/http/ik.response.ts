import { ApiProperty } from '@nestjs/swagger';
import { ROLLEN } from '@navolgbaar/platform/auth';

export class OrganisatieResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  naam: string;

  @ApiProperty()
  code: string;
}

export class KopiesleutelResponse {
  @ApiProperty({ description: 'Welke sleutel dit is; staat bij een kopie die ermee is gesloten.' })
  id: string;

  @ApiProperty({ format: 'byte', description: '32 bytes voor AES-256-GCM, in base64.' })
  sleutel: string;
}

export class KopiesleutelsResponse {
  @ApiProperty({
    type: [KopiesleutelResponse],
    description: 'De eerste sluit nieuwe kopieen; de andere openen wat voor een sleutelwissel is gesloten.',
  })
  sleutels: KopiesleutelResponse[];
}

export class IkResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id: string | null;

  @ApiProperty()
  naam: string;

  @ApiProperty({ enum: ROLLEN, isArray: true })
  rollen: string[];

  @ApiProperty({ type: String, isArray: true, description: 'Alle rechten die de rollen geven.' })
  rechten: string[];

  @ApiProperty({ type: OrganisatieResponse })
  organisatie: OrganisatieResponse;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  aanbiederId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  gemeenteId: string | null;

  @ApiProperty({
    format: 'date',
    description: 'De dag van vandaag in Nederland, volgens de klok van de server.',
  })
  vandaag: string;

  @ApiProperty({ description: 'Draait deze omgeving met verzonnen gegevens?' })
  demo: boolean;
}
