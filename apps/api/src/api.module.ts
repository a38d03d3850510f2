import { Module } from '@nestjs/common';
import { ConfiguratieModule } from '@navolgbaar/platform/config';
import { DatabaseModule } from '@navolgbaar/platform/database';
import { HttpModule } from '@navolgbaar/platform/http';
import { ContractController } from './contract.controller';

/** The HTTP composition root: it wires, it decides nothing. */
@Module({
  imports: [ConfiguratieModule, DatabaseModule, HttpModule],
  controllers: [ContractController],
})
export class ApiModule {}
