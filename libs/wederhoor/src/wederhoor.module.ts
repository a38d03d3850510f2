import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { DocumentModule } from '@navolgbaar/document';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { Module } from '@nestjs/common';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { RapportModule } from '@navolgbaar/rapport';
import { TermijnModule } from '@navolgbaar/termijn';
import { BehandelWederhoor } from './application/behandel-wederhoor/behandel-wederhoor.use-case';
import { LegReactieVast } from './application/leg-reactie-vast/leg-reactie-vast.use-case';
import { Wederhoren } from './application/ports/wederhoren';
import { LeesWederhoren } from './application/queries/lees-wederhoren';
import { WederhorenQuery } from './application/queries/wederhoren.query';
import { Reactieontvangst } from './application/reactieontvangst';
import { Reageer } from './application/reageer/reageer.use-case';
import { Wederhoorpost } from './application/stuur-brief/wederhoorpost';
import { VerstuurWederhoor } from './application/verstuur-wederhoor/verstuur-wederhoor.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { Wederhoortermijn } from './application/wederhoortermijn';
import { Wederhoorwerk } from './application/wederhoorwerk';
import { SqlWederhoren } from './infrastructure/sql-wederhoren';
import { SqlWederhorenQuery } from './infrastructure/sql-wederhoren.query';

const publiek = [
  ...[VerstuurWederhoor, Reageer, LegReactieVast, BehandelWederhoor],
  ...[LeesWederhoren, Wederhoorpost, VolgAanbieder],
];

/** The hearing of a provider on a draft report, for the api and the worker. */
@Module({
  imports: [
    ...[AanbiederModule, BerichtModule, DocumentModule, IdentiteitKernModule],
    ...[OnderzoekModule, RapportModule, TermijnModule],
  ],
  providers: [
    ...publiek,
    ...[Reactieontvangst, Wederhoortermijn, Wederhoorwerk],
    { provide: Wederhoren, useClass: SqlWederhoren },
    { provide: WederhorenQuery, useClass: SqlWederhorenQuery },
  ],
  exports: publiek,
})
export class WederhoorModule {}
