import { type BeforeApplicationShutdown, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Configuratie } from '@navolgbaar/platform/config';
import { Logboek } from '@navolgbaar/platform/observability';
import { Beurt } from './beurt';
import { maakWachtrij } from './maak-wachtrij';
import { Periodiekdienst } from './periodiekdienst';
import { Wachtrij } from './wachtrij';

/** The queue and the tasks of the clock: for the worker only. The api never needs the queue. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: Wachtrij, inject: [Configuratie, Logboek], useFactory: maakWachtrij },
    Beurt,
    Periodiekdienst,
  ],
  exports: [Wachtrij, Beurt],
})
export class WachtrijModule implements BeforeApplicationShutdown {
  constructor(private readonly wachtrij: Wachtrij) {}

  /** Before the connections to the database go: what runs needs them to finish. */
  beforeApplicationShutdown(): Promise<void> {
    return this.wachtrij.sluit();
  }
}
