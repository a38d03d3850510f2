import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeheerOpgave } from '../application/opgave/beheer-opgave.use-case';
import { LeesOpgaven } from '../application/opgave/lees-opgaven';
import { StelOpgavevraag } from '../application/opgave/stel-opgavevraag.use-case';
import { OpgaveGelezenRequest, SluitOpgaveRequest, StelOpgavevraagRequest } from './dto/opgave.request';
import { OpgaveResponse } from './dto/opgave.response';
import './fouten';

/** What the toezichthouder does with what a provider stated. */
@ApiTags('meldingopgaven')
@Controller('api/v1/meldingopgaven/:id')
export class OpgavebeheerController {
  constructor(
    private readonly lees: LeesOpgaven,
    private readonly beheer: BeheerOpgave,
    private readonly vraag: StelOpgavevraag,
  ) {}

  /** Sluit de opgave: er wordt niets meer verwacht. De aanbieder leest de reden. Vraagt de ETag in If-Match. */
  @Post('_sluit')
  @HttpCode(HttpStatus.OK)
  @Recht('opgave:beheren')
  async sluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Versie() versie: number,
    @Body() { reden }: SluitOpgaveRequest,
  ): Promise<OpgaveResponse> {
    await this.beheer.sluit(actor, { meldingId, versie, reden });
    return this.toon(actor, meldingId);
  }

  /** Laat de aanbieder weer aanvullen. Vraagt de ETag in If-Match. */
  @Post('_heropen')
  @HttpCode(HttpStatus.OK)
  @Recht('opgave:beheren')
  async heropen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Versie() versie: number,
  ): Promise<OpgaveResponse> {
    await this.beheer.heropen(actor, { meldingId, versie });
    return this.toon(actor, meldingId);
  }

  /** Legt vast dat u las wat de aanbieder opgaf, tot en met die aanvulling. */
  @Post('_markeer-gelezen')
  @HttpCode(HttpStatus.OK)
  @Recht('opgave:beheren')
  async gelezen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Body() { totEnMet }: OpgaveGelezenRequest,
  ): Promise<OpgaveResponse> {
    await this.beheer.markeerGelezen(actor, { meldingId, totEnMet });
    return this.toon(actor, meldingId);
  }

  /** Stelt de aanbieder een vraag over de eigen melding, met waarom. */
  @Post('vragen')
  @HttpCode(HttpStatus.OK)
  @Recht('opgave:beheren')
  async stel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Body() verzoek: StelOpgavevraagRequest,
  ): Promise<OpgaveResponse> {
    await this.vraag.execute(actor, { meldingId, ...verzoek });
    return this.toon(actor, meldingId);
  }

  /** Trekt een vraag in die nog niet is beantwoord. */
  @Post('vragen/:vraagId/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('opgave:beheren')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Param('vraagId', IdPipe) vraagId: string,
  ): Promise<OpgaveResponse> {
    await this.vraag.trekIn(actor, { meldingId, vraagId });
    return this.toon(actor, meldingId);
  }

  private async toon(actor: Actor, meldingId: string): Promise<OpgaveResponse> {
    return (await this.lees.detail(actor, meldingId)) as unknown as OpgaveResponse;
  }
}
