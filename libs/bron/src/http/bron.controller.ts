import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeheerBronnen } from '../application/beheer-bronnen/beheer-bronnen.use-case';
import { LeesBronnen } from '../application/queries/lees-bronnen';
import { BeeindigBronRequest, BronversieRequest, NieuweBronRequest } from './dto/bron.request';
import { BronResponse } from './dto/bron.response';
import './fouten';

@ApiTags('bronnen')
@Controller('api/v1/bronnen')
export class BronController {
  constructor(
    private readonly lees: LeesBronnen,
    private readonly beheer: BeheerBronnen,
  ) {}

  /** De wetten, verordeningen en stukken van beleid waarop het toezicht rust. */
  @Get()
  @Recht('bron:lezen')
  async lijst(@Wie() actor: Actor): Promise<BronResponse[]> {
    return (await this.lees.lijst(actor)) as unknown as BronResponse[];
  }

  /** Voegt een bron toe, met haar eerste versie. */
  @Post()
  @Recht('bron:beheren')
  async voegToe(@Wie() actor: Actor, @Body() verzoek: NieuweBronRequest): Promise<BronResponse> {
    const { vindplaats = null, gemeenteId = null, ...rest } = verzoek;
    const { id } = await this.beheer.voegToe(actor, { ...rest, vindplaats, gemeenteId });
    return this.bron(actor, id);
  }

  /** Een bron met haar versies. Het inzien wordt vastgelegd. */
  @Get(':id')
  @Recht('bron:lezen')
  async bron(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<BronResponse> {
    return (await this.lees.detail(actor, id)) as unknown as BronResponse;
  }

  /** Voegt een versie toe. De versie die liep, eindigt de dag ervoor. Vraagt de ETag in If-Match. */
  @Post(':id/versies')
  @Recht('bron:beheren')
  async voegVersieToe(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { vindplaats, ...verzoek }: BronversieRequest,
  ): Promise<BronResponse> {
    await this.beheer.voegVersieToe(actor, { id, gezien, ...verzoek, vindplaats: vindplaats ?? null });
    return this.bron(actor, id);
  }

  /** Geeft de versie die loopt een laatste dag: er komt geen andere. Vraagt de ETag in If-Match. */
  @Post(':id/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('bron:beheren')
  async beeindig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { tot }: BeeindigBronRequest,
  ): Promise<BronResponse> {
    await this.beheer.beeindig(actor, { id, gezien, tot });
    return this.bron(actor, id);
  }
}
