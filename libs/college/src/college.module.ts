import { Module } from '@nestjs/common';
import { DeelMetCollege } from './application/deel-met-college/deel-met-college.use-case';
import { DelingRepository } from './application/ports/deling.repository';
import { CollegestukkenQuery } from './application/queries/collegestukken.query';
import { GedeeldeZaken } from './application/queries/gedeelde-zaken';
import { LeesCollegestukken } from './application/queries/lees-collegestukken';
import { SqlCollegestukkenQuery } from './infrastructure/sql-collegestukken.query';
import { SqlDelingRepository } from './infrastructure/sql-deling.repository';

const publiek = [DeelMetCollege, LeesCollegestukken, GedeeldeZaken];

@Module({
  providers: [
    ...publiek,
    { provide: DelingRepository, useClass: SqlDelingRepository },
    { provide: CollegestukkenQuery, useClass: SqlCollegestukkenQuery },
  ],
  exports: publiek,
})
export class CollegeModule {}
