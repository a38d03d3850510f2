import { Module } from '@nestjs/common';
import { Clientslot } from './application/beheer-client/clientslot';
import { MaakClient } from './application/beheer-client/maak-client.use-case';
import { VernieuwClientgeheim } from './application/beheer-client/vernieuw-clientgeheim.use-case';
import { ZetClient } from './application/beheer-client/zet-client.use-case';
import { Machineclients } from './application/queries/machineclients.query';
import { Clients } from './application/ports/clients';
import { SqlClients } from './infrastructure/sql-clients';

/** Machine clients, for the command line: it has no login and no keys. */
@Module({
  providers: [
    Clientslot,
    Machineclients,
    MaakClient,
    VernieuwClientgeheim,
    ZetClient,
    { provide: Clients, useClass: SqlClients },
  ],
  exports: [Machineclients, MaakClient, VernieuwClientgeheim, ZetClient],
})
export class ClientbeheerModule {}
