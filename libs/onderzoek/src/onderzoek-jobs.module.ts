import { Module } from '@nestjs/common';
import {
  BevestigRapportProcessor,
  MeldGeenCalamiteitProcessor,
  NoteerUitstelbesluitProcessor,
  NoteerUitstelvraagProcessor,
  OpenZaakBesluitProcessor,
  OpenZaakCalamiteitProcessor,
  SluitProcesinformatieProcessor,
  StuurOordeelProcessor,
  StuurOpdrachtProcessor,
  VolgRapportProcessor,
  VolgHervattingProcessor,
  VolgTermijnProcessor,
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
    StuurOordeelProcessor,
    SluitProcesinformatieProcessor,
    MeldGeenCalamiteitProcessor,
    VolgHervattingProcessor,
    VolgTermijnProcessor,
    NoteerUitstelvraagProcessor,
    NoteerUitstelbesluitProcessor,
  ],
})
export class OnderzoekJobsModule {}
