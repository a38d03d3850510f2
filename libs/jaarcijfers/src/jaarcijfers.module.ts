import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BeheerDrempels } from './application/beheer-drempels/beheer-drempels.use-case';
import { ImporteerJaarcijfers } from './application/importeer-jaarcijfers/importeer-jaarcijfers.use-case';
import { Drempelversies } from './application/ports/drempelversies';
import { Jaarcijferbestand } from './application/ports/jaarcijferbestand';
import { JaarcijferFeiten, LeesJaarcijfers } from './application/queries/lees-jaarcijfers';
import { SqlDrempelversies } from './infrastructure/sql-drempelversies';
import { SqlJaarcijferbestand } from './infrastructure/sql-jaarcijferbestand';

const publiek = [BeheerDrempels, ImporteerJaarcijfers, JaarcijferFeiten, LeesJaarcijfers];

@Module({
  imports: [AanbiederModule],
  providers: [
    ...publiek,
    { provide: Drempelversies, useClass: SqlDrempelversies },
    { provide: Jaarcijferbestand, useClass: SqlJaarcijferbestand },
  ],
  exports: publiek,
})
export class JaarcijfersModule {}
