import { ApiProperty } from '@nestjs/swagger';

/** Een taak die na de laatste poging niet is gelukt. */
export class MislukteTaakResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  gebeurtenisId: string;

  @ApiProperty({ description: 'Soort gebeurtenis waarop de taak volgde.' })
  type: string;

  @ApiProperty({ description: 'Naam van het onderdeel dat de taak uitvoert.' })
  verwerker: string;

  @ApiProperty()
  foutcode: string;

  @ApiProperty({ description: 'Wat er misging, zonder persoonsgegevens.' })
  melding: string;

  @ApiProperty()
  pogingen: number;

  @ApiProperty({ format: 'date-time' })
  op: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  opnieuwAangebodenOp: string | null;
}

/** Een bladzijde met mislukte taken, de nieuwste eerst. */
export class MislukteTakenResponse {
  @ApiProperty({ type: [MislukteTaakResponse] })
  resultaten: MislukteTaakResponse[];

  @ApiProperty({ type: String, nullable: true })
  volgende: string | null;
}
