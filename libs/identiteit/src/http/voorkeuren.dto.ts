import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, ValidateIf } from 'class-validator';
import { THEMAS, type Thema } from '../application/ports/voorkeuren';

/** The whole of one's preferences. */
export class VoorkeurenResponse {
  @ApiProperty({ description: 'Werken sneltoetsen van één toets, zoals j en k?' })
  sneltoetsen: boolean;

  @ApiProperty({ enum: THEMAS, description: 'Licht of donker; systeem volgt het apparaat.' })
  thema: Thema;
}

/** Wat u kiest. Wat u niet noemt, blijft zoals het is. */
export class VoorkeurenRequest {
  @ApiProperty({ required: false, description: 'Werken sneltoetsen van één toets, zoals j en k?' })
  @ValidateIf(({ sneltoetsen, thema }: VoorkeurenRequest) => sneltoetsen !== undefined || thema === undefined)
  @IsBoolean({ message: 'Kies of sneltoetsen aan of uit staan.' })
  sneltoetsen?: boolean;

  @ApiProperty({ required: false, enum: THEMAS, description: 'Licht of donker; systeem volgt het apparaat.' })
  @IsOptional()
  @IsIn(THEMAS, { message: 'Kies of de werkbank licht of donker is.' })
  thema?: Thema;
}
