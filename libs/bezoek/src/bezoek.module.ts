import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { Bezoekwerk } from './application/bezoekwerk';
import { LaatBezoekVervallen } from './application/laat-bezoek-vervallen/laat-bezoek-vervallen.use-case';
import { LegBezoekVast } from './application/leg-bezoek-vast/leg-bezoek-vast.use-case';
import { PlanBezoek } from './application/plan-bezoek/plan-bezoek.use-case';
import { BezoekRepository } from './application/ports/bezoek.repository';
import { BezoekFeiten } from './application/queries/bezoek-feiten';
import { BezoekenQuery } from './application/queries/bezoeken.query';
import { LeesBezoeken } from './application/queries/lees-bezoeken';
import { VerzetBezoek } from './application/verzet-bezoek/verzet-bezoek.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { SqlBezoekenQuery } from './infrastructure/sql-bezoeken.query';
import { TypeormBezoekRepository } from './infrastructure/typeorm-bezoek.repository';

const publiek = [
  PlanBezoek,
  VerzetBezoek,
  LegBezoekVast,
  LaatBezoekVervallen,
  LeesBezoeken,
  BezoekFeiten,
  VolgAanbieder,
];

@Module({
  imports: [AanbiederModule, IdentiteitKernModule, OnderzoekModule],
  providers: [
    ...publiek,
    Bezoekwerk,
    { provide: BezoekRepository, useClass: TypeormBezoekRepository },
    { provide: BezoekenQuery, useClass: SqlBezoekenQuery },
  ],
  exports: publiek,
})
export class BezoekModule {}
