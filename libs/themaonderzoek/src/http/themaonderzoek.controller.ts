import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie, csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { BeheerThemaonderzoek } from '../application/beheer-themaonderzoek/beheer-themaonderzoek.use-case';
import { KiesAanbieder } from '../application/kies-aanbieder/kies-aanbieder.use-case';
import { LeesThemaonderzoeken } from '../application/queries/lees-themaonderzoeken';
import { MaakSamenvatting } from '../application/samenvatting/maak-samenvatting.use-case';
import { LEESWIJZER } from '../application/samenvatting/samenvatting-document';
import { TrekSelectie } from '../application/trek-selectie/trek-selectie.use-case';
import { VolgThemaonderzoek } from '../application/volg-themaonderzoek/volg-themaonderzoek.use-case';
import type { Themavoorstel } from '../domain/themaonderzoek';
import {
  DeelThemauitkomstenRequest,
  KiesAanbiederRequest,
  LaatThemaonderzoekVervallenRequest,
  RondThemaonderzoekAfRequest,
  ThemaonderzoekRequest,
  TrekSelectieRequest,
} from './dto/themaonderzoek.request';
import {
  GedeeldeuitkomstenResponse,
  ThemadetailResponse,
  ThemaregelResponse,
  ThemaverwijzingResponse,
} from './dto/themaonderzoek.response';
import './fouten';
import { samenvattingkolommen } from './samenvatting-export';

@ApiTags('themaonderzoeken')
@Controller('api/v1')
export class ThemaonderzoekController {
  constructor(
    private readonly lees: LeesThemaonderzoeken,
    private readonly beheer: BeheerThemaonderzoek,
    private readonly trek: TrekSelectie,
    private readonly kies: KiesAanbieder,
    private readonly volg: VolgThemaonderzoek,
    private readonly samenvatting: MaakSamenvatting,
  ) {}

  /** De themaonderzoeken, nieuwste eerst. Ten hoogste tweehonderd. */
  @Get('themaonderzoeken')
  @Recht('themaonderzoek:lezen')
  async lijst(@Wie() actor: Actor): Promise<ThemaregelResponse[]> {
    return (await this.lees.lijst(actor)) as unknown as ThemaregelResponse[];
  }

  /** Begint een themaonderzoek als concept: wat u wilt weten, waarom, bij wie en met welk toetsingskader (Beleidskader § 6). */
  @Post('themaonderzoeken')
  @Recht('themaonderzoek:beheren')
  async maak(@Wie() actor: Actor, @Body() verzoek: ThemaonderzoekRequest): Promise<ThemadetailResponse> {
    return this.detail(actor, await this.beheer.maak(actor, voorstelVan(verzoek)));
  }

  /** Een themaonderzoek met selectie, voortgang en uitkomsten. Het inzien wordt vastgelegd. Met de ETag. */
  @Get('themaonderzoeken/:id')
  @Recht('themaonderzoek:lezen')
  async detail(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<ThemadetailResponse> {
    return (await this.lees.detail(actor, id)) as unknown as ThemadetailResponse;
  }

  /**
   * Wijzigt een concept. Gaat het daarna over andere aanbieders, dan is een nieuwe selectie nodig. Vraagt de ETag in
   * If-Match.
   */
  @Put('themaonderzoeken/:id')
  @Recht('themaonderzoek:beheren')
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: ThemaonderzoekRequest,
  ): Promise<ThemadetailResponse> {
    await this.beheer.wijzig(actor, { id, versie }, voorstelVan(verzoek));
    return this.detail(actor, id);
  }

  /**
   * Kiest aanbieders uit het register van vandaag: allemaal, naar risico, door loting of met de hand. Elke selectie blijft
   * bewaard. Vraagt de ETag in If-Match.
   */
  @Post('themaonderzoeken/:id/_trek')
  @HttpCode(HttpStatus.OK)
  @Recht('themaonderzoek:beheren')
  async trekSelectie(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { wijze, aantal, toelichting }: TrekSelectieRequest,
  ): Promise<ThemadetailResponse> {
    await this.trek.execute(actor, { id, versie }, { wijze, aantal: aantal ?? null, toelichting });
    return this.detail(actor, id);
  }

  /**
   * Neemt een aanbieder op of laat die weg, met de reden. Loopt het onderzoek, dan is het een wijziging die zichtbaar
   * blijft. Vraagt de ETag in If-Match.
   */
  @Post('themaonderzoeken/:id/_kies')
  @HttpCode(HttpStatus.OK)
  @Recht('themaonderzoek:beheren')
  async kiesAanbieder(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { aanbiederId, keuze, reden }: KiesAanbiederRequest,
  ): Promise<ThemadetailResponse> {
    await this.kies.execute(actor, { id, versie }, { aanbiederId, gekozen: keuze === 'opnemen', reden });
    return this.detail(actor, id);
  }

  /**
   * Begint het onderzoek: het toetsingskader ligt vast en elke gekozen aanbieder krijgt een zaak van proactief toezicht. De
   * zaken volgen een voor een; `zaakOnderweg` zegt welke nog komen. Vraagt de ETag in If-Match.
   */
  @Post('themaonderzoeken/:id/_start')
  @HttpCode(HttpStatus.OK)
  @Recht('themaonderzoek:vaststellen')
  async start(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<ThemadetailResponse> {
    await this.volg.start(actor, { id, versie });
    return this.detail(actor, id);
  }

  /**
   * Rondt het onderzoek af met een conclusie, en bewaart de aantallen van vandaag zonder wat naar één aanbieder kan
   * wijzen. Vraagt de ETag in If-Match.
   */
  @Post('themaonderzoeken/:id/_rond-af')
  @HttpCode(HttpStatus.OK)
  @Recht('themaonderzoek:vaststellen')
  async rondAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { conclusie }: RondThemaonderzoekAfRequest,
  ): Promise<ThemadetailResponse> {
    await this.volg.rondAf(actor, { id, versie }, conclusie);
    return this.detail(actor, id);
  }

  /**
   * Deelt met elke aanbieder die meetelt de eigen uitkomst naast die van de groep, zonder namen van anderen. Vraagt de
   * ETag in If-Match.
   */
  @Post('themaonderzoeken/:id/_deel')
  @HttpCode(HttpStatus.OK)
  @Recht('themaonderzoek:vaststellen')
  async deel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { deeltekst }: DeelThemauitkomstenRequest,
  ): Promise<ThemadetailResponse> {
    await this.volg.deel(actor, { id, versie }, deeltekst);
    return this.detail(actor, id);
  }

  /**
   * Laat het onderzoek vervallen, met de reden. De zaken gaan door. Loopt het al, dan doet de coördinator dit. Vraagt de
   * ETag in If-Match.
   */
  @Post('themaonderzoeken/:id/_laat-vervallen')
  @HttpCode(HttpStatus.OK)
  @Recht('themaonderzoek:beheren')
  async laatVervallen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: LaatThemaonderzoekVervallenRequest,
  ): Promise<ThemadetailResponse> {
    await this.volg.laatVervallen(actor, { id, versie }, reden);
    return this.detail(actor, id);
  }

  /** De samenvatting zonder namen als CSV-bestand, na het afronden. Het exporteren wordt vastgelegd. */
  @Get('themaonderzoeken/:id/export')
  @Recht('themaonderzoek:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exporteer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { nummer, naam, kader, uitkomst } = await this.samenvatting.lees(actor, id);
    const pagina = { resultaten: [...uitkomst.normen], volgende: null };
    const vooraf = [naam, kader, `${uitkomst.aantal} aanbieders`, LEESWIJZER];
    return csvAntwoord(
      reply,
      `themaonderzoek-${nummer}`,
      samenvattingkolommen(uitkomst),
      () => Promise.resolve(pagina),
      vooraf,
    );
  }

  /** De samenvatting zonder namen als toegankelijke pdf, na het afronden. Het exporteren wordt vastgelegd. */
  @Get('themaonderzoeken/:id/pdf')
  @Recht('themaonderzoek:lezen')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { naam, inhoud } = await this.samenvatting.druk(actor, id);
    void reply.header('content-security-policy', "sandbox; default-src 'none'");
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(inhoud, {
      type: 'application/pdf',
      disposition: `attachment; filename="${naam}"`,
      length: inhoud.length,
    });
  }

  /** Bij welk themaonderzoek een zaak hoort: een, of geen. Het inzien wordt vastgelegd. */
  @Get('zaken/:id/themaonderzoeken')
  @Recht('themaonderzoek:lezen')
  async vanZaak(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
  ): Promise<ThemaverwijzingResponse[]> {
    return (await this.lees.vanZaak(actor, zaakId)) as unknown as ThemaverwijzingResponse[];
  }

  /**
   * De uitkomsten van themaonderzoeken die met uw organisatie zijn gedeeld: uw oordeel naast de aantallen van de groep.
   * Het inzien wordt vastgelegd.
   */
  @Get('themauitkomsten')
  @Recht('themaonderzoek:eigen')
  async gedeeld(@Wie() actor: Actor): Promise<GedeeldeuitkomstenResponse> {
    const resultaten = (await this.lees.gedeeld(actor)).map(({ eigen, ...uitkomst }) => ({
      ...uitkomst,
      eigen: Object.entries(eigen).map(([norm, score]) => ({ norm, score })),
    }));
    return { resultaten } as unknown as GedeeldeuitkomstenResponse;
  }
}

function voorstelVan(verzoek: ThemaonderzoekRequest): Themavoorstel {
  const { gemeenteId, financiering, contract, voorziening, clientenVan, clientenTot, ...rest } = verzoek;
  return {
    ...rest,
    criteria: {
      gemeenteId: gemeenteId ?? null,
      financiering: financiering ?? null,
      contract: contract ?? null,
      voorziening: voorziening ?? null,
      clientenVan: clientenVan ?? null,
      clientenTot: clientenTot ?? null,
    },
  };
}
