import { Body, Controller, HttpCode, HttpStatus, Param, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { bestandVan, IdPipe, type MetBestand, NeemtBestand, Versie } from '@navolgbaar/platform/http';
import { LeesWederhoren } from '../application/queries/lees-wederhoren';
import { Reageer } from '../application/reageer/reageer.use-case';
import { DienWederhoorInRequest, WederhoorinzendingRequest } from './dto/wederhoor.request';
import { WederhoorResponse, WederhoorbestandResponse } from './dto/wederhoor.response';
import { leesWederhoor, naarInzending } from './lees-wederhoor';
import './fouten';

/** What a provider says of the draft that was sent to it. */
@ApiTags('wederhoor')
@Controller('api/v1/wederhoren')
export class WederhoorreactieController {
  constructor(
    private readonly lees: LeesWederhoren,
    private readonly reageer: Reageer,
  ) {}

  /** Voegt een bestand toe bij uw reactie. Het staat meteen bij de stukken van de zaak. */
  @Post(':id/bestanden')
  @Recht('wederhoor:reageren')
  @NeemtBestand()
  async bestand(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() verzoek: MetBestand,
  ): Promise<WederhoorbestandResponse> {
    return this.reageer.voegBestandToe(actor, { id, ...(await bestandVan(verzoek)) });
  }

  /** Bewaart uw reacties. Ze zijn pas verstuurd als u ze indient. Vraagt de ETag in If-Match. */
  @Put(':id/reacties')
  @Recht('wederhoor:reageren')
  async bewaar(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() inzending: WederhoorinzendingRequest,
  ): Promise<WederhoorResponse> {
    await this.reageer.bewaar(actor, { id, gezien }, naarInzending(inzending));
    return leesWederhoor(this.lees, actor, id);
  }

  /** Dient in wat u bewaarde, of dat u geen opmerkingen hebt. U krijgt een bewijs van ontvangst. Vraagt de ETag in If-Match. */
  @Post(':id/_dien-in')
  @HttpCode(HttpStatus.OK)
  @Recht('wederhoor:reageren')
  async dienIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { geenOpmerkingen }: DienWederhoorInRequest,
  ): Promise<WederhoorResponse> {
    await this.reageer.dienIn(actor, { id, gezien }, geenOpmerkingen);
    return leesWederhoor(this.lees, actor, id);
  }
}
