import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Patch,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { alsDownload } from '@navolgbaar/document';
import { Klok } from '@navolgbaar/kernel';
import { LaatsteWijzigingResponse } from '@navolgbaar/platform/audit';
import { type Actor, Recht, Wie, heeftRecht } from '@navolgbaar/platform/auth';
import {
  BladtellingResponse,
  IdPipe,
  Versie,
  cursorOnbekend,
  csvAntwoord,
  leesCursor,
  perBlad,
} from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { ControleerRapport } from '../application/controleer-rapport/controleer-rapport';
import { DeelRapport } from '../application/deel-rapport/deel-rapport.use-case';
import { LeesRapportPdf } from '../application/lees-rapport-pdf/lees-rapport-pdf.use-case';
import { NeemBevindingenOver } from '../application/neem-bevindingen-over/neem-bevindingen-over.use-case';
import {
  type Rapportfilter,
  type Rapporttelfilter,
  rapportvolgorde,
} from '../application/ports/rapport.repository';
import { LeesRapportnormen } from '../application/queries/lees-rapportnormen';
import { LeesRapporten } from '../application/queries/lees-rapporten';
import { StelRapportOp } from '../application/stel-rapport-op/stel-rapport-op.use-case';
import { StelRapportVast } from '../application/stel-rapport-vast/stel-rapport-vast.use-case';
import { WijzigRapport } from '../application/wijzig-rapport/wijzig-rapport.use-case';
import {
  DeelRapportRequest,
  NeemBevindingenOverRequest,
  RapportenAantallenRequest,
  RapportenExportRequest,
  RapportenRequest,
  StelRapportOpRequest,
  StelRapportVastRequest,
  WijzigRapportRequest,
} from './dto/rapport.request';
import {
  RapportResponse,
  RapportcontroleResponse,
  RapportenResponse,
  RapportnormResponse,
  RapportsjabloonResponse,
} from './dto/rapport.response';
import './fouten';
import { EXPORTKOLOMMEN } from './rapporten-export';

@ApiTags('rapporten')
@Controller('api/v1')
export class RapportController {
  constructor(
    private readonly stelOp: StelRapportOp,
    private readonly wijzig: WijzigRapport,
    private readonly neemOver: NeemBevindingenOver,
    private readonly controleer: ControleerRapport,
    private readonly stelVast: StelRapportVast,
    private readonly deel: DeelRapport,
    private readonly pdf: LeesRapportPdf,
    private readonly lees: LeesRapporten,
    private readonly leesNormen: LeesRapportnormen,
    private readonly klok: Klok,
  ) {}

  /** De rapporten van een zaak, nieuwste eerst. */
  @Get('zaken/:id/rapporten')
  @Recht('rapport:lezen')
  vanZaak(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Query() filter: RapportenRequest,
  ): Promise<RapportenResponse> {
    return this.bladzijde(actor, filter, zaakId);
  }

  /** Uit welke delen een nieuw rapport bestaat, per soort. */
  @Get('rapportsjablonen')
  @Recht('rapport:opstellen')
  sjablonen(@Wie() actor: Actor): RapportsjabloonResponse[] {
    return this.lees.sjablonen(actor);
  }

  /** De normen waarnaar een rapport van deze zaak kan verwijzen: die van de toetsingskaders die in de zaak zijn gebruikt. */
  @Get('zaken/:id/rapportnormen')
  @Recht('rapport:opstellen')
  normen(@Wie() actor: Actor, @Param('id', IdPipe) zaakId: string): Promise<RapportnormResponse[]> {
    return this.leesNormen.execute(actor, zaakId);
  }

  /** Begint een rapport bij een zaak. */
  @Post('zaken/:id/rapporten')
  @Recht('rapport:opstellen')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: StelRapportOpRequest,
  ): Promise<RapportResponse> {
    const { id } = await this.stelOp.execute(actor, { zaakId, ...verzoek });
    return this.rapport(actor, id);
  }

  /** De rapporten die u mag zien, nieuwste eerst tenzij u anders sorteert. */
  @Get('rapporten')
  @Recht('rapport:lezen')
  lijst(@Wie() actor: Actor, @Query() filter: RapportenRequest): Promise<RapportenResponse> {
    return this.bladzijde(actor, filter, null);
  }

  /** Hoeveel rapporten er achter elk tabblad van de lijst staan, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('rapporten/aantallen')
  @Recht('rapport:lezen')
  aantallen(@Wie() actor: Actor, @Query() filter: RapportenAantallenRequest): Promise<BladtellingResponse> {
    // Who wrote it is for the team to know.
    const bladen = heeftRecht(actor, 'rapport:opstellen') ? (['mijn', 'team'] as const) : (['team'] as const);
    return this.lees.aantallen(actor, perBlad(filter, { bladen, ik: actor.gebruikerId }, naarTelfilter));
  }

  /** De rapporten als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('rapporten/export')
  @Recht('rapport:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: RapportenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const naam = `rapporten-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, naarFilter(filter, null, { vanaf, aantal })),
    );
  }

  /** Een rapport. Het inzien wordt vastgelegd. */
  @Get('rapporten/:id')
  @Recht('rapport:lezen')
  async rapport(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<RapportResponse> {
    return (await this.lees.detail(actor, id)) as unknown as RapportResponse;
  }

  /** Wie het rapport het laatst wijzigde, en wanneer; voor wie tegelijk met een ander wijzigt. Het inzien wordt vastgelegd. */
  @Get('rapporten/:id/laatste-wijziging')
  @Recht('rapport:opstellen')
  async laatsteWijziging(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<LaatsteWijzigingResponse> {
    return this.lees.laatsteWijziging(actor, id);
  }

  /** Wijzigt een concept. Vraagt de ETag in If-Match. */
  @Patch('rapporten/:id')
  @Recht('rapport:opstellen')
  async pasAan(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() velden: WijzigRapportRequest,
  ): Promise<RapportResponse> {
    await this.wijzig.execute(actor, { rapportId: id, versie, ...velden });
    return this.rapport(actor, id);
  }

  /**
   * Neemt vastgestelde bevindingen van de zaak over in een concept, met norm, oordeel, onderbouwing en verwijzingen naar
   * het bewijs. Wat al in het rapport staat, verandert alleen als u het noemt. Vraagt de ETag in If-Match.
   */
  @Post('rapporten/:id/_neem-bevindingen-over')
  @HttpCode(HttpStatus.OK)
  @Recht('rapport:opstellen')
  async overname(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { bevindingIds }: NeemBevindingenOverRequest,
  ): Promise<RapportResponse> {
    await this.neemOver.execute(actor, { rapportId: id, versie, bevindingIds });
    return this.rapport(actor, id);
  }

  /** Alles wat het vaststellen tegenhoudt of aandacht vraagt, met de plaats. Het controleren wordt vastgelegd. */
  @Get('rapporten/:id/controlepunten')
  @Recht('rapport:opstellen')
  async controle(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<RapportcontroleResponse> {
    return (await this.controleer.execute(actor, id)) as unknown as RapportcontroleResponse;
  }

  /** Stelt het rapport vast, nadat de aanbieder is gehoord. Daarna verandert het nooit meer. */
  @Post('rapporten/:id/_stel-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('rapport:vaststellen')
  async vaststelling(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { zonderWederhoor }: StelRapportVastRequest,
  ): Promise<RapportResponse> {
    await this.stelVast.execute(actor, { rapportId: id, versie, zonderWederhoor });
    return this.rapport(actor, id);
  }

  /** Deelt een vastgesteld rapport met het college van een betrokken gemeente. */
  @Post('rapporten/:id/_deel')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:delen')
  async deling(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: DeelRapportRequest,
  ): Promise<RapportResponse> {
    await this.deel.execute(actor, { rapportId: id, ...verzoek });
    return this.rapport(actor, id);
  }

  /** Het bestand van een vastgesteld rapport, zoals het is opgeslagen. */
  @Get('rapporten/:id/pdf')
  @Recht('rapport:lezen')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async bestand(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return alsDownload(reply, await this.pdf.execute(actor, id));
  }

  private async bladzijde(
    actor: Actor,
    filter: RapportenRequest,
    zaakId: string | null,
  ): Promise<RapportenResponse> {
    return (await this.lees.lijst(actor, naarFilter(filter, zaakId, filter))) as unknown as RapportenResponse;
  }
}

function naarFilter(
  filter: RapportenExportRequest,
  zaakId: string | null,
  { vanaf, aantal = 50 }: { vanaf?: string | undefined; aantal?: number },
): Rapportfilter {
  const cursor = leesCursor(vanaf, 2);
  if (cursor && cursor[1] !== rapportvolgorde(filter.sorteer)) throw cursorOnbekend();
  return {
    ...naarTelfilter(filter),
    zaakId,
    sorteer: filter.sorteer ?? null,
    na: cursor && new IdPipe().transform(String(cursor[0])),
    aantal,
  };
}

function naarTelfilter(filter: Omit<RapportenExportRequest, 'sorteer'>): Rapporttelfilter {
  return {
    zaakId: null,
    status: filter.status ?? null,
    soort: filter.soort ?? null,
    aanbiederId: filter.aanbiederId ?? null,
    opsteller: filter.behandelaarId ?? null,
  };
}
