import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { PlanHercontroleRequest, alsAfspraak } from '@navolgbaar/bezoek';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie, eisRecht } from '@navolgbaar/platform/auth';
import { BladtellingResponse, IdPipe, Versie, csvAntwoord, perBlad } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BeoordeelOnderdeel } from '../application/beoordeel-onderdeel/beoordeel-onderdeel.use-case';
import {
  type Onderdeelvraag,
  VraagOnderdeelOpnieuw,
} from '../application/beoordeel-onderdeel/vraag-onderdeel-opnieuw.use-case';
import { BeoordeelOpvolging } from '../application/beoordeel-opvolging/beoordeel-opvolging.use-case';
import { KiesVervolg } from '../application/kies-vervolg/kies-vervolg.use-case';
import {
  LegMaatregelOp,
  type LegMaatregelOpCommand,
} from '../application/leg-maatregel-op/leg-maatregel-op.use-case';
import { LeverIn } from '../application/lever-in/lever-in.use-case';
import { PlanHercontrole } from '../application/plan-hercontrole/plan-hercontrole.use-case';
import { LeesMaatregelen } from '../application/queries/lees-maatregelen';
import type { Maatregeltelfilter } from '../application/queries/maatregelen.query';
import { TrekMaatregelIn } from '../application/trek-maatregel-in/trek-maatregel-in.use-case';
import {
  BeoordeelMaatregelonderdeelRequest,
  BeoordeelOpvolgingRequest,
  InleverformulierRequest,
  LegMaatregelOpRequest,
  MaatregelNaarCollegeRequest,
  MaatregelenAantallenRequest,
  MaatregelenExportRequest,
  MaatregelenRequest,
  type MaatregeltermijnenRequest,
  NieuweMaatregeltermijnRequest,
  TrekMaatregelInRequest,
  VraagOnderdeelOpnieuwRequest,
} from './dto/maatregel.request';
import {
  HercontroleGeplandResponse,
  MaatregelResponse,
  MaatregelbrievenResponse,
  MaatregelenResponse,
} from './dto/maatregel.response';
import './fouten';
import { EXPORTKOLOMMEN } from './maatregelen-export';
import { leesInlevering } from './inleverformulier';

@ApiTags('maatregelen')
@Controller('api/v1')
export class MaatregelController {
  constructor(
    private readonly legOp: LegMaatregelOp,
    private readonly inleveren: LeverIn,
    private readonly onderdeelBeoordelen: BeoordeelOnderdeel,
    private readonly opnieuw: VraagOnderdeelOpnieuw,
    private readonly beoordelen: BeoordeelOpvolging,
    private readonly vervolg: KiesVervolg,
    private readonly hercontrole: PlanHercontrole,
    private readonly intrekken: TrekMaatregelIn,
    private readonly lees: LeesMaatregelen,
    private readonly documenten: SlaDocumentOp,
    private readonly klok: Klok,
  ) {}

  /**
   * Geeft een of meer aanbieders van een zaak een adviserende of stimulerende maatregel (Beleidskader § 8). Alles of niets:
   * elk krijgt een eigen maatregel; het antwoord is de eerste, met de andere onder `samenMet`. De brieven gaan vanzelf.
   */
  @Post('zaken/:id/maatregelen')
  @Recht('maatregel:opleggen')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: LegMaatregelOpRequest,
  ): Promise<MaatregelResponse> {
    const [id = ''] = await this.legOp.execute(actor, naarOplegging(zaakId, verzoek));
    return this.dossier(actor, id);
  }

  /** De brief aan elke aanbieder, zoals die zou gaan. Er wordt niets opgelegd, verstuurd of bewaard. */
  @Post('zaken/:id/_proef-maatregel')
  @HttpCode(HttpStatus.OK)
  @Recht('maatregel:opleggen')
  async proef(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: LegMaatregelOpRequest,
  ): Promise<MaatregelbrievenResponse> {
    const brieven = await this.legOp.proef(actor, naarOplegging(zaakId, verzoek));
    return { brieven } as MaatregelbrievenResponse;
  }

  /** De maatregelen, nieuwste eerst tenzij u anders sorteert. Een aanbieder ziet alleen die van hemzelf. */
  @Get('maatregelen')
  @Recht('maatregel:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: MaatregelenRequest): Promise<MaatregelenResponse> {
    const { sorteer = null, vanaf, aantal = 50 } = filter;
    const vraag = { ...this.naarFilter(filter), sorteer, vanaf, aantal };
    return (await this.lees.lijst(actor, vraag)) as unknown as MaatregelenResponse;
  }

  /** Hoeveel maatregelen er achter elk tabblad van de lijst staan, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('maatregelen/aantallen')
  @Recht('maatregel:lezen')
  aantallen(@Wie() actor: Actor, @Query() filter: MaatregelenAantallenRequest): Promise<BladtellingResponse> {
    const bladen = perBlad(filter, { ik: actor.gebruikerId }, (vraag) => this.naarFilter(vraag));
    return this.lees.aantallen(actor, bladen);
  }

  /** De maatregelen als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('maatregelen/export')
  @Recht('maatregel:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: MaatregelenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const vast = { ...this.naarFilter(filter), sorteer: filter.sorteer ?? null };
    const naam = `maatregelen-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...vast, vanaf, aantal }),
    );
  }

  /** Een maatregel met zijn termijnen en wat is ingeleverd. Het inzien wordt vastgelegd. */
  @Get('maatregelen/:id')
  @Recht('maatregel:lezen')
  async dossier(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<MaatregelResponse> {
    return (await this.lees.detail(actor, id)) as unknown as MaatregelResponse;
  }

  /** Levert in wat is gevraagd, met of zonder bestand. Vraagt de ETag in If-Match. */
  @Post('maatregelen/:id/_lever-in')
  @HttpCode(HttpStatus.OK)
  @Recht('maatregel:inleveren')
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ type: InleverformulierRequest })
  async leverIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) maatregelId: string,
    @Versie() versie: number,
    @Req() request: FastifyRequest,
  ): Promise<MaatregelResponse> {
    eisRecht(actor, 'maatregel:inleveren');
    const { verzoek, bestand } = await leesInlevering(request, {
      ontvang: (naam, deel) => this.documenten.ontvang(actor, naam, deel.file),
      vergeet: (ontvangen) => this.documenten.vergeet(ontvangen),
    });
    try {
      await this.inleveren.execute(actor, { ...verzoek, maatregelId, versie, bestand });
    } catch (fout) {
      // Of anything else it is not sure that nothing was recorded: a file too many harms nobody, a lost one does.
      if (bestand && fout instanceof DomeinFout) await this.documenten.vergeet(bestand);
      throw fout;
    }
    return this.dossier(actor, maatregelId);
  }

  /**
   * Keurt een ingeleverd onderdeel goed terwijl een ander onderdeel nog moet komen. De termijn daarvan loopt door. Wat niet
   * voldoet, beoordeelt u met het geheel. Vraagt de ETag in If-Match.
   */
  @Post('maatregelen/:id/_beoordeel-onderdeel')
  @HttpCode(HttpStatus.OK)
  @Recht('maatregel:beoordelen')
  async beoordeelOnderdeel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) maatregelId: string,
    @Versie() versie: number,
    @Body() { onderdeel, reden }: BeoordeelMaatregelonderdeelRequest,
  ): Promise<MaatregelResponse> {
    await this.onderdeelBeoordelen.execute(actor, { maatregelId, versie, onderdeel, reden });
    return this.dossier(actor, maatregelId);
  }

  /**
   * Vraagt een ingeleverd onderdeel dat niet voldoet opnieuw, met een nieuwe termijn, terwijl de rest doorloopt. De aanbieder
   * krijgt één brief. Wat hij inleverde, blijft te lezen. Vraagt de ETag in If-Match.
   */
  @Post('maatregelen/:id/_vraag-onderdeel-opnieuw')
  @HttpCode(HttpStatus.OK)
  @Recht('maatregel:beoordelen')
  async vraagOnderdeelOpnieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) maatregelId: string,
    @Versie() versie: number,
    @Body() verzoek: VraagOnderdeelOpnieuwRequest,
  ): Promise<MaatregelResponse> {
    await this.opnieuw.execute(actor, { ...naarOpnieuw(maatregelId, verzoek), versie });
    return this.dossier(actor, maatregelId);
  }

  /** De brief waarmee dat onderdeel opnieuw wordt gevraagd, zoals die zou gaan. Er wordt niets gevraagd, verstuurd of bewaard. */
  @Post('maatregelen/:id/_proef-onderdeel-opnieuw')
  @HttpCode(HttpStatus.OK)
  @Recht('maatregel:beoordelen')
  async proefOnderdeelOpnieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) maatregelId: string,
    @Body() verzoek: VraagOnderdeelOpnieuwRequest,
  ): Promise<MaatregelbrievenResponse> {
    const brief = await this.opnieuw.proef(actor, naarOpnieuw(maatregelId, verzoek));
    return { brieven: [brief] } as MaatregelbrievenResponse;
  }

  /** Beoordeelt of de maatregel is opgevolgd, per onderdeel en als geheel. Niet opgevolgd geeft een voorstel voor advies aan het college. */
  @Post('maatregelen/:id/_beoordeel')
  @HttpCode(HttpStatus.OK)
  @Recht('maatregel:beoordelen')
  async beoordeel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) maatregelId: string,
    @Versie() versie: number,
    @Body() { nieuweTermijn, ...oordeel }: BeoordeelOpvolgingRequest,
  ): Promise<MaatregelResponse> {
    await this.beoordelen.execute(actor, {
      ...{ ...oordeel, maatregelId, versie },
      nieuweTermijn: nieuweTermijn && { reden: nieuweTermijn.reden, termijnen: termijnenVan(nieuweTermijn) },
    });
    return this.dossier(actor, maatregelId);
  }

  /**
   * Geeft voor wat nog niet is gedaan een nieuwe termijn, na het oordeel deels opgevolgd. De brief gaat vanzelf. Vraagt de
   * ETag in If-Match.
   */
  @Post('maatregelen/:id/_nieuwe-termijn')
  @HttpCode(HttpStatus.OK)
  @Recht('maatregel:beoordelen')
  async nieuweTermijn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) maatregelId: string,
    @Versie() versie: number,
    @Body() verzoek: NieuweMaatregeltermijnRequest,
  ): Promise<MaatregelResponse> {
    const { reden } = verzoek;
    const termijnen = termijnenVan(verzoek);
    await this.vervolg.stelNieuweTermijn(actor, { maatregelId, versie, reden, termijnen });
    return this.dossier(actor, maatregelId);
  }

  /**
   * Brengt wat nog niet is gedaan naar het college, na het oordeel deels opgevolgd: er volgt een voorstel voor advies
   * (Beleidskader § 8). Vraagt de ETag in If-Match.
   */
  @Post('maatregelen/:id/_naar-college')
  @HttpCode(HttpStatus.OK)
  @Recht('maatregel:beoordelen')
  async naarCollege(
    @Wie() actor: Actor,
    @Param('id', IdPipe) maatregelId: string,
    @Versie() versie: number,
    @Body() { reden }: MaatregelNaarCollegeRequest,
  ): Promise<MaatregelResponse> {
    await this.vervolg.brengNaarCollege(actor, { maatregelId, versie, reden });
    return this.dossier(actor, maatregelId);
  }

  /** Plant een bezoek dat kijkt of de maatregel is uitgevoerd. De aanbieder krijgt hiervan geen bericht. */
  @Post('maatregelen/:id/hercontroles')
  @Recht('bezoek:plannen')
  async planHercontrole(
    @Wie() actor: Actor,
    @Param('id', IdPipe) maatregelId: string,
    @Body() verzoek: PlanHercontroleRequest,
  ): Promise<HercontroleGeplandResponse> {
    const { aankondiging, doel, vervolgOp } = verzoek;
    const wat = { maatregelId, aankondiging, doel, vervolgOp };
    return { bezoekId: await this.hercontrole.execute(actor, { ...alsAfspraak(verzoek), ...wat }) };
  }

  /** Trekt een maatregel in die niet meer nodig is. De termijnen eindigen. */
  @Post('maatregelen/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('maatregel:opleggen')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) maatregelId: string,
    @Versie() versie: number,
    @Body() verzoek: TrekMaatregelInRequest,
  ): Promise<MaatregelResponse> {
    await this.intrekken.execute(actor, { ...verzoek, maatregelId, versie });
    return this.dossier(actor, maatregelId);
  }

  private naarFilter(filter: Omit<MaatregelenExportRequest, 'sorteer'>): Maatregeltelfilter {
    return {
      zaakId: filter.zaakId ?? null,
      status: filter.status ?? null,
      soort: filter.soort ?? null,
      aanbiederId: filter.aanbiederId ?? null,
      behandelaarId: filter.behandelaarId ?? null,
      teLaatOp: filter.teLaat ? this.klok.vandaag().toString() : null,
    };
  }
}

function naarOplegging(zaakId: string, verzoek: LegMaatregelOpRequest): LegMaatregelOpCommand {
  const { termijnPlan: _, termijnInvoering: __, termijnVoortgang: ___, ...rest } = verzoek;
  const { aanbiederId, aanbiederIds, ernst, afwijking, locatieIds, ...gegevens } = rest;
  return {
    ...gegevens,
    ...{ zaakId, aanbiederIds: aanbiederIds ?? (aanbiederId ? [aanbiederId] : []) },
    ladder: { ernst, afwijking, locatieIds },
    vimUitzondering: verzoek.vimUitzondering ?? null,
    vimToelichting: verzoek.vimToelichting ?? null,
    termijnen: termijnenVan(verzoek),
  };
}

function naarOpnieuw(maatregelId: string, verzoek: VraagOnderdeelOpnieuwRequest): Onderdeelvraag {
  const { onderdeel, oordeel, reden } = verzoek;
  return { maatregelId, onderdeel, oordeel, reden, termijnen: termijnenVan(verzoek) };
}

function termijnenVan({ termijnPlan, termijnInvoering, termijnVoortgang }: MaatregeltermijnenRequest) {
  return {
    ...(termijnPlan ? { plan: termijnPlan } : {}),
    ...(termijnInvoering ? { invoering: termijnInvoering } : {}),
    ...(termijnVoortgang ? { voortgang: termijnVoortgang } : {}),
  };
}
