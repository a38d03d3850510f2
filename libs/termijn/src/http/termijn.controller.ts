import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { HervatTermijn } from '../application/hervat-termijn/hervat-termijn.use-case';
import { Termijnagenda } from '../application/queries/lees-agenda';
import { TeLateTermijnen, TermijnenVan } from '../application/queries/lees-termijnen';
import { SchortTermijnOp } from '../application/schort-termijn-op/schort-termijn-op.use-case';
import { StopEscalatie } from '../application/stop-escalatie/stop-escalatie.use-case';
import { VerlengTermijn } from '../application/verleng-termijn/verleng-termijn.use-case';
import {
  AgendaRequest,
  HervattingRequest,
  StilstandRequest,
  StopEscalatieRequest,
  TeLaatRequest,
  TermijnenRequest,
  VerlengTermijnRequest,
} from './dto/termijn.request';
import {
  AgendaResponse,
  TermijnvoorbeeldResponse,
  TeLaatResponse,
  TermijnResponse,
  TermijnenResponse,
} from './dto/termijn.response';
import './fouten';

@ApiTags('termijnen')
@Controller('api/v1/termijnen')
export class TermijnController {
  constructor(
    private readonly termijnenVan: TermijnenVan,
    private readonly termijnagenda: Termijnagenda,
    private readonly teLate: TeLateTermijnen,
    private readonly verlengTermijn: VerlengTermijn,
    private readonly stopEscalatie: StopEscalatie,
    private readonly schortTermijnOp: SchortTermijnOp,
    private readonly hervatTermijn: HervatTermijn,
  ) {}

  /** De termijnen van een zaak of een melding, met hun berekening, alle versies en de herinneringen. */
  @Get()
  @Recht('termijn:lezen')
  async van(@Wie() actor: Actor, @Query() vraag: TermijnenRequest): Promise<TermijnenResponse> {
    const resultaten = await this.termijnenVan.execute(actor, vraag);
    return { resultaten } as unknown as TermijnenResponse;
  }

  /** De open termijnen die voorbij zijn, de langst verstreken eerst. */
  @Get('te-laat')
  @Recht('termijn:lezen')
  async teLaat(@Wie() actor: Actor, @Query() filter: TeLaatRequest): Promise<TeLaatResponse> {
    const { behandelaarId = null, vanaf, aantal = 50 } = filter;
    const pagina = await this.teLate.execute(actor, { behandelaarId, vanaf, aantal });
    return pagina as unknown as TeLaatResponse;
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
}
