import { Module } from '@nestjs/common';
import {
  VolgBijgevoegdeMeldingProcessor,
  VolgGeopendeZaakProcessor,
  VolgUitvoeringsberichtProcessor,
} from './jobs/veiligheidsafspraak.processors';
import { VeiligheidsafspraakModule } from './veiligheidsafspraak.module';

@Module({
  imports: [VeiligheidsafspraakModule],
  providers: [VolgUitvoeringsberichtProcessor, VolgGeopendeZaakProcessor, VolgBijgevoegdeMeldingProcessor],
})
export class VeiligheidsafspraakJobsModule {}
