import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { HoorBelanghebbende } from '../application/hoor-belanghebbende/hoor-belanghebbende.use-case';
import { LeesPublicaties } from '../application/queries/lees-publicaties';
import { BelanghebbendeRequest } from './dto/belanghebbende.request';
import { ZienswijzeRequest } from './dto/publicatie.request';
import { PublicatieResponse } from './dto/publicatie.response';
import './fouten';

/** Who is heard about a publication besides the provider. */
@ApiTags('publicaties')
@Controller('api/v1/publicaties')
export class BelanghebbendeController {
  constructor(
    private readonly horen: HoorBelanghebbende,
    private readonly lees: LeesPublicaties,
  ) {}

  /** Vraagt een andere belanghebbende om een zienswijze, met een termijn. De brief gaat meteen. Vraagt de ETag in If-Match. */
  @Post(':id/belanghebbenden')
  @Recht('publicatie:voorstellen')
  async voegToe(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: BelanghebbendeRequest,
  ): Promise<PublicatieResponse> {
    await this.horen.execute(actor, { publicatieId: id, versie }, verzoek);
    return this.publicatie(actor, id);
  }

  /** Legt vast wat een andere belanghebbende van openbaarmaking vindt. Vraagt de ETag in If-Match. */
  @Post(':id/belanghebbenden/:belanghebbendeId/_leg-zienswijze-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async legZienswijzeVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('belanghebbendeId', IdPipe) belanghebbendeId: string,
    @Versie() versie: number,
    @Body() verzoek: ZienswijzeRequest,
  ): Promise<PublicatieResponse> {
    await this.horen.legZienswijzeVast(
      actor,
      { publicatieId: id, versie, id: belanghebbendeId },
      { ...verzoek },
    );
    return this.publicatie(actor, id);
  }

  private async publicatie(actor: Actor, id: string): Promise<PublicatieResponse> {
    return (await this.lees.detail(actor, id)) as unknown as PublicatieResponse;
  }
}
