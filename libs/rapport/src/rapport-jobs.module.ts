import { Module } from '@nestjs/common';
import { RapportMaakPdfProcessor } from './jobs/rapport-maak-pdf.processor';
import { RapportenDrukkenTaak } from './jobs/rapporten-drukken.taak';
import { VolgAanbiederProcessor } from './jobs/volg-aanbieder.processor';
import { RapportModule } from './rapport.module';

/** Printing, and the name of the provider: for the worker only. */
@Module({
  imports: [RapportModule],
  providers: [RapportMaakPdfProcessor, RapportenDrukkenTaak, VolgAanbiederProcessor],
})
export class RapportJobsModule {}
