import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { StelCollegeIn } from '../application/informeer-college/stel-college-in.use-case';
import { LeesCollegebericht } from '../application/queries/lees-collegebericht';
import { CollegeinstellingRequest } from './dto/zaak.request';
import { CollegeberichtResponse, CollegeinstellingResponse } from './dto/zaak.response';

@ApiTags('collegestukken')
@Controller('api/v1')
export class CollegeberichtController {
  constructor(
    private readonly lees: LeesCollegebericht,
    private readonly stel: StelCollegeIn,
  ) {}

  /** Een bericht aan het college. Een college ziet alleen wat met zijn gemeente is gedeeld. */
  @Get('collegeberichten/:id')
  @Recht('college:lezen')
  async bericht(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<CollegeberichtResponse> {
    return (await this.lees.execute(actor, id)) as unknown as CollegeberichtResponse;
  }

  /** Over welke soorten melding het college bericht krijgt. */
  @Get('collegeinstelling')
  @Recht('collegeinstelling:lezen')
  async instelling(@Wie() actor: Actor): Promise<CollegeinstellingResponse> {
    return (await this.stel.lees(actor)) as unknown as CollegeinstellingResponse;
  }

  /** Kiest over welke soorten melding het college bericht krijgt. Vraagt de ETag in If-Match. */
  @Put('collegeinstelling')
  @Recht('collegeinstelling:beheren')
  async wijzig(
    @Wie() actor: Actor,
    @Versie() versie: number,
    @Body() { soorten }: CollegeinstellingRequest,
  ): Promise<CollegeinstellingResponse> {
    await this.stel.execute(actor, { soorten, versie });
    return this.instelling(actor);
  }
}
