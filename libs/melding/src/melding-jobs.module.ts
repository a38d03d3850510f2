import { Module } from '@nestjs/common';
import { BevestigOntvangstProcessor } from './jobs/bevestig-ontvangst.processor';
import { VolgAanbiederProcessor } from './jobs/volg-aanbieder.processor';
import { Persoonsindexwacht } from './jobs/persoonsindexwacht';
import { MeldingModule } from './melding.module';

@Module({
  imports: [MeldingModule],
  providers: [VolgAanbiederProcessor, BevestigOntvangstProcessor, Persoonsindexwacht],
})
export class MeldingJobsModule {}
