import { Module } from '@nestjs/common';
import { DocumentModule } from './document.module';
import { BestandscontroleTaak } from './jobs/bestandscontrole.taak';
import { DocumentControleerProcessor } from './jobs/document-controleer.processor';

/** The check of documents, for the worker only. */
@Module({ imports: [DocumentModule], providers: [DocumentControleerProcessor, BestandscontroleTaak] })
export class DocumentJobsModule {}
