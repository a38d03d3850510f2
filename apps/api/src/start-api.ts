import { ConsoleLogger, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Configuratie } from '@navolgbaar/platform/config';
import { configureApp, maakFastify, uitgesteldeFoutafhandeling } from '@navolgbaar/platform/http';
import { Logboek, ObservabilityModule } from '@navolgbaar/platform/observability';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ApiModule } from './api.module';

/** Makes the application as production runs it; the tests call it with modules of their own. */
export async function maakApi(modules: readonly (Type | DynamicModule)[]): Promise<NestFastifyApplication> {
  const fouten = uitgesteldeFoutafhandeling();
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: class Hoofdmodule {}, imports: [...modules] },
    maakFastify(fouten.verwerk),
    { logger: new ConsoleLogger({ json: true, logLevels: ['error', 'warn'] }), abortOnError: false },
  );
  await configureApp(app);
  fouten.gebruik(app);
  return app;
}

/** Starts the process `api` and stops it cleanly within 30 s on SIGTERM or SIGINT. */
export async function startApi(): Promise<void> {
  const app = await maakApi([ObservabilityModule.voor('api'), ApiModule]);
  const { poort, luisterAdres } = app.get(Configuratie);
  begrensStoppen(app);
  await app.listen(poort, luisterAdres);
  laatStartLos();
  app.get(Logboek).info({ poort }, 'api luistert');
}

/** Half of what a start takes is of the start alone, and without many requests nobody would collect it. */
function laatStartLos(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Below the thirty seconds after which whoever stops us kills us (docker/compose.yaml: stop_grace_period). */
const GEDULD_MS = 20_000;

/**
 * Requests that run may finish. Node closes what is idle at the moment of closing only: a connection that becomes idle
 * later would keep the process for as long as keep-alive lasts, and a caller that stalls halfway for ever.
 */
function begrensStoppen(app: NestFastifyApplication): void {
  const server = app.getHttpServer();
  const stop = () => {
    setInterval(() => server.closeIdleConnections(), 100).unref();
    setTimeout(() => server.closeAllConnections(), GEDULD_MS).unref();
  };
  for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, stop);
}
