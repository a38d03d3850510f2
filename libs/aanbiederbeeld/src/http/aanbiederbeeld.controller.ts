import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import { LeesAanbiederbeeld } from '../application/lees-aanbiederbeeld';
import { AanbiederbeeldResponse } from './aanbiederbeeld.response';

@ApiTags('aanbieders')
@Controller('api/v1/aanbieders/:id/gebeurtenissen')
export class AanbiederbeeldController {
  constructor(private readonly lees: LeesAanbiederbeeld) {}

  /** Wat er bij een aanbieder gebeurde, nieuwste eerst. Wat u ziet, hangt af van uw rol. Het inzien wordt vastgelegd. */
  @Get()
  @Recht('aanbieder:lezen')
  async beeld(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<AanbiederbeeldResponse> {
    return (await this.lees.execute(actor, id)) as unknown as AanbiederbeeldResponse;
  }
}
