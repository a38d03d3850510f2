import { Module } from '@nestjs/common';
import { AandachtsgebiedModule } from '@navolgbaar/aandachtsgebied';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BevindingModule } from '@navolgbaar/bevinding';
import { BezoekModule } from '@navolgbaar/bezoek';
import { JaarcijfersModule } from '@navolgbaar/jaarcijfers';
import { MaatregelModule } from '@navolgbaar/maatregel';
import { MeldingModule } from '@navolgbaar/melding';
import { regelversies } from '@navolgbaar/platform/database';
import { LeesAnalyses } from './application/analyse/lees-analyses';
import { VoerAnalyseUit } from './application/analyse/voer-analyse-uit.use-case';
import { BeheerRisicoregels } from './application/beheer-risicoregels/beheer-risicoregels.use-case';
import { LegRisicokenmerkVast } from './application/leg-risicokenmerk-vast/leg-risicokenmerk-vast.use-case';
import { BeheerBezoekkeuze } from './application/bezoekkeuze/beheer-bezoekkeuze.use-case';
import { LeesBezoekkeuzes } from './application/bezoekkeuze/lees-bezoekkeuzes';
import { VolgInformeervoorstel } from './application/informeervoorstel/volg-informeervoorstel.use-case';
import { Analyses, Informeervoorstellen } from './application/ports/analyses';
import { Risicokenmerken } from './application/ports/risicokenmerken';
import { Bezoekkeuzes } from './application/ports/bezoekkeuzes';
import { Bijstellingen } from './application/ports/bijstellingen';
import { Risicoregelversies } from './application/ports/risicoregelversies';
import { LeesRisicobeeld } from './application/queries/lees-risicobeeld';
import { RisicoFeiten } from './application/queries/risico-feiten';
import { Risicorekening } from './application/risicorekening';
import { StelRisicoBij } from './application/stel-risico-bij/stel-risico-bij.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { MEEGELEVERDE_REGELS } from './domain/risicoregels';
import { SqlAnalyses } from './infrastructure/sql-analyses';
import { SqlRisicokenmerken } from './infrastructure/sql-risicokenmerken';
import { SqlBezoekkeuzes } from './infrastructure/sql-bezoekkeuzes';
import { SqlBijstellingen } from './infrastructure/sql-bijstellingen';
import { SqlInformeervoorstellen } from './infrastructure/sql-informeervoorstellen';

const MEEGELEVERD = {
  bron: 'AANNAME – nog vast te stellen: geen bron noemt gewichten.',
  regels: MEEGELEVERDE_REGELS,
};
const publiek = [
  ...[BeheerRisicoregels, LeesRisicobeeld, StelRisicoBij, LegRisicokenmerkVast, VoerAnalyseUit, LeesAnalyses],
  ...[VolgAanbieder, VolgInformeervoorstel, BeheerBezoekkeuze, LeesBezoekkeuzes, RisicoFeiten],
];

@Module({
  imports: [
    AandachtsgebiedModule,
    AanbiederModule,
    BevindingModule,
    BezoekModule,
    JaarcijfersModule,
    MaatregelModule,
    MeldingModule,
  ],
  providers: [
    ...publiek,
    Risicorekening,
    regelversies(Risicoregelversies, 'risico', MEEGELEVERD),
    { provide: Analyses, useClass: SqlAnalyses },
    { provide: Informeervoorstellen, useClass: SqlInformeervoorstellen },
    { provide: Risicokenmerken, useClass: SqlRisicokenmerken },
    { provide: Bijstellingen, useClass: SqlBijstellingen },
    { provide: Bezoekkeuzes, useClass: SqlBezoekkeuzes },
  ],
  exports: publiek,
})
export class RisicoModule {}
