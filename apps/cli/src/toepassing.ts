import 'reflect-metadata';
import { type DynamicModule, Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Configuratie } from '@navolgbaar/platform/config';
import { DatabaseModule, SysteemDatabank } from '@navolgbaar/platform/database';
import { ObservabilityModule } from '@navolgbaar/platform/observability';
import type { Databanktoegang } from './databank';
import { Startfout } from './start/fout';

/** Gives a command the use cases of these modules on the database; the rest of the configuration is for api and worker. */
export async function metToepassing<T>(
  { urls, gegevensmap }: Databanktoegang,
  modules: readonly (Type | DynamicModule)[],
  werk: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const configuratie = {
    databaseUrl: urls.app,
    databaseSysteemUrl: urls.systeem,
    databaseRegisterUrl: urls.register,
    sleutelBestand: process.env['SLEUTEL_BESTAND'] || gegevensmap.bestand('sleutel'),
  };
  @Global()
  @Module({ providers: [{ provide: Configuratie, useValue: configuratie }], exports: [Configuratie] })
  class Toegang {}
  const app = await NestFactory.createApplicationContext(
    {
      module: class Opdrachtregel {},
      imports: [ObservabilityModule.voor('cli', undefined, 'error'), Toegang, DatabaseModule, ...modules],
    },
    { logger: ['error'], abortOnError: false },
  );
  try {
    return await werk(app);
  } finally {
    await app.close();
  }
}

/**
 * The organisation that a command works for: the one with this code, or the only one there is.
 * @throws Startfout naming the codes there are
 */
export async function kiesOrganisatie(
  app: INestApplicationContext,
  code: string | undefined,
): Promise<string> {
  const alle = await app
    .get(SysteemDatabank, { strict: false })
    .query<{ id: string; code: string }>(
      'cli-organisaties',
      'SELECT id, code FROM public.organisaties ORDER BY code',
    );
  const gekozen = code
    ? alle.find((organisatie) => organisatie.code === code)
    : alle.length === 1
      ? alle[0]
      : undefined;
  if (gekozen) return gekozen.id;
  const codes = alle.map((organisatie) => organisatie.code).join(', ') || 'geen';
  throw new Startfout(
    code
      ? `Organisatie ${code} bestaat niet. Er zijn: ${codes}.`
      : `Noem de organisatie met --organisatie. Er zijn: ${codes}.`,
  );
}
