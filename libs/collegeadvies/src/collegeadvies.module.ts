import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { BevindingModule } from '@navolgbaar/bevinding';
import { BevoegdheidModule } from '@navolgbaar/bevoegdheid';
import { CollegeModule } from '@navolgbaar/college';
import { InterventieladderModule } from '@navolgbaar/interventieladder';
import { DocumentModule } from '@navolgbaar/document';
import { IdentiteitModule } from '@navolgbaar/identiteit';
import { MaatregelModule } from '@navolgbaar/maatregel';
import { Module } from '@nestjs/common';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { PdfModule } from '@navolgbaar/platform/pdf';
import { RapportModule } from '@navolgbaar/rapport';
import { TermijnModule } from '@navolgbaar/termijn';
import { VeiligheidsafspraakModule } from '@navolgbaar/veiligheidsafspraak';
import { AdviesbasisBron } from './application/adviesbasis';
import { Adviespost } from './application/adviespost';
import { Adviestermijn } from './application/adviestermijn';
import { Advieswerk } from './application/advieswerk';
import { DraagAdviesOver } from './application/draag-advies-over/draag-advies-over.use-case';
import { LegBesluitVast } from './application/leg-besluit-vast/leg-besluit-vast.use-case';
import { Adviezen } from './application/ports/adviezen';
import { AdviesFeiten } from './application/queries/advies-feiten';
import { AdviezenQuery } from './application/queries/adviezen.query';
import { LeesAdviesrapport } from './application/lees-adviesrapport/lees-adviesrapport.use-case';
import { LeesAdviezen } from './application/queries/lees-adviezen';
import { WachtendeAdviezen } from './application/queries/wachtende-adviezen';
import { SchrijfAdvies } from './application/schrijf-advies/schrijf-advies.use-case';
import { BeginAdvies } from './application/begin-advies/begin-advies.use-case';
import { StelAdviesVoor } from './application/stel-advies-voor/stel-advies-voor.use-case';
import { ToetsAdvies } from './application/toets-advies/toets-advies.use-case';
import { DrukAdvies } from './application/verzend-advies/druk-advies';
import { VerzendAdvies } from './application/verzend-advies/verzend-advies.use-case';
import { MeldBelang } from './application/meld-belang/meld-belang.use-case';
import { VoegBesluitstukToe } from './application/voeg-besluitstuk-toe/voeg-besluitstuk-toe.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { VolgMaatregelintrekking } from './application/volg-maatregel/volg-maatregelintrekking';
import { VolgAdvies } from './application/volg-advies/volg-advies.use-case';
import { VraagEnAntwoord } from './application/vraag-en-antwoord/vraag-en-antwoord.use-case';
import { SqlAdviezen } from './infrastructure/sql-adviezen';
import { SqlAdviezenQuery } from './infrastructure/sql-adviezen.query';

const publiek = [
  ...[StelAdviesVoor, BeginAdvies, SchrijfAdvies, ToetsAdvies, VerzendAdvies, VraagEnAntwoord],
  ...[
    LegBesluitVast,
    VoegBesluitstukToe,
    MeldBelang,
    VolgAanbieder,
    VolgAdvies,
    LeesAdviesrapport,
    LeesAdviezen,
    DraagAdviesOver,
  ],
  ...[AdviesFeiten, WachtendeAdviezen],
];

@Module({
  imports: [
    ...[AanbiederModule, BerichtModule, BevindingModule, BevoegdheidModule, CollegeModule, DocumentModule],
    IdentiteitModule,
    ...[InterventieladderModule, MaatregelModule, OnderzoekModule, PdfModule, RapportModule, TermijnModule],
    VeiligheidsafspraakModule,
  ],
  providers: [
    ...publiek,
    ...[AdviesbasisBron, Adviespost, Adviestermijn, Advieswerk, DrukAdvies, VolgMaatregelintrekking],
    { provide: Adviezen, useClass: SqlAdviezen },
    { provide: AdviezenQuery, useClass: SqlAdviezenQuery },
  ],
  exports: publiek,
})
export class CollegeadviesModule {}
