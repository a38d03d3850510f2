import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type INestApplicationContext, Injectable, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Configuratie } from '@navolgbaar/platform/config';
import { DatabaseModule } from '@navolgbaar/platform/database';
import { ObservabilityModule } from '@navolgbaar/platform/observability';
import { Periodiek, type PeriodiekeTaak, Wachtrij, WachtrijModule } from '@navolgbaar/platform/queue';
import { Periodiekdienst } from '../../../libs/platform/src/queue/periodiekdienst';
import { totdat } from '../../../libs/testing/src/contract/wachtrij.contract';
import { type Testdatabank, maakDatabank } from '../../harnas/databank';

jest.setTimeout(30_000);

const stand = { keer: 0, tegelijk: 0, hoogste: 0, cron: 0, start: 0 };

@Injectable()
@Periodiek({ naam: 'proef-interval', elke: 'PT0.05S' })
class Interval implements PeriodiekeTaak {
  async voerUit(): Promise<void> {
    stand.tegelijk += 1;
    stand.hoogste = Math.max(stand.hoogste, stand.tegelijk);
    await new Promise((klaar) => setTimeout(klaar, 40));
    stand.tegelijk -= 1;
    stand.keer += 1;
  }
}

@Injectable()
@Periodiek({ naam: 'proef-cron', cron: '* * * * * *' })
class Cron implements PeriodiekeTaak {
  async voerUit(): Promise<void> {
    stand.cron += 1;
  }
}

@Injectable()
@Periodiek({ naam: 'proef-start', cron: '0 6 * * *', bijStart: true })
class BijStart implements PeriodiekeTaak {
  async voerUit(): Promise<void> {
    stand.start += 1;
  }
}

@Injectable()
@Periodiek({ naam: 'proef-cron', cron: '0 6 * * *' })
class ZelfdeNaam extends Cron {}

describe('periodieke taken', () => {
  let databank: Testdatabank;
  const open: INestApplicationContext[] = [];

  const werker = async (taken: Type<PeriodiekeTaak>[], redisUrl: string | null = null) => {
    const { app, systeem, register, taken: takenUrl } = databank.urls;
    const configuratie = {
      modus: 'test',
      redisUrl,
      databaseUrl: app,
      databaseSysteemUrl: systeem,
      databaseRegisterUrl: register,
      databaseTakenUrl: takenUrl,
    };

    @Module({
      imports: [
        {
          module: class Instellingen {},
          global: true,
          providers: [{ provide: Configuratie, useValue: configuratie }],
          exports: [Configuratie],
        },
        ObservabilityModule.voor('proef', undefined, 'silent'),
        DatabaseModule,
        WachtrijModule,
      ],
      providers: taken,
    })
    class Werker {}
    const nieuw = await NestFactory.createApplicationContext(Werker, { logger: false });
    open.push(nieuw);
    return nieuw;
  };

  beforeAll(async () => {
    databank = await maakDatabank();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((app) => app.close()));
  });
  afterAll(() => databank.sluit());

  it('lopen met twee werkers nooit tegelijk', async () => {
    await Promise.all([werker([Interval]), werker([Interval])]);
    await totdat('tien keer gedaan', () => stand.keer >= 10);
    expect(stand.hoogste).toBe(1);
  });

  it('lopen op hun tijd, en wat bij de start hoort ook dan', async () => {
    const app = await werker([Cron, BijStart]);
    await totdat('elke seconde', () => stand.cron >= 2);
    expect(stand.start).toBe(1);
    expect((await app.get(Wachtrij).stand('periodiek')).uitgesteld).toBe(2);
  });

  it('lopen met een interval door als de wachtrij er niet is', async () => {
    stand.keer = 0;
    await werker([Interval], 'redis://127.0.0.1:1');
    await totdat('drie keer gedaan', () => stand.keer >= 3);
  });

  it('mogen niet dezelfde naam hebben', async () => {
    const discovery = { getProviders: () => [{ instance: new Cron() }, { instance: new ZelfdeNaam() }] };
    const dienst = new Periodiekdienst(discovery as never, {} as never, {} as never, {} as never);
    await expect(dienst.onApplicationBootstrap()).rejects.toThrow('Twee periodieke taken heten proef-cron');
  });
});
