import { type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Configuratie } from '@navolgbaar/platform/config';
import { configureApp, maakFastify, uitgesteldeFoutafhandeling } from '@navolgbaar/platform/http';
import { Logboek, ObservabilityModule } from '@navolgbaar/platform/observability';
import { ApiModule } from './api.module';

/** Makes the application as production runs it; the tests call it with modules of their own. */
export async function maakApi(modules: readonly (Type | DynamicModule)[]): Promise<NestFastifyApplication> {
  const fouten = uitgesteldeFoutafhandeling();
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: class Hoofdmodule {}, imports: [...modules] },
    maakFastify(fouten.verwerk),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  await configureApp(app);
  fouten.gebruik(app);
  return app;
}

/** Starts the process `api` and stops it cleanly within 30 s on SIGTERM or SIGINT. */
export async function startApi(): Promise<void> {
  const app = await maakApi([ObservabilityModule.voor('api'), ApiModule]);
  const { poort, luisterAdres } = app.get(Configuratie);
  await app.listen(poort, luisterAdres);
  app.get(Logboek).info({ poort }, 'api luistert');
}
