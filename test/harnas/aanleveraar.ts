import { MaakClient } from '@navolgbaar/identiteit';
import { systeemActor } from '@navolgbaar/platform/auth';
import supertest from 'supertest';
import type { TestApp, Testorganisatie } from './test-app';

/** A system that may only hand in, with a token that it fetched as such a system does. */
export interface Aanleveraar {
  readonly clientId: string;
  readonly geheim: string;
  get(pad: string): supertest.Test;
  post(pad: string): supertest.Test;
}

export async function maakAanleveraar(
  app: TestApp,
  anders: { aanbiederId?: string; partnerId?: string } = {},
  organisatie: Testorganisatie = app.eerste,
): Promise<Aanleveraar> {
  const { clientId, clientSecret: geheim } = await app.app
    .get(MaakClient, { strict: false })
    .execute(systeemActor(organisatie.id, 'test', 'test'), {
      ...{ naam: 'Zaaksysteem van de keten', rollen: [], aanleveraar: true },
      ...{ aanbiederId: anders.aanbiederId ?? null, gemeenteId: null, partnerId: anders.partnerId ?? null },
    });
  const { body } = await haalToken(app, clientId, geheim);
  const { access_token: token } = body as { access_token: string };
  const agent = supertest(app.app.getHttpServer());
  const doe = (methode: 'get' | 'post') => (pad: string) =>
    agent[methode](pad).auth(token, { type: 'bearer' });
  return { clientId, geheim, get: doe('get'), post: doe('post') };
}

export const haalToken = (app: TestApp, clientId: string, geheim: string, scope?: string): supertest.Test =>
  supertest(app.app.getHttpServer())
    .post('/api/v1/token')
    .auth(clientId, geheim)
    .type('form')
    .send({ grant_type: 'client_credentials', ...(scope ? { scope } : {}) });
