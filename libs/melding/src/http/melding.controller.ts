import {
  Body,
  Controller,
  Get,
  Headers,
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
import { LaatsteWijzigingResponse } from '@navolgbaar/platform/audit';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { Klok } from '@navolgbaar/kernel';
import { PartnervraagGesteldResponse, PartnervraagInhoudRequest } from '@navolgbaar/partner';
import {
  BladtellingResponse,
  EigenIdempotentie,
  IdPipe,
  StukVoorStuk,
  StukkenRequest,
  StukkenResponse,
  Versie,
  csvAntwoord,
  perBlad,
} from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LeesMelder } from '../application/lees-melder/lees-melder.use-case';
import { LegUitlegVast } from '../application/leg-uitleg-vast/leg-uitleg-vast.use-case';
import { LeesMeldingen } from '../application/queries/lees-meldingen';
import { RegistreerMelding } from '../application/registreer-melding/registreer-melding.use-case';
import { StuurMeldingDoor } from '../application/stuur-melding-door/stuur-melding-door.use-case';
import { VerbindMelding } from '../application/verbind-melding/verbind-melding.use-case';
import { VerbreekVerband } from '../application/verbind-melding/verbreek-verband.use-case';
import { WijzigSoort } from '../application/wijzig-soort/wijzig-soort.use-case';
import { VerstrekOverMelding } from '../application/verstrek-over-melding/verstrek-over-melding.use-case';
import { VraagPartner } from '../application/vraag-partner/vraag-partner.use-case';
import { WijzigMelding } from '../application/wijzig-melding/wijzig-melding.use-case';
import type { Meldingtelfilter } from '../application/queries/meldingen.query';
import type { Meldingstatus } from '../domain/melding-status';
import {
  LegUitlegVastRequest,
  MeldingenAantallenRequest,
  MeldingenExportRequest,
  MeldingenRequest,
  StuurDoorRequest,
  VerstrekRequest,
  WijzigMeldingRequest,
} from './dto/melding.request';
import {
  BetrokkenenResponse,
  MeldingGeregistreerdResponse,
  MeldingResponse,
  MeldingenResponse,
  VerstrekkingVastgelegdResponse,
} from './dto/melding.response';
import { RegistreerMeldingRequest } from './dto/registreer-melding.request';
import { VerbindMeldingRequest, VerbreekVerbandRequest, WijzigSoortRequest } from './dto/verwant.request';
import './fouten';
import { EXPORTKOLOMMEN, EXPORTKOLOMMEN_TE_LAAT } from './meldingen-export';

const OPEN: readonly Meldingstatus[] = ['ontvangen', 'in_weging', 'besloten_actie'];

@ApiTags('meldingen')
@Controller('api/v1/meldingen')
export class MeldingController {
  constructor(
    private readonly registreer: RegistreerMelding,
    private readonly wijzig: WijzigMelding,
    private readonly stuurDoor: StuurMeldingDoor,
    private readonly verstrek: VerstrekOverMelding,
    private readonly vraagPartner: VraagPartner,
    private readonly legUitleg: LegUitlegVast,
    private readonly verbind: VerbindMelding,
    private readonly verbreek: VerbreekVerband,
    private readonly wijzigSoort: WijzigSoort,
    private readonly melder: LeesMelder,
    private readonly lees: LeesMeldingen,
    private readonly klok: Klok,
    private readonly stukVoorStuk: StukVoorStuk,
  ) {}

  /**
   * Registreert wat binnenkomt en geeft het nummer. Een aanbieder meldt altijd voor zichzelf; een calamiteit of
   * geweldsincident meldt hij als meldingopgave.
   */
  @Post()
  @Recht('melding:registreren')
  nieuw(
    @Wie() actor: Actor,
    @Body() verzoek: RegistreerMeldingRequest,
  ): Promise<MeldingGeregistreerdResponse> {
    return this.registreer.execute(actor, verzoek);
  }

  /** De werkvoorraad, nieuwste eerst tenzij u anders sorteert. */
  @Get()
  @Recht('melding:lezen')
  async werkvoorraad(@Wie() actor: Actor, @Query() filter: MeldingenRequest): Promise<MeldingenResponse> {
    const { sorteer = null, vanaf, aantal = 50 } = filter;
    const vraag = { ...this.naarFilter(filter), sorteer, vanaf, aantal };
    return (await this.lees.werkvoorraad(actor, vraag)) as unknown as MeldingenResponse;
  }

  /** Hoeveel meldingen er achter elk tabblad van de lijst staan, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('aantallen')
  @Recht('melding:lezen')
  aantallen(@Wie() actor: Actor, @Query() filter: MeldingenAantallenRequest): Promise<BladtellingResponse> {
    const bladen = perBlad(filter, { ik: actor.gebruikerId }, (vraag) => this.naarFilter(vraag));
    return this.lees.aantallen(actor, bladen);
  }

  /** De werkvoorraad als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('export')
  @Recht('melding:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: MeldingenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const vast = { ...this.naarFilter(filter), sorteer: filter.sorteer ?? null };
    const naam = `meldingen-${this.klok.vandaag().toString()}`;
    const kolommen = filter.teLaat ? EXPORTKOLOMMEN_TE_LAAT : EXPORTKOLOMMEN;
    return csvAntwoord(reply, naam, kolommen, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...vast, vanaf, aantal }),
    );
  }

  /** Het dossier van een melding. Het inzien wordt vastgelegd. */
  @Get(':id')
  @Recht('melding:lezen')
  async dossier(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<MeldingResponse> {
    return (await this.lees.detail(actor, id)) as unknown as MeldingResponse;
  }

  /** Wie de melding het laatst wijzigde, en wanneer; voor wie tegelijk met een ander wijzigt. Het inzien wordt vastgelegd. */
  @Get(':id/laatste-wijziging')
  @Recht('melding:bewerken')
  async laatsteWijziging(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<LaatsteWijzigingResponse> {
    return this.lees.laatsteWijziging(actor, id);
  }

  /** Vult aan of verbetert wat bekend is. Vraagt de ETag in If-Match. */
  @Patch(':id')
  @Recht('melding:bewerken')
  async vulAan(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() velden: WijzigMeldingRequest,
  ): Promise<MeldingResponse> {
    await this.wijzig.execute(actor, { meldingId: id, versie, velden });
    return this.dossier(actor, id);
  }

  /**
   * Wijzigt ten hoogste 100 meldingen, elk als een eigen handeling: wie haar behandelt, of zij gevoelig is. Zegt per
   * melding hoe het ging.
   */
  @Post('_wijzig')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  @EigenIdempotentie()
  wijzigMeer(
    @Wie() actor: Actor,
    @Body() { stukken }: StukkenRequest,
    @Headers('idempotency-key') kop: string | undefined,
  ): Promise<StukkenResponse> {
    return this.stukVoorStuk.doe(actor, { route: 'meldingen/_wijzig', kop, stukken }, ({ id, ...rest }) =>
      this.wijzig.execute(actor, { meldingId: id, ...rest }),
    );
  }

  /** Geeft de melding door aan wie bevoegd is: één vastlegging per ontvanger. */
  @Post(':id/_stuur-door')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  async geefDoor(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: StuurDoorRequest,
  ): Promise<MeldingResponse> {
    await this.stuurDoor.execute(actor, {
      ...{ ...verzoek, meldingId: id, versie },
      ...{ hierOok: verzoek.hierOok ?? false, weggelaten: verzoek.weggelaten ?? null },
    });
    return this.dossier(actor, id);
  }

  /** Legt vast dat u gegevens uit deze melding aan een ander verstrekte, of dat weigerde. Voegt alleen toe. */
  @Post(':id/verstrekkingen')
  @Recht('verstrekking:vastleggen')
  verstrekking(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Body() { weggelaten, grondslag, ...verzoek }: VerstrekRequest,
  ): Promise<VerstrekkingVastgelegdResponse> {
    return this.verstrek.execute(actor, {
      ...{ ...verzoek, meldingId, weggelaten: weggelaten ?? null, grondslag: grondslag ?? null },
    });
  }

  /** Stelt een ketenpartner een vraag over deze melding. De partner krijgt een beveiligde link, zonder inhoud in de e-mail. */
  @Post(':id/partnervragen')
  @Recht('verstrekking:vastleggen')
  partnervraag(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Body() { weggelaten, ...verzoek }: PartnervraagInhoudRequest,
  ): Promise<PartnervraagGesteldResponse> {
    return this.vraagPartner.execute(actor, meldingId, { ...verzoek, weggelaten: weggelaten ?? null });
  }

  /** Legt vast dat u de melder uitlegde dat er geen inhoudelijke terugkoppeling komt. Voegt alleen toe. */
  @Post(':id/_leg-uitleg-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  async legUitlegVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: LegUitlegVastRequest,
  ): Promise<MeldingResponse> {
    await this.legUitleg.execute(actor, { meldingId: id, ...verzoek });
    return this.dossier(actor, id);
  }

  /**
   * Verbindt de melding met een andere: over dezelfde gebeurtenis, een onderdeel ervan, of dubbel. Bij dubbel gaat deze
   * melding op in de andere. Met `niet_dezelfde` legt u vast dat zij niet bij elkaar horen.
   */
  @Post(':id/verbanden')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  async legVerband(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: VerbindMeldingRequest,
  ): Promise<MeldingResponse> {
    await this.verbind.execute(actor, { meldingId: id, versie, ...verzoek });
    return this.dossier(actor, id);
  }

  /** Verbreekt een verband, met de reden. Een samengevoegde melding staat daarna weer op zichzelf. */
  @Post(':id/verbanden/:verbandId/_verbreek')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  async verbreekVerband(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('verbandId', IdPipe) verbandId: string,
    @Versie() versie: number,
    @Body() verzoek: VerbreekVerbandRequest,
  ): Promise<MeldingResponse> {
    await this.verbreek.execute(actor, { meldingId: id, verbandId, versie, ...verzoek });
    return this.dossier(actor, id);
  }

  /** Zegt dat het iets anders is dan bij het registreren, met de reden. Wat er gemeld is, blijft staan. */
  @Post(':id/_wijzig-soort')
  @HttpCode(HttpStatus.OK)
  @Recht('melding:bewerken')
  async geefSoort(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: WijzigSoortRequest,
  ): Promise<MeldingResponse> {
    await this.wijzigSoort.execute(actor, { meldingId: id, versie, ...verzoek });
    return this.dossier(actor, id);
  }

  /** De gegevens van melder en cliënt. Elke inzage wordt vastgelegd. */
  @Get(':id/betrokkenen')
  @Recht('melder:inzien')
  betrokkenen(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<BetrokkenenResponse> {
    return this.melder.execute(actor, id);
  }

  private naarFilter(filter: Omit<MeldingenExportRequest, 'sorteer'>): Meldingtelfilter {
    // A term that is late asks for an act whatever became of the melding.
    const status: readonly (Meldingstatus | 'alle')[] = filter.status ?? (filter.teLaat ? ['alle'] : OPEN);
    return {
      status: status.includes('alle') ? null : (status as readonly Meldingstatus[]),
      soort: filter.soort ?? null,
      aanbiederId: filter.aanbiederId ?? null,
      behandelaarId: filter.behandelaarId ?? null,
      teLaatOp: filter.teLaat ? this.klok.vandaag().toString() : null,
    };
  }
}
