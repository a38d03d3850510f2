import { Module } from '@nestjs/common';
import { Normlezer } from './application/ports/normen';
import { Registerlezer, Registerschrijver } from './application/ports/register';
import { Stopschrijver } from './application/ports/stops';
import { SqlNormlezer } from './infrastructure/sql-normlezer';
import { SqlRegisterlezer } from './infrastructure/sql-registerlezer';
import { SqlRegisterschrijver } from './infrastructure/sql-registerschrijver';
import { SqlStopschrijver } from './infrastructure/sql-stopschrijver';

/** What the public reads: who publishes writes it, the public pages read it through a role of their own. */
@Module({
  providers: [
    { provide: Registerschrijver, useClass: SqlRegisterschrijver },
    { provide: Stopschrijver, useClass: SqlStopschrijver },
    { provide: Registerlezer, useClass: SqlRegisterlezer },
    { provide: Normlezer, useClass: SqlNormlezer },
  ],
  exports: [Registerschrijver, Stopschrijver, Registerlezer, Normlezer],
})
export class RegisterModule {}
