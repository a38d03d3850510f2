import { Module } from '@nestjs/common';
import { Zoekindex, Zoekwachtlijst } from './application/ports/zoekindex';
import { WerkIndexBij } from './application/werk-index-bij/werk-index-bij.use-case';
import { Zoek } from './application/zoek/zoek.use-case';
import { SqlZoekindex } from './infrastructure/sql-zoekindex';
import { SqlZoekwachtlijst } from './infrastructure/sql-zoekwachtlijst';

const publiek = [Zoek, WerkIndexBij];

@Module({
  providers: [
    ...publiek,
    { provide: Zoekindex, useClass: SqlZoekindex },
    { provide: Zoekwachtlijst, useClass: SqlZoekwachtlijst },
  ],
  exports: publiek,
})
export class ZoekModule {}
