import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { MeldingModule } from '@navolgbaar/melding';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { AanduidbareObjecten } from './application/aanduidbare-objecten';
import { BeheerAandachtsgebieden } from './application/beheer-aandachtsgebieden/beheer-aandachtsgebieden.use-case';
import { GeefAanduiding } from './application/geef-aanduiding/geef-aanduiding.use-case';
import { Aandachtsgebieden } from './application/ports/aandachtsgebieden';
import { Aanduidingen } from './application/ports/aanduidingen';
import { AandachtFeiten } from './application/queries/aandacht-feiten';
import { LeesAandachtsgebieden } from './application/queries/lees-aandachtsgebieden';
import { LeesAanduidingen } from './application/queries/lees-aanduidingen';
import { TelAandachtsgebieden } from './application/queries/tel-aandachtsgebieden';
import { SqlAandachtsgebieden } from './infrastructure/sql-aandachtsgebieden';
import { SqlAanduidingen } from './infrastructure/sql-aanduidingen';

const publiek = [
  AandachtFeiten,
  BeheerAandachtsgebieden,
  GeefAanduiding,
  LeesAandachtsgebieden,
  LeesAanduidingen,
  TelAandachtsgebieden,
];

@Module({
  imports: [AanbiederModule, MeldingModule, OnderzoekModule],
  providers: [
    ...publiek,
    AanduidbareObjecten,
    { provide: Aandachtsgebieden, useClass: SqlAandachtsgebieden },
    { provide: Aanduidingen, useClass: SqlAanduidingen },
  ],
  exports: publiek,
})
export class AandachtsgebiedModule {}
