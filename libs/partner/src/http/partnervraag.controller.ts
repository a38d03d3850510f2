import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { LeesPartnervragen } from '../application/queries/lees-partnervragen';
import { VolgPartnervraag } from '../application/volg-partnervraag/volg-partnervraag.use-case';
import {
  PartnerlinkRequest,
  PartnervraagRedenRequest,
  PartnervragenRequest,
} from './dto/partnervraag.request';
import { PartnervraagdetailResponse, PartnervragenResponse } from './dto/partnervraag.response';
import './fouten';

@ApiTags('partnervragen')
@Controller('api/v1/partnervragen')
export class PartnervraagController {
  constructor(
    private readonly lees: LeesPartnervragen,
    private readonly volg: VolgPartnervraag,
  ) {}

  /** Vragen aan ketenpartners, nieuwste eerst. Het inzien wordt vastgelegd. */
  @Get()
  @Recht('melding:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: PartnervragenRequest): Promise<PartnervragenResponse> {
    const { status, partnerId, meldingId, zaakId, eigen, vanaf, aantal } = filter;
    return (await this.lees.lijst(actor, {
      status: status === 'alle' ? null : (status ?? 'wachtend'),
      ...{ partnerId: partnerId ?? null, meldingId: meldingId ?? null, zaakId: zaakId ?? null },
      gesteldDoor: eigen === 'true' ? actor.gebruikerId : null,
      ...{ vanaf, aantal: aantal ?? 50 },
    })) as unknown as PartnervragenResponse;
  }

  /** Een vraag met de antwoorden. Het inzien wordt vastgelegd. */
  @Get(':id')
  @Recht('melding:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<PartnervraagdetailResponse> {
    return (await this.lees.detail(actor, id)) as unknown as PartnervraagdetailResponse;
  }

  /** Trekt de vraag in: de link werkt meteen niet meer, en de partner hoort het. Vraagt de ETag in If-Match. */
  @Post(':id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('verstrekking:vastleggen')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: PartnervraagRedenRequest,
  ): Promise<PartnervraagdetailResponse> {
    await this.volg.trekIn(actor, { id, versie, reden });
    return this.een(actor, id);
  }

  /** Wat is ontvangen, is genoeg: er wordt niets meer verwacht. Vraagt de ETag in If-Match. */
  @Post(':id/_rond-af')
  @HttpCode(HttpStatus.OK)
  @Recht('verstrekking:vastleggen')
  async rondAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: PartnervraagRedenRequest,
  ): Promise<PartnervraagdetailResponse> {
    await this.volg.rondAf(actor, { id, versie, reden });
    return this.een(actor, id);
  }

  /** Stuurt een nieuwe link, ook aan een collega bij de partner. Eerdere links werken niet meer. Vraagt de ETag in If-Match. */
  @Post(':id/_stuur-link')
  @HttpCode(HttpStatus.OK)
  @Recht('verstrekking:vastleggen')
  async stuurLink(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: PartnerlinkRequest,
  ): Promise<PartnervraagdetailResponse> {
    await this.volg.stuurLink(actor, { ...verzoek, id, versie });
    return this.een(actor, id);
  }
}
