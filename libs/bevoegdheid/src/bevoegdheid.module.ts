import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BezoekModule } from '@navolgbaar/bezoek';
import { CollegeModule } from '@navolgbaar/college';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import {
  GebruikBevoegdheid,
  VerbeterGebruik,
} from './application/gebruik-bevoegdheid/gebruik-bevoegdheid.use-case';
import { NieuwGebruik } from './application/gebruik-bevoegdheid/nieuw-gebruik';
import { Gebruikwerk } from './application/gebruikwerk';
import { LegAntwoordVast } from './application/leg-antwoord-vast/leg-antwoord-vast.use-case';
import { LegVervolgVast } from './application/leg-vervolg-vast/leg-vervolg-vast.use-case';
import { VolgVordering } from './application/volg-vordering/volg-vordering.use-case';
import { Gebruiken } from './application/ports/gebruiken';
import { GebruikenQuery } from './application/queries/gebruiken.query';
import { LeesBevoegdheden } from './application/queries/lees-bevoegdheden';
import { SqlGebruiken } from './infrastructure/sql-gebruiken';
import { SqlGebruikenQuery } from './infrastructure/sql-gebruiken.query';

const publiek = [
  GebruikBevoegdheid,
  VerbeterGebruik,
  LegAntwoordVast,
  LegVervolgVast,
  VolgVordering,
  LeesBevoegdheden,
];

@Module({
  imports: [AanbiederModule, BezoekModule, CollegeModule, IdentiteitKernModule, OnderzoekModule],
  providers: [
    ...publiek,
    Gebruikwerk,
    NieuwGebruik,
    { provide: Gebruiken, useClass: SqlGebruiken },
    { provide: GebruikenQuery, useClass: SqlGebruikenQuery },
  ],
  exports: publiek,
})
export class BevoegdheidModule {}
