import { Module } from '@nestjs/common';
import { BeheerFormulierkoppeling } from './application/beheer-formulierkoppeling/beheer-formulierkoppeling.use-case';
import { Formulierkoppelingen } from './application/ports/formulierkoppelingen';
import { SqlFormulierkoppelingen } from './infrastructure/sql-formulierkoppelingen';

/** The koppelingen of forms, for the command line. */
@Module({
  providers: [BeheerFormulierkoppeling, { provide: Formulierkoppelingen, useClass: SqlFormulierkoppelingen }],
  exports: [BeheerFormulierkoppeling],
})
export class FormulierkoppelingModule {}
