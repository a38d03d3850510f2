import { Module } from '@nestjs/common';
import { MeldingModule } from '@navolgbaar/melding';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { Attendeer } from './application/attendeer/attendeer.use-case';
import { Ontvangers } from './application/attendeer/ontvangers';
import { KiesSoorten } from './application/kies-soorten/kies-soorten.use-case';
import { LeesAttenderingen } from './application/lees-attenderingen/lees-attenderingen';
import { MarkeerGelezen } from './application/markeer-gelezen/markeer-gelezen.use-case';
import { Attenderingen } from './application/ports/attenderingen';
import { RuimAttenderingenOp } from './application/ruim-op/ruim-attenderingen-op.use-case';
import { SqlAttenderingen } from './infrastructure/sql-attenderingen';

const publiek = [Attendeer, KiesSoorten, LeesAttenderingen, MarkeerGelezen, RuimAttenderingenOp];

@Module({
  imports: [MeldingModule, OnderzoekModule],
  providers: [...publiek, Ontvangers, { provide: Attenderingen, useClass: SqlAttenderingen }],
  exports: publiek,
})
export class AttenderingModule {}
