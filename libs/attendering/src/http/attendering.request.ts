import { PaginaRequest } from '@navolgbaar/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { ATTENDERINGSOORTEN, type Attenderingsoort } from '../domain/soorten';

/** Welke attenderingen u wilt zien. */
export class AttenderingenRequest extends PaginaRequest {
  /** `true`: alleen wat u nog niet hebt gelezen. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ required: false, enum: ['true', 'false'] })
  ongelezen?: 'true' | 'false';
}

/** Tot en met wat u alles hebt gezien. */
export class LeesAllesRequest {
  /** Het hoogste kenmerk van wat u zag. Wat u daarna werd verteld, blijft ongelezen. */
  @IsUUID()
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
