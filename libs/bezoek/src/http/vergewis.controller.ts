import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie, csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LeesSteekproeven } from '../application/queries/lees-steekproeven';
import { BeginSteekproef } from '../application/vergewis/begin-steekproef/begin-steekproef.use-case';
import { LegDossierVast } from '../application/vergewis/leg-dossier-vast/leg-dossier-vast.use-case';
import { RondSteekproefAf } from '../application/vergewis/rond-steekproef-af/rond-steekproef-af.use-case';
import { WijzigSteekproef } from '../application/vergewis/wijzig-steekproef/wijzig-steekproef.use-case';
import type { Dossierinhoud } from '../domain/vergewis/dossier';
import type { Steekproeffeiten } from '../domain/vergewis/steekproef';
import {
  RondSteekproefAfRequest,
  SteekproeffeitenRequest,
  VergewisdossierRequest,
} from './dto/vergewis.request';
import { VergewisdossierdetailResponse, VergewissteekproefResponse } from './dto/vergewis.response';
import './fouten';
import { AANDEELKOLOMMEN } from './vergewis-export';

@ApiTags('bezoeken')
@Controller('api/v1')
export class VergewisController {
  constructor(
    private readonly begin: BeginSteekproef,
    private readonly wijzigen: WijzigSteekproef,
    private readonly dossiers: LegDossierVast,
    private readonly afronden: RondSteekproefAf,
    private readonly lees: LeesSteekproeven,
  ) {}

  /** De vergewissteekproef van een bezoek: één, of geen. Het inzien wordt vastgelegd. */
  @Get('bezoeken/:id/vergewissteekproeven')
  @Recht('bezoek:lezen')
  async vanBezoek(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<VergewissteekproefResponse[]> {
    return (await this.lees.vanBezoek(actor, id)) as unknown as VergewissteekproefResponse[];
  }

  /** Begint een vergewissteekproef bij een bezoek dat doorgaat. */
  @Post('bezoeken/:id/vergewissteekproeven')
  @Recht('bezoek:plannen')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Body() verzoek: SteekproeffeitenRequest,
  ): Promise<VergewissteekproefResponse> {
    return this.steekproef(actor, await this.begin.execute(actor, bezoekId, alsFeiten(verzoek)));
  }

  /** Een vergewissteekproef met wat de regels van elk dossier zeggen. Het inzien wordt vastgelegd. */
  @Get('vergewissteekproeven/:id')
  @Recht('bezoek:lezen')
  async steekproef(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<VergewissteekproefResponse> {
    return (await this.lees.detail(actor, id)) as unknown as VergewissteekproefResponse;
  }

  /** Per soort werk het aandeel met genoeg instrumenten, als CSV-bestand zonder gegevens van personen. Het exporteren wordt vastgelegd. */
  @Get('vergewissteekproeven/:id/export')
  @Recht('bezoek:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exporteer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { aandelen, bezoekOp } = await this.lees.exporteer(actor, id);
    const pagina = { resultaten: [...aandelen], volgende: null };
    return csvAntwoord(reply, `vergewissteekproef-${bezoekOp}`, AANDEELKOLOMMEN, () =>
      Promise.resolve(pagina),
    );
  }

  /** Wijzigt wat er bij de aanbieder geldt. Vraagt de ETag in If-Match. */
  @Post('vergewissteekproeven/:id/_wijzig')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: SteekproeffeitenRequest,
  ): Promise<VergewissteekproefResponse> {
    await this.wijzigen.execute(actor, { id, versie }, alsFeiten(verzoek));
    return this.steekproef(actor, id);
  }

  /** Rondt de steekproef af. Daarna verandert zij niet meer. Vraagt de ETag in If-Match. */
  @Post('vergewissteekproeven/:id/_rond-af')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async rondAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { conclusie }: RondSteekproefAfRequest,
  ): Promise<VergewissteekproefResponse> {
    await this.afronden.execute(actor, { id, versie }, conclusie);
    return this.steekproef(actor, id);
  }

  /** Legt vast wat van een personeelsdossier is gezien, op code. */
  @Post('vergewissteekproeven/:id/dossiers')
  @Recht('bezoek:plannen')
  async voegToe(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: VergewisdossierRequest,
  ): Promise<VergewisdossierdetailResponse> {
    return this.dossier(actor, id, await this.dossiers.voegToe(actor, id, alsDossier(verzoek)));
  }

  /** Een dossier van de steekproef, met zijn eigen ETag. */
  @Get('vergewissteekproeven/:id/dossiers/:dossierId')
  @Recht('bezoek:lezen')
  async dossier(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('dossierId', IdPipe) dossierId: string,
  ): Promise<VergewisdossierdetailResponse> {
    return (await this.lees.dossier(actor, id, dossierId)) as unknown as VergewisdossierdetailResponse;
  }

  /** Wijzigt een dossier. Vraagt de ETag van het dossier in If-Match. */
  @Post('vergewissteekproeven/:id/dossiers/:dossierId/_wijzig')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async wijzigDossier(
    @Wie() actor: Actor,
    @Param('id', IdPipe) steekproefId: string,
    @Param('dossierId', IdPipe) dossierId: string,
    @Versie() versie: number,
    @Body() verzoek: VergewisdossierRequest,
  ): Promise<VergewisdossierdetailResponse> {
    await this.dossiers.wijzig(actor, { steekproefId, dossierId, versie }, alsDossier(verzoek));
    return this.dossier(actor, steekproefId, dossierId);
  }

  /** Haalt een dossier uit de steekproef. Vraagt de ETag van het dossier in If-Match. */
  @Post('vergewissteekproeven/:id/dossiers/:dossierId/_verwijder')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async verwijder(
    @Wie() actor: Actor,
    @Param('id', IdPipe) steekproefId: string,
    @Param('dossierId', IdPipe) dossierId: string,
    @Versie() versie: number,
  ): Promise<VergewissteekproefResponse> {
    await this.dossiers.verwijder(actor, { steekproefId, dossierId, versie });
    return this.steekproef(actor, steekproefId);
  }
}

function alsFeiten({ wsrTot, vogGrondslag, ...feiten }: SteekproeffeitenRequest): Steekproeffeiten {
  return { ...feiten, wsrTot: wsrTot ?? null, vogGrondslag: vogGrondslag ?? null };
}

function alsDossier({
  vogVorm,
  vogOrigineelOp,
  raadplegingen,
  ...rest
}: VergewisdossierRequest): Dossierinhoud {
  return {
    ...{ ...rest, vogVorm: vogVorm ?? null, vogOrigineelOp: vogOrigineelOp ?? null },
    raadplegingen: raadplegingen.map(
      ({ instrument, geraadpleegd, op, resultaat, bewijsGezien, opmerking }) => ({
        ...{ instrument, geraadpleegd, op: op ?? null, resultaat: resultaat ?? null },
        ...{ bewijsGezien: bewijsGezien ?? false, opmerking: opmerking ?? null },
      }),
    ),
  };
}
