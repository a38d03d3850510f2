import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { RechtenGuard } from '@navolgbaar/platform/auth';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Gezondheid } from '@navolgbaar/platform/observability';
import { GezondheidController } from './gezondheid.controller';
import { Idempotentie, IdempotentieInterceptor } from './idempotentie';
import { StukVoorStuk } from './stuk-voor-stuk';
import { ProblemFilter } from './problem.filter';
import { maakValidatie } from './validatie';
import { EtagInterceptor } from './versie';

/** What holds for every route: rights, validation, errors, ETags and idempotency. */
@Global()
@Module({
  controllers: [GezondheidController],
  providers: [
    ProblemFilter,
    Idempotentie,
    StukVoorStuk,
    { provide: APP_FILTER, useExisting: ProblemFilter },
    { provide: APP_GUARD, useClass: RechtenGuard },
    { provide: APP_PIPE, useFactory: maakValidatie },
    // The outer interceptor sees the answer last, so the stored answer carries its ETag on a replay as well.
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotentieInterceptor },
  ],
  exports: [Idempotentie, ProblemFilter, StukVoorStuk],
})
export class HttpModule {
  constructor(gezondheid: Gezondheid, databank: SysteemDatabank) {
    gezondheid.voegToe({
      naam: 'postgresql',
      noodzakelijk: true,
      controleer: async () => {
        await databank.query('gezondheid', 'SELECT 1');
        return {};
      },
    });
  }
}
