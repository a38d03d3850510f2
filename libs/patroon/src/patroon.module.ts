import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { MeldingModule } from '@navolgbaar/melding';
import { regelversies } from '@navolgbaar/platform/database';
import { BeheerPatroonregels } from './application/beheer-patroonregels/beheer-patroonregels.use-case';
import { BeoordeelAanbieder } from './application/beoordeel-aanbieder/beoordeel-aanbieder.use-case';
import { Patronen } from './application/ports/patronen';
import { Patroonregelversies } from './application/ports/patroonregelversies';
import { PatroonFeiten } from './application/queries/patroon-feiten';
import { LeesPatronen } from './application/queries/lees-patronen';
import { VolgPatroon } from './application/volg-patroon/volg-patroon.use-case';
import { MEEGELEVERDE_REGELS } from './domain/patroonregels';
import { SqlPatronen } from './infrastructure/sql-patronen';

const MEEGELEVERD = {
  bron: 'AANNAME – nog vast te stellen: geen bron noemt aantallen.',
  regels: MEEGELEVERDE_REGELS,
};
const publiek = [BeheerPatroonregels, BeoordeelAanbieder, LeesPatronen, PatroonFeiten, VolgPatroon];

@Module({
  imports: [AanbiederModule, MeldingModule],
  providers: [
    ...publiek,
    { provide: Patronen, useClass: SqlPatronen },
    regelversies(Patroonregelversies, 'patroon', MEEGELEVERD),
  ],
  exports: publiek,
})
export class PatroonModule {}
