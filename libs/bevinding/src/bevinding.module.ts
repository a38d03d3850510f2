import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { DocumentModule } from '@navolgbaar/document';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { PartnerModule } from '@navolgbaar/partner';
import { ToetsingskaderModule } from '@navolgbaar/toetsingskader';
import { Bevindingwerk } from './application/bevindingwerk';
import { Bewijswerk } from './application/bewijswerk';
import { GeefBevindingDoor } from './application/geef-bevinding-door/geef-bevinding-door.use-case';
import { LegBewijsVast } from './application/leg-bewijs-vast/leg-bewijs-vast.use-case';
import { BevindingRepository } from './application/ports/bevinding.repository';
import { BewijsRepository } from './application/ports/bewijs.repository';
import { BevindingFeiten } from './application/queries/bevinding-feiten';
import { BevindingenQuery } from './application/queries/bevindingen.query';
import { BevindingenVanZaak } from './application/queries/bevindingen-van-zaak';
import { LeesBevindingen } from './application/queries/lees-bevindingen';
import { ToetsNorm } from './application/toets-norm';
import { StelBevindingOp } from './application/stel-bevinding-op/stel-bevinding-op.use-case';
import { HerzieBevinding } from './application/volg-bevinding/herzie-bevinding.use-case';
import { StelBevindingVast } from './application/volg-bevinding/stel-bevinding-vast.use-case';
import { TrekBevindingIn } from './application/volg-bevinding/trek-bevinding-in.use-case';
import { WijzigBevinding } from './application/volg-bevinding/wijzig-bevinding.use-case';
import { ControleerEchtheid } from './application/volg-bewijs/controleer-echtheid.use-case';
import { MerkVim } from './application/volg-bewijs/merk-vim.use-case';
import { NoteerKeten } from './application/volg-bewijs/noteer-keten.use-case';
import { TrekBewijsIn } from './application/volg-bewijs/trek-bewijs-in.use-case';
import { SqlBevindingenQuery } from './infrastructure/sql-bevindingen.query';
import { TypeormBevindingRepository } from './infrastructure/typeorm-bevinding.repository';
import { TypeormBewijsRepository } from './infrastructure/typeorm-bewijs.repository';

const publiek = [
  LegBewijsVast,
  NoteerKeten,
  ControleerEchtheid,
  MerkVim,
  TrekBewijsIn,
  StelBevindingOp,
  WijzigBevinding,
  StelBevindingVast,
  HerzieBevinding,
  TrekBevindingIn,
  GeefBevindingDoor,
  LeesBevindingen,
  BevindingFeiten,
  BevindingenVanZaak,
];

@Module({
  imports: [AanbiederModule, DocumentModule, OnderzoekModule, PartnerModule, ToetsingskaderModule],
  providers: [
    ...publiek,
    Bewijswerk,
    Bevindingwerk,
    ToetsNorm,
    { provide: BewijsRepository, useClass: TypeormBewijsRepository },
    { provide: BevindingRepository, useClass: TypeormBevindingRepository },
    { provide: BevindingenQuery, useClass: SqlBevindingenQuery },
  ],
  exports: publiek,
})
export class BevindingModule {}
