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
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { downloadkop } from '@navolgbaar/document';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie, leesCursor } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { DeelRapport } from '../application/deel-rapport/deel-rapport.use-case';
import { LeesRapportPdf } from '../application/lees-rapport-pdf/lees-rapport-pdf.use-case';
import { LeesRapporten } from '../application/queries/lees-rapporten';
import { StelRapportOp } from '../application/stel-rapport-op/stel-rapport-op.use-case';
import { StelRapportVast } from '../application/stel-rapport-vast/stel-rapport-vast.use-case';
import { WijzigRapport } from '../application/wijzig-rapport/wijzig-rapport.use-case';
import {
  DeelRapportRequest,
  RapportenRequest,
  StelRapportOpRequest,
  WijzigRapportRequest,
} from './dto/rapport.request';
import { RapportResponse, RapportenResponse } from './dto/rapport.response';
import './fouten';

@ApiTags('rapporten')
@Controller('api/v1')
export class RapportController {
  constructor(
    private readonly stelOp: StelRapportOp,
    private readonly wijzig: WijzigRapport,
    private readonly stelVast: StelRapportVast,
    private readonly deel: DeelRapport,
    private readonly pdf: LeesRapportPdf,
    private readonly lees: LeesRapporten,
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

  /** De rapporten die u mag zien, nieuwste eerst. */
  @Get('rapporten')
  @Recht('rapport:lezen')
  lijst(@Wie() actor: Actor, @Query() filter: RapportenRequest): Promise<RapportenResponse> {
    return this.bladzijde(actor, filter, null);
  }

  /** Een rapport. Het inzien wordt vastgelegd. */
  @Get('rapporten/:id')
  @Recht('rapport:lezen')
  async rapport(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<RapportResponse> {
    return (await this.lees.detail(actor, id)) as unknown as RapportResponse;
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

  /** Stelt het rapport vast. Daarna verandert het nooit meer. */
  @Post('rapporten/:id/_stel-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('rapport:vaststellen')
  async vaststelling(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<RapportResponse> {
    await this.stelVast.execute(actor, { rapportId: id, versie });
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
    const { document, inhoud } = await this.pdf.execute(actor, id);
    void reply.header('content-security-policy', "sandbox; default-src 'none'");
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(inhoud, {
      type: document.mediatype,
      disposition: downloadkop(document.naam),
      length: document.grootte,
    });
  }

  private async bladzijde(
    actor: Actor,
    { status, aanbiederId, vanaf, aantal }: RapportenRequest,
    zaakId: string | null,
  ): Promise<RapportenResponse> {
    const cursor = leesCursor(vanaf, 1);
    const na = cursor && new IdPipe().transform(String(cursor[0]));
    const filter = {
      status: status ?? null,
      zaakId,
      aanbiederId: aanbiederId ?? null,
      na,
      aantal: aantal ?? 50,
    };
    const pagina = await this.lees.lijst(actor, filter);
    return pagina as unknown as RapportenResponse;
  }
}
