import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { NeemMeldingenOver } from './application/neem-meldingen-over/neem-meldingen-over.use-case';
import { Overnames } from './application/ports/overnames';
import { Routetabellen } from './application/ports/routetabellen';
import { Verzegelingen } from './application/ports/verzegelingen';
import { SqlOvernames } from './infrastructure/sql-overnames';
import { SqlRoutetabellen } from './infrastructure/sql-routetabellen';
import { SqlVerzegelingen } from './infrastructure/sql-verzegelingen';

/** Taking over an older list, for the command line: without letters, terms and the rest that a melding of today needs. */
@Module({
  imports: [AanbiederModule],
  providers: [
    NeemMeldingenOver,
    { provide: Overnames, useClass: SqlOvernames },
    { provide: Routetabellen, useClass: SqlRoutetabellen },
    { provide: Verzegelingen, useClass: SqlVerzegelingen },
  ],
  exports: [NeemMeldingenOver],
})
export class OvernameModule {}
