import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeslisUitstel } from '../application/beslis-uitstel/beslis-uitstel.use-case';
import { LeesUitstel } from '../application/queries/lees-uitstel';
import { VraagUitstel } from '../application/vraag-uitstel/vraag-uitstel.use-case';
import { LengteRequest } from './dto/termijn.request';
import { TermijnvoorbeeldResponse } from './dto/termijn.response';
import {
  OpenUitstelRequest,
  SluitUitstelRequest,
  VraagUitstelRequest,
  WijsUitstelToeRequest,
} from './dto/uitstel.request';
import { OpenUitstellenResponse, UitstelbladResponse } from './dto/uitstel.response';
import './fouten';

@ApiTags('termijnen')
@Controller('api/v1')
export class UitstelController {
  constructor(
    private readonly lees: LeesUitstel,
    private readonly vraagUitstel: VraagUitstel,
    private readonly beslis: BeslisUitstel,
  ) {}

  /** De verzoeken om uitstel waarover nog beslist moet worden; wat het eerst eindigt, staat bovenaan. */
  @Get('uitstelverzoeken')
  @Recht('termijn:lezen')
  async open(@Wie() actor: Actor, @Query() filter: OpenUitstelRequest): Promise<OpenUitstellenResponse> {
    const { behandelaarId = null, vanaf, aantal = 50 } = filter;
    const pagina = await this.lees.open(actor, { behandelaarId, vanaf, aantal });
    return pagina as unknown as OpenUitstellenResponse;
  }

  /** Een termijn met de verzoeken om uitstel. Een aanbieder ziet die van zijn eigen termijnen. */
  @Get('termijnen/:id/uitstelverzoeken')
  @Recht('uitstel:lezen')
  async vanTermijn(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<UitstelbladResponse> {
    return (await this.lees.vanTermijn(actor, id)) as unknown as UitstelbladResponse;
  }

  /** Vraagt uitstel voor een termijn, met motivering. De laatste dag verandert pas als het verzoek is toegewezen. */
  @Post('termijnen/:id/uitstelverzoeken')
  @Recht('uitstel:vragen')
  async vraag(
    @Wie() actor: Actor,
    @Param('id', IdPipe) termijnId: string,
    @Body() verzoek: VraagUitstelRequest,
  ): Promise<UitstelbladResponse> {
    await this.vraagUitstel.execute(actor, { termijnId, ...verzoek });
    return this.vanTermijn(actor, termijnId);
  }

  /** Wijst een verzoek om uitstel toe: de termijn krijgt een nieuwe laatste dag. Vraagt de ETag van het verzoek. */
  @Post('uitstelverzoeken/:id/_wijs-toe')
  @HttpCode(HttpStatus.OK)
  @Recht('termijn:wijzigen')
  async wijsToe(
    @Wie() actor: Actor,
    @Param('id', IdPipe) verzoekId: string,
    @Versie() versie: number,
    @Body() besluit: WijsUitstelToeRequest,
  ): Promise<UitstelbladResponse> {
    return this.vanTermijn(actor, await this.beslis.wijsToe(actor, { verzoekId, versie, ...besluit }));
  }

  /** Wat toewijzen zou betekenen: de nieuwe laatste dag, met de berekening. Er verandert niets. */
  @Post('uitstelverzoeken/:id/_bereken-toewijzing')
  @HttpCode(HttpStatus.OK)
  @Recht('termijn:wijzigen')
  async toewijzing(
    @Wie() actor: Actor,
    @Param('id', IdPipe) verzoekId: string,
    @Body() lengte: LengteRequest,
  ): Promise<TermijnvoorbeeldResponse> {
    const voorbeeld = await this.beslis.voorbeeld(actor, { verzoekId, ...lengte });
    return voorbeeld as unknown as TermijnvoorbeeldResponse;
  }

  /** Wijst een verzoek om uitstel af: de laatste dag blijft. Vraagt de ETag van het verzoek in If-Match. */
  @Post('uitstelverzoeken/:id/_wijs-af')
  @HttpCode(HttpStatus.OK)
  @Recht('termijn:wijzigen')
  async wijsAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) verzoekId: string,
    @Versie() versie: number,
    @Body() { reden }: SluitUitstelRequest,
  ): Promise<UitstelbladResponse> {
    return this.vanTermijn(actor, await this.beslis.wijsAf(actor, { verzoekId, versie, reden }));
  }

  /** Trekt een verzoek om uitstel in waarover nog niet is beslist. Vraagt de ETag van het verzoek in If-Match. */
  @Post('uitstelverzoeken/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('uitstel:vragen')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) verzoekId: string,
    @Versie() versie: number,
    @Body() { reden }: SluitUitstelRequest,
  ): Promise<UitstelbladResponse> {
    return this.vanTermijn(actor, await this.beslis.trekIn(actor, { verzoekId, versie, reden }));
  }
}
