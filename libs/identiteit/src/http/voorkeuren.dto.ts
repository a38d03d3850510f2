import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { THEMAS, type Thema } from '../application/ports/voorkeuren';

/** The whole of one's preferences: what is read is what is sent back. */
export class VoorkeurenDto {
  @ApiProperty({ description: 'Werken sneltoetsen van één toets, zoals j en k?' })
  @IsBoolean({ message: 'Kies of sneltoetsen aan of uit staan.' })
  sneltoetsen: boolean;

  @ApiProperty({ enum: THEMAS, description: 'Licht of donker; systeem volgt het apparaat.' })
  @IsIn(THEMAS, { message: 'Kies of de werkbank licht of donker is.' })
  thema: Thema;
}
