import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { maakOpenapi } from '@navolgbaar/platform/http';
import { ObservabilityModule } from '@navolgbaar/platform/observability';
import { writeFileSync } from 'node:fs';
import { ApiModule } from './api.module';
import metadata from './metadata';

// Preview mode reads the routes without making a single provider, so no database is needed.
const app = await NestFactory.create(
  { module: class Contract {}, imports: [ObservabilityModule.voor('openapi'), ApiModule] },
  new FastifyAdapter(),
  { preview: true, logger: ['error'] },
);
await SwaggerModule.loadPluginMetadata(metadata);
const bestand = process.argv[2];
if (!bestand) throw new Error('Noem het bestand waarin de OpenAPI komt.');
writeFileSync(bestand, `${JSON.stringify(maakOpenapi(app), null, 2)}\n`);
