import {
  Body,
  Controller,
  Get,
  Headers,
  HttpStatus,
  Param,
  Post,
  Query,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie, namens } from '@navolgbaar/platform/auth';
import {
  ClientlimietGuard,
  EigenIdempotentie,
  GrootsteInhoud,
  Idempotentie,
  IdPipe,
  type MetBestand,
  NeemtBestand,
  PerClient,
  bestandVan,
  eisSleutel,
} from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LeverMeldingAan } from '../application/lever-melding-aan/lever-melding-aan.use-case';
import { NeemFormulierAan } from '../application/neem-formulier-aan/neem-formulier-aan.use-case';
import { LeesAanleveringen } from '../application/queries/lees-aanleveringen';
import { AanleveringenRequest, LeverMeldingAanRequest } from './dto/aanlevering.request';
import {
  AangeleverdeBijlageResponse,
  OntvangstbewijsResponse,
  OntvangstbewijzenResponse,
} from './dto/aanlevering.response';
import { FormulierinzendingRequest } from './dto/formulierinzending.request';
import './fouten';

/** AANNAME: far above what a busy partner hands in, far below what would be in the way of others. */
const PER_MINUUT = 120;
/** One file of 25 MB as base64, with the answers. */
const GROOTSTE_FORMULIER = 36 * 1024 * 1024;

/** What another system hands in: of a chain partner, of a provider, or of a form server. */
@ApiTags('aanleveren')
@Controller('api/v1')
@UseGuards(ClientlimietGuard)
@PerClient(PER_MINUUT)
export class AanleveringController {
  constructor(
    private readonly lever: LeverMeldingAan,
    private readonly formulieren: NeemFormulierAan,
    private readonly lees: LeesAanleveringen,
    private readonly idempotentie: Idempotentie,
  ) {}

  /** Levert een melding aan en geeft het ontvangstbewijs. Met een `Idempotency-Key` gebeurt het één keer. */
  @Post('aanleveringen')
  @Recht('melding:aanleveren')
  @EigenIdempotentie()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description:
      'Eigen sleutel van deze aanlevering: nog eens sturen met dezelfde sleutel doet niets dubbel.',
  })
  async nieuw(
    @Wie() actor: Actor,
    @Body() verzoek: LeverMeldingAanRequest,
    @Headers('idempotency-key') kop: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OntvangstbewijsResponse> {
    if (kop === undefined) return this.lever.execute(actor, verzoek);
    eisSleutel(kop);
    const vraag = { plek: `POST aanleveringen ${kop}`, inhoud: verzoek };
    const werk = () => this.lever.execute(actor, verzoek);
    // Kept by the house: the system itself reaches no table but that of its receipts.
    const { antwoord, herhaald } = await this.idempotentie.doe(namens(actor), vraag, werk);
    if (herhaald) void reply.header('idempotency-replayed', 'true');
    return antwoord;
  }

  /** Wat u aanleverde, nieuwste eerst. */
  @Get('aanleveringen')
  @Recht('melding:aanleveren')
  async lijst(
    @Wie() actor: Actor,
    @Query() { vanaf, aantal = 50 }: AanleveringenRequest,
  ): Promise<OntvangstbewijzenResponse> {
    const bewijzen = await this.lees.lijst(actor, vanaf ?? null, aantal + 1);
    const resultaten = bewijzen.slice(0, aantal);
    return { resultaten, volgende: bewijzen.length > aantal ? (resultaten.at(-1)?.id ?? null) : null };
  }

  /** Het ontvangstbewijs van wat u aanleverde, met hoe ver het is. */
  @Get('aanleveringen/:id')
  @Recht('melding:aanleveren')
  een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<OntvangstbewijsResponse> {
    return this.lees.een(actor, id);
  }

  /** Voegt een bestand toe aan wat u aanleverde, ten hoogste 25 MB. */
  @Post('aanleveringen/:id/bijlagen')
  @Recht('melding:aanleveren')
  @NeemtBestand()
  async bijlage(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() verzoek: MetBestand,
  ): Promise<AangeleverdeBijlageResponse> {
    const { naam, inhoud } = await bestandVan(verzoek);
    return this.lever.voegBijlageToe(actor, id, naam, inhoud);
  }

  /**
   * Neemt een ingevuld formulier aan, zoals "Generieke JSON" van Open Formulieren het stuurt. Hetzelfde formulier nog eens
   * geeft hetzelfde ontvangstbewijs. Een formulier zonder koppeling wordt geweigerd (422).
   */
  @Post('formulierinzendingen')
  @Recht('melding:aanleveren')
  @GrootsteInhoud(GROOTSTE_FORMULIER, 'melding:aanleveren')
  @ApiBody({ type: FormulierinzendingRequest })
  async formulier(
    @Wie() actor: Actor,
    @Req() { body }: { body: unknown },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OntvangstbewijsResponse> {
    const { bewijs, herhaald } = await this.formulieren.execute(actor, body);
    if (herhaald) void reply.code(HttpStatus.OK).header('idempotency-replayed', 'true');
    return bewijs;
  }
}
