import { Module } from '@nestjs/common';
import {
  BevestigRapportProcessor,
  LaatGesplitsteLosProcessor,
  MeldGeenCalamiteitProcessor,
  NeemSamengevoegdeOpProcessor,
  NoteerBesmettingProcessor,
  NoteerPartnerantwoordProcessor,
  NoteerUitstelbesluitProcessor,
  NoteerUitstelvraagProcessor,
  OpenZaakBesluitProcessor,
  OpenZaakCalamiteitProcessor,
  OpenZaakNaSoortwijzigingProcessor,
  SluitProcesinformatieProcessor,
  NeemOpgavenOverProcessor,
  StuurOordeelProcessor,
  StuurOpdrachtProcessor,
  VolgAanbiederProcessor,
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
    VolgAanbiederProcessor,
    VolgRapportProcessor,
    BevestigRapportProcessor,
    StuurOordeelProcessor,
    SluitProcesinformatieProcessor,
    NeemOpgavenOverProcessor,
    MeldGeenCalamiteitProcessor,
    VolgHervattingProcessor,
    VolgTermijnProcessor,
    NoteerBesmettingProcessor,
    NoteerPartnerantwoordProcessor,
    NoteerUitstelvraagProcessor,
    NoteerUitstelbesluitProcessor,
  ],
})
export class OnderzoekJobsModule {}
