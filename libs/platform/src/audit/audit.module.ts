import { Global, Module } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { Gezondheid } from '@navolgbaar/platform/observability';
import { Auditlezer } from './auditlezer';
import { AuditController } from './http/audit.controller';
import { Kenmerken } from './kenmerk';
import { LaatsteWijziging } from './laatste-wijziging';
import { Sleutelkast } from '@navolgbaar/platform/versleuteling';
import { Onverzegelden } from './onverzegeld';

/** Reading the audit, digests for its lines, and what `/health/ready` says of it. For the api and the worker. */
@Global()
@Module({
  controllers: [AuditController],
  providers: [
    Auditlezer,
    LaatsteWijziging,
    Onverzegelden,
    { provide: Kenmerken, inject: [Sleutelkast], useFactory: (kast: Sleutelkast) => new Kenmerken(kast) },
  ],
  exports: [Kenmerken, LaatsteWijziging, Onverzegelden],
})
export class AuditModule {
  constructor(gezondheid: Gezondheid, onverzegelden: Onverzegelden, klok: Klok) {
    gezondheid.voegToe({
      naam: 'audit',
      // A sealer that stands still loses nothing, so it does not take the process out of service; it is shown.
      noodzakelijk: false,
      controleer: async () => {
        const { aantal, oudste } = await onverzegelden.totaal();
        const leeftijd = oudste ? (klok.nu().epochMilliseconds - oudste.getTime()) / 1000 : 0;
        return { onverzegeld: aantal, oudsteSeconden: Math.max(0, Math.round(leeftijd)) };
      },
    });
  }
}
