import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { WachtrijModule } from '@navolgbaar/platform/queue';
import type { Gebeurteniscatalogus } from './gebeurteniscatalogus';
import { Inbox } from './inbox';
import { Mislukkingen } from './mislukkingen';
import { Outboxdienst } from './outboxdienst';
import { Opruimer } from './opruimer';
import { OUTBOXOPTIES, type Outboxopties, STANDAARDTEMPO } from './outboxopties';
import { Outboxstand } from './outboxstand';
import { CATALOGUS, Registerbouwer } from './registerbouwer';
import { Relais } from './relais';
import { Veger } from './veger';
import { Verwerkingslus } from './verwerkingslus';

/** Events and their effects, for the worker; the api only writes to the outbox. */
@Module({})
export class OutboxModule {
  /** Everything: relay, processors, sweeper. Refuses to boot when catalogue and processors do not fit. */
  static forRoot(catalogus: Gebeurteniscatalogus, opties: Partial<Outboxopties> = {}): DynamicModule {
    return {
      ...OutboxModule.kern(catalogus, opties),
      imports: [DiscoveryModule, WachtrijModule],
      providers: [...kernproviders(catalogus, opties), Relais, Veger, Opruimer, Outboxstand, Outboxdienst],
    };
  }

  /** Without a queue, for tests: the same inbox, drained by `Verwerkingslus.leeg()`. */
  static zonderWachtrij(catalogus: Gebeurteniscatalogus): DynamicModule {
    return OutboxModule.kern(catalogus, {});
  }

  private static kern(catalogus: Gebeurteniscatalogus, opties: Partial<Outboxopties>): DynamicModule {
    return {
      module: OutboxModule,
      imports: [DiscoveryModule],
      providers: kernproviders(catalogus, opties),
      exports: [Verwerkingslus, Registerbouwer],
    };
  }
}

function kernproviders(
  catalogus: Gebeurteniscatalogus,
  opties: Partial<Outboxopties>,
): NonNullable<ModuleMetadata['providers']> {
  return [
    { provide: CATALOGUS, useValue: catalogus },
    { provide: OUTBOXOPTIES, useValue: { ...STANDAARDTEMPO, ...opties } },
    Registerbouwer,
    Inbox,
    Mislukkingen,
    Verwerkingslus,
  ];
}
