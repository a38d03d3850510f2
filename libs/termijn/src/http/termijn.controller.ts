import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { BladtellingResponse, IdPipe, Versie, csvAntwoord, perBlad } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { HervatTermijn } from '../application/hervat-termijn/hervat-termijn.use-case';
import { Termijnagenda } from '../application/queries/lees-agenda';
import { OpenTermijnen, TermijnenVan } from '../application/queries/lees-termijnen';
import type { Termijntelfilter } from '../application/queries/termijnen.query';
import { SchortTermijnOp } from '../application/schort-termijn-op/schort-termijn-op.use-case';
import { StopEscalatie } from '../application/stop-escalatie/stop-escalatie.use-case';
import { VerlengTermijn } from '../application/verleng-termijn/verleng-termijn.use-case';
import {
  AgendaRequest,
  HervattingRequest,
  OpenTermijnenAantallenRequest,
  OpenTermijnenExportRequest,
  OpenTermijnenRequest,
  StilstandRequest,
  StopEscalatieRequest,
  TermijnenRequest,
  VerlengTermijnRequest,
} from './dto/termijn.request';
import {
  AgendaResponse,
  OpenTermijnenResponse,
  TermijnvoorbeeldResponse,
  TermijnResponse,
  TermijnenResponse,
} from './dto/termijn.response';
import './fouten';
import { EXPORTKOLOMMEN } from './termijnen-export';

@ApiTags('termijnen')
@Controller('api/v1/termijnen')
export class TermijnController {
  constructor(
    private readonly termijnenVan: TermijnenVan,
    private readonly termijnagenda: Termijnagenda,
    private readonly open: OpenTermijnen,
    private readonly verlengTermijn: VerlengTermijn,
    private readonly stopEscalatie: StopEscalatie,
    private readonly schortTermijnOp: SchortTermijnOp,
    private readonly hervatTermijn: HervatTermijn,
    private readonly klok: Klok,
  ) {}

  /** De termijnen van een zaak of een melding, met hun berekening, alle versies en de herinneringen. */
  @Get()
  @Recht('termijn:lezen')
  async van(@Wie() actor: Actor, @Query() vraag: TermijnenRequest): Promise<TermijnenResponse> {
    const resultaten = await this.termijnenVan.execute(actor, vraag);
    return { resultaten } as unknown as TermijnenResponse;
  }

  /** De termijnen die lopen, wat het eerst eindigt bovenaan tenzij u anders sorteert. */
  @Get('open')
  @Recht('termijn:lezen')
  async lopend(@Wie() actor: Actor, @Query() filter: OpenTermijnenRequest): Promise<OpenTermijnenResponse> {
    const { sorteer = null, vanaf, aantal = 50 } = filter;
    const vraag = { ...this.naarFilter(filter), sorteer, vanaf, aantal };
    return (await this.open.execute(actor, vraag)) as unknown as OpenTermijnenResponse;
  }

  /** Hoeveel termijnen er achter elk tabblad van de lijst staan, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('open/aantallen')
  @Recht('termijn:lezen')
  aantallen(
    @Wie() actor: Actor,
    @Query() filter: OpenTermijnenAantallenRequest,
  ): Promise<BladtellingResponse> {
    const bladen = perBlad(filter, { ik: actor.gebruikerId }, (vraag) => this.naarFilter(vraag));
    return this.open.aantallen(actor, bladen);
  }

  /** De lopende termijnen als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('open/export')
  @Recht('termijn:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: OpenTermijnenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const vast = { ...this.naarFilter(filter), sorteer: filter.sorteer ?? null };
    const naam = `termijnen-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, (vanaf, aantal) =>
      this.open.exporteer(actor, { ...vast, vanaf, aantal }),
    );
  }

  /** De open termijnen met een laatste dag in een periode van ten hoogste 62 dagen, en de vrije dagen daarin. */
  @Get('agenda')
  @Recht('termijn:lezen')
  async agenda(@Wie() actor: Actor, @Query() vraag: AgendaRequest): Promise<AgendaResponse> {
    const { van, tot, behandelaarId = null } = vraag;
    return (await this.termijnagenda.execute(actor, {
      van,
      tot,
      behandelaarId,
    })) as unknown as AgendaResponse;
  }

  /** Verlengt een lopende termijn. Vraagt de ETag in If-Match. De vorige versie blijft leesbaar. */
  @Post(':id/_verleng')
  @HttpCode(HttpStatus.OK)
  @Recht('termijn:wijzigen')
  async verleng(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: VerlengTermijnRequest,
  ): Promise<TermijnResponse> {
    await this.verlengTermijn.execute(actor, { termijnId: id, versie, ...verzoek });
    return (await this.termijnenVan.een(actor, id)) as unknown as TermijnResponse;
  }

  /** Stopt de berichten over een verstreken termijn, met een reden. Vraagt de ETag in If-Match. De termijn blijft open. */
  @Post(':id/_stop-escalatie')
  @HttpCode(HttpStatus.OK)
  @Recht('termijn:wijzigen')
  async stop(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: StopEscalatieRequest,
  ): Promise<TermijnResponse> {
    await this.stopEscalatie.execute(actor, { termijnId: id, versie, reden });
    return (await this.termijnenVan.een(actor, id)) as unknown as TermijnResponse;
  }

  /** Schort een lopende termijn op: vanaf de dag erna staat die stil. Vraagt de ETag in If-Match. */
  @Post(':id/_schort-op')
  @HttpCode(HttpStatus.OK)
  @Recht('termijn:wijzigen')
  async schortOp(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: StilstandRequest,
  ): Promise<TermijnResponse> {
    await this.schortTermijnOp.execute(actor, { termijnId: id, versie, ...verzoek });
    return (await this.termijnenVan.een(actor, id)) as unknown as TermijnResponse;
  }

  /** Laat een opgeschorte termijn weer lopen; de laatste dag schuift op. Vraagt de ETag in If-Match. */
  @Post(':id/_hervat')
  @HttpCode(HttpStatus.OK)
  @Recht('termijn:wijzigen')
  async hervat(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: StilstandRequest,
  ): Promise<TermijnResponse> {
    await this.hervatTermijn.execute(actor, { termijnId: id, versie, ...verzoek });
    return (await this.termijnenVan.een(actor, id)) as unknown as TermijnResponse;
  }

  /** Wat hervatten zou betekenen: de nieuwe laatste dag, met de berekening. Er verandert niets. */
  @Post(':id/_bereken-hervatting')
  @HttpCode(HttpStatus.OK)
  @Recht('termijn:wijzigen')
  async hervatting(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { op }: HervattingRequest,
  ): Promise<TermijnvoorbeeldResponse> {
    const voorbeeld = await this.hervatTermijn.voorbeeld(actor, { termijnId: id, op });
    return voorbeeld as unknown as TermijnvoorbeeldResponse;
  }

  private naarFilter(filter: Omit<OpenTermijnenExportRequest, 'sorteer'>): Termijntelfilter {
    return {
      teLaatOp: filter.teLaat ? this.klok.vandaag().toString() : null,
      behandelaarId: filter.behandelaarId ?? null,
      aanbiederId: filter.aanbiederId ?? null,
      eigenaar: filter.eigenaar ?? null,
    };
  }
}
