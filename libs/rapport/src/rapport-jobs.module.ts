import { Module } from '@nestjs/common';
import { RapportMaakPdfProcessor } from './jobs/rapport-maak-pdf.processor';
import { RapportenDrukkenTaak } from './jobs/rapporten-drukken.taak';
import { RapportModule } from './rapport.module';

/** Printing, for the worker only. */
@Module({ imports: [RapportModule], providers: [RapportMaakPdfProcessor, RapportenDrukkenTaak] })
export class RapportJobsModule {}
