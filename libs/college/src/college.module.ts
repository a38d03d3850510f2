import { Module } from '@nestjs/common';
import { DeelMetCollege } from './application/deel-met-college/deel-met-college.use-case';
import { TrekDelingIn } from './application/trek-deling-in/trek-deling-in.use-case';
import { DelingRepository } from './application/ports/deling.repository';
import { CollegestukkenQuery } from './application/queries/collegestukken.query';
import { GedeeldeStukken } from './application/queries/gedeelde-stukken';
import { LeesCollegestukken } from './application/queries/lees-collegestukken';
import { SqlCollegestukkenQuery } from './infrastructure/sql-collegestukken.query';
import { SqlDelingRepository } from './infrastructure/sql-deling.repository';

const publiek = [DeelMetCollege, TrekDelingIn, LeesCollegestukken, GedeeldeStukken];

@Module({
  providers: [
    ...publiek,
    { provide: DelingRepository, useClass: SqlDelingRepository },
    { provide: CollegestukkenQuery, useClass: SqlCollegestukkenQuery },
  ],
  exports: publiek,
})
export class CollegeModule {}
