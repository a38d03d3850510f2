import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { VernieuwClientgeheim, ZetClient, handelingenVan, leesNaamplek } from '@navolgbaar/identiteit';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, PaginaRequest, Versie, pagina } from '@navolgbaar/platform/http';
import {
  BeheerMachineclients,
  type Systeembeeld,
} from '../application/machineclients/beheer-machineclients.use-case';
import { RegistreerMachineclientRequest, ZetMachineclientUitRequest } from './dto/machineclient.request';
import {
  MachineclientdetailResponse,
  MachineclientResponse,
  MachineclientsResponse,
  NieuwGeheimResponse,
  PartnernamenResponse,
} from './dto/machineclient.response';
import './fouten';

const STANDAARD_AANTAL = 50;

/** The systems that may call this API, for the beheerder of their organisation. */
@ApiTags('machineclients')
@Controller('api/v1/machineclients')
export class MachineclientController {
  constructor(
    private readonly beheer: BeheerMachineclients,
    private readonly geheim: VernieuwClientgeheim,
    private readonly zet: ZetClient,
  ) {}

  /** De systemen die de API mogen aanroepen, op naam. */
  @Get()
  @Recht('machineclient:beheren')
  async lijst(
    @Wie() actor: Actor,
    @Query() { vanaf, aantal }: PaginaRequest,
  ): Promise<MachineclientsResponse> {
    const per = aantal ?? STANDAARD_AANTAL;
    const gevonden = await this.beheer.lijst(actor, leesNaamplek(vanaf), per);
    return pagina(gevonden.map(alsAntwoord), per, ({ naam, id }) => [naam, id]);
  }

  /** De ketenpartners waarvoor een systeem kan aanleveren, alleen bij naam. */
  @Get('ketenpartners')
  @Recht('machineclient:beheren')
  async ketenpartners(@Wie() actor: Actor): Promise<PartnernamenResponse> {
    return { resultaten: await this.beheer.ketenpartners(actor) };
  }

  /** Eén systeem, met wat ermee gebeurde. */
  @Get(':id')
  @Recht('machineclient:beheren')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<MachineclientdetailResponse> {
    const { verloop, ...client } = await this.beheer.een(actor, id);
    return { ...alsAntwoord(client), verloop: [...verloop] };
  }

  /** Registreert een systeem dat meldingen mag aanleveren. Het heeft nog geen geheim: vraag dat daarna aan. */
  @Post()
  @Recht('machineclient:beheren')
  async registreer(
    @Wie() actor: Actor,
    @Body() { naam, aanbiederId = null, partnerId = null }: RegistreerMachineclientRequest,
  ): Promise<MachineclientdetailResponse> {
    const id = await this.beheer.registreer(actor, { naam: naam.trim(), aanbiederId, partnerId });
    return this.een(actor, id);
  }

  /**
   * Maakt een nieuw geheim en toont het één keer. Het vorige geheim en zijn tokens werken dan meteen niet meer. PUT, zodat
   * geen `Idempotency-Key` het geheim laat bewaren.
   */
  @Put(':id/geheim')
  @Recht('machineclient:beheren')
  async vernieuwGeheim(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<NieuwGeheimResponse> {
    const { clientId, clientSecret } = await this.geheim.execute(actor, id, versie);
    return { clientId, clientSecret };
  }

  /** Zet een systeem uit: het kan meteen niets meer. */
  @Post(':id/_zet-uit')
  @HttpCode(HttpStatus.OK)
  @Recht('machineclient:beheren')
  async zetUit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: ZetMachineclientUitRequest,
  ): Promise<MachineclientdetailResponse> {
    await this.zet.uit(actor, id, versie, reden.trim());
    return this.een(actor, id);
  }

  /** Zet een systeem weer aan, met het geheim dat het had. */
  @Post(':id/_zet-aan')
  @HttpCode(HttpStatus.OK)
  @Recht('machineclient:beheren')
  async zetAan(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<MachineclientdetailResponse> {
    await this.zet.aan(actor, id, versie);
    return this.een(actor, id);
  }
}

const alsAntwoord = ({ gemeenteId: _, ...client }: Systeembeeld): MachineclientResponse => ({
  ...client,
  handelingen: handelingenVan(client),
});
