import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BezoekModule } from '@navolgbaar/bezoek';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { PatroonModule } from '@navolgbaar/patroon';
import { regelversies } from '@navolgbaar/platform/database';
import { RisicoModule } from '@navolgbaar/risico';
import { BeheerJaarplan } from './application/beheer-jaarplan/beheer-jaarplan.use-case';
import { DeelAanbiederIn } from './application/beheer-jaarplan/deel-aanbieder-in.use-case';
import { BeheerJaarplaninstelling } from './application/beheer-jaarplaninstelling/beheer-jaarplaninstelling.use-case';
import { Jaarplanrekening } from './application/jaarplanrekening';
import { Jaarplaninstellingversies } from './application/ports/jaarplaninstellingversies';
import { Jaarplannen } from './application/ports/jaarplannen';
import { LeesJaarplan } from './application/queries/lees-jaarplan';
import { MEEGELEVERDE_INSTELLING } from './domain/jaarplaninstelling';
import { SqlJaarplannen } from './infrastructure/sql-jaarplannen';

const MEEGELEVERD = {
  bron: 'Geen bron noemt een interval (Beleidskader § 6: "periodiek"): er is er nog geen ingesteld.',
  regels: MEEGELEVERDE_INSTELLING,
};
const publiek = [BeheerJaarplan, DeelAanbiederIn, BeheerJaarplaninstelling, LeesJaarplan];

@Module({
  imports: [
    AanbiederModule,
    BezoekModule,
    IdentiteitKernModule,
    OnderzoekModule,
    PatroonModule,
    RisicoModule,
  ],
  providers: [
    ...publiek,
    Jaarplanrekening,
    regelversies(Jaarplaninstellingversies, 'jaarplan', MEEGELEVERD),
    { provide: Jaarplannen, useClass: SqlJaarplannen },
  ],
  exports: publiek,
})
export class JaarplanModule {}
