import { ApiProperty } from '@nestjs/swagger';

export class CollegaResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  naam: string;

  @ApiProperty({ description: 'Werkt hier nog: alleen dan kan er werk aan worden toegewezen.' })
  actief: boolean;
}
