import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BezoekModule } from '@navolgbaar/bezoek';
import { MaatregelModule } from '@navolgbaar/maatregel';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { PublicatieModule } from '@navolgbaar/publicatie';
import { RapportModule } from '@navolgbaar/rapport';
import { WegingModule } from '@navolgbaar/weging';
import { LeesAanbiederbeeld } from './application/lees-aanbiederbeeld';
import { AanbiederbeeldController } from './http/aanbiederbeeld.controller';

/** What happened at a provider: it has no tables, it asks the lists of the others. */
@Module({
  imports: [
    AanbiederModule,
    BezoekModule,
    MaatregelModule,
    OnderzoekModule,
    PublicatieModule,
    RapportModule,
    WegingModule,
  ],
  providers: [LeesAanbiederbeeld],
  controllers: [AanbiederbeeldController],
})
export class AanbiederbeeldHttpModule {}
