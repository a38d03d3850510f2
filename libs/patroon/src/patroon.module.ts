import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { MeldingModule } from '@navolgbaar/melding';
import { BeheerPatroonregels } from './application/beheer-patroonregels/beheer-patroonregels.use-case';
import { BeoordeelAanbieder } from './application/beoordeel-aanbieder/beoordeel-aanbieder.use-case';
import { Patronen } from './application/ports/patronen';
import { Patroonregelversies } from './application/ports/patroonregelversies';
import { LeesPatronen } from './application/queries/lees-patronen';
import { VolgPatroon } from './application/volg-patroon/volg-patroon.use-case';
import { SqlPatronen } from './infrastructure/sql-patronen';
import { SqlPatroonregelversies } from './infrastructure/sql-patroonregelversies';

const publiek = [BeheerPatroonregels, BeoordeelAanbieder, LeesPatronen, VolgPatroon];

@Module({
  imports: [AanbiederModule, MeldingModule],
  providers: [
    ...publiek,
    { provide: Patronen, useClass: SqlPatronen },
    { provide: Patroonregelversies, useClass: SqlPatroonregelversies },
  ],
  exports: publiek,
})
export class PatroonModule {}
