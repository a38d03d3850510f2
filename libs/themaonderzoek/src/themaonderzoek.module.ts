import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BevindingModule } from '@navolgbaar/bevinding';
import { BezoekModule } from '@navolgbaar/bezoek';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { PdfModule } from '@navolgbaar/platform/pdf';
import { RisicoModule } from '@navolgbaar/risico';
import { ToetsingskaderModule } from '@navolgbaar/toetsingskader';
import { BeheerThemaonderzoek } from './application/beheer-themaonderzoek/beheer-themaonderzoek.use-case';
import { KiesAanbieder } from './application/kies-aanbieder/kies-aanbieder.use-case';
import { OpenThemazaak } from './application/open-themazaak/open-themazaak.use-case';
import { Themaonderzoeken } from './application/ports/themaonderzoeken';
import { LeesThemaonderzoeken } from './application/queries/lees-themaonderzoeken';
import { MaakSamenvatting } from './application/samenvatting/maak-samenvatting.use-case';
import { Themawerk } from './application/themawerk';
import { TrekSelectie } from './application/trek-selectie/trek-selectie.use-case';
import { Uitkomstrekening } from './application/uitkomstrekening';
import { VolgThemaonderzoek } from './application/volg-themaonderzoek/volg-themaonderzoek.use-case';
import { SqlThemaonderzoeken } from './infrastructure/sql-themaonderzoeken';

const publiek = [
  ...[BeheerThemaonderzoek, TrekSelectie, KiesAanbieder, VolgThemaonderzoek],
  ...[LeesThemaonderzoeken, MaakSamenvatting, OpenThemazaak],
];

@Module({
  imports: [
    AanbiederModule,
    BevindingModule,
    BezoekModule,
    OnderzoekModule,
    PdfModule,
    RisicoModule,
    ToetsingskaderModule,
  ],
  providers: [
    ...publiek,
    ...[Themawerk, Uitkomstrekening],
    { provide: Themaonderzoeken, useClass: SqlThemaonderzoeken },
  ],
  exports: publiek,
})
export class ThemaonderzoekModule {}
