import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, type MetBestand, NeemtBestand } from '@navolgbaar/platform/http';
import { BeheerDrempels } from '../application/beheer-drempels/beheer-drempels.use-case';
import { ImporteerJaarcijfers } from '../application/importeer-jaarcijfers/importeer-jaarcijfers.use-case';
import { LeesJaarcijfers } from '../application/queries/lees-jaarcijfers';
import {
  JaarcijferimportRequest,
  JaarcijfersRequest,
  StelDrempelsVastRequest,
} from './dto/jaarcijfer.request';
import {
  AanbiederjaarcijfersResponse,
  DrempelversieResponse,
  JaarcijfercontroleResponse,
  JaarcijferimportResponse,
  JaarcijferregelResponse,
  JaarcijfersIngelezenResponse,
} from './dto/jaarcijfer.response';
import './fouten';
import { leesBestand } from './lees-bestand';

/** AANNAME: who looks for one further down looks for its name. */
const MEESTE_REGELS = 100;
const MEESTE_IMPORTS = 50;

@ApiTags('jaarcijfers')
@Controller('api/v1')
export class JaarcijferController {
  constructor(
    private readonly lees: LeesJaarcijfers,
    private readonly importeer: ImporteerJaarcijfers,
    private readonly drempels: BeheerDrempels,
  ) {}

  /** Per aanbieder het nieuwste jaar met zijn signalen; wie de meeste heeft, staat bovenaan. Ten hoogste honderd. */
  @Get('jaarcijfers')
  @Recht('jaarcijfer:lezen')
  async lijst(
    @Wie() actor: Actor,
    @Query() { zoek, metSignaal }: JaarcijfersRequest,
  ): Promise<JaarcijferregelResponse[]> {
    return (await this.lees.lijst(actor, {
      ...{ zoek: zoek ?? null, metSignaal: metSignaal === 'ja', aantal: MEESTE_REGELS },
    })) as unknown as JaarcijferregelResponse[];
  }

  /** De jaren van een aanbieder, nieuwste eerst, met wat eerder is ingelezen, de signalen en hoe die zijn berekend. Een signaal is een reden om te kijken, geen oordeel. Het inzien wordt vastgelegd. */
  @Get('aanbieders/:id/jaarcijfers')
  @Recht('jaarcijfer:lezen')
  async vanAanbieder(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<AanbiederjaarcijfersResponse> {
    return (await this.lees.vanAanbieder(actor, id)) as unknown as AanbiederjaarcijfersResponse;
  }

  /** Wat is ingelezen, nieuwste eerst: door wie, wanneer, uit welk bestand en met welke uitkomst. Ten hoogste vijftig. */
  @Get('jaarcijferimports')
  @Recht('jaarcijfer:lezen')
  imports(@Wie() actor: Actor): Promise<JaarcijferimportResponse[]> {
    return this.lees.imports(actor, MEESTE_IMPORTS);
  }

  /** Leest een CSV-bestand met jaarcijfers in: alles, of bij een fout niets (422, met elke fout bij regel en kolom). Andere cijfers over een jaar komen naast de oude te staan. */
  @Post('jaarcijferimports')
  @Recht('jaarcijfer:importeren')
  @NeemtBestand()
  async leesIn(
    @Wie() actor: Actor,
    @Query() { bron }: JaarcijferimportRequest,
    @Req() verzoek: MetBestand,
  ): Promise<JaarcijfersIngelezenResponse> {
    const { fouten: _, ...uitkomst } = await this.importeer.execute(actor, await leesBestand(verzoek), bron);
    return uitkomst;
  }

  /** Zegt wat het inlezen van een bestand zou doen, met alle fouten. Bewaart niets. */
  @Post('jaarcijferimports/_controleer')
  @HttpCode(HttpStatus.OK)
  @Recht('jaarcijfer:importeren')
  @NeemtBestand()
  async controleer(@Wie() actor: Actor, @Req() verzoek: MetBestand): Promise<JaarcijfercontroleResponse> {
    const { fouten, ...uitkomst } = await this.importeer.controleer(actor, await leesBestand(verzoek));
    return { ...uitkomst, fouten: [...fouten] };
  }

  /** Vanaf wanneer een cijfer een signaal is: alle versies van de drempels, nieuwste eerst. */
  @Get('jaarcijferdrempels')
  @Recht('jaarcijfer:lezen')
  async versies(@Wie() actor: Actor): Promise<DrempelversieResponse[]> {
    return [...(await this.drempels.lees(actor))];
  }

  /** Stelt een nieuwe versie van de drempels vast, met het document en de eerste dag. Zij verandert daarna niet meer. */
  @Post('jaarcijferdrempels')
  @Recht('jaarcijferdrempel:beheren')
  async stelVast(
    @Wie() actor: Actor,
    @Body() verzoek: StelDrempelsVastRequest,
  ): Promise<DrempelversieResponse[]> {
    await this.drempels.stelVast(actor, verzoek);
    return this.versies(actor);
  }
}
