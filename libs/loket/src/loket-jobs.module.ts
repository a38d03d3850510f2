import { Module } from '@nestjs/common';
import { DocumentModule } from '@navolgbaar/document';
import { ConceptenOpruimenTaak } from './jobs/concepten-opruimen.taak';
import { LoketModule } from './loket.module';

@Module({ imports: [LoketModule, DocumentModule], providers: [ConceptenOpruimenTaak] })
export class LoketJobsModule {}
