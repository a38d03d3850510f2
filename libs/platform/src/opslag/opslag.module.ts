import { Global, Module } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import { Opslag } from './opslag';
import { S3Opslag } from './s3-opslag';
import { SchijfOpslag } from './schijf-opslag';

/** The storage that the configuration names. */
@Global()
@Module({
  providers: [
    {
      provide: Opslag,
      inject: [Configuratie],
      useFactory: ({ opslag }: Configuratie) =>
        opslag.soort === 's3' ? new S3Opslag(opslag) : new SchijfOpslag(opslag.map),
    },
  ],
  exports: [Opslag],
})
export class OpslagModule {}
