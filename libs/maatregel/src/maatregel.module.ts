import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BevindingModule } from '@navolgbaar/bevinding';
import { BerichtModule } from '@navolgbaar/bericht';
import { BezoekModule } from '@navolgbaar/bezoek';
import { DocumentModule } from '@navolgbaar/document';
import { InterventieladderModule } from '@navolgbaar/interventieladder';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { TermijnModule } from '@navolgbaar/termijn';
import { BeoordeelOnderdeel } from './application/beoordeel-onderdeel/beoordeel-onderdeel.use-case';
import { VraagOnderdeelOpnieuw } from './application/beoordeel-onderdeel/vraag-onderdeel-opnieuw.use-case';
import { BeoordeelOpvolging } from './application/beoordeel-opvolging/beoordeel-opvolging.use-case';
import { DraagMaatregelenOver } from './application/draag-over/draag-maatregelen-over.use-case';
import { LegMaatregelOp } from './application/leg-maatregel-op/leg-maatregel-op.use-case';
import { KiesVervolg } from './application/kies-vervolg/kies-vervolg.use-case';
import { LeverIn } from './application/lever-in/lever-in.use-case';
import { Maatregelomgeving } from './application/maatregelomgeving';
import { MaatregelRepository } from './application/ports/maatregel.repository';
import { PlanHercontrole } from './application/plan-hercontrole/plan-hercontrole.use-case';
import { LeesMaatregelen } from './application/queries/lees-maatregelen';
import { MaatregelFeiten } from './application/queries/maatregel-feiten';
import { MaatregelenQuery } from './application/queries/maatregelen.query';
import { RustOpMaatregel } from './application/rust-op-maatregel';
import { StartMaatregeltermijnen } from './application/start-maatregeltermijnen';
import { StuurMaatregelbrief } from './application/stuur-maatregelbrief/stuur-maatregelbrief.use-case';
import { TrekMaatregelIn } from './application/trek-maatregel-in/trek-maatregel-in.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { VolgMaatregel } from './application/volg-maatregel/volg-maatregel.use-case';
import { SqlMaatregelenQuery } from './infrastructure/sql-maatregelen.query';
import { TypeormMaatregelRepository } from './infrastructure/typeorm-maatregel.repository';

const publiek = [
  LegMaatregelOp,
  LeverIn,
  VraagOnderdeelOpnieuw,
  BeoordeelOnderdeel,
  BeoordeelOpvolging,
  KiesVervolg,
  PlanHercontrole,
  TrekMaatregelIn,
  DraagMaatregelenOver,
  VolgAanbieder,
  VolgMaatregel,
  StuurMaatregelbrief,
  LeesMaatregelen,
  MaatregelFeiten,
  RustOpMaatregel,
];

@Module({
  imports: [
    ...[AanbiederModule, BerichtModule, BevindingModule, BezoekModule, DocumentModule, OnderzoekModule],
    InterventieladderModule,
    TermijnModule,
  ],
  providers: [
    ...publiek,
    Maatregelomgeving,
    StartMaatregeltermijnen,
    { provide: MaatregelRepository, useClass: TypeormMaatregelRepository },
    { provide: MaatregelenQuery, useClass: SqlMaatregelenQuery },
  ],
  exports: publiek,
})
export class MaatregelModule {}
