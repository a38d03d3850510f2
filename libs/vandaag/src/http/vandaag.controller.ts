import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { LeesVandaag } from '../application/lees-vandaag';
import { VandaagResponse } from './vandaag.response';

@ApiTags('vandaag')
@Controller('api/v1/vandaag')
export class VandaagController {
  constructor(private readonly lees: LeesVandaag) {}

  /** Wat vandaag op u wacht, en wat er veranderde sinds uw vorige bezoek. Wat u ziet, hangt af van uw rol. */
  @Get()
  @Recht('ik:lezen')
  async vandaag(@Wie() actor: Actor): Promise<VandaagResponse> {
    return (await this.lees.execute(actor)) as unknown as VandaagResponse;
  }
}
