import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BeheerBronnen } from './application/beheer-bronnen/beheer-bronnen.use-case';
import { Bronnen } from './application/ports/bronnen';
import { Grondslagen, LeesBronnen } from './application/queries/lees-bronnen';
import { SqlBronnen } from './infrastructure/sql-bronnen';

const publiek = [BeheerBronnen, Grondslagen, LeesBronnen];

@Module({
  imports: [AanbiederModule],
  providers: [...publiek, { provide: Bronnen, useClass: SqlBronnen }],
  exports: publiek,
})
export class BronModule {}
