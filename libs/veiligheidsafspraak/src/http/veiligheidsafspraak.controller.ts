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
import type { FastifyReply } from 'fastify';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { csvAntwoord, IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeeindigAfspraak } from '../application/beeindig-afspraak/beeindig-afspraak.use-case';
import { BrengOnderMonitoring } from '../application/breng-onder-monitoring/breng-onder-monitoring.use-case';
import { ControleerAfspraak } from '../application/controleer-afspraak/controleer-afspraak.use-case';
import { MaakAfspraak } from '../application/maak-afspraak/maak-afspraak.use-case';
import { MeldUitvoering } from '../application/meld-uitvoering/meld-uitvoering.use-case';
import { LeesAfspraken } from '../application/queries/lees-afspraken';
import { type Afspraakstatus, OPEN_AFSPRAKEN } from '../domain/afspraak-status';
import { EXPORTKOLOMMEN } from './afspraken-export';
import {
  ControleerVeiligheidsafspraakRequest,
  HandelVeiligheidsafspraakAfRequest,
  MeldUitvoeringRequest,
  VeiligheidsafspraakBijMeldingRequest,
  VeiligheidsafspraakInPlaatsVanRequest,
  VeiligheidsafspraakInZaakRequest,
  type VeiligheidsafspraakRequest,
  VeiligheidsafsprakenExportRequest,
  VeiligheidsafsprakenRequest,
  VeiligheidsredenRequest,
} from './dto/afspraak.request';
import {
  VeiligheidsafspraakResponse,
  VeiligheidsafspraakregelResponse,
  VeiligheidsafsprakenResponse,
} from './dto/afspraak.response';
import './fouten';

/** More than this at once is no list to work from. */
const MEESTE_SIGNALEN = 200;

/** Bindende afspraken met een aanbieder voor de veiligheid, los van structurele verbetering (Beleidskader § 6). */
@ApiTags('veiligheidsafspraken')
@Controller('api/v1')
export class VeiligheidsafspraakController {
  constructor(
    private readonly lees: LeesAfspraken,
    private readonly maken: MaakAfspraak,
    private readonly melden: MeldUitvoering,
    private readonly controleren: ControleerAfspraak,
    private readonly monitoring: BrengOnderMonitoring,
    private readonly beeindigen: BeeindigAfspraak,
    private readonly klok: Klok,
  ) {}

  /** De veiligheidsafspraken die u mag zien, nieuwste eerst; een aanbieder ziet zijn eigen afspraken. Zonder status: waar nog iets mee moet gebeuren. */
  @Get('veiligheidsafspraken')
  @Recht('veiligheidsafspraak:lezen')
  async lijst(
    @Wie() actor: Actor,
    @Query() filter: VeiligheidsafsprakenRequest,
  ): Promise<VeiligheidsafsprakenResponse> {
    const blad = { vanaf: filter.vanaf, aantal: filter.aantal ?? 50 };
    const pagina = await this.lees.lijst(actor, { ...filterVan(filter), ...blad });
    return pagina as unknown as VeiligheidsafsprakenResponse;
  }

  /** Die lijst als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('veiligheidsafspraken/export')
  @Recht('veiligheidsafspraak:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: VeiligheidsafsprakenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const naam = `veiligheidsafspraken-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...filterVan(filter), vanaf, aantal }),
    );
  }

  /** Wat bovenaan alles staat: afspraken die niet zijn nagekomen, en die niet op tijd zijn gecontroleerd. Ten hoogste tweehonderd. */
  @Get('veiligheidsafspraken/signalen')
  @Recht('veiligheidsafspraak:controleren')
  async signalen(@Wie() actor: Actor): Promise<VeiligheidsafspraakregelResponse[]> {
    return (await this.lees.signalen(actor, MEESTE_SIGNALEN)) as VeiligheidsafspraakregelResponse[];
  }

  /** Een veiligheidsafspraak met wat de aanbieder meldde en wat is gecontroleerd. Het inzien wordt vastgelegd. */
  @Get('veiligheidsafspraken/:id')
  @Recht('veiligheidsafspraak:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<VeiligheidsafspraakResponse> {
    return (await this.lees.detail(actor, id)) as unknown as VeiligheidsafspraakResponse;
  }

  /** Legt in een zaak een veiligheidsafspraak met een aanbieder vast (Beleidskader § 6, "Een gewogen besluit"). De aanbieder ziet haar in het portaal. */
  @Post('zaken/:id/veiligheidsafspraken')
  @Recht('veiligheidsafspraak:maken')
  async inZaak(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: VeiligheidsafspraakInZaakRequest,
  ): Promise<VeiligheidsafspraakResponse> {
    const { aanbiederId } = verzoek;
    return this.een(actor, await this.maken.bijZaak(actor, { ...inhoudVan(verzoek), zaakId, aanbiederId }));
  }

  /** Legt bij een melding een veiligheidsafspraak vast, ook voordat er een zaak is. Wordt de melding een zaak, dan hoort zij daarbij. */
  @Post('meldingen/:id/veiligheidsafspraken')
  @Recht('veiligheidsafspraak:maken')
  async bijMelding(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Body() verzoek: VeiligheidsafspraakBijMeldingRequest,
  ): Promise<VeiligheidsafspraakResponse> {
    const plaats = { meldingId, actiepuntId: verzoek.actiepuntId ?? null };
    return this.een(actor, await this.maken.bijMelding(actor, { ...inhoudVan(verzoek), ...plaats }));
  }

  /** Maakt een nieuwe afspraak in plaats van een die niet is nagekomen: beide in een keer. Vraagt de ETag in If-Match. */
  @Post('veiligheidsafspraken/:id/_vervang')
  @Recht('veiligheidsafspraak:maken')
  async vervang(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() verzoek: VeiligheidsafspraakInPlaatsVanRequest,
  ): Promise<VeiligheidsafspraakResponse> {
    const { reden } = verzoek;
    return this.een(actor, await this.maken.inPlaatsVan(actor, { ...inhoudVan(verzoek), id, gezien, reden }));
  }

  /** De aanbieder meldt wat er is gedaan; een collega legt vast wat anders binnenkwam. Vraagt de ETag in If-Match. */
  @Post('veiligheidsafspraken/:id/_meld-uitvoering')
  @HttpCode(HttpStatus.OK)
  @Recht('veiligheidsafspraak:melden')
  async meld(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { tekst }: MeldUitvoeringRequest,
  ): Promise<VeiligheidsafspraakResponse> {
    await this.melden.execute(actor, { id, gezien }, tekst);
    return this.een(actor, id);
  }

  /** Legt een controle vast. Niet nagekomen is meteen zichtbaar bovenaan alles. Vraagt de ETag in If-Match. */
  @Post('veiligheidsafspraken/:id/_controleer')
  @HttpCode(HttpStatus.OK)
  @Recht('veiligheidsafspraak:controleren')
  async controleer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { volgendeOp, bewijsstukIds = [], ...controle }: ControleerVeiligheidsafspraakRequest,
  ): Promise<VeiligheidsafspraakResponse> {
    await this.controleren.controleer(
      actor,
      { id, gezien },
      {
        ...{ ...controle, volgendeOp: volgendeOp ?? null, bewijsstukIds },
      },
    );
    return this.een(actor, id);
  }

  /** Legt vast wat is gedaan met een afspraak die niet is nagekomen. Vraagt de ETag in If-Match. */
  @Post('veiligheidsafspraken/:id/_handel-af')
  @HttpCode(HttpStatus.OK)
  @Recht('veiligheidsafspraak:controleren')
  async handelAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { gevolg, reden }: HandelVeiligheidsafspraakAfRequest,
  ): Promise<VeiligheidsafspraakResponse> {
    await this.controleren.handelAf(actor, { id, gezien }, gevolg, reden);
    return this.een(actor, id);
  }

  /** Laat de afspraak verder lopen onder de monitoring van de zaak: dan kan de zaak worden afgesloten. Vraagt de ETag in If-Match. */
  @Post('veiligheidsafspraken/:id/_breng-onder-monitoring')
  @HttpCode(HttpStatus.OK)
  @Recht('veiligheidsafspraak:controleren')
  async brengOnderMonitoring(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: VeiligheidsredenRequest,
  ): Promise<VeiligheidsafspraakResponse> {
    await this.monitoring.execute(actor, { id, gezien }, reden);
    return this.een(actor, id);
  }

  /** Beëindigt een afspraak die niet meer nodig is, met de reden. Vraagt de ETag in If-Match. */
  @Post('veiligheidsafspraken/:id/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('veiligheidsafspraak:maken')
  async beeindig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: VeiligheidsredenRequest,
  ): Promise<VeiligheidsafspraakResponse> {
    await this.beeindigen.execute(actor, { id, gezien }, reden);
    return this.een(actor, id);
  }
}

function filterVan({ zaakId, meldingId, aanbiederId, ...filter }: VeiligheidsafsprakenExportRequest) {
  const status: readonly string[] = filter.status ?? OPEN_AFSPRAKEN;
  return {
    ...{ zaakId: zaakId ?? null, meldingId: meldingId ?? null, aanbiederId: aanbiederId ?? null },
    status: status.includes('alle') ? null : (status as readonly Afspraakstatus[]),
  };
}

function inhoudVan(v: VeiligheidsafspraakRequest) {
  return {
    ...{ tekst: v.tekst, afgesprokenOp: v.afgesprokenOp, uiterlijk: v.uiterlijk },
    ...{ eigenaarFunctie: v.eigenaarFunctie ?? null, eigenaarId: v.eigenaarId ?? null },
    ...{ controleWijze: v.controleWijze, controleDoor: v.controleDoor, controleOp: v.controleOp },
  };
}
