import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OPENBAAR, RECHT, type Rechtnaam } from '@navolgbaar/platform/auth';
import type { FastifyInstance } from 'fastify';

/** One route of the api as its decorators describe it. */
export interface Route {
  readonly methode: string;
  /** As Fastify knows it: `/api/v1/meldingen/:id`. */
  readonly pad: string;
  readonly recht: Rechtnaam | null;
  readonly openbaar: boolean;
  readonly controller: string;
}

const alsLijst = (waarde: unknown): string[] =>
  (Array.isArray(waarde) ? waarde : [waarde ?? '']).map((deel) => String(deel));

const voegSamen = (...delen: string[]): string =>
  `/${delen
    .flatMap((deel) => deel.split('/'))
    .filter(Boolean)
    .join('/')}`;

/** Every route of every controller, with the right that its decorators ask. */
export function routesVan(app: NestFastifyApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].map(({ metatype }) => metatype as new () => object),
  );
  const routes = [...new Set(controllers)].flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((naam) => routesVanMethode(controller, naam)),
  );
  return routes.sort((a, b) => `${a.pad} ${a.methode}`.localeCompare(`${b.pad} ${b.methode}`, 'en'));
}

function routesVanMethode(controller: new () => object, naam: string): Route[] {
  const methode: unknown = Object.getOwnPropertyDescriptor(controller.prototype, naam)?.value;
  if (typeof methode !== 'function') return [];
  const soort: unknown = Reflect.getMetadata(METHOD_METADATA, methode);
  if (soort === undefined) return [];
  const lees = <T>(sleutel: string) =>
    (Reflect.getMetadata(sleutel, methode) ?? Reflect.getMetadata(sleutel, controller)) as T | undefined;
  const begin: unknown = Reflect.getMetadata(PATH_METADATA, controller);
  return alsLijst(begin).flatMap((voorvoegsel) =>
    alsLijst(Reflect.getMetadata(PATH_METADATA, methode)).map((pad) => ({
      methode: RequestMethod[soort as number] ?? '',
      pad: voegSamen(voorvoegsel, pad),
      recht: lees<Rechtnaam>(RECHT) ?? null,
      openbaar: lees<boolean>(OPENBAAR) ?? false,
      controller: controller.name,
    })),
  );
}

/** What Fastify itself got to know, so that a route beside the controllers (and so beside the guard) is noticed. */
export const geregistreerd: string[] = [];

@Injectable()
export class Routeluisteraar {
  constructor(host: HttpAdapterHost) {
    const server = host.httpAdapter.getInstance<FastifyInstance>();
    server.addHook('onRoute', ({ method, url }) => {
      for (const een of alsLijst(method)) geregistreerd.push(`${een} ${url}`);
    });
  }
}
