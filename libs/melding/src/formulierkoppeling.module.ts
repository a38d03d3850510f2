import { Module } from '@nestjs/common';
import { ClientbeheerModule } from '@navolgbaar/identiteit';
import { BeheerFormulierkoppeling } from './application/beheer-formulierkoppeling/beheer-formulierkoppeling.use-case';
import { Formulierkoppelingen } from './application/ports/formulierkoppelingen';
import { SqlFormulierkoppelingen } from './infrastructure/sql-formulierkoppelingen';

/** The koppelingen of forms, for the command line. */
@Module({
  imports: [ClientbeheerModule],
  providers: [BeheerFormulierkoppeling, { provide: Formulierkoppelingen, useClass: SqlFormulierkoppelingen }],
  exports: [BeheerFormulierkoppeling],
})
export class FormulierkoppelingModule {}
