import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

/** The whole of one's preferences: what is read is what is sent back. */
export class VoorkeurenDto {
  @ApiProperty({ description: 'Werken sneltoetsen van één toets, zoals j en k?' })
  @IsBoolean({ message: 'Kies of sneltoetsen aan of uit staan.' })
  sneltoetsen: boolean;
}
