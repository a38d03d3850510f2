import { Module } from '@nestjs/common';
import { ImporteerAanbieders } from './application/importeer-aanbieders/importeer-aanbieders.use-case';
import { LegInzetVast } from './application/leg-inzet-vast/leg-inzet-vast.use-case';
import { AanbiederRepository } from './application/ports/aanbieder.repository';
import { AanbiedersQuery } from './application/queries/aanbieders.query';
import { AanbiederFeiten, BekendeGemeenten, LeesAanbieders } from './application/queries/lees-aanbieders';
import { RegistreerAanbieder } from './application/registreer-aanbieder/registreer-aanbieder.use-case';
import { VoegLocatieToe } from './application/voeg-locatie-toe/voeg-locatie-toe.use-case';
import { WijzigAanbieder } from './application/wijzig-aanbieder/wijzig-aanbieder.use-case';
import { SqlAanbiedersQuery } from './infrastructure/sql-aanbieders.query';
import { TypeormAanbiederRepository } from './infrastructure/typeorm-aanbieder.repository';

const publiek = [
  RegistreerAanbieder,
  WijzigAanbieder,
  VoegLocatieToe,
  LegInzetVast,
  ImporteerAanbieders,
  LeesAanbieders,
  AanbiederFeiten,
  BekendeGemeenten,
];

@Module({
  providers: [
    ...publiek,
    { provide: AanbiederRepository, useClass: TypeormAanbiederRepository },
    { provide: AanbiedersQuery, useClass: SqlAanbiedersQuery },
  ],
  exports: publiek,
})
export class AanbiederModule {}
