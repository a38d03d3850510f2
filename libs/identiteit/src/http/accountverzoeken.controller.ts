import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeslisAccountverzoek } from '../application/eherkenning/beslis-accountverzoek.use-case';
import { LeesAccountverzoeken } from '../application/queries/lees-accountverzoeken';
import {
  AccountverzoekResponse,
  AccountverzoekenResponse,
  KenAccountToeRequest,
  WeigerAccountRequest,
} from './accountverzoek.dto';

const HOOGSTENS = 100;

/** Who logged in through eHerkenning for a provider and asks for an account there. */
@ApiTags('Gebruikers')
@Controller('api/v1/accountverzoeken')
export class AccountverzoekenController {
  constructor(
    private readonly verzoeken: LeesAccountverzoeken,
    private readonly beslis: BeslisAccountverzoek,
  ) {}

  @Get()
  @Recht('accountverzoek:beslissen')
  @ApiOperation({
    summary: 'Wie om een account vraagt bij uw organisatie, ten hoogste honderd; open verzoeken eerst',
  })
  @ApiOkResponse({ type: AccountverzoekenResponse })
  async lijst(@Wie() actor: Actor): Promise<AccountverzoekenResponse> {
    return { resultaten: await this.verzoeken.lijst(actor, HOOGSTENS) };
  }

  @Get(':id')
  @Recht('accountverzoek:beslissen')
  @ApiOperation({ summary: 'Eén verzoek om een account, met de versie voor een besluit' })
  @ApiOkResponse({ type: AccountverzoekResponse })
  een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<AccountverzoekResponse> {
    return this.verzoeken.een(actor, id);
  }

  /** Needs `If-Match`. Also after a refusal. Errors: 409 ACCOUNTVERZOEK_AFGEDAAN, EMAIL_IN_GEBRUIK. */
  @Post(':id/_ken-toe')
  @HttpCode(200)
  @Recht('accountverzoek:beslissen')
  @ApiOperation({ summary: 'Geef wie vroeg een account bij deze aanbieder' })
  @ApiOkResponse({ type: AccountverzoekResponse })
  async kenToe(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { naam, email }: KenAccountToeRequest,
  ): Promise<AccountverzoekResponse> {
    await this.beslis.kenToe(actor, { id, versie, naam, email });
    return this.verzoeken.een(actor, id);
  }

  /** Needs `If-Match`. Errors: 409 ACCOUNTVERZOEK_AFGEDAAN. */
  @Post(':id/_weiger')
  @HttpCode(200)
  @Recht('accountverzoek:beslissen')
  @ApiOperation({ summary: 'Weiger een verzoek om een account, met de reden' })
  @ApiOkResponse({ type: AccountverzoekResponse })
  async weiger(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: WeigerAccountRequest,
  ): Promise<AccountverzoekResponse> {
    await this.beslis.weiger(actor, { id, versie, reden });
    return this.verzoeken.een(actor, id);
  }
}
