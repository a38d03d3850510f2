import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import type { OpMaatregel } from '../application/maatregelwerk';
import { LeesCorrigerend } from '../application/queries/lees-corrigerend';
import { LegRechtsmiddelVast } from '../application/rechtsmiddelen/leg-rechtsmiddel-vast.use-case';
import { VoerMaatregelUit } from '../application/voer-uit/voer-maatregel-uit.use-case';
import {
  MaatregelbedragRequest,
  MaatregelbekendmakingRequest,
  MaatregelclientenRequest,
  MaatregeleindeRequest,
  MaatregeluitvoeringRequest,
  MaatregelverlengingRequest,
  RechtsmiddelRequest,
  RechtsmiddeluitkomstRequest,
} from './dto/corrigerend.request';
import { CorrigerendResponse } from './dto/corrigerend.response';
import './fouten';

/** What the gemeente does with its measure; the supervisor may write down what came on paper. */
@ApiTags('corrigerende-maatregelen')
@Controller('api/v1/corrigerende-maatregelen')
export class CorrigerenddadenController {
  constructor(
    private readonly lees: LeesCorrigerend,
    private readonly uitvoering: VoerMaatregelUit,
    private readonly rechtsmiddelen: LegRechtsmiddelVast,
  ) {}

  /**
   * De maatregel is bekendgemaakt en werkt vanaf nu (Awb art. 3:40 en 3:41). Bij een besluit gaat de bezwaartermijn in (Awb
   * art. 6:7 en 6:8). Vraagt de ETag in If-Match.
   */
  @Post(':id/_maak-bekend')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:uitvoeren')
  maakBekend(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { op, hoe, aanAanbieder, van, tot, contractsoort }: MaatregelbekendmakingRequest,
  ): Promise<CorrigerendResponse> {
    const dagen = { van: van ?? null, tot: tot ?? null, contractsoort: contractsoort ?? null };
    return this.na(actor, { id, gezien }, (maatregel) =>
      this.uitvoering.maakBekend(actor, maatregel, { op, hoe, aanAanbieder, ...dagen }),
    );
  }

  /** Om welke cliënten het gaat, met een code. Nooit cliënten met Wlz-zorg. Vraagt de ETag in If-Match. */
  @Post(':id/_noem-clienten')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:uitvoeren')
  noemClienten(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { clienten }: MaatregelclientenRequest,
  ): Promise<CorrigerendResponse> {
    const lijst = clienten.map(({ code, financiering, wat }) => ({ code, financiering, wat }));
    return this.na(actor, { id, gezien }, (maatregel) =>
      this.uitvoering.noemClienten(actor, maatregel, lijst),
    );
  }

  /** Wat de gemeente uitvoerde, per cliënt of van de maatregel uit het contract. Vraagt de ETag in If-Match. */
  @Post(':id/_meld-uitvoering')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:uitvoeren')
  meldUitvoering(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { code, uitkomst, op, toelichting }: MaatregeluitvoeringRequest,
  ): Promise<CorrigerendResponse> {
    return this.na(actor, { id, gezien }, (maatregel) =>
      this.uitvoering.meldUitvoering(actor, maatregel, { code: code ?? null, uitkomst, op, toelichting }),
    );
  }

  /** Wat van een last is verbeurd, ingevorderd, toegepast of verhaald. Vraagt de ETag in If-Match. */
  @Post(':id/_leg-bedrag-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:uitvoeren')
  legBedragVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { soort, op, bedrag }: MaatregelbedragRequest,
  ): Promise<CorrigerendResponse> {
    const centen = bedrag === undefined ? null : Math.round(bedrag * 100);
    return this.na(actor, { id, gezien }, (maatregel) =>
      this.uitvoering.legBedragVast(actor, maatregel, { soort, op, centen }),
    );
  }

  /** Verlengt een cliëntenstop of de begunstigingstermijn van een last, met de reden. Vraagt de ETag in If-Match. */
  @Post(':id/_verleng')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:uitvoeren')
  verleng(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { tot, reden }: MaatregelverlengingRequest,
  ): Promise<CorrigerendResponse> {
    return this.na(actor, { id, gezien }, (maatregel) =>
      this.uitvoering.verleng(actor, maatregel, tot ?? null, reden),
    );
  }

  /** Beëindigt de maatregel, met de reden. Een cliëntenstop eindigt dan ook bij de aanbieder. Vraagt de ETag in If-Match. */
  @Post(':id/_hef-op')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:uitvoeren')
  hefOp(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { op, reden }: MaatregeleindeRequest,
  ): Promise<CorrigerendResponse> {
    return this.na(actor, { id, gezien }, (maatregel) =>
      this.uitvoering.hefOp(actor, maatregel, { op, reden }),
    );
  }

  /**
   * Bezwaar, beroep, een verzoek om een voorlopige voorziening, of een zaak bij de burgerlijke rechter. Dit schorst niets (Awb
   * art. 6:16). Te laat is een feit: de gemeente of de rechter beoordeelt het. Vraagt de ETag in If-Match.
   */
  @Post(':id/rechtsmiddelen')
  @Recht('corrigerend:uitvoeren')
  stelMiddelIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { soort, indiener, code, ingesteldOp, gepostOp }: RechtsmiddelRequest,
  ): Promise<CorrigerendResponse> {
    const middel = { soort, indiener, code: code ?? null, ingesteldOp, gepostOp: gepostOp ?? null };
    return this.na(actor, { id, gezien }, (maatregel) =>
      this.rechtsmiddelen.stelIn(actor, maatregel, middel),
    );
  }

  /** Hoe een rechtsmiddel afliep. Een toegewezen voorlopige voorziening schorst de maatregel. Vraagt de ETag in If-Match. */
  @Post(':id/rechtsmiddelen/:middelId/_leg-uitkomst-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:uitvoeren')
  legUitkomstVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('middelId', IdPipe) middelId: string,
    @Versie() gezien: number,
    @Body() { uitkomst, gevolg, op, toelichting, tot }: RechtsmiddeluitkomstRequest,
  ): Promise<CorrigerendResponse> {
    const invoer = { middelId, uitkomst, gevolg, op, toelichting, tot: tot ?? null };
    return this.na(actor, { id, gezien }, (maatregel) =>
      this.rechtsmiddelen.legUitkomstVast(actor, maatregel, invoer),
    );
  }

  /** De schorsing is voorbij: de maatregel werkt weer. Vraagt de ETag in If-Match. */
  @Post(':id/_eindig-schorsing')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:uitvoeren')
  eindigSchorsing(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { op, reden }: MaatregeleindeRequest,
  ): Promise<CorrigerendResponse> {
    return this.na(actor, { id, gezien }, (maatregel) =>
      this.rechtsmiddelen.eindigSchorsing(actor, maatregel, { op, reden }),
    );
  }

  /** The measure as this reader sees it after the act. */
  private async na(
    actor: Actor,
    maatregel: OpMaatregel,
    doe: (maatregel: OpMaatregel) => Promise<void>,
  ): Promise<CorrigerendResponse> {
    await doe(maatregel);
    return (await this.lees.detail(actor, maatregel.id)) as unknown as CorrigerendResponse;
  }
}
