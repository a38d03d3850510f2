import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeheerAfspraak } from '../application/beheer-afspraak/beheer-afspraak.use-case';
import { BeheerOverleg } from '../application/beheer-overleg/beheer-overleg.use-case';
import { BeheerPartner } from '../application/beheer-partner/beheer-partner.use-case';
import type { Partnergegevens } from '../application/ports/partner.repository';
import { LeesPartners } from '../application/queries/lees-partners';
import {
  AfspraakRequest,
  BeeindigAfspraakRequest,
  BespreekRequest,
  EvalueerAfspraakRequest,
  PartnerRequest,
  PlanOverlegRequest,
} from './dto/partner.request';
import { OverlegdetailResponse, PartnerdetailResponse, PartnerResponse } from './dto/partner.response';
import './fouten';

@ApiTags('ketenpartners')
@Controller('api/v1')
export class PartnerController {
  constructor(
    private readonly partners: BeheerPartner,
    private readonly afspraken: BeheerAfspraak,
    private readonly overleggen: BeheerOverleg,
    private readonly lees: LeesPartners,
  ) {}

  /** Alle ketenpartners, op naam. */
  @Get('ketenpartners')
  @Recht('partner:lezen')
  async alle(@Wie() actor: Actor): Promise<PartnerResponse[]> {
    return (await this.lees.lijst(actor)) as unknown as PartnerResponse[];
  }

  /** Neemt een ketenpartner op in het register. */
  @Post('ketenpartners')
  @Recht('partner:beheren')
  async nieuw(@Wie() actor: Actor, @Body() verzoek: PartnerRequest): Promise<PartnerdetailResponse> {
    const { id } = await this.partners.voegToe(actor, naarGegevens(verzoek));
    return this.partner(actor, id);
  }

  /** Een ketenpartner, met de afspraken en het overleg. */
  @Get('ketenpartners/:id')
  @Recht('partner:lezen')
  async partner(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<PartnerdetailResponse> {
    return (await this.lees.detail(actor, id)) as unknown as PartnerdetailResponse;
  }

  /** Wijzigt een ketenpartner. Vraagt de ETag in If-Match. */
  @Put('ketenpartners/:id')
  @Recht('partner:beheren')
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: PartnerRequest,
  ): Promise<PartnerdetailResponse> {
    await this.partners.wijzig(actor, id, versie, naarGegevens(verzoek));
    return this.partner(actor, id);
  }

  /** Stopt de samenwerking: er gaat niets meer naartoe, en wat er ging blijft leesbaar. Vraagt de ETag in If-Match. */
  @Post('ketenpartners/:id/_stop')
  @HttpCode(HttpStatus.OK)
  @Recht('partner:beheren')
  async stop(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<PartnerdetailResponse> {
    await this.partners.zetGestopt(actor, id, versie, true);
    return this.partner(actor, id);
  }

  /** Hervat de samenwerking met een ketenpartner. Vraagt de ETag in If-Match. */
  @Post('ketenpartners/:id/_hervat')
  @HttpCode(HttpStatus.OK)
  @Recht('partner:beheren')
  async hervat(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<PartnerdetailResponse> {
    await this.partners.zetGestopt(actor, id, versie, false);
    return this.partner(actor, id);
  }

  /** Legt een samenwerkingsafspraak vast. De evaluatie komt vanzelf bij de termijnen. */
  @Post('ketenpartners/:id/afspraken')
  @Recht('partner:beheren')
  async spreekAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) partnerId: string,
    @Body() verzoek: AfspraakRequest,
  ): Promise<PartnerdetailResponse> {
    await this.afspraken.legVast(actor, { ...verzoek, partnerId });
    return this.partner(actor, partnerId);
  }

  /** Legt vast wat u vond toen u keek of de afspraak nog klopt. De If-Match is die van de afspraak. */
  @Post('ketenpartners/:id/afspraken/:afspraakId/_evalueer')
  @HttpCode(HttpStatus.OK)
  @Recht('partner:beheren')
  async evalueer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) partnerId: string,
    @Param('afspraakId', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: EvalueerAfspraakRequest,
  ): Promise<PartnerdetailResponse> {
    await this.afspraken.evalueer(actor, { ...verzoek, partnerId, id, versie });
    return this.partner(actor, partnerId);
  }

  /** Beëindigt een afspraak, met de reden. De If-Match is die van de afspraak. */
  @Post('ketenpartners/:id/afspraken/:afspraakId/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('partner:beheren')
  async beeindig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) partnerId: string,
    @Param('afspraakId', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: BeeindigAfspraakRequest,
  ): Promise<PartnerdetailResponse> {
    await this.afspraken.beeindig(actor, { partnerId, id, versie, reden });
    return this.partner(actor, partnerId);
  }

  /** Plant een overleg. Wat nog geen uitkomst heeft, staat vanzelf op de agenda. */
  @Post('ketenpartners/:id/overleggen')
  @Recht('partner:beheren')
  async planOverleg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) partnerId: string,
    @Body() { op }: PlanOverlegRequest,
  ): Promise<OverlegdetailResponse> {
    const { id } = await this.overleggen.plan(actor, { partnerId, op });
    return this.overleg(actor, id);
  }

  /** Een overleg met de agenda. Het inzien wordt vastgelegd. */
  @Get('overleggen/:id')
  @Recht('melding:lezen')
  async overleg(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<OverlegdetailResponse> {
    return (await this.lees.overleg(actor, id)) as unknown as OverlegdetailResponse;
  }

  /** Legt vast wat er van een punt van de agenda is gezegd. */
  @Post('overleggen/:id/doorzendingen/:doorzendingId/_bespreek')
  @HttpCode(HttpStatus.OK)
  @Recht('partner:beheren')
  async bespreek(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('doorzendingId', IdPipe) doorzendingId: string,
    @Body() { tekst }: BespreekRequest,
  ): Promise<OverlegdetailResponse> {
    await this.overleggen.bespreek(actor, { id, doorzendingId, tekst });
    return this.overleg(actor, id);
  }

  /** Rondt een overleg af dat is geweest. Vraagt de ETag in If-Match. */
  @Post('overleggen/:id/_rond-af')
  @HttpCode(HttpStatus.OK)
  @Recht('partner:beheren')
  async rondAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<OverlegdetailResponse> {
    await this.overleggen.eindig(actor, 'rondAf', { id, versie });
    return this.overleg(actor, id);
  }

  /** Laat een overleg vervallen. Vraagt de ETag in If-Match. */
  @Post('overleggen/:id/_laat-vervallen')
  @HttpCode(HttpStatus.OK)
  @Recht('partner:beheren')
  async laatVervallen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<OverlegdetailResponse> {
    await this.overleggen.eindig(actor, 'laatVervallen', { id, versie });
    return this.overleg(actor, id);
  }
}

function naarGegevens(verzoek: PartnerRequest): Partnergegevens {
  const { soort, naam, contactpersoon, email, telefoon, deelhulp } = verzoek;
  return {
    ...{ soort, naam, contactpersoon: contactpersoon ?? null, email: email ?? null },
    ...{ telefoon: telefoon ?? null, deelhulp: deelhulp ?? null },
  };
}
