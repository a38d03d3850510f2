import { Module } from '@nestjs/common';
import {
  PatroonNaAanbiederwijzigingProcessor,
  PatroonNaMeldingProcessor,
  PatroonNaSamenvoegenProcessor,
  PatroonNaSoortwijzigingProcessor,
  PatroonNaSplitsenProcessor,
  PatroonNaWegingProcessor,
} from './jobs/beoordeel-aanbieder.processors';
import { PatroonModule } from './patroon.module';

@Module({
  imports: [PatroonModule],
  providers: [
    PatroonNaAanbiederwijzigingProcessor,
    PatroonNaMeldingProcessor,
    PatroonNaSamenvoegenProcessor,
    PatroonNaSoortwijzigingProcessor,
    PatroonNaSplitsenProcessor,
    PatroonNaWegingProcessor,
  ],
})
export class PatroonJobsModule {}
