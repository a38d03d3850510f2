// A worker of its own process, from dist, to be killed. It writes its effect, says so, and then hangs before the commit.
// Arguments: the URLs as JSON and whether it must hang.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';

const dist = (pad) =>
  import(new URL(`../../../dist/libs/platform/src/${pad}/index.js`, import.meta.url).href);
const { Configuratie } = await dist('config');
const { DatabaseModule, UnitOfWork } = await dist('database');
const { ObservabilityModule } = await dist('observability');
const { OutboxModule, Verwerkt } = await dist('outbox');

const { configuratie, opties, hangt } = JSON.parse(process.argv[2]);

const maakVerwerker = (naam, hangend) => {
  class Verwerker {
    constructor(uow) {
      this.uow = uow;
    }

    async verwerk({ id }) {
      await this.uow.query(
        'proef-effect',
        'INSERT INTO proef.effecten (gebeurtenis_id, verwerker) VALUES ($1, $2)',
        [id, naam],
      );
      if (!hangend) return;
      console.log('halverwege');
      // The event loop stays free: the lock is renewed, and only a kill or a stop ends that.
      await new Promise((klaar) => setTimeout(klaar, hangend));
    }
  }
  Verwerkt('ProefGebeurd', { naam })(Verwerker);
  return { provide: Verwerker, inject: [UnitOfWork], useFactory: (uow) => new Verwerker(uow) };
};

class Instellingen {}
class Werker {}
const app = await NestFactory.createApplicationContext(
  {
    module: Werker,
    imports: [
      {
        module: Instellingen,
        global: true,
        providers: [{ provide: Configuratie, useValue: configuratie }],
        exports: [Configuratie],
      },
      ObservabilityModule.voor('proef', undefined, 'silent'),
      DatabaseModule,
      OutboxModule.forRoot(
        { ProefGebeurd: ['proef-eerste', 'proef-tweede'], ProefGevolgd: { geen: 'proef' } },
        opties,
      ),
    ],
    providers: [maakVerwerker('proef-eerste', hangt), maakVerwerker('proef-tweede', 0)],
  },
  { logger: false },
);
console.log('gereed');
process.on('SIGTERM', () => app.close().then(() => process.exit(0)));
