import { Module } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import { Ankerplaats } from './anker';
import { Auditlussen } from './auditlussen';
import { Bestandsankerplaats } from './bestandsankerplaats';
import { Verankeraar } from './verankeraar';
import { Verzegelaar } from './verzegelaar';

/** Sealing and anchoring: for the worker only, besides `AuditModule`. */
@Module({
  providers: [
    {
      provide: Ankerplaats,
      inject: [Configuratie],
      useFactory: ({ ankerMap }: Configuratie) => new Bestandsankerplaats(ankerMap),
    },
    Verzegelaar,
    Verankeraar,
    Auditlussen,
  ],
  exports: [Verzegelaar, Verankeraar, Ankerplaats],
})
export class AuditwerkModule {}
