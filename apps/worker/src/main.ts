import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logboek, ObservabilityModule } from '@navolgbaar/platform/observability';
import { WorkerModule } from './worker.module';

const app = await NestFactory.createApplicationContext(
  { module: class Hoofdmodule {}, imports: [ObservabilityModule.voor('worker'), WorkerModule] },
  { logger: new ConsoleLogger({ json: true, logLevels: ['error', 'warn'] }), abortOnError: false },
);
app.enableShutdownHooks();
app.get(Logboek).info({}, 'worker gereed');
