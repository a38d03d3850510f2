import { Module } from '@nestjs/common';
import { MeldingModule } from '@navolgbaar/melding';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { Zoekbeurten } from './application/ports/zoekbeurten';
import { Zoekindex, Zoekwachtlijst } from './application/ports/zoekindex';
import { WerkIndexBij } from './application/werk-index-bij/werk-index-bij.use-case';
import { Zoek } from './application/zoek/zoek.use-case';
import { ZoekOpBetrokkene } from './application/zoek-op-betrokkene/zoek-op-betrokkene.use-case';
import { Zoekregels } from './application/zoekregels';
import { SqlZoekbeurten } from './infrastructure/sql-zoekbeurten';
import { SqlZoekindex } from './infrastructure/sql-zoekindex';
import { SqlZoekwachtlijst } from './infrastructure/sql-zoekwachtlijst';

const publiek = [Zoek, ZoekOpBetrokkene, WerkIndexBij];

@Module({
  imports: [MeldingModule, OnderzoekModule],
  providers: [
    ...publiek,
    Zoekregels,
    { provide: Zoekbeurten, useClass: SqlZoekbeurten },
    { provide: Zoekindex, useClass: SqlZoekindex },
    { provide: Zoekwachtlijst, useClass: SqlZoekwachtlijst },
  ],
  exports: publiek,
})
export class ZoekModule {}
