import { Global, Module } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import { Bestandsversleuteling, Sleutelkast } from '@navolgbaar/platform/versleuteling';
import { Bestandskluis } from './bestandskluis';
import { Opslag } from './opslag';
import { S3Opslag } from './s3-opslag';
import { SchijfOpslag } from './schijf-opslag';

/** The storage that the configuration names, and the encrypted files in it. Needs `VersleutelingModule` in the process. */
@Global()
@Module({
  providers: [
    {
      provide: Opslag,
      inject: [Configuratie],
      useFactory: ({ opslag }: Configuratie) =>
        opslag.soort === 's3' ? new S3Opslag(opslag) : new SchijfOpslag(opslag.map),
    },
    {
      provide: Bestandskluis,
      inject: [Opslag, Sleutelkast],
      useFactory: (opslag: Opslag, kast: Sleutelkast) =>
        new Bestandskluis(opslag, new Bestandsversleuteling(kast)),
    },
  ],
  exports: [Opslag, Bestandskluis],
})
export class OpslagModule {}
