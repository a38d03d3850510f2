import { Module } from '@nestjs/common';
import { IdentiteitKernModule } from './identiteit.module';
import { AccountverzoekenOpruimenTaak } from './jobs/accountverzoeken-opruimen.taak';

@Module({ imports: [IdentiteitKernModule], providers: [AccountverzoekenOpruimenTaak] })
export class IdentiteitJobsModule {}
