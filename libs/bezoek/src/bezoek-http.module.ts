import { Module } from '@nestjs/common';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { TermijnModule } from '@navolgbaar/termijn';
import { BezoekModule } from './bezoek.module';
import { AgendafeedController } from './http/agendafeed.controller';
import { AankondigingController } from './http/aankondiging.controller';
import { BezoekController } from './http/bezoek.controller';
import { BezoeklijstController } from './http/bezoeklijst.controller';
import { KlaarzettingController } from './http/klaarzetting.controller';
import { PlannerController } from './http/planner.controller';
import { VergewisController } from './http/vergewis.controller';
import { VergewisregelsController } from './http/vergewisregels.controller';

@Module({
  imports: [BezoekModule, IdentiteitKernModule, TermijnModule],
  controllers: [
    AgendafeedController,
    PlannerController,
    AankondigingController,
    BezoeklijstController,
    KlaarzettingController,
    VergewisController,
    VergewisregelsController,
    BezoekController,
  ],
})
export class BezoekHttpModule {}
