import { Module } from '@nestjs/common';
import { VolgAanbiederProcessor } from './jobs/volg-aanbieder.processor';
import { RisicoModule } from './risico.module';

@Module({ imports: [RisicoModule], providers: [VolgAanbiederProcessor] })
export class RisicoJobsModule {}
