import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BronModule } from '@navolgbaar/bron';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { Module } from '@nestjs/common';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { PartnerModule } from '@navolgbaar/partner';
import { regelversies } from '@navolgbaar/platform/database';
import { RisicoModule } from '@navolgbaar/risico';
import { Activiteitwerk } from './application/activiteitwerk';
import { BeheerUitwisselregels } from './application/beheer-uitwisselregels/beheer-uitwisselregels.use-case';
import { LegActiviteitVast } from './application/leg-activiteit-vast/leg-activiteit-vast.use-case';
import { LegUitwisselingVast } from './application/leg-uitwisseling-vast/leg-uitwisseling-vast.use-case';
import { Activiteiten } from './application/ports/activiteiten';
import { Uitwisselingen, Uitwisselregelversies } from './application/ports/uitwisselingen';
import { LeesActiviteiten } from './application/queries/lees-activiteiten';
import { LeesUitwisselingen } from './application/queries/lees-uitwisselingen';
import { VolgActiviteit } from './application/volg-activiteit/volg-activiteit.use-case';
import { WisUitwisselingen } from './application/wis-uitwisselingen/wis-uitwisselingen.use-case';
import { MEEGELEVERDE_UITWISSELREGELS, UITWISSELREGELBRON } from './domain/uitwisseling';
import { SqlActiviteiten } from './infrastructure/sql-activiteiten';
import { SqlUitwisselingen } from './infrastructure/sql-uitwisselingen';

const MEEGELEVERD = { bron: UITWISSELREGELBRON, regels: MEEGELEVERDE_UITWISSELREGELS };
const publiek = [
  ...[LegActiviteitVast, VolgActiviteit, LeesActiviteiten],
  ...[LegUitwisselingVast, LeesUitwisselingen, WisUitwisselingen, BeheerUitwisselregels],
];

@Module({
  imports: [AanbiederModule, BronModule, IdentiteitKernModule, OnderzoekModule, PartnerModule, RisicoModule],
  providers: [
    ...publiek,
    Activiteitwerk,
    regelversies(Uitwisselregelversies, 'activiteit', MEEGELEVERD),
    { provide: Activiteiten, useClass: SqlActiviteiten },
    { provide: Uitwisselingen, useClass: SqlUitwisselingen },
  ],
  exports: publiek,
})
export class ActiviteitModule {}
