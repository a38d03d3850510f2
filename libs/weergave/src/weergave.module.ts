import { Module } from '@nestjs/common';
import { MaakWeergave, WijzigWeergave } from './application/bewaar-weergave/bewaar-weergave.use-case';
import { WeergaveRepository } from './application/ports/weergave.repository';
import { LeesWeergaven } from './application/queries/lees-weergaven';
import { VerwijderWeergave } from './application/verwijder-weergave/verwijder-weergave.use-case';
import { WijzigVoorkeur } from './application/wijzig-voorkeur/wijzig-voorkeur.use-case';
import { SqlWeergaveRepository } from './infrastructure/sql-weergave.repository';

const publiek = [LeesWeergaven, MaakWeergave, WijzigWeergave, VerwijderWeergave, WijzigVoorkeur];

@Module({
  providers: [...publiek, { provide: WeergaveRepository, useClass: SqlWeergaveRepository }],
  exports: publiek,
})
export class WeergaveModule {}
