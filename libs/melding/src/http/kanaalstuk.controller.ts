import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { bestandVan, IdPipe, type MetBestand, NeemtBestand } from '@navolgbaar/platform/http';
import { VerbeterGespreksverslag } from '../application/verbeter-gespreksverslag/verbeter-gespreksverslag.use-case';
import { VoegBriefToe } from '../application/voeg-brief-toe/voeg-brief-toe.use-case';
import { VerbeterVerslagRequest } from './dto/gespreksverslag.request';
import { BriefResponse, GespreksverslagenResponse } from './dto/gespreksverslag.response';
import './fouten';

/** What a melding came by: the record of a call, the scan of a letter. */
@ApiTags('meldingen')
@Controller('api/v1/meldingen/:id')
export class KanaalstukController {
  constructor(
    private readonly verslagen: VerbeterGespreksverslag,
    private readonly brieven: VoegBriefToe,
  ) {}

  /** De verslagen van telefoongesprekken met de melder, oudste eerst. Het inzien wordt vastgelegd. */
  @Get('gespreksverslagen')
  @Recht('melding:lezen')
  async alle(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<GespreksverslagenResponse> {
    const verslagen = await this.verslagen.van(actor, id);
    return { resultaten: verslagen.map(({ meldingId: _, ...verslag }) => verslag) };
  }

  /** Zet een verbeterd verslag naast het eerdere, dat blijft staan. Voegt alleen toe. */
  @Post('gespreksverslagen/:verslagId/_verbeter')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  async verbeter(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('verslagId', IdPipe) verslagId: string,
    @Body() verzoek: VerbeterVerslagRequest,
  ): Promise<GespreksverslagenResponse> {
    await this.verslagen.execute(actor, { meldingId: id, verslagId, ...verzoek });
    return this.alle(actor, id);
  }

  /** Bewaart de scan van de brief waarmee de melding kwam: een pdf of een foto. */
  @Post('brieven')
  @Recht('melding:bewerken')
  @NeemtBestand()
  async brief(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Req() verzoek: MetBestand,
  ): Promise<BriefResponse> {
    return this.brieven.execute(actor, { meldingId, ...(await bestandVan(verzoek)) });
  }
}
