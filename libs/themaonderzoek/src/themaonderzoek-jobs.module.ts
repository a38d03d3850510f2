import { Module } from '@nestjs/common';
import { OpenThemazaakProcessor } from './jobs/open-themazaak.processor';
import { ThemaonderzoekModule } from './themaonderzoek.module';

@Module({ imports: [ThemaonderzoekModule], providers: [OpenThemazaakProcessor] })
export class ThemaonderzoekJobsModule {}
