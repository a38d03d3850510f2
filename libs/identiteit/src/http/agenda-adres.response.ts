import { ApiProperty } from '@nestjs/swagger';

export class AgendaAdresResponse {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Sinds wanneer u een adres hebt; leeg als u er geen hebt.',
  })
  sinds: string | null;
}

export class NieuwAgendaAdresResponse extends AgendaAdresResponse {
  @ApiProperty({ description: 'Het geheime adres. Dit is de enige keer dat het te zien is.' })
  adres: string;
}
