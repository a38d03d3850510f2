import { Module } from '@nestjs/common';
import { BeeindigAanbieder } from './application/beeindig-aanbieder/beeindig-aanbieder.use-case';
import { BeeindigDeel } from './application/beeindig-deel/beeindig-deel.use-case';
import { HefClientenstopOp, LegClientenstopVast } from './application/clientenstop/clientenstop.use-case';
import { VolgMaatregelstop } from './application/clientenstop/volg-maatregelstop.use-case';
import { ImporteerAanbieders } from './application/importeer-aanbieders/importeer-aanbieders.use-case';
import { LegInzetVast } from './application/leg-inzet-vast/leg-inzet-vast.use-case';
import { Netwerkbeheer } from './application/netwerk/netwerk.use-case';
import { AanbiederRepository } from './application/ports/aanbieder.repository';
import { ClientenstopRepository } from './application/ports/clientenstop.repository';
import { VerbandRepository } from './application/ports/verband.repository';
import { AanbiedersQuery } from './application/queries/aanbieders.query';
import {
  AanbiederFeiten,
  Aanbiedernamen,
  BekendeGemeenten,
  Herkenning,
  LeesAanbieders,
} from './application/queries/lees-aanbieders';
import { LeesNetwerken } from './application/queries/lees-netwerken';
import { RegistreerAanbieder } from './application/registreer-aanbieder/registreer-aanbieder.use-case';
import { BeeindigRelatie, LegRelatieVast } from './application/relatie/relatie.use-case';
import { VoegLocatieToe } from './application/voeg-locatie-toe/voeg-locatie-toe.use-case';
import { WijzigAanbieder } from './application/wijzig-aanbieder/wijzig-aanbieder.use-case';
import { SqlAanbiedersQuery } from './infrastructure/sql-aanbieders.query';
import { SqlClientenstopRepository } from './infrastructure/sql-clientenstop.repository';
import { SqlVerbandRepository } from './infrastructure/sql-verband.repository';
import { TypeormAanbiederRepository } from './infrastructure/typeorm-aanbieder.repository';

const publiek = [
  BeeindigAanbieder,
  BeeindigDeel,
  LegClientenstopVast,
  HefClientenstopOp,
  VolgMaatregelstop,
  LegRelatieVast,
  BeeindigRelatie,
  Netwerkbeheer,
  LeesNetwerken,
  RegistreerAanbieder,
  WijzigAanbieder,
  VoegLocatieToe,
  LegInzetVast,
  ImporteerAanbieders,
  LeesAanbieders,
  AanbiederFeiten,
  Aanbiedernamen,
  BekendeGemeenten,
  Herkenning,
];

@Module({
  providers: [
    ...publiek,
    { provide: AanbiederRepository, useClass: TypeormAanbiederRepository },
    { provide: ClientenstopRepository, useClass: SqlClientenstopRepository },
    { provide: VerbandRepository, useClass: SqlVerbandRepository },
    { provide: AanbiedersQuery, useClass: SqlAanbiedersQuery },
  ],
  exports: publiek,
})
export class AanbiederModule {}
