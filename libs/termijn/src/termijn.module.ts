import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { CollegeModule } from '@navolgbaar/college';
import { BeslisUitstel } from './application/beslis-uitstel/beslis-uitstel.use-case';
import { BewaakTermijnen } from './application/bewaak-termijnen/bewaak-termijnen.use-case';
import { Lezersbron } from './application/bewaak-termijnen/lezers';
import { Termijnpost } from './application/bewaak-termijnen/termijnpost';
import { Termijnronde } from './application/bewaak-termijnen/termijnronde';
import { HeropenCollegetrap } from './application/heropen-collegetrap/heropen-collegetrap.use-case';
import { HervatTermijn } from './application/hervat-termijn/hervat-termijn.use-case';
import { LaadTermijndefinities } from './application/laad-termijndefinities/laad-termijndefinities.use-case';
import { TermijnRepository } from './application/ports/termijn.repository';
import { MeldUitstel } from './application/meld-uitstel/meld-uitstel.use-case';
import { UitstelRepository } from './application/ports/uitstel.repository';
import { Wachtlijst } from './application/ports/wachtlijst';
import { EigenTermijnen, KomendeTermijnen, Termijnagenda } from './application/queries/lees-agenda';
import {
  LeesTermijndefinities,
  OpenTermijnen,
  TermijnFeiten,
  TermijnenVan,
  WachtOpDelen,
} from './application/queries/lees-termijnen';
import { LeesUitstel } from './application/queries/lees-uitstel';
import { TermijnenQuery } from './application/queries/termijnen.query';
import { KomendeWekkers } from './application/queries/komende-wekkers';
import { SchortTermijnOp } from './application/schort-termijn-op/schort-termijn-op.use-case';
import { StartTermijn } from './application/start-termijn/start-termijn.use-case';
import { StelDefinitieVast } from './application/stel-definitie-vast/stel-definitie-vast.use-case';
import { StopEscalatie } from './application/stop-escalatie/stop-escalatie.use-case';
import { TrekTermijnIn } from './application/trek-termijn-in/trek-termijn-in.use-case';
import { Uitsteleinder } from './application/uitsteleinde';
import { Verlenging } from './application/verleng-termijn/verlenging';
import { VerlengTermijn } from './application/verleng-termijn/verleng-termijn.use-case';
import { VoldoeTermijn } from './application/voldoe-termijn/voldoe-termijn.use-case';
import { VraagUitstel } from './application/vraag-uitstel/vraag-uitstel.use-case';
import { WijzigTermijnbehandelaar } from './application/wijzig-behandelaar/wijzig-behandelaar.use-case';
import { SqlTermijnRepository } from './infrastructure/sql-termijn.repository';
import { SqlTermijnenQuery } from './infrastructure/sql-termijnen.query';
import { SqlUitstelRepository } from './infrastructure/sql-uitstel.repository';
import { SqlWachtlijst } from './infrastructure/sql-wachtlijst';

const publiek = [
  StartTermijn,
  VoldoeTermijn,
  VerlengTermijn,
  VraagUitstel,
  BeslisUitstel,
  LeesUitstel,
  MeldUitstel,
  SchortTermijnOp,
  HervatTermijn,
  TrekTermijnIn,
  WijzigTermijnbehandelaar,
  StopEscalatie,
  HeropenCollegetrap,
  KomendeWekkers,
  LaadTermijndefinities,
  StelDefinitieVast,
  BewaakTermijnen,
  TermijnenVan,
  OpenTermijnen,
  WachtOpDelen,
  Termijnagenda,
  KomendeTermijnen,
  EigenTermijnen,
  TermijnFeiten,
  LeesTermijndefinities,
];

@Module({
  imports: [AanbiederModule, BerichtModule, CollegeModule],
  providers: [
    ...publiek,
    Lezersbron,
    Termijnpost,
    Termijnronde,
    Verlenging,
    Uitsteleinder,
    { provide: TermijnRepository, useClass: SqlTermijnRepository },
    { provide: UitstelRepository, useClass: SqlUitstelRepository },
    { provide: TermijnenQuery, useClass: SqlTermijnenQuery },
    { provide: Wachtlijst, useClass: SqlWachtlijst },
  ],
  exports: publiek,
})
export class TermijnModule {}
