import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { regelversies } from '@navolgbaar/platform/database';
import { BeheerDrempels } from './application/beheer-drempels/beheer-drempels.use-case';
import { ImporteerJaarcijfers } from './application/importeer-jaarcijfers/importeer-jaarcijfers.use-case';
import { Drempelversies } from './application/ports/drempelversies';
import { Jaarcijferbestand } from './application/ports/jaarcijferbestand';
import { JaarcijferFeiten, LeesJaarcijfers } from './application/queries/lees-jaarcijfers';
import { MEEGELEVERDE_DREMPELS } from './domain/drempels';
import { SqlJaarcijferbestand } from './infrastructure/sql-jaarcijferbestand';

const MEEGELEVERD = {
  bron: 'AANNAME – nog vast te stellen: geen bron noemt drempels.',
  regels: MEEGELEVERDE_DREMPELS,
};
const publiek = [BeheerDrempels, ImporteerJaarcijfers, JaarcijferFeiten, LeesJaarcijfers];

@Module({
  imports: [AanbiederModule],
  providers: [
    ...publiek,
    regelversies(Drempelversies, 'jaarcijfers', MEEGELEVERD),
    { provide: Jaarcijferbestand, useClass: SqlJaarcijferbestand },
  ],
  exports: publiek,
})
export class JaarcijfersModule {}
