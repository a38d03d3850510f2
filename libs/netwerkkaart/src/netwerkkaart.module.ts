import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { MeldingModule } from '@navolgbaar/melding';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { BeheerKaart } from './application/beheer-kaart/beheer-kaart.use-case';
import { Kaarten } from './application/ports/kaarten';
import { LeesKaarten } from './application/queries/lees-kaarten';
import { SqlKaarten } from './infrastructure/sql-kaarten';

const publiek = [BeheerKaart, LeesKaarten];

@Module({
  imports: [AanbiederModule, MeldingModule, OnderzoekModule],
  providers: [...publiek, { provide: Kaarten, useClass: SqlKaarten }],
  exports: publiek,
})
export class NetwerkkaartModule {}
