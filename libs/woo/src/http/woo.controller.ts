import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeheerWooinstelling } from '../application/beheer-wooinstelling/beheer-wooinstelling.use-case';
import { VolgPlaatsing } from '../application/volg-plaatsing/volg-plaatsing.use-case';
import { StelWooinstellingVastRequest } from './dto/woo.request';
import { PlaatsingResponse, WooinstellingversieResponse } from './dto/woo.response';
import './fouten';

@ApiTags('woo')
@Controller('api/v1')
export class WooController {
  constructor(
    private readonly instelling: BeheerWooinstelling,
    private readonly plaatsing: VolgPlaatsing,
  ) {}

  /** Hoe rapporten vindbaar zijn onder de Woo, in versies, nieuwste eerst. Zonder eigen instelling zegt de sitemap niets. */
  @Get('wooinstellingen')
  @Recht('wooinstelling:lezen')
  async instellingen(@Wie() actor: Actor): Promise<WooinstellingversieResponse[]> {
    return [...(await this.instelling.lees(actor))];
  }

  /** Stelt een nieuwe versie van de instelling vast, met het document en de eerste dag. Zij verandert daarna niet meer. */
  @Post('wooinstellingen')
  @Recht('wooinstelling:beheren')
  async stelVast(
    @Wie() actor: Actor,
    @Body() { regels, ...verzoek }: StelWooinstellingVastRequest,
  ): Promise<WooinstellingversieResponse[]> {
    const { publisher = null, publisherNaam = null, publicatiebank = null } = regels;
    await this.instelling.stelVast(actor, {
      ...verzoek,
      regels: { ...regels, publisher, publisherNaam, publicatiebank },
    });
    return this.instellingen(actor);
  }

  /** Hoe een openbaar rapport ervoor staat bij de publicatiebank. */
  @Get('plaatsingen/:id')
  @Recht('plaatsing:lezen')
  async lees(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<PlaatsingResponse> {
    return { ...(await this.plaatsing.lees(actor, id)) } as PlaatsingResponse;
  }

  /** Biedt een openbaar rapport aan de publicatiebank aan, of opnieuw als het mislukte. */
  @Post('plaatsingen/:id/_bied-aan')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async biedAan(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<PlaatsingResponse> {
    await this.plaatsing.biedAan(actor, id, versie);
    return this.lees(actor, id);
  }
}
