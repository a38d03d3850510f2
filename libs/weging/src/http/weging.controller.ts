import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import { BeheerMatrix } from '../application/beheer-matrix/beheer-matrix.use-case';
import { NeemBesluit } from '../application/neem-besluit/neem-besluit.use-case';
import { LeesWegingen } from '../application/queries/lees-wegingen';
import { StelWegingVast } from '../application/stel-weging-vast/stel-weging-vast.use-case';
import { NeemBesluitRequest, NieuweMatrixRequest, StelWegingVastRequest } from './dto/weging.request';
import {
  BesluitResponse,
  MatrixResponse,
  WegingResponse,
  WegingsdossierResponse,
} from './dto/weging.response';
import './fouten';

@ApiTags('weging')
@Controller('api/v1')
export class WegingController {
  constructor(
    private readonly stelVast: StelWegingVast,
    private readonly besluiten: NeemBesluit,
    private readonly matrix: BeheerMatrix,
    private readonly lees: LeesWegingen,
  ) {}

  /** Weegt een signaal, melding of klacht met de matrix die vandaag geldt. Opnieuw wegen laat de oude weging staan. */
  @Post('meldingen/:id/wegingen')
  @Recht('weging:vaststellen')
  async weeg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Body() verzoek: StelWegingVastRequest,
  ): Promise<WegingResponse> {
    const weging = await this.stelVast.execute(actor, {
      ...verzoek,
      meldingId,
      getroffen: verzoek.getroffen ?? null,
      publieksgevoeligToelichting: verzoek.publieksgevoeligToelichting ?? null,
      onrechtmatigheidToelichting: verzoek.onrechtmatigheidToelichting ?? null,
      verhoogNaar: verzoek.verhoogNaar ?? null,
      verhogingReden: verzoek.verhogingReden ?? null,
      afstemming: verzoek.afstemming ?? null,
    });
    return weging as unknown as WegingResponse;
  }

  /** De wegingen en besluiten van een melding, en die van eerdere meldingen over dezelfde aanbieder. */
  @Get('meldingen/:id/wegingen')
  @Recht('weging:lezen')
  async dossier(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
  ): Promise<WegingsdossierResponse> {
    return (await this.lees.dossier(actor, meldingId)) as unknown as WegingsdossierResponse;
  }

  /** Legt vast wat het werkoverleg besluit: actie of geen actie, wie aan zet is en waarom. */
  @Post('meldingen/:id/besluiten')
  @Recht('weging:besluiten')
  async besluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Body() verzoek: NeemBesluitRequest,
  ): Promise<BesluitResponse> {
    const { actie, partners, ...rest } = verzoek;
    const besluit = await this.besluiten.execute(actor, {
      ...rest,
      meldingId,
      actie: actie ?? null,
      partners: partners ?? [],
    });
    return besluit as unknown as BesluitResponse;
  }

  /** Alle versies van de wegingsmatrix, nieuwste eerst. */
  @Get('wegingsmatrices')
  @Recht('matrix:lezen')
  async matrices(@Wie() actor: Actor): Promise<MatrixResponse[]> {
    return (await this.lees.matrices(actor)) as unknown as MatrixResponse[];
  }

  /** Stelt een nieuwe versie van de matrix vast, vanaf een dag. */
  @Post('wegingsmatrices')
  @HttpCode(HttpStatus.CREATED)
  @Recht('matrix:beheren')
  async nieuweMatrix(@Wie() actor: Actor, @Body() verzoek: NieuweMatrixRequest): Promise<MatrixResponse[]> {
    await this.matrix.execute(actor, verzoek);
    return this.matrices(actor);
  }
}
