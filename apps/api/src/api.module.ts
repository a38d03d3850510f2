import { Module } from '@nestjs/common';
import { AandachtsgebiedHttpModule } from '@navolgbaar/aandachtsgebied';
import { NetwerkkaartHttpModule } from '@navolgbaar/netwerkkaart';
import { ActiviteitHttpModule } from '@navolgbaar/activiteit';
import { ThemaonderzoekHttpModule } from '@navolgbaar/themaonderzoek';
import { WederhoorHttpModule } from '@navolgbaar/wederhoor';
import { OpvraaglijstHttpModule } from '@navolgbaar/opvraaglijst';
import { CollegeadviesHttpModule } from '@navolgbaar/collegeadvies';
import { VeiligheidsafspraakHttpModule } from '@navolgbaar/veiligheidsafspraak';
import { CorrigerendHttpModule } from '@navolgbaar/corrigerend';
import { BronHttpModule } from '@navolgbaar/bron';
import { AanbiederHttpModule } from '@navolgbaar/aanbieder';
import { AanbiederbeeldHttpModule } from '@navolgbaar/aanbiederbeeld';
import { AttenderingHttpModule } from '@navolgbaar/attendering';
import { BerichtHttpModule } from '@navolgbaar/bericht';
import { BevindingHttpModule } from '@navolgbaar/bevinding';
import { BevoegdheidHttpModule } from '@navolgbaar/bevoegdheid';
import { BezoekHttpModule } from '@navolgbaar/bezoek';
import { CollegeHttpModule } from '@navolgbaar/college';
import { DocumentHttpModule } from '@navolgbaar/document';
import { IdentiteitModule } from '@navolgbaar/identiteit';
import { JaarcijfersHttpModule } from '@navolgbaar/jaarcijfers';
import { LoketHttpModule } from '@navolgbaar/loket';
import { MaatregelHttpModule } from '@navolgbaar/maatregel';
import { MeldingHttpModule } from '@navolgbaar/melding';
import { OnderzoekHttpModule } from '@navolgbaar/onderzoek';
import { PartnerHttpModule } from '@navolgbaar/partner';
import { InterventieladderHttpModule } from '@navolgbaar/interventieladder';
import { PatroonHttpModule } from '@navolgbaar/patroon';
import { JaarplanHttpModule } from '@navolgbaar/jaarplan';
import { RisicoHttpModule } from '@navolgbaar/risico';
import { ToetsingskaderHttpModule } from '@navolgbaar/toetsingskader';
import { AuditModule } from '@navolgbaar/platform/audit';
import { ConfiguratieModule } from '@navolgbaar/platform/config';
import { DatabaseModule } from '@navolgbaar/platform/database';
import { HttpModule } from '@navolgbaar/platform/http';
import { OpslagModule } from '@navolgbaar/platform/opslag';
import { MislukteTakenModule } from '@navolgbaar/platform/outbox';
import { VersleutelingModule } from '@navolgbaar/platform/versleuteling';
import { PostvakHttpModule } from '@navolgbaar/postvak';
import { PublicatieHttpModule } from '@navolgbaar/publicatie';
import { RegisterHttpModule } from '@navolgbaar/register';
import { RapportHttpModule } from '@navolgbaar/rapport';
import { TermijnHttpModule } from '@navolgbaar/termijn';
import { DossierHttpModule } from '@navolgbaar/dossier';
import { VandaagHttpModule } from '@navolgbaar/vandaag';
import { WeergaveHttpModule } from '@navolgbaar/weergave';
import { WegingHttpModule } from '@navolgbaar/weging';
import { WooHttpModule } from '@navolgbaar/woo';
import { ZoekHttpModule } from '@navolgbaar/zoek';
import { ContractController } from './contract.controller';
import { FoutpaginaModule } from './foutpagina.module';
import { WerkbankController } from './werkbank.controller';

/** The HTTP composition root: it wires, it decides nothing. */
@Module({
  imports: [
    ConfiguratieModule,
    DatabaseModule,
    VersleutelingModule,
    OpslagModule,
    IdentiteitModule,
    AuditModule,
    HttpModule,
    FoutpaginaModule,
    MislukteTakenModule,
    BerichtHttpModule,
    DocumentHttpModule,
    AanbiederHttpModule,
    PartnerHttpModule,
    PatroonHttpModule,
    RisicoHttpModule,
    JaarplanHttpModule,
    ToetsingskaderHttpModule,
    AandachtsgebiedHttpModule,
    BronHttpModule,
    NetwerkkaartHttpModule,
    ThemaonderzoekHttpModule,
    ActiviteitHttpModule,
    OpvraaglijstHttpModule,
    WederhoorHttpModule,
    CollegeadviesHttpModule,
    VeiligheidsafspraakHttpModule,
    CorrigerendHttpModule,
    JaarcijfersHttpModule,
    MeldingHttpModule,
    TermijnHttpModule,
    WegingHttpModule,
    OnderzoekHttpModule,
    CollegeHttpModule,
    BezoekHttpModule,
    BevindingHttpModule,
    BevoegdheidHttpModule,
    InterventieladderHttpModule,
    MaatregelHttpModule,
    RapportHttpModule,
    PublicatieHttpModule,
    RegisterHttpModule,
    WooHttpModule,
    ZoekHttpModule,
    DossierHttpModule,
    VandaagHttpModule,
    WeergaveHttpModule,
    AanbiederbeeldHttpModule,
    AttenderingHttpModule,
    LoketHttpModule,
    PostvakHttpModule,
  ],
  controllers: [ContractController, WerkbankController],
})
export class ApiModule {}
