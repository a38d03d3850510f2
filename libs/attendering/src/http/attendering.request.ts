import { PaginaRequest } from '@navolgbaar/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsISO8601, IsOptional } from 'class-validator';
import { ATTENDERINGSOORTEN, type Attenderingsoort } from '../domain/soorten';

/** Welke attenderingen u wilt zien. */
export class AttenderingenRequest extends PaginaRequest {
  /** `true`: alleen wat u nog niet hebt gelezen. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ required: false, enum: ['true', 'false'] })
  ongelezen?: 'true' | 'false';
}

/** Tot en met wanneer u alles hebt gezien. */
export class LeesAllesRequest {
  /** Het moment van de nieuwste attendering die u zag. Wat daarna kwam, blijft ongelezen. */
  @IsISO8601({ strict: true }, { message: 'Geef een moment, bijvoorbeeld 2026-03-02T09:00:00.000Z.' })
  tot: string;
}

/** Welke soorten u niet in de werkbank wilt zien. */
export class AttenderingskeuzeRequest {
  @IsArray()
  @ArrayMaxSize(ATTENDERINGSOORTEN.length)
  @IsIn(ATTENDERINGSOORTEN, { each: true, message: 'Deze soort bestaat niet.' })
  @ApiProperty({ enum: ATTENDERINGSOORTEN, isArray: true })
  uit: Attenderingsoort[];
}
