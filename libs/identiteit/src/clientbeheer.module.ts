import { Module } from '@nestjs/common';
import { MaakClient } from './application/maak-client/maak-client.use-case';
import { Clients } from './application/ports/clients';
import { TrekClientIn } from './application/trek-client-in/trek-client-in.use-case';
import { SqlClients } from './infrastructure/sql-clients';

/** Machine clients, for the command line: it has no login and no keys. */
@Module({
  providers: [MaakClient, TrekClientIn, { provide: Clients, useClass: SqlClients }],
  exports: [MaakClient, TrekClientIn],
})
export class ClientbeheerModule {}
