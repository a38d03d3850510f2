import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logboek, ObservabilityModule } from '@navolgbaar/platform/observability';
import { WorkerModule } from './worker.module';

const app = await NestFactory.createApplicationContext(
  { module: class Hoofdmodule {}, imports: [ObservabilityModule.voor('worker'), WorkerModule] },
  { logger: ['error', 'warn'], abortOnError: false },
);
app.enableShutdownHooks();
app.get(Logboek).info({}, 'worker gereed');
