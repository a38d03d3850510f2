import { Module } from '@nestjs/common';
import {
  BevestigRapportProcessor,
  MeldGeenCalamiteitProcessor,
  OpenZaakBesluitProcessor,
  OpenZaakCalamiteitProcessor,
  StuurOpdrachtProcessor,
  VolgRapportProcessor,
  VolgTermijnProcessor,
  VraagAanvullingProcessor,
} from './jobs/zaak.processors';
import { OnderzoekModule } from './onderzoek.module';

@Module({
  imports: [OnderzoekModule],
  providers: [
    OpenZaakCalamiteitProcessor,
    OpenZaakBesluitProcessor,
    StuurOpdrachtProcessor,
    VolgRapportProcessor,
    BevestigRapportProcessor,
    VraagAanvullingProcessor,
    MeldGeenCalamiteitProcessor,
    VolgTermijnProcessor,
  ],
})
export class OnderzoekJobsModule {}
