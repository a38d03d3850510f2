import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { EigenIdempotentie, Versie, leesCursor, pagina } from '@navolgbaar/platform/http';
import { BeheerFormulierkoppeling } from '../application/beheer-formulierkoppeling/beheer-formulierkoppeling.use-case';
import {
  type Beproefd,
  BeproefFormulierkoppeling,
} from '../application/beproef-formulierkoppeling/beproef-formulierkoppeling.use-case';
import { LeesFormulierkoppelingen } from '../application/queries/lees-formulierkoppelingen';
import { koppelveldenVoor } from '../domain/koppelvelden';
import { alsJson } from '../domain/koppelingvorm';
import {
  BeproefFormulierkoppelingRequest,
  FormulierkoppelingenRequest,
  type KoppelingDto,
  MaakFormulierkoppelingRequest,
  WijzigFormulierkoppelingRequest,
} from './dto/formulierkoppeling.request';
import {
  BeproefdeMeldingResponse,
  type BeproefdePersoonResponse,
  FormulierkoppelingenResponse,
  FormulierkoppelingResponse,
  FormulierkoppelingversiesResponse,
  KoppelveldenResponse,
} from './dto/formulierkoppeling.response';
import { FormulierPipe } from './formulier-pipe';
import './fouten';

const STANDAARD_AANTAL = 50;
const FORMULIER = { name: 'formulier', description: 'Het kenmerk van het formulier, `form_id`.' };

/** Which question of a form becomes which field of a melding, for the beheerder. */
@ApiTags('formulierkoppelingen')
@Controller('api/v1')
export class FormulierkoppelingController {
  constructor(
    private readonly lees: LeesFormulierkoppelingen,
    private readonly beheer: BeheerFormulierkoppeling,
    private readonly proef: BeproefFormulierkoppeling,
  ) {}

  /** De velden die een formulier kan vullen, en de systemen die formulieren kunnen sturen. */
  @Get('koppelvelden')
  @Recht('formulierkoppeling:beheren')
  async velden(@Wie() actor: Actor): Promise<KoppelveldenResponse> {
    return { velden: koppelveldenVoor('formulier'), systemen: await this.lees.systemen(actor) };
  }

  /** De gekoppelde formulieren, op naam, elk met de versie die nu geldt. */
  @Get('formulierkoppelingen')
  @Recht('formulierkoppeling:beheren')
  async lijst(
    @Wie() actor: Actor,
    @Query() { vanaf, aantal, machineclientId }: FormulierkoppelingenRequest,
  ): Promise<FormulierkoppelingenResponse> {
    const per = aantal ?? STANDAARD_AANTAL;
    const gevonden = await this.lees.lijst(
      actor,
      { vanaf: leesPlek(vanaf), machineclientId: machineclientId ?? null },
      per,
    );
    return pagina(
      gevonden.map(({ velden: _, negeer: __, ...regel }) => regel),
      per,
      ({ naam, formulierId }) => [naam, formulierId],
    );
  }

  /** De koppeling van een formulier die nu geldt. */
  @Get('formulierkoppelingen/:formulier')
  @Recht('formulierkoppeling:beheren')
  @ApiParam(FORMULIER)
  async een(
    @Wie() actor: Actor,
    @Param('formulier', FormulierPipe) formulierId: string,
  ): Promise<FormulierkoppelingResponse> {
    const [nu] = await this.lees.versies(actor, formulierId);
    return nu as FormulierkoppelingResponse;
  }

  /** Alle versies van de koppeling van een formulier, nieuwste eerst. */
  @Get('formulierkoppelingen/:formulier/versies')
  @Recht('formulierkoppeling:beheren')
  @ApiParam(FORMULIER)
  async versies(
    @Wie() actor: Actor,
    @Param('formulier', FormulierPipe) formulierId: string,
  ): Promise<FormulierkoppelingversiesResponse> {
    return { resultaten: await this.lees.versies(actor, formulierId) };
  }

  /** Koppelt een formulier. Vanaf dan wordt het aangenomen. */
  @Post('formulierkoppelingen')
  @Recht('formulierkoppeling:beheren')
  async maak(
    @Wie() actor: Actor,
    @Body() { formulierId, machineclientId = null, ...koppeling }: MaakFormulierkoppelingRequest,
  ): Promise<FormulierkoppelingResponse> {
    const json = koppelingjson(koppeling);
    await this.beheer.execute(actor, { formulierId, machineclientId, json, na: 0 });
    return this.een(actor, formulierId);
  }

  /** Stelt een nieuwe versie vast. Wat al binnenkwam verandert niet; de vorige versie blijft te lezen. */
  @Put('formulierkoppelingen/:formulier')
  @Recht('formulierkoppeling:beheren')
  @ApiParam(FORMULIER)
  async wijzig(
    @Wie() actor: Actor,
    @Param('formulier', FormulierPipe) formulierId: string,
    @Versie() versie: number,
    @Body() { machineclientId = null, ...koppeling }: WijzigFormulierkoppelingRequest,
  ): Promise<FormulierkoppelingResponse> {
    if (versie < 1) throw new DomeinFout('VERSIE_VEROUDERD');
    const json = koppelingjson(koppeling);
    await this.beheer.execute(actor, { formulierId, machineclientId, json, na: versie });
    return this.een(actor, formulierId);
  }

  /** Laat zien welke melding een voorbeeld zou worden. Er wordt niets opgeslagen. */
  @Post('formulierkoppelingen/_beproef')
  // With a key the answer would be kept, and with it what was typed.
  @EigenIdempotentie()
  @HttpCode(HttpStatus.OK)
  @Recht('formulierkoppeling:beheren')
  async beproef(
    @Wie() actor: Actor,
    @Body() { koppeling, inzending }: BeproefFormulierkoppelingRequest,
  ): Promise<BeproefdeMeldingResponse> {
    return alsMelding(await this.proef.execute(actor, koppelingjson(koppeling), inzending));
  }
}

const koppelingjson = ({ naam, velden, negeer }: KoppelingDto): object =>
  alsJson({
    naam: naam.trim(),
    negeer,
    velden: velden.map(({ vast = null, anders = null, voor = null, ...veld }) => ({
      ...veld,
      ...{ vast, anders, voor },
    })),
  });

function leesPlek(vanaf: string | undefined): { naam: string; formulierId: string } | null {
  const plek = leesCursor(vanaf, 2);
  return plek ? { naam: String(plek[0]), formulierId: String(plek[1]) } : null;
}

function alsMelding({
  command,
  aanbiederNaam,
  gemeenteNaam,
  gebreken,
  gelezen,
  bestanden,
}: Beproefd): BeproefdeMeldingResponse {
  const { onderwerp, omschrijving, soort, wet, domein, melder, client, ...c } = command;
  return {
    ...{
      onderwerp,
      omschrijving,
      soort,
      wet,
      domein,
      aanbiederNaam,
      gemeenteNaam,
      gebreken,
      gelezen,
      bestanden,
    },
    ...{ bron: c.bron ?? 'meldpunt', aard: c.aard ?? null, financiering: c.financiering ?? null },
    gebeurtenisdatum: c.gebeurtenisdatum ?? null,
    ontdekkingsdatum: c.ontdekkingsdatum ?? null,
    vaststellingsdatum: c.vaststellingsdatum ?? null,
    onrechtmatigheid: c.onrechtmatigheid,
    onrechtmatigheidToelichting: c.onrechtmatigheidToelichting ?? null,
    overToezichthouder: c.overToezichthouder ?? false,
    overVeiligThuis: c.overVeiligThuis ?? false,
    gevoelig: c.gevoelig ?? false,
    melderVertrouwelijk: c.melderVertrouwelijk ?? false,
    wbk: c.wbk ?? false,
    melder: melder ? alsPersoon(melder) : null,
    client: client ? alsPersoon(client) : null,
  };
}

const alsPersoon = ({
  hoedanigheid,
  naam,
  telefoon,
  email,
  toelichting,
  pgb,
}: NonNullable<Beproefd['command']['melder']>): BeproefdePersoonResponse => ({
  ...{ hoedanigheid, naam, telefoon: telefoon ?? null, email: email ?? null },
  ...{ toelichting: toelichting ?? null, pgb: pgb ?? false },
});
