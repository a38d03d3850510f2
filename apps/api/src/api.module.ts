import { Module } from '@nestjs/common';
import { AanbiederHttpModule } from '@navolgbaar/aanbieder';
import { IdentiteitModule } from '@navolgbaar/identiteit';
import { MeldingHttpModule } from '@navolgbaar/melding';
import { AuditModule } from '@navolgbaar/platform/audit';
import { ConfiguratieModule } from '@navolgbaar/platform/config';
import { DatabaseModule } from '@navolgbaar/platform/database';
import { HttpModule } from '@navolgbaar/platform/http';
import { VersleutelingModule } from '@navolgbaar/platform/versleuteling';
import { TermijnHttpModule } from '@navolgbaar/termijn';
import { WegingHttpModule } from '@navolgbaar/weging';
import { ContractController } from './contract.controller';

/** The HTTP composition root: it wires, it decides nothing. */
@Module({
  imports: [
    ConfiguratieModule,
    DatabaseModule,
    VersleutelingModule,
    IdentiteitModule,
    AuditModule,
    HttpModule,
    AanbiederHttpModule,
    MeldingHttpModule,
    TermijnHttpModule,
    WegingHttpModule,
  ],
  controllers: [ContractController],
})
export class ApiModule {}
