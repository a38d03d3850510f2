import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { LeesCollegestukken } from '../application/queries/lees-collegestukken';
import { CollegestukkenRequest } from './college.request';
import { CollegestukkenResponse } from './college.response';
import './fouten';

@ApiTags('collegestukken')
@Controller('api/v1/collegestukken')
export class CollegeController {
  constructor(private readonly lees: LeesCollegestukken) {}

  /** Wat met het college van uw gemeente is gedeeld, nieuwste eerst. */
  @Get()
  @Recht('college:lezen')
  async lijst(
    @Wie() actor: Actor,
    @Query() { objectId, vanaf, aantal = 50 }: CollegestukkenRequest,
  ): Promise<CollegestukkenResponse> {
    const pagina = await this.lees.execute(actor, { objectId, vanaf, aantal });
    return pagina as unknown as CollegestukkenResponse;
  }
}
