import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BespreekRapport } from '../application/opmerkingen/bespreek-rapport.use-case';
import { LeesOpmerkingen } from '../application/opmerkingen/lees-opmerkingen';
import { OpmerkingRequest, OpmerkingantwoordRequest } from './dto/opmerking.request';
import { OpmerkingResponse } from './dto/opmerking.response';
import './fouten';

/** What colleagues say of a draft. */
@ApiTags('rapporten')
@Controller('api/v1/rapporten/:id/opmerkingen')
export class OpmerkingController {
  constructor(
    private readonly lees: LeesOpmerkingen,
    private readonly bespreek: BespreekRapport,
  ) {}

  /** Wat collega's bij een rapport opmerkten, oudste eerst. Na het vaststellen alleen om te lezen. Het inzien wordt vastgelegd. */
  @Get()
  @Recht('rapport:opstellen')
  async lijst(@Wie() actor: Actor, @Param('id', IdPipe) rapportId: string): Promise<OpmerkingResponse[]> {
    return (await this.lees.lijst(actor, rapportId)) as unknown as OpmerkingResponse[];
  }

  /** Plaatst een opmerking bij een deel of een bevinding van een concept. De opsteller krijgt een attendering. */
  @Post()
  @Recht('rapport:opstellen')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) rapportId: string,
    @Body() { plaats, fragment = '', tekst }: OpmerkingRequest,
  ): Promise<OpmerkingResponse[]> {
    await this.bespreek.plaats(actor, rapportId, { plaats, tekst, fragment: fragment.trim() || null });
    return this.lijst(actor, rapportId);
  }

  /** Antwoordt op een opmerking. Vraagt de versie van de opmerking in If-Match. */
  @Post(':opmerkingId/_beantwoord')
  @HttpCode(HttpStatus.OK)
  @Recht('rapport:opstellen')
  async beantwoord(
    @Wie() actor: Actor,
    @Param('id', IdPipe) rapportId: string,
    @Param('opmerkingId', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { tekst }: OpmerkingantwoordRequest,
  ): Promise<OpmerkingResponse[]> {
    await this.bespreek.beantwoord(actor, { rapportId, id, versie }, tekst);
    return this.lijst(actor, rapportId);
  }

  /** Handelt een opmerking af: er hoeft niets meer mee. Vraagt de versie van de opmerking in If-Match. */
  @Post(':opmerkingId/_handel-af')
  @HttpCode(HttpStatus.OK)
  @Recht('rapport:opstellen')
  async handelAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) rapportId: string,
    @Param('opmerkingId', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<OpmerkingResponse[]> {
    await this.bespreek.handelAf(actor, { rapportId, id, versie });
    return this.lijst(actor, rapportId);
  }

  /** Heropent een opmerking die was afgehandeld. Vraagt de versie van de opmerking in If-Match. */
  @Post(':opmerkingId/_heropen')
  @HttpCode(HttpStatus.OK)
  @Recht('rapport:opstellen')
  async heropen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) rapportId: string,
    @Param('opmerkingId', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<OpmerkingResponse[]> {
    await this.bespreek.heropen(actor, { rapportId, id, versie });
    return this.lijst(actor, rapportId);
  }
}
