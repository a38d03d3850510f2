import { type DynamicModule, Global, Injectable, Module } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { Gezondheid } from './gezondheid';
import { Logboek, maakLogboek } from './logboek';
import { Metingen } from './metingen';

/** The clock of the machine. */
@Injectable()
export class Systeemklok extends Klok {
  nu(): Temporal.Instant {
    return Temporal.Now.instant();
  }
}

/** Clock, log, health and figures of one process. */
@Global()
@Module({})
export class ObservabilityModule {
  static voor(proces: string, klok: Klok = new Systeemklok(), niveau?: string): DynamicModule {
    return {
      module: ObservabilityModule,
      providers: [
        { provide: Klok, useValue: klok },
        { provide: Logboek, useValue: maakLogboek(proces, niveau) },
        Gezondheid,
        Metingen,
      ],
      exports: [Klok, Logboek, Gezondheid, Metingen],
    };
  }
}
