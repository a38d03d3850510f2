import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { DocumentModule } from '@navolgbaar/document';
import { IdentiteitModule } from '@navolgbaar/identiteit';
import { MeldingModule } from '@navolgbaar/melding';
import { TermijnModule } from '@navolgbaar/termijn';
import { PartnerModule } from '@navolgbaar/partner';
import { BeantwoordVraag } from './application/beantwoord-vraag/beantwoord-vraag.use-case';
import { BeginConcept } from './application/begin-concept/begin-concept.use-case';
import { BewaarStap } from './application/bewaar-stap/bewaar-stap.use-case';
import { LeesConcept } from './application/lees-concept/lees-concept.use-case';
import { Concepten } from './application/ports/concepten';
import { Loketinstellingen } from './application/ports/loketinstellingen';
import { Loketten } from './application/ports/loketten';
import { StuurBestandMee } from './application/stuur-bestand-mee/stuur-bestand-mee.use-case';
import { StelLoketIn } from './application/stel-loket-in/stel-loket-in.use-case';
import { VerzendConcept } from './application/verzend-concept/verzend-concept.use-case';
import { VulMeldingAan } from './application/vul-melding-aan/vul-melding-aan.use-case';
import { SqlConcepten } from './infrastructure/sql-concepten';
import { SqlLoketinstellingen } from './infrastructure/sql-loketinstellingen';
import { SqlLoketten } from './infrastructure/sql-loketten';

const publiek = [
  BeginConcept,
  BewaarStap,
  LeesConcept,
  StuurBestandMee,
  VerzendConcept,
  StelLoketIn,
  VulMeldingAan,
  BeantwoordVraag,
];

@Module({
  imports: [IdentiteitModule, AanbiederModule, MeldingModule, DocumentModule, PartnerModule, TermijnModule],
  providers: [
    ...publiek,
    { provide: Concepten, useClass: SqlConcepten },
    { provide: Loketinstellingen, useClass: SqlLoketinstellingen },
    { provide: Loketten, useClass: SqlLoketten },
  ],
  exports: [...publiek, Loketten],
})
export class LoketModule {}
