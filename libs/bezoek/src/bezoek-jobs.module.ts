import { Module } from '@nestjs/common';
import { BezoekModule } from './bezoek.module';
import { VolgAanbiederProcessor } from './jobs/volg-aanbieder.processor';

@Module({ imports: [BezoekModule], providers: [VolgAanbiederProcessor] })
export class BezoekJobsModule {}
