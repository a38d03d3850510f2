import { Global, Module } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { PgSleutelbron } from './pg-sleutelbron';
import { leesSleutelbestand } from './sleutelbestand';
import { Sleutelbron } from './sleutelbron';
import { Sleutelkast } from './sleutelkast';
import { Veldversleuteling } from './veldversleuteling';

/**
 * Field encryption for the whole process. A database that was closed with another key stops the start here, before
 * anything could be stored that nobody can read together with the rest.
 */
@Global()
@Module({
  providers: [
    { provide: Sleutelbron, inject: [Configuratie], useFactory: (c: Configuratie) => new PgSleutelbron(c) },
    {
      provide: Sleutelkast,
      inject: [Configuratie, Sleutelbron],
      useFactory: (c: Configuratie, bron: Sleutelbron) =>
        new Sleutelkast(leesSleutelbestand(c.sleutelBestand), bron),
    },
    {
      provide: Veldversleuteling,
      inject: [Sleutelkast, Sleutelbron, UnitOfWork],
      useFactory: async (kast: Sleutelkast, bron: Sleutelbron, uow: UnitOfWork) => {
        const velden = new Veldversleuteling(kast, bron, () => uow.actor().organisatieId);
        await velden.controleerSleutel();
        return velden;
      },
    },
  ],
  exports: [Sleutelbron, Sleutelkast, Veldversleuteling],
})
export class VersleutelingModule {}
