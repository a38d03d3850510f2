import { Module } from '@nestjs/common';
import {
  BevestigRapportProcessor,
  LaatGesplitsteLosProcessor,
  MeldGeenCalamiteitProcessor,
  NeemSamengevoegdeOpProcessor,
  NoteerBesmettingProcessor,
  NoteerUitstelbesluitProcessor,
  NoteerUitstelvraagProcessor,
  OpenZaakBesluitProcessor,
  OpenZaakCalamiteitProcessor,
  OpenZaakNaSoortwijzigingProcessor,
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
    OpenZaakNaSoortwijzigingProcessor,
    NeemSamengevoegdeOpProcessor,
    LaatGesplitsteLosProcessor,
    StuurOpdrachtProcessor,
    VolgRapportProcessor,
    BevestigRapportProcessor,
    StuurOordeelProcessor,
    SluitProcesinformatieProcessor,
    MeldGeenCalamiteitProcessor,
    VolgHervattingProcessor,
    VolgTermijnProcessor,
    NoteerBesmettingProcessor,
    NoteerUitstelvraagProcessor,
    NoteerUitstelbesluitProcessor,
  ],
})
export class OnderzoekJobsModule {}
