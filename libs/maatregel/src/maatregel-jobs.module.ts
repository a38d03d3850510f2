import { Module } from '@nestjs/common';
import { BesmettingProcessor } from './jobs/besmetting.processor';
import { BriefProcessor, IntrekkingsbriefProcessor, TermijnbriefProcessor } from './jobs/brief.processor';
import { DraagOverProcessor } from './jobs/draag-over.processor';
import { LeveringProcessor } from './jobs/levering.processor';
import { VolgAanbiederProcessor } from './jobs/volg-aanbieder.processor';
import { MaatregelModule } from './maatregel.module';

@Module({
  imports: [MaatregelModule],
  providers: [
    BesmettingProcessor,
    BriefProcessor,
    IntrekkingsbriefProcessor,
    TermijnbriefProcessor,
    LeveringProcessor,
    DraagOverProcessor,
    VolgAanbiederProcessor,
  ],
})
export class MaatregelJobsModule {}
