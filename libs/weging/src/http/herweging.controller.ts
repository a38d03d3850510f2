import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeheerHerweging } from '../application/herweging/beheer-herweging.use-case';
import { Herweeg } from '../application/herweging/herweeg.use-case';
import { LeesHerwegingen } from '../application/herweging/lees-herwegingen';
import { HerweegRequest, SlaOverRequest, StartHerwegingRequest } from './dto/herweging.request';
import { HerweegbladResponse, HerwegingResponse, HerwegingdetailResponse } from './dto/herweging.response';
import './fouten';

@ApiTags('herwegingen')
@Controller('api/v1')
export class HerwegingController {
  constructor(
    private readonly beheer: BeheerHerweging,
    private readonly herweeg: Herweeg,
    private readonly lees: LeesHerwegingen,
  ) {}

  /** De rondes van blind herwegen, de nieuwste eerst. */
  @Get('herwegingen')
  @Recht('herweging:lezen')
  async rondes(@Wie() actor: Actor): Promise<HerwegingResponse[]> {
    return (await this.lees.lijst(actor)) as unknown as HerwegingResponse[];
  }

  /** Begint een ronde over een jaar: loot een steekproef, met elke kleur erin, en geeft elke weging een tweede weger. */
  @Post('herwegingen')
  @Recht('herweging:houden')
  async start(@Wie() actor: Actor, @Body() verzoek: StartHerwegingRequest): Promise<HerwegingdetailResponse> {
    const { id } = await this.beheer.start(actor, verzoek);
    return this.ronde(actor, id);
  }

  /** Een ronde, met haar ETag. De uitkomst staat erin als zij is gesloten. */
  @Get('herwegingen/:id')
  @Recht('herweging:lezen')
  async ronde(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<HerwegingdetailResponse> {
    return (await this.lees.detail(actor, id)) as unknown as HerwegingdetailResponse;
  }

  /** Sluit een ronde. Wat dan open is, telt als niet gewogen. Vraagt de ETag in If-Match. */
  @Post('herwegingen/:id/_sluit')
  @HttpCode(HttpStatus.OK)
  @Recht('herweging:houden')
  async sluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<HerwegingdetailResponse> {
    await this.beheer.sluit(actor, { id, versie });
    return this.ronde(actor, id);
  }

  /** Een weging om opnieuw te doen, voor wie haar kreeg. Wat eerder is gewogen of besloten, staat er niet in. */
  @Get('herweegitems/:id')
  @Recht('herweging:wegen')
  async blad(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<HerweegbladResponse> {
    return (await this.lees.blad(actor, id)) as unknown as HerweegbladResponse;
  }

  /** Weegt opnieuw, met dezelfde versie van het afwegingskader. Vraagt de ETag in If-Match. */
  @Post('herweegitems/:id/_weeg')
  @HttpCode(HttpStatus.OK)
  @Recht('herweging:wegen')
  async weeg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: HerweegRequest,
  ): Promise<HerweegbladResponse> {
    const { verhoogNaar = null, verhogingReden = null } = verzoek;
    await this.herweeg.weeg(actor, { ...verzoek, id, versie, verhoogNaar, verhogingReden });
    return this.blad(actor, id);
  }

  /** Slaat over, met de reden. Vraagt de ETag in If-Match. */
  @Post('herweegitems/:id/_sla-over')
  @HttpCode(HttpStatus.OK)
  @Recht('herweging:wegen')
  async slaOver(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: SlaOverRequest,
  ): Promise<HerweegbladResponse> {
    await this.herweeg.slaOver(actor, { id, versie, reden });
    return this.blad(actor, id);
  }
}
