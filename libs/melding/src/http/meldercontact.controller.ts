import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import { LeesAanvullingen } from '../application/lees-aanvullingen/lees-aanvullingen.use-case';
import { StelVraag } from '../application/stel-vraag/stel-vraag.use-case';
import { AanvullingGelezenRequest, StelVraagRequest } from './dto/meldercontact.request';
import { MeldercontactResponse } from './dto/meldercontact.response';

@ApiTags('meldingen')
@Controller('api/v1/meldingen/:id')
export class MeldercontactController {
  constructor(
    private readonly lees: LeesAanvullingen,
    private readonly vraag: StelVraag,
  ) {}

  /** De vragen aan de melder, en wat de melder antwoordde of toevoegde. Het inzien wordt vastgelegd. */
  @Get('meldervragen')
  @Recht('melding:lezen')
  async contact(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<MeldercontactResponse> {
    return (await this.lees.van(actor, id)) as unknown as MeldercontactResponse;
  }

  /** Stelt de melder een vraag, ook als die anoniem is. Wie een e-mailadres gaf, hoort dat er een vraag is. */
  @Post('meldervragen')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  async stel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: StelVraagRequest,
  ): Promise<MeldercontactResponse> {
    await this.vraag.execute(actor, { meldingId: id, ...verzoek });
    return this.contact(actor, id);
  }

  /** Trekt een vraag in die nog niet is beantwoord. */
  @Post('meldervragen/:vraagId/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('vraagId', IdPipe) vraagId: string,
  ): Promise<MeldercontactResponse> {
    await this.vraag.trekIn(actor, { meldingId: id, vraagId });
    return this.contact(actor, id);
  }

  /** Legt vast dat u las wat de melder schreef, tot en met die aanvulling. */
  @Post('aanvullingen/_markeer-gelezen')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  async gelezen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { totEnMet }: AanvullingGelezenRequest,
  ): Promise<MeldercontactResponse> {
    await this.lees.markeerGelezen(actor, { meldingId: id, totEnMet });
    return this.contact(actor, id);
  }
}
