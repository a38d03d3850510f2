import { Module } from '@nestjs/common';
import { ActiviteitModule } from '@navolgbaar/activiteit';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { BezoekModule } from '@navolgbaar/bezoek';
import { CollegeModule } from '@navolgbaar/college';
import { CollegeadviesModule } from '@navolgbaar/collegeadvies';
import { CorrigerendModule } from '@navolgbaar/corrigerend';
import { DocumentModule } from '@navolgbaar/document';
import { MaatregelModule } from '@navolgbaar/maatregel';
import { MeldingModule } from '@navolgbaar/melding';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { OpvraaglijstModule } from '@navolgbaar/opvraaglijst';
import { PatroonModule } from '@navolgbaar/patroon';
import { MislukteTakenModule } from '@navolgbaar/platform/outbox';
import { PostvakModule } from '@navolgbaar/postvak';
import { PublicatieModule } from '@navolgbaar/publicatie';
import { RapportModule } from '@navolgbaar/rapport';
import { TermijnModule } from '@navolgbaar/termijn';
import { VeiligheidsafspraakModule } from '@navolgbaar/veiligheidsafspraak';
import { WederhoorModule } from '@navolgbaar/wederhoor';
import { WegingModule } from '@navolgbaar/weging';
import { Adviesblokken } from './application/adviesblokken';
import { Aanbiederblokken } from './application/aanbiederblokken';
import { Besluitblokken } from './application/besluitblokken';
import { LeesVandaag } from './application/lees-vandaag';
import { Termijnblokken } from './application/termijnblokken';
import { Werkblokken } from './application/werkblokken';
import { VandaagController } from './http/vandaag.controller';

/** The start page: it has no tables, it asks the lists of the others. */
@Module({
  imports: [
    ActiviteitModule,
    AanbiederModule,
    BerichtModule,
    BezoekModule,
    CollegeModule,
    CollegeadviesModule,
    CorrigerendModule,
    DocumentModule,
    MaatregelModule,
    MeldingModule,
    MislukteTakenModule,
    OnderzoekModule,
    OpvraaglijstModule,
    PatroonModule,
    PostvakModule,
    PublicatieModule,
    RapportModule,
    TermijnModule,
    VeiligheidsafspraakModule,
    WederhoorModule,
    WegingModule,
  ],
  providers: [LeesVandaag, Termijnblokken, Werkblokken, Aanbiederblokken, Adviesblokken, Besluitblokken],
  controllers: [VandaagController],
})
export class VandaagHttpModule {}
