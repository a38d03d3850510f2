import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { CollegeModule } from '@navolgbaar/college';
import { CollegeadviesModule } from '@navolgbaar/collegeadvies';
import { Module } from '@nestjs/common';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { RapportModule } from '@navolgbaar/rapport';
import { RegisterModule } from '@navolgbaar/register';
import { TermijnModule } from '@navolgbaar/termijn';
import { DraagCorrigerendOver } from './application/draag-over/draag-corrigerend-over.use-case';
import { LegBesluitZonderAdviesVast } from './application/leg-besluit-vast/leg-besluit-zonder-advies-vast.use-case';
import { MaakMaatregel } from './application/maak-maatregel/maak-maatregel.use-case';
import { MaakStopOpenbaar } from './application/maak-stop-openbaar/maak-stop-openbaar.use-case';
import { PlaatsRijpeStops } from './application/maak-stop-openbaar/plaats-rijpe-stops.use-case';
import { Maatregelbegin } from './application/maatregelbegin';
import { Maatregelwerk } from './application/maatregelwerk';
import { CorrigerendeMaatregelen } from './application/ports/maatregelen';
import { CorrigerendQuery } from './application/queries/corrigerend.query';
import { LeesCorrigerend } from './application/queries/lees-corrigerend';
import { LegRechtsmiddelVast } from './application/rechtsmiddelen/leg-rechtsmiddel-vast.use-case';
import { Corrigerendtermijnen } from './application/termijnen';
import { VoerMaatregelUit } from './application/voer-uit/voer-maatregel-uit.use-case';
import { VolgMaatregel } from './application/volg-maatregel/volg-maatregel.use-case';
import { SqlCorrigerendQuery } from './infrastructure/sql-corrigerend.query';
import { SqlCorrigerendeMaatregelen } from './infrastructure/sql-maatregelen';

const publiek = [
  ...[MaakMaatregel, LegBesluitZonderAdviesVast, VoerMaatregelUit, LegRechtsmiddelVast],
  ...[DraagCorrigerendOver, VolgMaatregel, LeesCorrigerend, MaakStopOpenbaar],
  PlaatsRijpeStops,
];

@Module({
  imports: [
    ...[
      AanbiederModule,
      BerichtModule,
      CollegeModule,
      CollegeadviesModule,
      OnderzoekModule,
      RapportModule,
      RegisterModule,
      TermijnModule,
    ],
  ],
  providers: [
    ...publiek,
    ...[Maatregelwerk, Maatregelbegin, Corrigerendtermijnen],
    { provide: CorrigerendeMaatregelen, useClass: SqlCorrigerendeMaatregelen },
    { provide: CorrigerendQuery, useClass: SqlCorrigerendQuery },
  ],
  exports: publiek,
})
export class CorrigerendModule {}
