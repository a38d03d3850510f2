import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeheerPatroonregels } from '../application/beheer-patroonregels/beheer-patroonregels.use-case';
import { LeesPatronen } from '../application/queries/lees-patronen';
import { VolgPatroon } from '../application/volg-patroon/volg-patroon.use-case';
import {
  PatronenRequest,
  SluimerRequest,
  SluitPatroonRequest,
  StelPatroonregelsVastRequest,
} from './dto/patroon.request';
import { PatroondetailResponse, PatroonregelversieResponse, PatroonResponse } from './dto/patroon.response';
import './fouten';

/** AANNAME: who has more waiting has no use for a longer list. */
const MEESTE_PATRONEN = 100;

@ApiTags('patronen')
@Controller('api/v1')
export class PatroonController {
  constructor(
    private readonly lees: LeesPatronen,
    private readonly volg: VolgPatroon,
    private readonly regels: BeheerPatroonregels,
  ) {}

  /** De patronen die bij aanbieders zijn gezien, nieuwste eerst. Ten hoogste honderd. */
  @Get('patronen')
  @Recht('patroon:lezen')
  async lijst(@Wie() actor: Actor, @Query() vraag: PatronenRequest): Promise<PatroonResponse[]> {
    const { aanbiederId = null, status = null } = vraag;
    return (await this.lees.lijst(actor, {
      ...{ aanbiederId, status, aantal: MEESTE_PATRONEN },
    })) as unknown as PatroonResponse[];
  }

  /** Een patroon met de meldingen die meetellen, en met zijn ETag. Het inzien wordt vastgelegd. Wie een van die meldingen niet mag zien, ziet het patroon niet. */
  @Get('patronen/:id')
  @Recht('patroon:lezen')
  async patroon(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<PatroondetailResponse> {
    return (await this.lees.detail(actor, id)) as unknown as PatroondetailResponse;
  }

  /** Laat een patroon rusten tot en met een dag, met de reden. Groeit het met de helft, dan is het er eerder. Vraagt de ETag in If-Match. */
  @Post('patronen/:id/_sluimer')
  @HttpCode(HttpStatus.OK)
  @Recht('patroon:volgen')
  async sluimer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { tot, reden }: SluimerRequest,
  ): Promise<PatroondetailResponse> {
    await this.volg.sluimer(actor, { id, versie }, tot, reden);
    return this.patroon(actor, id);
  }

  /** Beëindigt de rust van een patroon. Vraagt de ETag in If-Match. */
  @Post('patronen/:id/_wek')
  @HttpCode(HttpStatus.OK)
  @Recht('patroon:volgen')
  async wek(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<PatroondetailResponse> {
    await this.volg.wek(actor, { id, versie });
    return this.patroon(actor, id);
  }

  /** Sluit een patroon af: opgepakt of geen patroon, met de reden. Bij opgepakt ook of de aanbieder is geïnformeerd. Vraagt de ETag in If-Match. */
  @Post('patronen/:id/_sluit')
  @HttpCode(HttpStatus.OK)
  @Recht('patroon:volgen')
  async sluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: SluitPatroonRequest,
  ): Promise<PatroondetailResponse> {
    const { uitkomst, reden, geinformeerdOp = null, nietGeinformeerdReden = null } = verzoek;
    await this.volg.sluit(actor, { id, versie }, uitkomst, reden, {
      geinformeerdOp,
      nietGeinformeerdReden,
    });
    return this.patroon(actor, id);
  }

  /** Wat als patroon telt: alle versies van de regels, nieuwste eerst. */
  @Get('patroonregels')
  @Recht('patroonregel:lezen')
  async versies(@Wie() actor: Actor): Promise<PatroonregelversieResponse[]> {
    return [...(await this.regels.lees(actor))];
  }

  /** Stelt een nieuwe versie van de regels vast, met het document en de eerste dag. Zij verandert daarna niet meer. */
  @Post('patroonregels')
  @Recht('patroonregel:beheren')
  async stelVast(
    @Wie() actor: Actor,
    @Body() verzoek: StelPatroonregelsVastRequest,
  ): Promise<PatroonregelversieResponse[]> {
    await this.regels.stelVast(actor, verzoek);
    return this.versies(actor);
  }
}
