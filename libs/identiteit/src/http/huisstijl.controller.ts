import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { Versie } from '@navolgbaar/platform/http';
import { StelHuisstijlIn } from '../application/huisstijl/stel-huisstijl-in.use-case';
import { Huisstijlregister } from '../application/ports/huisstijlen';
import type { Identiteitfoutcode } from '../domain/fouten';
import { beoordeelKleur, leesKleur, maakPalet, TREDEN } from '../domain/huiskleur';
import { HuisstijlRequest, KleurVraag } from './huisstijl.request';
import { HuisstijlResponse, KleuroordeelResponse } from './huisstijl.response';

/** How the pages of the own organisation look, for its beheerder. */
@ApiTags('Huisstijl')
@Controller('api/v1/huisstijl')
export class HuisstijlController {
  constructor(
    private readonly stel: StelHuisstijlIn,
    private readonly register: Huisstijlregister,
  ) {}

  @Get()
  @Recht('huisstijl:beheren')
  @ApiOperation({ summary: 'De kleur en het logo van uw organisatie' })
  @ApiOkResponse({ type: HuisstijlResponse })
  async nu(@Wie() actor: Actor): Promise<HuisstijlResponse> {
    const { hoofdkleur, logo, versie } = await this.stel.lees(actor);
    const openbaar = logo && (await this.register.van(actor.organisatieId));
    return {
      hoofdkleur,
      logo: openbaar ? `/thema/${openbaar.code}/logo?v=${openbaar.versie}` : null,
      versie,
    };
  }

  /** Asks the ETag in If-Match. */
  @Put()
  @Recht('huisstijl:beheren')
  @ApiOperation({ summary: 'Stel de kleur en het logo van uw organisatie in' })
  @ApiOkResponse({ type: HuisstijlResponse })
  async wijzig(
    @Wie() actor: Actor,
    @Versie() versie: number,
    @Body() { hoofdkleur, logo }: HuisstijlRequest,
  ): Promise<HuisstijlResponse> {
    const bestand = typeof logo === 'string' ? Buffer.from(logo, 'base64') : logo;
    await this.stel.execute(actor, { hoofdkleur, logo: bestand, versie });
    return this.nu(actor);
  }

  /** Nothing is stored: to see a colour before it is chosen. */
  @Get('kleur')
  @Recht('huisstijl:beheren')
  @ApiOperation({ summary: 'Of een kleur te lezen is, en hoe de pagina’s ermee worden' })
  @ApiOkResponse({ type: KleuroordeelResponse })
  kleur(@Query() vraag: KleurVraag): KleuroordeelResponse {
    const kleur = leesKleur(vraag.kleur);
    if (!kleur) throw new DomeinFout<Identiteitfoutcode>('KLEUR_ONGELDIG');
    const oordeel = beoordeelKleur(kleur);
    const palet = maakPalet(oordeel.dichtstbij);
    return { ...oordeel, treden: TREDEN.map((trede) => ({ trede, ...palet[trede] })) };
  }
}
