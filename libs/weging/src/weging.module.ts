import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { MeldingModule } from '@navolgbaar/melding';
import { BeheerMatrix } from './application/beheer-matrix/beheer-matrix.use-case';
import { NeemBesluit } from './application/neem-besluit/neem-besluit.use-case';
import { WegingRepository } from './application/ports/weging.repository';
import { LeesWegingen } from './application/queries/lees-wegingen';
import { StelWegingVast } from './application/stel-weging-vast/stel-weging-vast.use-case';
import { SqlWegingRepository } from './infrastructure/sql-weging.repository';

const publiek = [StelWegingVast, NeemBesluit, BeheerMatrix, LeesWegingen];

@Module({
  imports: [MeldingModule, AanbiederModule],
  providers: [...publiek, { provide: WegingRepository, useClass: SqlWegingRepository }],
  exports: publiek,
})
export class WegingModule {}
