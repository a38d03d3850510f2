import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import { DataSource } from 'typeorm';
import { PoolDatabank, RegisterDatabank, SysteemDatabank, maakDataSource, maakPool } from './databronnen';
import { UnitOfWork } from './unit-of-work';

/** The connections of this process, each with its own database role, and the unit of work on the main one. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [Configuratie],
      useFactory: (configuratie: Configuratie) => maakDataSource(configuratie.databaseUrl).initialize(),
    },
    {
      provide: SysteemDatabank,
      inject: [Configuratie],
      useFactory: (c: Configuratie) =>
        new PoolDatabank(maakPool(c.databaseSysteemUrl, 8, 'navolgbaar-systeem')),
    },
    {
      provide: RegisterDatabank,
      inject: [Configuratie],
      useFactory: (c: Configuratie) =>
        new PoolDatabank(maakPool(c.databaseRegisterUrl, 4, 'navolgbaar-register')),
    },
    UnitOfWork,
  ],
  exports: [DataSource, SysteemDatabank, RegisterDatabank, UnitOfWork],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
