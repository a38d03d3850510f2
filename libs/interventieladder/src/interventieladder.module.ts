import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BevindingModule } from '@navolgbaar/bevinding';
import { BezoekModule } from '@navolgbaar/bezoek';
import { Module } from '@nestjs/common';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { regelversies } from '@navolgbaar/platform/database';
import { WegingModule } from '@navolgbaar/weging';
import { BeheerLadder } from './application/beheer-ladder/beheer-ladder.use-case';
import { Ladderstand } from './application/ladderstand';
import { NeemStap } from './application/neem-stap/neem-stap.use-case';
import { Ladderversies } from './application/ports/ladderversies';
import { Stappen } from './application/ports/stappen';
import { LeesLadder } from './application/queries/lees-ladder';
import { VolgUitkomst } from './application/volg-uitkomst/volg-uitkomst.use-case';
import { LADDER_V1 } from './domain/ladder.v1';
import { SqlStappen } from './infrastructure/sql-stappen';

const MEEGELEVERD = {
  bron: 'AANNAME – nog vast te stellen. De soorten staan in Beleidskader § 8; waar een ernst begint en elke termijn zijn van ons.',
  regels: LADDER_V1,
};
const publiek = [BeheerLadder, LeesLadder, NeemStap, VolgUitkomst];

@Module({
  imports: [AanbiederModule, BevindingModule, BezoekModule, OnderzoekModule, WegingModule],
  providers: [
    ...publiek,
    Ladderstand,
    { provide: Stappen, useClass: SqlStappen },
    regelversies(Ladderversies, 'interventieladder', MEEGELEVERD),
  ],
  exports: publiek,
})
export class InterventieladderModule {}
