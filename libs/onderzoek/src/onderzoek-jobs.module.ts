import { Module } from '@nestjs/common';
import {
  BevestigRapportProcessor,
  MeldGeenCalamiteitProcessor,
  NoteerBesmettingProcessor,
  NoteerUitstelbesluitProcessor,
  NoteerUitstelvraagProcessor,
  OpenZaakBesluitProcessor,
  OpenZaakCalamiteitProcessor,
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
    MeldGeenCalamiteitProcessor,
    VolgHervattingProcessor,
    VolgTermijnProcessor,
    NoteerBesmettingProcessor,
    NoteerUitstelvraagProcessor,
    NoteerUitstelbesluitProcessor,
  ],
})
export class OnderzoekJobsModule {}
