import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BevindingModule } from '@navolgbaar/bevinding';
import { BerichtModule } from '@navolgbaar/bericht';
import { CollegeModule } from '@navolgbaar/college';
import { DocumentModule } from '@navolgbaar/document';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { PdfModule } from '@navolgbaar/platform/pdf';
import { TermijnModule } from '@navolgbaar/termijn';
import { ToetsingskaderModule } from '@navolgbaar/toetsingskader';
import { ControleerRapport } from './application/controleer-rapport/controleer-rapport';
import { DeelRapport } from './application/deel-rapport/deel-rapport.use-case';
import { LeesRapportPdf } from './application/lees-rapport-pdf/lees-rapport-pdf.use-case';
import { MaakRapportPdf } from './application/maak-rapport-pdf/maak-rapport-pdf.use-case';
import { Pdfwekker } from './application/maak-rapport-pdf/pdfwekker';
import { NeemBevindingenOver } from './application/neem-bevindingen-over/neem-bevindingen-over.use-case';
import { BespreekRapport } from './application/opmerkingen/bespreek-rapport.use-case';
import { LeesOpmerkingen } from './application/opmerkingen/lees-opmerkingen';
import { MeldAanwezig } from './application/meld-aanwezig/meld-aanwezig.use-case';
import { Aanwezigen } from './application/ports/aanwezigen';
import { Opmerkingen } from './application/ports/opmerkingen';
import { RapportRepository } from './application/ports/rapport.repository';
import { RapportversieRepository } from './application/ports/rapportversie.repository';
import { Rapportinstellingen } from './application/ports/rapportinstellingen';
import { LeesRapportnormen } from './application/queries/lees-rapportnormen';
import { LeesRapporten, RapportFeiten } from './application/queries/lees-rapporten';
import { LeesRapportversies } from './application/rapportversies/lees-rapportversies';
import { LegRapportversieVast } from './application/rapportversies/leg-rapportversie-vast';
import { Rapportbeelden } from './application/rapportbeelden';
import { Rapportbijlagen } from './application/rapportbijlagen';
import { Rapportdrukker } from './application/rapportdrukker';
import { Rapportnormen } from './application/rapportnormen';
import { Rapportverwijzingen } from './application/rapportverwijzingen';
import { StelRapportOp } from './application/stel-rapport-op/stel-rapport-op.use-case';
import { StelRapportVast } from './application/stel-rapport-vast/stel-rapport-vast.use-case';
import { StelVierOgenIn } from './application/stel-vier-ogen-in/stel-vier-ogen-in.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { WijzigRapport } from './application/wijzig-rapport/wijzig-rapport.use-case';
import { Zaakbevindingen } from './application/zaakbevindingen';
import { VolgWederhoor } from './application/volg-wederhoor/volg-wederhoor.use-case';
import { Zaaktoegang } from './application/zaaktoegang';
import { SqlAanwezigen } from './infrastructure/sql-aanwezigen';
import { SqlOpmerkingen } from './infrastructure/sql-opmerkingen';
import { SqlRapportRepository } from './infrastructure/sql-rapport.repository';
import { SqlRapportversieRepository } from './infrastructure/sql-rapportversie.repository';
import { SqlRapportinstellingen } from './infrastructure/sql-rapportinstellingen';

const publiek = [
  StelRapportOp,
  WijzigRapport,
  NeemBevindingenOver,
  ControleerRapport,
  StelRapportVast,
  DeelRapport,
  MaakRapportPdf,
  Pdfwekker,
  LeesRapportPdf,
  LegRapportversieVast,
  LeesRapportversies,
  BespreekRapport,
  LeesOpmerkingen,
  MeldAanwezig,
  LeesRapporten,
  LeesRapportnormen,
  RapportFeiten,
  StelVierOgenIn,
  VolgWederhoor,
  Rapportdrukker,
  VolgAanbieder,
];

/** Reports as use cases, for the api and the worker. Needs `OpslagModule` in the process. */
@Module({
  imports: [
    AanbiederModule,
    BevindingModule,
    BerichtModule,
    CollegeModule,
    DocumentModule,
    OnderzoekModule,
    PdfModule,
    TermijnModule,
    ToetsingskaderModule,
  ],
  providers: [
    ...publiek,
    Zaaktoegang,
    Zaakbevindingen,
    Rapportbeelden,
    Rapportbijlagen,
    Rapportnormen,
    Rapportverwijzingen,
    { provide: RapportRepository, useClass: SqlRapportRepository },
    { provide: Aanwezigen, useClass: SqlAanwezigen },
    { provide: Opmerkingen, useClass: SqlOpmerkingen },
    { provide: RapportversieRepository, useClass: SqlRapportversieRepository },
    { provide: Rapportinstellingen, useClass: SqlRapportinstellingen },
  ],
  exports: publiek,
})
export class RapportModule {}
