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
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { BladtellingResponse, IdPipe, Versie, csvAntwoord, perBlad } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import {
  GebruikBevoegdheid,
  VerbeterGebruik,
} from '../application/gebruik-bevoegdheid/gebruik-bevoegdheid.use-case';
import { LegAntwoordVast } from '../application/leg-antwoord-vast/leg-antwoord-vast.use-case';
import { LegVervolgVast } from '../application/leg-vervolg-vast/leg-vervolg-vast.use-case';
import { type Gebruiktelvraag, LeesBevoegdheden } from '../application/queries/lees-bevoegdheden';
import type { Gebruikinvoer } from '../domain/gebruik';
import { EXPORTKOLOMMEN } from './bevoegdheden-export';
import {
  BevoegdhedenAantallenRequest,
  BevoegdhedenExportRequest,
  BevoegdhedenRequest,
  GebruikBevoegdheidRequest,
  LegAntwoordVastRequest,
  LegVervolgVastRequest,
  VerbeterGebruikRequest,
} from './dto/bevoegdheid.request';
import { BevoegdhedenResponse, BevoegdheidResponse } from './dto/bevoegdheid.response';
import './fouten';

@ApiTags('bevoegdheden')
@Controller('api/v1')
export class BevoegdheidController {
  constructor(
    private readonly klok: Klok,
    private readonly gebruik: GebruikBevoegdheid,
    private readonly verbeteren: VerbeterGebruik,
    private readonly antwoord: LegAntwoordVast,
    private readonly vervolg: LegVervolgVast,
    private readonly lees: LeesBevoegdheden,
  ) {}

  /** Legt vast dat in een zaak een bevoegdheid is gebruikt. Wat de wet niet toestaat, wordt geweigerd met de regel. */
  @Post('zaken/:id/bevoegdheden')
  @Recht('bevoegdheid:gebruiken')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: GebruikBevoegdheidRequest,
  ): Promise<BevoegdheidResponse> {
    return this.een(actor, await this.gebruik.execute(actor, zaakId, naarInvoer(verzoek)));
  }

  /** De gebruikte bevoegdheden, nieuwste eerst. Het inzien wordt vastgelegd. */
  @Get('bevoegdheden')
  @Recht('bevoegdheid:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: BevoegdhedenRequest): Promise<BevoegdhedenResponse> {
    const { sorteer = null, vanaf, aantal = 50 } = filter;
    const bladzijde = await this.lees.lijst(actor, { ...naarVraag(filter), sorteer, vanaf, aantal });
    return bladzijde as unknown as BevoegdhedenResponse;
  }

  /** Hoeveel er achter elk tabblad van de lijst staan, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('bevoegdheden/aantallen')
  @Recht('bevoegdheid:lezen')
  aantallen(
    @Wie() actor: Actor,
    @Query() filter: BevoegdhedenAantallenRequest,
  ): Promise<BladtellingResponse> {
    const bladen = ['mijn', 'team', 'teLaat'] as const;
    return this.lees.aantallen(actor, perBlad(filter, { bladen, ik: actor.gebruikerId }, naarVraag));
  }

  /** De gebruikte bevoegdheden als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('bevoegdheden/export')
  @Recht('bevoegdheid:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: BevoegdhedenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const naam = `bevoegdheden-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...naarVraag(filter), sorteer: filter.sorteer ?? null, vanaf, aantal }),
    );
  }

  /** Een gebruikte bevoegdheid. Het inzien wordt vastgelegd. */
  @Get('bevoegdheden/:id')
  @Recht('bevoegdheid:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<BevoegdheidResponse> {
    return (await this.lees.detail(actor, id)) as unknown as BevoegdheidResponse;
  }

  /** Legt vast of en wanneer een vordering is beantwoord. Vraagt de ETag in If-Match. */
  @Post('bevoegdheden/:id/_leg-antwoord-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('bevoegdheid:gebruiken')
  async legAntwoordVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: LegAntwoordVastRequest,
  ): Promise<BevoegdheidResponse> {
    await this.antwoord.execute(actor, { ...verzoek, id, versie });
    return this.een(actor, id);
  }

  /** Legt een weigering voor aan het college van een gemeente, of legt vast waarom niet. Vraagt de ETag in If-Match. */
  @Post('bevoegdheden/:id/_leg-vervolg-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('bevoegdheid:gebruiken')
  async legVervolgVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { gemeenteId, ...verzoek }: LegVervolgVastRequest,
  ): Promise<BevoegdheidResponse> {
    await this.vervolg.execute(actor, { ...verzoek, gemeenteId: gemeenteId ?? null, id, versie });
    return this.een(actor, id);
  }

  /** Verbetert een vergissing: er komt een nieuwe regel in plaats van deze, met de reden. Vraagt de ETag in If-Match. */
  @Post('bevoegdheden/:id/_verbeter')
  @Recht('bevoegdheid:gebruiken')
  async verbeter(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { verbeterreden: reden, ...verzoek }: VerbeterGebruikRequest,
  ): Promise<BevoegdheidResponse> {
    return this.een(actor, await this.verbeteren.execute(actor, { id, versie, reden }, naarInvoer(verzoek)));
  }
}

function naarInvoer(verzoek: GebruikBevoegdheidRequest): Gebruikinvoer {
  const { soort, op, jegens, toezichthouderId, doel, wat, legitimatieGetoond, medewerking } = verzoek;
  return {
    ...{ soort, op, jegens, toezichthouderId, doel, wat, legitimatieGetoond, medewerking },
    ...{ tijd: verzoek.tijd ?? null, plaats: verzoek.plaats ?? null },
    ...{ plaatssoort: verzoek.plaatssoort ?? null, kamers: verzoek.kamers ?? [] },
    ...{ noodzaak: verzoek.noodzaak ?? null, resultaat: verzoek.resultaat ?? null },
    zonderLegitimatieReden: verzoek.zonderLegitimatieReden ?? null,
    weigeringsgrond: verzoek.weigeringsgrond ?? null,
    medewerkingReden: verzoek.medewerkingReden ?? null,
    antwoordUiterlijk: verzoek.antwoordUiterlijk ?? null,
    jegensVerdachte: verzoek.jegensVerdachte ?? null,
    ...{ cautie: verzoek.cautie ?? null, cautieToelichting: verzoek.cautieToelichting ?? null },
    ...{ aanbiederId: verzoek.aanbiederId ?? null, bezoekId: verzoek.bezoekId ?? null },
  };
}

function naarVraag({
  status,
  weigering,
  teLaat,
  ...filter
}: Omit<BevoegdhedenExportRequest, 'sorteer'>): Gebruiktelvraag {
  const { zaakId, aanbiederId, behandelaarId, soort, van, tot } = filter;
  return {
    ...{ zaakId: zaakId ?? null, aanbiederId: aanbiederId ?? null, behandelaarId: behandelaarId ?? null },
    ...{ soort: soort ?? null, van: van ?? null, tot: tot ?? null },
    ...{ status: status === 'alle' ? null : (status ?? null), ookVervangen: status === 'alle' },
    ...{ weigering: weigering === 'ja', teLaat: teLaat === 'ja' },
  };
}
