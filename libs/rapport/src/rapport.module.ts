import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { CollegeModule } from '@navolgbaar/college';
import { DocumentModule } from '@navolgbaar/document';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { PdfModule } from '@navolgbaar/platform/pdf';
import { DeelRapport } from './application/deel-rapport/deel-rapport.use-case';
import { LeesRapportPdf } from './application/lees-rapport-pdf/lees-rapport-pdf.use-case';
import { MaakRapportPdf } from './application/maak-rapport-pdf/maak-rapport-pdf.use-case';
import { Pdfwekker } from './application/maak-rapport-pdf/pdfwekker';
import { RapportRepository } from './application/ports/rapport.repository';
import { Rapportinstellingen } from './application/ports/rapportinstellingen';
import { LeesRapporten, RapportFeiten } from './application/queries/lees-rapporten';
import { Rapportdrukker } from './application/rapportdrukker';
import { StelRapportOp } from './application/stel-rapport-op/stel-rapport-op.use-case';
import { StelRapportVast } from './application/stel-rapport-vast/stel-rapport-vast.use-case';
import { StelVierOgenIn } from './application/stel-vier-ogen-in/stel-vier-ogen-in.use-case';
import { WijzigRapport } from './application/wijzig-rapport/wijzig-rapport.use-case';
import { VolgWederhoor } from './application/volg-wederhoor/volg-wederhoor.use-case';
import { Zaaktoegang } from './application/zaaktoegang';
import { SqlRapportRepository } from './infrastructure/sql-rapport.repository';
import { SqlRapportinstellingen } from './infrastructure/sql-rapportinstellingen';

const publiek = [
  StelRapportOp,
  WijzigRapport,
  StelRapportVast,
  DeelRapport,
  MaakRapportPdf,
  Pdfwekker,
  LeesRapportPdf,
  LeesRapporten,
  RapportFeiten,
  StelVierOgenIn,
  VolgWederhoor,
  Rapportdrukker,
];

/** Reports as use cases, for the api and the worker. Needs `OpslagModule` in the process. */
@Module({
  imports: [AanbiederModule, BerichtModule, CollegeModule, DocumentModule, OnderzoekModule, PdfModule],
  providers: [
    ...publiek,
    Zaaktoegang,
    { provide: RapportRepository, useClass: SqlRapportRepository },
    { provide: Rapportinstellingen, useClass: SqlRapportinstellingen },
  ],
  exports: publiek,
})
export class RapportModule {}
