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
import { IdPipe, Versie, csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import type { Doorzendhandeling } from '../domain/doorzending-status';
import { LeesDoorzendingen } from '../application/queries/lees-doorzendingen';
import { LeesVerstrekkingen } from '../application/queries/lees-verstrekkingen';
import { VolgDoorzending } from '../application/volg-doorzending/volg-doorzending.use-case';
import {
  DoorzendingenExportRequest,
  DoorzendingenRequest,
  VerstrekkingenExportRequest,
  VerstrekkingenRequest,
  VolgDoorzendingRequest,
} from './dto/doorzending.request';
import {
  DoorzendingdetailResponse,
  DoorzendingenResponse,
  VerstrekkingenResponse,
} from './dto/partner.response';
import { DOORZENDKOLOMMEN, VERSTREKKINGKOLOMMEN } from './partner-export';
import './fouten';

@ApiTags('doorzendingen')
@Controller('api/v1')
export class DoorzendingController {
  constructor(
    private readonly klok: Klok,
    private readonly volg: VolgDoorzending,
    private readonly doorzendingen: LeesDoorzendingen,
    private readonly verstrekkingen: LeesVerstrekkingen,
  ) {}

  /** Wat aan een ander is doorgezonden, nieuwste eerst. Het inzien wordt vastgelegd. */
  @Get('doorzendingen')
  @Recht('melding:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: DoorzendingenRequest): Promise<DoorzendingenResponse> {
    const vraag = { ...naarVraag(filter), vanaf: filter.vanaf, aantal: filter.aantal ?? 50 };
    return (await this.doorzendingen.lijst(actor, vraag)) as unknown as DoorzendingenResponse;
  }

  /** De doorzendingen als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('doorzendingen/export')
  @Recht('melding:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: DoorzendingenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const naam = `doorzendingen-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, DOORZENDKOLOMMEN, (vanaf, aantal) =>
      this.doorzendingen.exporteer(actor, { ...naarVraag(filter), vanaf, aantal }),
    );
  }

  /** Een doorzending met wat de ander ermee deed. Het inzien wordt vastgelegd. */
  @Get('doorzendingen/:id')
  @Recht('melding:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<DoorzendingdetailResponse> {
    return (await this.doorzendingen.detail(actor, id)) as unknown as DoorzendingdetailResponse;
  }

  /** De ander heeft de ontvangst bevestigd. Vraagt de ETag in If-Match. */
  @Post('doorzendingen/:id/_bevestig-ontvangst')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  bevestigOntvangst(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: VolgDoorzendingRequest,
  ): Promise<DoorzendingdetailResponse> {
    return this.doe(actor, 'bevestigOntvangst', { ...verzoek, id, versie });
  }

  /** De ander heeft het in behandeling genomen. Vraagt de ETag in If-Match. */
  @Post('doorzendingen/:id/_neem-in-behandeling')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  neemInBehandeling(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: VolgDoorzendingRequest,
  ): Promise<DoorzendingdetailResponse> {
    return this.doe(actor, 'neemInBehandeling', { ...verzoek, id, versie });
  }

  /** Legt vast wat er bij de ander uit kwam. Het volgen eindigt. Vraagt de ETag in If-Match. */
  @Post('doorzendingen/:id/_leg-uitkomst-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  legUitkomstVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: VolgDoorzendingRequest,
  ): Promise<DoorzendingdetailResponse> {
    return this.doe(actor, 'legUitkomstVast', { ...verzoek, id, versie });
  }

  /** Legt vast dat u de afzender vertelde dat de melding is doorgezonden. Vraagt de ETag in If-Match. */
  @Post('doorzendingen/:id/_vertel-afzender')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  async vertelAfzender(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: VolgDoorzendingRequest,
  ): Promise<DoorzendingdetailResponse> {
    await this.volg.vertelAfzender(actor, { ...verzoek, id, versie });
    return this.een(actor, id);
  }

  /** Welke gegevens van mensen aan wie zijn verstrekt of geweigerd, nieuwste eerst. Het inzien wordt vastgelegd. */
  @Get('verstrekkingen')
  @Recht('verstrekking:lezen')
  async verstrekkingenlijst(
    @Wie() actor: Actor,
    @Query() filter: VerstrekkingenRequest,
  ): Promise<VerstrekkingenResponse> {
    const vraag = { ...naarVerstrekkingvraag(filter), vanaf: filter.vanaf, aantal: filter.aantal ?? 50 };
    return (await this.verstrekkingen.lijst(actor, vraag)) as unknown as VerstrekkingenResponse;
  }

  /** De verstrekkingen als CSV-bestand, zonder wat is verstrekt. Het exporteren wordt vastgelegd. */
  @Get('verstrekkingen/export')
  @Recht('verstrekking:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteerVerstrekkingen(
    @Wie() actor: Actor,
    @Query() filter: VerstrekkingenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const naam = `verstrekkingen-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, VERSTREKKINGKOLOMMEN, (vanaf, aantal) =>
      this.verstrekkingen.exporteer(actor, { ...naarVerstrekkingvraag(filter), vanaf, aantal }),
    );
  }

  private async doe(
    actor: Actor,
    handeling: Doorzendhandeling,
    command: VolgDoorzendingRequest & { id: string; versie: number },
  ): Promise<DoorzendingdetailResponse> {
    await this.volg.execute(actor, handeling, command);
    return this.een(actor, command.id);
  }
}

function naarVraag({ status, partnerId, meldingId }: DoorzendingenExportRequest) {
  return {
    status: status === 'alle' ? null : (status ?? ('lopend' as const)),
    ...{ partnerId: partnerId ?? null, meldingId: meldingId ?? null },
  };
}

const naarVerstrekkingvraag = ({ meldingId, zaakId, besluit }: VerstrekkingenExportRequest) => ({
  ...{ meldingId: meldingId ?? null, zaakId: zaakId ?? null, besluit: besluit ?? null },
});
