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
import { BeoordeelMelding } from '../application/beoordeel-melding/beoordeel-melding.use-case';
import { BeperkToegang } from '../application/beperk-toegang/beperk-toegang.use-case';
import { InformeerCollege } from '../application/informeer-college/informeer-college.use-case';
import { OpenVervolgzaak } from '../application/open-vervolgzaak/open-vervolgzaak.use-case';
import { OpenZaak } from '../application/open-zaak/open-zaak.use-case';
import { LeesZaken } from '../application/queries/lees-zaken';
import { RondOnderzoekAf } from '../application/rond-onderzoek-af/rond-onderzoek-af.use-case';
import { SluitZaak } from '../application/sluit-zaak/sluit-zaak.use-case';
import { StelUitkomstVast } from '../application/stel-uitkomst-vast/stel-uitkomst-vast.use-case';
import { WijzigZaak } from '../application/wijzig-zaak/wijzig-zaak.use-case';
import type { Zakentelfilter } from '../application/queries/zaken.query';
import type { Zaakstatus } from '../domain/zaak-status';
import {
  BeoordeelMeldingRequest,
  BeperkToegangRequest,
  InformeerCollegeRequest,
  OpenZaakRequest,
  RondOnderzoekAfRequest,
  TijdlijnRequest,
  SluitZaakRequest,
  UitkomstRequest,
  VervolgzaakRequest,
  WijzigZaakRequest,
  ZakenAantallenRequest,
  ZakenExportRequest,
  ZakenRequest,
} from './dto/zaak.request';
import { TijdlijnResponse } from './dto/tijdlijn.response';
import { ZaakGeopendResponse, ZaakResponse, ZakenResponse } from './dto/zaak.response';
import './fouten';
import { EXPORTKOLOMMEN } from './zaken-export';

@ApiTags('zaken')
@Controller('api/v1/zaken')
export class ZaakController {
  constructor(
    private readonly lees: LeesZaken,
    private readonly klok: Klok,
    private readonly open: OpenZaak,
    private readonly openVervolg: OpenVervolgzaak,
    private readonly wijzig: WijzigZaak,
    private readonly beoordeel: BeoordeelMelding,
    private readonly rondAf: RondOnderzoekAf,
    private readonly uitkomst: StelUitkomstVast,
    private readonly sluit: SluitZaak,
    private readonly toegang: BeperkToegang,
    private readonly informeer: InformeerCollege,
    private readonly stukVoorStuk: StukVoorStuk,
  ) {}

  /** De zaken die u mag zien, nieuwste eerst tenzij u anders sorteert. Zonder status: alles waar nog werk aan is. */
  @Get()
  @Recht('zaak:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: ZakenRequest): Promise<ZakenResponse> {
    const { sorteer = null, vanaf, aantal = 50 } = filter;
    const vraag = { ...this.naarFilter(filter), sorteer, vanaf, aantal };
    return (await this.lees.lijst(actor, vraag)) as unknown as ZakenResponse;
  }

  /** Hoeveel zaken er achter elk tabblad van de lijst staan, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('aantallen')
  @Recht('zaak:lezen')
  aantallen(@Wie() actor: Actor, @Query() filter: ZakenAantallenRequest): Promise<BladtellingResponse> {
    const bladen = perBlad(filter, { ik: actor.gebruikerId }, (vraag) => this.naarFilter(vraag));
    return this.lees.aantallen(actor, bladen);
  }

  /** De lijst met zaken als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('export')
  @Recht('zaak:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: ZakenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const vast = { ...this.naarFilter(filter), sorteer: filter.sorteer ?? null };
    const naam = `zaken-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...vast, vanaf, aantal }),
    );
  }

  /** Opent een zaak en geeft het nummer. */
  @Post()
  @Recht('zaak:behandelen')
  nieuw(@Wie() actor: Actor, @Body() verzoek: OpenZaakRequest): Promise<ZaakGeopendResponse> {
    return this.open.execute(actor, verzoek);
  }

  /** Het dossier van een zaak. Het inzien wordt vastgelegd. */
  @Get(':id')
  @Recht('zaak:lezen')
  async dossier(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<ZaakResponse> {
    return (await this.lees.detail(actor, id)) as unknown as ZaakResponse;
  }

  /** Wie de zaak het laatst wijzigde, en wanneer; voor wie tegelijk met een ander wijzigt. Het inzien wordt vastgelegd. */
  @Get(':id/laatste-wijziging')
  @Recht('zaak:behandelen')
  async laatsteWijziging(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<LaatsteWijzigingResponse> {
    return this.lees.laatsteWijziging(actor, id);
  }

  /** De geschiedenis van de zaak, nieuwste eerst; op verzoek alleen van een soort. */
  @Get(':id/tijdlijn')
  @Recht('zaak:lezen')
  async tijdlijn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() filter: TijdlijnRequest,
  ): Promise<TijdlijnResponse> {
    const vraag = { soort: filter.soort ?? null, vanaf: filter.vanaf, aantal: filter.aantal ?? 50 };
    return (await this.lees.tijdlijn(actor, id, vraag)) as unknown as TijdlijnResponse;
  }

  /**
   * Wijzigt ten hoogste 100 zaken, elk als een eigen handeling: wie haar behandelt, of zij gevoelig is. Zegt per zaak hoe
   * het ging.
   */
  @Post('_wijzig')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  @EigenIdempotentie()
  wijzigMeer(
    @Wie() actor: Actor,
    @Body() { stukken }: StukkenRequest,
    @Headers('idempotency-key') kop: string | undefined,
  ): Promise<StukkenResponse> {
    return this.stukVoorStuk.doe(actor, { route: 'zaken/_wijzig', kop, stukken }, ({ id, ...rest }) =>
      this.wijzig.execute(actor, { zaakId: id, ...rest }),
    );
  }

  /** Wijzigt wie de zaak behandelt, welke gemeenten betrokken zijn, of het onderwerp. */
  @Patch(':id')
  @Recht('zaak:behandelen')
  async vulAan(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() velden: WijzigZaakRequest,
  ): Promise<ZaakResponse> {
    await this.wijzig.execute(actor, { zaakId: id, versie, velden });
    return this.dossier(actor, id);
  }

  /** De eerste beoordeling: is dit een calamiteit, is nader onderzoek nodig, en door wie. */
  @Post(':id/_beoordeel-melding')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async beoordeelMelding(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: BeoordeelMeldingRequest,
  ): Promise<ZaakResponse> {
    await this.beoordeel.execute(actor, {
      zaakId: id,
      versie,
      isCalamiteit: verzoek.isCalamiteit,
      motivering: verzoek.motivering,
      naderOnderzoek: verzoek.naderOnderzoek ?? null,
      naderOnderzoekMotivering: verzoek.naderOnderzoekMotivering ?? null,
      onderzoekDoor: verzoek.onderzoekDoor ?? null,
      onderzoekDoorMotivering: verzoek.onderzoekDoorMotivering ?? null,
    });
    return this.dossier(actor, id);
  }

  /** Rondt het eigen onderzoek af, met de bevinding. */
  @Post(':id/_rond-onderzoek-af')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async rondOnderzoekAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: RondOnderzoekAfRequest,
  ): Promise<ZaakResponse> {
    await this.rondAf.execute(actor, { zaakId: id, versie, ...verzoek });
    return this.dossier(actor, id);
  }

  /** Legt de uitkomst vast, met de onderbouwing. */
  @Post(':id/_stel-uitkomst-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async stelUitkomstVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: UitkomstRequest,
  ): Promise<ZaakResponse> {
    await this.uitkomst.execute(actor, { zaakId: id, versie, ...verzoek });
    return this.dossier(actor, id);
  }

  /** Sluit de zaak. Wat u nog volgt, blijft open. Met `overgedragenAan` horen de aanbieders van de overdracht. */
  @Post(':id/_sluit')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async sluitZaak(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: SluitZaakRequest,
  ): Promise<ZaakResponse> {
    await this.sluit.execute(actor, { zaakId: id, versie, ...verzoek });
    return this.dossier(actor, id);
  }

  /** Opent een vervolgzaak met een andere toezichtvorm. Beide zaken tonen de koppeling. */
  @Post(':id/vervolgzaken')
  @Recht('zaak:behandelen')
  vervolg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: VervolgzaakRequest,
  ): Promise<ZaakGeopendResponse> {
    return this.openVervolg.execute(actor, { zaakId: id, ...verzoek });
  }

  /** Maakt de zaak besloten voor wie u noemt, of heft dat op. */
  @Post(':id/_beperk-toegang')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async beperkToegang(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: BeperkToegangRequest,
  ): Promise<ZaakResponse> {
    await this.toegang.execute(actor, { zaakId: id, versie, ...verzoek });
    return this.dossier(actor, id);
  }

  /** Informeert het college van een gemeente, zonder persoonsgegevens en met de grond. */
  @Post(':id/_informeer-college')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:delen')
  async informeerCollege(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: InformeerCollegeRequest,
  ): Promise<ZaakResponse> {
    await this.informeer.execute(actor, { zaakId: id, versie, ...verzoek });
    return this.dossier(actor, id);
  }

  private naarFilter(filter: Omit<ZakenExportRequest, 'sorteer'>): Zakentelfilter {
    return {
      // What is late asks for work also in a case that is closed.
      status: statusfilter(filter.status ?? [filter.teLaat ? 'alle' : 'open']),
      toezichtvorm: filter.toezichtvorm ?? null,
      aanbiederId: filter.aanbiederId ?? null,
      behandelaarId: filter.behandelaarId ?? null,
      teLaatOp: filter.teLaat ? this.klok.vandaag().toString() : null,
      meldingId: filter.meldingId ?? null,
    };
  }
}

function statusfilter(
  status: readonly (Zaakstatus | 'open' | 'alle')[],
): readonly Zaakstatus[] | 'open' | null {
  if (status.includes('alle')) return null;
  if (status.includes('open')) return 'open';
  return status as readonly Zaakstatus[];
}
