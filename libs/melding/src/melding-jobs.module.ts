import { Module } from '@nestjs/common';
import { BevestigOntvangstProcessor } from './jobs/bevestig-ontvangst.processor';
import { VolgAanbiederProcessor } from './jobs/volg-aanbieder.processor';
import { MeldingModule } from './melding.module';

@Module({ imports: [MeldingModule], providers: [VolgAanbiederProcessor, BevestigOntvangstProcessor] })
export class MeldingJobsModule {}
