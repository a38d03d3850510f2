import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { DocumentModule } from '@navolgbaar/document';
import { MeldingModule } from '@navolgbaar/melding';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { PartnerModule } from '@navolgbaar/partner';
import { PdfModule } from '@navolgbaar/platform/pdf';
import { BeheerActiepunten } from './application/actiepunt/beheer-actiepunten.use-case';
import { Gevallen } from './application/gelijke-gevallen/gevallen';
import { LeesVerantwoording } from './application/gelijke-gevallen/verantwoording';
import { VergelijkGevallen } from './application/gelijke-gevallen/vergelijk-gevallen';
import { BeheerHerweging } from './application/herweging/beheer-herweging.use-case';
import { Herweeg } from './application/herweging/herweeg.use-case';
import { Herweegkandidaten } from './application/herweging/kandidaten';
import { LeesHerwegingen } from './application/herweging/lees-herwegingen';
import { Herwegingen } from './application/ports/herwegingen';
import { SqlHerwegingen } from './infrastructure/sql-herwegingen';
import { Besluitwerk } from './application/neem-besluit/besluitwerk';
import { NeemBesluit } from './application/neem-besluit/neem-besluit.use-case';
import { Actiepunten } from './application/ports/actiepunten';
import { WegingRepository } from './application/ports/weging.repository';
import { Werkoverleggen } from './application/ports/werkoverleggen';
import { LeesWegingen } from './application/queries/lees-wegingen';
import { LeesWerkoverleggen } from './application/queries/lees-werkoverleggen';
import { StelWegingVast } from './application/stel-weging-vast/stel-weging-vast.use-case';
import { BeheerWerkoverleg } from './application/werkoverleg/beheer-werkoverleg.use-case';
import { Lopendoverleg } from './application/werkoverleg/lopend-overleg';
import { NeemBesluitTerug } from './application/werkoverleg/neem-besluit-terug.use-case';
import { SluitWerkoverleg } from './application/werkoverleg/sluit-werkoverleg.use-case';
import { StelAgendaOp } from './application/werkoverleg/stel-agenda-op';
import { SqlActiepunten } from './infrastructure/sql-actiepunten';
import { BeheerAfwegingskader } from './application/beheer-afwegingskader/beheer-afwegingskader.use-case';
import { BevestigWeging } from './application/bevestig-weging/bevestig-weging.use-case';
import { Afwegingskaders } from './application/ports/afwegingskaders';
import { Weegtaken } from './application/ports/weegtaken';
import { ProefWeging } from './application/proef-weging/proef-weging';
import { WegingFeiten } from './application/queries/weging-feiten';
import { RondWeegtaakAf } from './application/rond-weegtaak-af/rond-weegtaak-af.use-case';
import { Weegsituaties } from './application/weegsituatie';
import { SqlAfwegingskaders } from './infrastructure/sql-afwegingskaders';
import { SqlWeegtaken } from './infrastructure/sql-weegtaken';
import { SqlWegingRepository } from './infrastructure/sql-weging.repository';
import { SqlWerkoverleggen } from './infrastructure/sql-werkoverleggen';

const publiek = [
  StelWegingVast,
  ProefWeging,
  BevestigWeging,
  RondWeegtaakAf,
  NeemBesluit,
  NeemBesluitTerug,
  BeheerActiepunten,
  BeheerAfwegingskader,
  BeheerWerkoverleg,
  SluitWerkoverleg,
  LeesWegingen,
  WegingFeiten,
  LeesWerkoverleggen,
  VergelijkGevallen,
  LeesVerantwoording,
  BeheerHerweging,
  Herweeg,
  LeesHerwegingen,
];

@Module({
  imports: [AanbiederModule, DocumentModule, MeldingModule, OnderzoekModule, PartnerModule, PdfModule],
  providers: [
    ...publiek,
    Besluitwerk,
    Gevallen,
    Herweegkandidaten,
    Lopendoverleg,
    StelAgendaOp,
    Weegsituaties,
    { provide: Actiepunten, useClass: SqlActiepunten },
    { provide: Afwegingskaders, useClass: SqlAfwegingskaders },
    { provide: Herwegingen, useClass: SqlHerwegingen },
    { provide: Weegtaken, useClass: SqlWeegtaken },
    { provide: WegingRepository, useClass: SqlWegingRepository },
    { provide: Werkoverleggen, useClass: SqlWerkoverleggen },
  ],
  exports: publiek,
})
export class WegingModule {}
