import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { BewaakTermijnen } from './application/bewaak-termijnen/bewaak-termijnen.use-case';
import { Termijnpost } from './application/bewaak-termijnen/termijnpost';
import { HervatTermijn } from './application/hervat-termijn/hervat-termijn.use-case';
import { LaadTermijndefinities } from './application/laad-termijndefinities/laad-termijndefinities.use-case';
import { TermijnRepository } from './application/ports/termijn.repository';
import { Wachtlijst } from './application/ports/wachtlijst';
import {
  LeesTermijndefinities,
  TeLateTermijnen,
  TermijnFeiten,
  TermijnenVan,
} from './application/queries/lees-termijnen';
import { TermijnenQuery } from './application/queries/termijnen.query';
import { SchortTermijnOp } from './application/schort-termijn-op/schort-termijn-op.use-case';
import { StartTermijn } from './application/start-termijn/start-termijn.use-case';
import { StelDefinitieVast } from './application/stel-definitie-vast/stel-definitie-vast.use-case';
import { TrekTermijnIn } from './application/trek-termijn-in/trek-termijn-in.use-case';
import { VerlengTermijn } from './application/verleng-termijn/verleng-termijn.use-case';
import { VoldoeTermijn } from './application/voldoe-termijn/voldoe-termijn.use-case';
import { WijzigTermijnbehandelaar } from './application/wijzig-behandelaar/wijzig-behandelaar.use-case';
import { SqlTermijnRepository } from './infrastructure/sql-termijn.repository';
import { SqlTermijnenQuery } from './infrastructure/sql-termijnen.query';
import { SqlWachtlijst } from './infrastructure/sql-wachtlijst';

const publiek = [
  StartTermijn,
  VoldoeTermijn,
  VerlengTermijn,
  SchortTermijnOp,
  HervatTermijn,
  TrekTermijnIn,
  WijzigTermijnbehandelaar,
  LaadTermijndefinities,
  StelDefinitieVast,
  BewaakTermijnen,
  TermijnenVan,
  TeLateTermijnen,
  TermijnFeiten,
  LeesTermijndefinities,
];

@Module({
  imports: [AanbiederModule, BerichtModule],
  providers: [
    ...publiek,
    Termijnpost,
    { provide: TermijnRepository, useClass: SqlTermijnRepository },
    { provide: TermijnenQuery, useClass: SqlTermijnenQuery },
    { provide: Wachtlijst, useClass: SqlWachtlijst },
  ],
  exports: publiek,
})
export class TermijnModule {}
