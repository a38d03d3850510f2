import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BeheerKader } from './application/beheer-kader/beheer-kader.use-case';
import { BeheerKaderversie } from './application/beheer-kaderversie/beheer-kaderversie.use-case';
import { ImporteerKader } from './application/importeer-kader/importeer-kader.use-case';
import { KaderRepository } from './application/ports/kader.repository';
import { Kaderfeiten } from './application/queries/kaderfeiten';
import { LeesToetsingskaders } from './application/queries/lees-toetsingskaders';
import { Toetsingskaders } from './application/queries/toetsingskaders';
import { SqlKaderRepository } from './infrastructure/sql-kader.repository';

const publiek = [BeheerKader, BeheerKaderversie, ImporteerKader, LeesToetsingskaders, Toetsingskaders];

@Module({
  imports: [AanbiederModule],
  providers: [...publiek, Kaderfeiten, { provide: KaderRepository, useClass: SqlKaderRepository }],
  exports: publiek,
})
export class ToetsingskaderModule {}
