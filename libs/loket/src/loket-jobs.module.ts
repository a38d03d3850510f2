import { Module } from '@nestjs/common';
import { ConceptenOpruimenTaak } from './jobs/concepten-opruimen.taak';
import { LoketModule } from './loket.module';

@Module({ imports: [LoketModule], providers: [ConceptenOpruimenTaak] })
export class LoketJobsModule {}
