import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BevestigWeging } from '../application/bevestig-weging/bevestig-weging.use-case';
import { NeemBesluit } from '../application/neem-besluit/neem-besluit.use-case';
import { ProefWeging } from '../application/proef-weging/proef-weging';
import { LeesWegingen } from '../application/queries/lees-wegingen';
import { RondWeegtaakAf } from '../application/rond-weegtaak-af/rond-weegtaak-af.use-case';
import { StelWegingVast } from '../application/stel-weging-vast/stel-weging-vast.use-case';
import { NeemBesluitRequest } from './dto/besluit.request';
import {
  BevestigWegingRequest,
  ProefWegingRequest,
  RondWeegtaakAfRequest,
  StelWegingVastRequest,
  type WeegbasisRequest,
} from './dto/weging.request';
import {
  BesluitResponse,
  WachtendetaakResponse,
  WeegproefResponse,
  WegingResponse,
  WegingsdossierResponse,
} from './dto/weging.response';
import { naarBesluit } from './naar-besluit';
import './fouten';

@ApiTags('weging')
@Controller('api/v1')
export class WegingController {
  constructor(
    private readonly stelVast: StelWegingVast,
    private readonly besluiten: NeemBesluit,
    private readonly proef: ProefWeging,
    private readonly bevestig: BevestigWeging,
    private readonly taak: RondWeegtaakAf,
    private readonly lees: LeesWegingen,
  ) {}

  /** Weegt een signaal, melding of klacht met het afwegingskader dat vandaag geldt. Opnieuw wegen laat de oude weging staan. */
  @Post('meldingen/:id/wegingen')
  @Recht('weging:vaststellen')
  async weeg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Body() verzoek: StelWegingVastRequest,
  ): Promise<WegingResponse> {
    const weging = await this.stelVast.execute(actor, {
      ...verzoek,
      ...basisVan(meldingId, verzoek),
      naWegingId: verzoek.naWegingId ?? null,
      publieksgevoeligToelichting: verzoek.publieksgevoeligToelichting ?? null,
      onrechtmatigheidToelichting: verzoek.onrechtmatigheidToelichting ?? null,
      verhogingsgronden: verzoek.verhogingsgronden ?? [],
      verhogingReden: verzoek.verhogingReden ?? null,
      afstemming: verzoek.afstemming ?? null,
      partners: verzoek.partners ?? [],
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

  /**
   * Legt vast wat het werkoverleg besluit: actie of geen actie, wie aan zet is en waarom. Staat de melding op de agenda van
   * een werkoverleg dat bezig is, dan hoort het besluit daarbij.
   */
  @Post('meldingen/:id/besluiten')
  @Recht('weging:besluiten')
  async besluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Body() verzoek: NeemBesluitRequest,
  ): Promise<BesluitResponse> {
    const { werkoverlegOp, deelnemers } = verzoek;
    const besluit = await this.besluiten.execute(actor, {
      ...naarBesluit(meldingId, verzoek),
      overleg: { werkoverlegOp, deelnemers },
    });
    return besluit as unknown as BesluitResponse;
  }

  /** Rekent uit wat een weging nu zou geven, en wat de kleur zou veranderen. Er wordt niets vastgesteld. */
  @Post('meldingen/:id/_proefweging')
  @HttpCode(HttpStatus.OK)
  @Recht('weging:vaststellen')
  async probeer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Body() verzoek: ProefWegingRequest,
  ): Promise<WeegproefResponse> {
    const { ernst, omvang } = verzoek;
    const vraag = { ...basisVan(meldingId, verzoek), ernst: ernst ?? null, omvang: omvang ?? null };
    return (await this.proef.execute(actor, vraag)) as unknown as WeegproefResponse;
  }

  /** Een tweede persoon bevestigt de prioriteit rood. Wie het niet eens is, weegt opnieuw. */
  @Post('meldingen/:id/wegingen/:wegingId/_bevestig')
  @HttpCode(HttpStatus.OK)
  @Recht('weging:vaststellen')
  async bevestigWeging(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Param('wegingId', IdPipe) wegingId: string,
    @Body() { motivering }: BevestigWegingRequest,
  ): Promise<WegingsdossierResponse> {
    await this.bevestig.execute(actor, { meldingId, wegingId, motivering });
    return this.dossier(actor, meldingId);
  }

  /** Wat wegingen in gang zetten en nog openstaat, het langst wachtende eerst. Hoogstens vijftig. */
  @Get('weegtaken')
  @Recht('weging:lezen')
  async taken(@Wie() actor: Actor): Promise<WachtendetaakResponse[]> {
    return this.lees.wachtendeTaken(actor, MEESTE_TAKEN);
  }

  /** Rondt een taak uit een weging af: het contact was er, of de vraag naar rechtmatigheid heeft een antwoord. */
  @Post('weegtaken/:id/_rond-af')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('weging:vaststellen')
  async rondAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { uitkomst, toelichting }: RondWeegtaakAfRequest,
  ): Promise<void> {
    await this.taak.execute(actor, { id, versie, toelichting, uitkomst: uitkomst ?? null });
  }
}

const MEESTE_TAKEN = 50;

/** What was left out, as the use cases want it. */
const basisVan = (meldingId: string, verzoek: WeegbasisRequest) => ({
  meldingId,
  afwegingskaderId: verzoek.afwegingskaderId ?? null,
  omvangbasis: verzoek.omvangbasis ?? ('aanbieder' as const),
  getroffen: verzoek.getroffen ?? null,
  totaal: verzoek.totaal ?? null,
  verhoogNaar: verzoek.verhoogNaar ?? null,
});
