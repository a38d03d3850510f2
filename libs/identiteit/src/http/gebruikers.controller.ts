import { Body, Controller, Get, HttpStatus, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { IdPipe, PaginaRequest, Versie, pagina } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LegAanwijzingVast } from '../application/leg-aanwijzing-vast/leg-aanwijzing-vast.use-case';
import { MaakGebruiker } from '../application/maak-gebruiker/maak-gebruiker.use-case';
import { Aanwijzingen } from '../application/queries/aanwijzingen.query';
import { Gebruikersgegevens } from '../application/queries/gebruikersgegevens.query';
import { WijzigGebruiker } from '../application/wijzig-gebruiker/wijzig-gebruiker.use-case';
import { LegAanwijzingVastRequest, MaakGebruikerRequest, WijzigGebruikerRequest } from './gebruiker.request';
import { AanwijzingenResponse, GebruikerResponse, GebruikersResponse } from './gebruiker.response';
import { leesNaamplek } from './naamplek';

const STANDAARD_AANTAL = 50;

/** Accounts of the own organisation, for its beheerder. */
@ApiTags('Gebruikers')
@Controller('api/v1/gebruikers')
export class GebruikersController {
  constructor(
    private readonly gegevens: Gebruikersgegevens,
    private readonly aanwijzingen: Aanwijzingen,
    private readonly maakGebruiker: MaakGebruiker,
    private readonly wijzigGebruiker: WijzigGebruiker,
    private readonly legAanwijzingVast: LegAanwijzingVast,
    private readonly uow: UnitOfWork,
  ) {}

  @Get()
  @Recht('gebruiker:beheren')
  @ApiOperation({ summary: 'De gebruikers van uw organisatie, op naam' })
  @ApiOkResponse({ type: GebruikersResponse })
  async lijst(@Wie() actor: Actor, @Query() { vanaf, aantal }: PaginaRequest): Promise<GebruikersResponse> {
    const per = aantal ?? STANDAARD_AANTAL;
    const gevonden = await this.gegevens.lijst(actor, leesNaamplek(vanaf), per);
    return pagina(gevonden, per, ({ naam, id }) => [naam, id]);
  }

  @Get(':id')
  @Recht('gebruiker:beheren')
  @ApiOperation({ summary: 'Eén gebruiker, met de versie voor een wijziging' })
  @ApiOkResponse({ type: GebruikerResponse })
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<GebruikerResponse> {
    const gebruiker = await this.gegevens.een(actor, id);
    if (!gebruiker) throw new DomeinFout('NIET_GEVONDEN');
    return gebruiker;
  }

  @Post()
  @Recht('gebruiker:beheren')
  @ApiOperation({ summary: 'Maak een gebruiker' })
  @ApiCreatedResponse({ type: GebruikerResponse })
  async maak(
    @Wie() actor: Actor,
    @Body() verzoek: MaakGebruikerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GebruikerResponse> {
    const { aanbiederId = null, gemeenteId = null, ...rest } = verzoek;
    const id = await this.maakGebruiker.execute(actor, { ...rest, aanbiederId, gemeenteId });
    void reply.status(HttpStatus.CREATED).header('location', `/api/v1/gebruikers/${id}`);
    return this.een(actor, id);
  }

  /** Needs `If-Match` with the version that was seen. Nobody changes his own account. */
  @Patch(':id')
  @Recht('gebruiker:beheren')
  @ApiOperation({ summary: 'Wijzig naam of rollen van een gebruiker, of zet hem uit' })
  @ApiOkResponse({ type: GebruikerResponse })
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: WijzigGebruikerRequest,
  ): Promise<GebruikerResponse> {
    await this.wijzigGebruiker.execute(actor, { ...verzoek, id, versie });
    return this.een(actor, id);
  }

  @Get(':id/aanwijzingen')
  @Recht('gebruiker:beheren')
  @ApiOperation({ summary: 'De aanwijzingen van een toezichthouder' })
  @ApiOkResponse({ type: AanwijzingenResponse })
  async leesAanwijzingen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<AanwijzingenResponse> {
    await this.een(actor, id);
    return { resultaten: await this.uow.run(actor, () => this.aanwijzingen.vanGebruiker(id)) };
  }

  @Post(':id/aanwijzingen')
  @Recht('gebruiker:beheren')
  @ApiOperation({ summary: 'Leg een aanwijzing als toezichthouder vast' })
  @ApiCreatedResponse({ type: AanwijzingenResponse })
  async legVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: LegAanwijzingVastRequest,
  ): Promise<AanwijzingenResponse> {
    await this.legAanwijzingVast.execute(actor, { ...verzoek, tot: verzoek.tot ?? null, gebruikerId: id });
    return this.leesAanwijzingen(actor, id);
  }
}
