import { Body, Controller, Get, HttpStatus, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, PaginaRequest, Versie, pagina } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { MaakAanbiederaccount } from '../application/beheer-aanbiederaccounts/maak-aanbiederaccount.use-case';
import { WijzigAanbiederaccount } from '../application/beheer-aanbiederaccounts/wijzig-aanbiederaccount.use-case';
import { Aanbiederaccounts } from '../application/queries/aanbiederaccounts.query';
import {
  AanbiederaccountResponse,
  AanbiederaccountsResponse,
  MaakAanbiederaccountRequest,
  WijzigAanbiederaccountRequest,
} from './aanbiederaccount.dto';
import { leesNaamplek } from './naamplek';

const STANDAARD_AANTAL = 50;

/** The accounts of the people of one provider, for the accountbeheerder among them. */
@ApiTags('Gebruikers')
@Controller('api/v1/aanbiederaccounts')
export class AanbiederaccountsController {
  constructor(
    private readonly accounts: Aanbiederaccounts,
    private readonly maakAccount: MaakAanbiederaccount,
    private readonly wijzigAccount: WijzigAanbiederaccount,
  ) {}

  @Get()
  @Recht('aanbiederaccount:beheren')
  @ApiOperation({ summary: 'De accounts van uw collega’s, op naam' })
  @ApiOkResponse({ type: AanbiederaccountsResponse })
  async lijst(
    @Wie() actor: Actor,
    @Query() { vanaf, aantal }: PaginaRequest,
  ): Promise<AanbiederaccountsResponse> {
    const per = aantal ?? STANDAARD_AANTAL;
    const gevonden = await this.accounts.lijst(actor, leesNaamplek(vanaf), per);
    return pagina(gevonden, per, ({ naam, id }) => [naam, id]);
  }

  @Get(':id')
  @Recht('aanbiederaccount:beheren')
  @ApiOperation({ summary: 'Het account van een collega, met de versie voor een wijziging' })
  @ApiOkResponse({ type: AanbiederaccountResponse })
  een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<AanbiederaccountResponse> {
    return this.accounts.een(actor, id);
  }

  /** Of the own provider, with the role `aanbieder`. Errors: 409 EMAIL_IN_GEBRUIK. */
  @Post()
  @Recht('aanbiederaccount:beheren')
  @ApiOperation({ summary: 'Geef een collega een account' })
  @ApiCreatedResponse({ type: AanbiederaccountResponse })
  async maak(
    @Wie() actor: Actor,
    @Body() { naam, email, accountbeheerder }: MaakAanbiederaccountRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AanbiederaccountResponse> {
    const id = await this.maakAccount.execute(actor, { naam, email, accountbeheerder });
    void reply.status(HttpStatus.CREATED).header('location', `/api/v1/aanbiederaccounts/${id}`);
    return this.accounts.een(actor, id);
  }

  /** Needs `If-Match`. Errors: 409 LAATSTE_ACCOUNTBEHEERDER, EMAIL_IN_GEBRUIK. Who closes the own account gets the last answer. */
  @Patch(':id')
  @Recht('aanbiederaccount:beheren')
  @ApiOperation({ summary: 'Wijzig, sluit of open het account van een collega' })
  @ApiOkResponse({ type: AanbiederaccountResponse })
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: WijzigAanbiederaccountRequest,
  ): Promise<AanbiederaccountResponse> {
    await this.wijzigAccount.execute(actor, { ...verzoek, id, versie });
    return this.accounts.een(actor, id);
  }
}
