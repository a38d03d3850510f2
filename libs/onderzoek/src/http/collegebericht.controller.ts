import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import { LeesCollegebericht } from '../application/queries/lees-collegebericht';
import { CollegeberichtResponse } from './dto/zaak.response';

@ApiTags('collegestukken')
@Controller('api/v1/collegeberichten')
export class CollegeberichtController {
  constructor(private readonly lees: LeesCollegebericht) {}

  /** Een bericht aan het college. Een college ziet alleen wat met zijn gemeente is gedeeld. */
  @Get(':id')
  @Recht('college:lezen')
  bericht(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<CollegeberichtResponse> {
    return this.lees.execute(actor, id);
  }
}
