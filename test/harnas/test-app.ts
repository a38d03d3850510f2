import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ControleerBestanden, Controlewekker } from '@navolgbaar/document';
import { MaakGebruiker } from '@navolgbaar/identiteit';
import {
  type Actor,
  ROLLEN,
  type Rol,
  SESSIECOOKIE,
  nieuwSessietoken,
  systeemActor,
} from '@navolgbaar/platform/auth';
import { UnitOfWork, maakOrganisatie, nieuwId } from '@navolgbaar/platform/database';
import { OutboxModule, Verwerkingslus } from '@navolgbaar/platform/outbox';
import { ObservabilityModule, StelbareKlok } from '@navolgbaar/platform/observability';
import { maakSleutelbestand } from '@navolgbaar/platform/versleuteling';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import supertest from 'supertest';
import { ApiModule } from '../../apps/api/src/api.module';
import { maakApi } from '../../apps/api/src/start-api';

import { RegistreerAanbieder } from '../../libs/aanbieder/src';
import { verwerkers } from '../../apps/worker/src/worker.module';
import { gebeurteniscatalogus } from '../../apps/worker/src/gebeurtenissen';
import { type Testdatabank, maakDatabank } from './databank';

/** An organisation of a test with one account per role (the provider's manages its accounts), a provider and a gemeente. */
export interface Testorganisatie {
  readonly id: string;
  readonly gemeenteId: string;
  readonly aanbiederId: string;
  /** A second provider, whose own account is `aanbieder` of nobody: to test that one provider sees nothing of another. */
  readonly andereAanbiederId: string;
  readonly gebruikers: Readonly<Record<Rol, string>>;
  readonly cookies: Readonly<Record<Rol, string>>;
}

export interface TestAppOpties {
  readonly klok?: StelbareKlok;
  readonly modules?: readonly (Type | DynamicModule)[];
  /** Address of a clamd. Without one files go out unchecked, once `controleerBestanden()` had its round. */
  readonly scanner?: string;
}

const BASIS = 'http://localhost';

/**
 * The api of production with its pipes, guards and filters on a database of its own, two organisations, and a person
 * per role who is logged in. What the worker would do happens on `verwerkUitstaandeJobs()`.
 */
export class TestApp {
  #app: NestFastifyApplication | null;

  private constructor(
    app: NestFastifyApplication,
    readonly klok: StelbareKlok,
    readonly databank: Testdatabank,
    readonly eerste: Testorganisatie,
    readonly tweede: Testorganisatie,
    private readonly map: string,
  ) {
    this.#app = app;
  }

  /** @throws once it is closed: what a test file holds on to stays for as long as this process, and an api is large */
  get app(): NestFastifyApplication {
    if (!this.#app) throw new Error('Deze api is al gesloten.');
    return this.#app;
  }

  static async start({
    klok = new StelbareKlok(),
    modules = [],
    scanner = '',
  }: TestAppOpties = {}): Promise<TestApp> {
    const databank = await maakDatabank();
    const map = mkdtempSync(join(tmpdir(), 'nav-e2e-'));
    zetOmgeving(databank, map, scanner);
    const app = await maakApi([
      ObservabilityModule.voor('test', klok, process.env['NAV_PROEF_LOG'] ?? 'silent'),
      ApiModule,
      OutboxModule.zonderWachtrij(gebeurteniscatalogus),
      ...verwerkers,
      ...modules,
    ]);
    await app.listen(0, '127.0.0.1');
    const eerste = await richtIn(app, databank, 'Toezicht Noord', 'noord');
    const tweede = await richtIn(app, databank, 'Toezicht Zuid', 'zuid');
    return new TestApp(app, klok, databank, eerste, tweede, map);
  }

  /** A client that is logged in with a role: `app.als('toezichthouder').post('/api/v1/meldingen')`. */
  als(rol: Rol, organisatie: Testorganisatie = this.eerste) {
    const cookie = organisatie.cookies[rol];
    return this.client((verzoek) => verzoek.set('cookie', cookie).set('sec-fetch-site', 'same-origin'));
  }

  /** A client that is logged in as one account, for people besides the one per role. */
  async alsGebruiker(gebruikerId: string, organisatie: Testorganisatie = this.eerste) {
    const cookie = await logIn(this.app, organisatie.id, gebruikerId);
    return this.client((verzoek) => verzoek.set('cookie', cookie).set('sec-fetch-site', 'same-origin'));
  }

  /** A client without login. */
  anoniem() {
    return this.client((verzoek) => verzoek);
  }

  /** The actor of a role, for calling a use case without HTTP. */
  actor(rol: Rol, organisatie: Testorganisatie = this.eerste): Actor {
    return {
      soort: 'gebruiker',
      organisatieId: organisatie.id,
      gebruikerId: organisatie.gebruikers[rol],
      naam: rol,
      rollen: [rol],
      aanbiederId: rol === 'aanbieder' ? organisatie.aanbiederId : null,
      gemeenteId: rol === 'college' || rol === 'jurist' ? organisatie.gemeenteId : null,
      accountbeheerder: rol === 'aanbieder',
      correlatieId: 'test',
      herkomst: '127.0.0.1',
    };
  }

  /** A statement as the superuser of the server: to look at what is stored. */
  async sql<R extends pg.QueryResultRow>(tekst: string, waarden: unknown[] = []): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.databank.clusterUrl });
    await client.connect();
    try {
      return (await client.query<R>(tekst, waarden)).rows;
    } finally {
      await client.end();
    }
  }

  /** Gives every event its effects, also those that follow from effects, until there is nothing left. */
  async verwerkUitstaandeJobs(): Promise<void> {
    await this.app.get(Verwerkingslus).leeg();
  }

  /**
   * What the worker does with files that came in: one round per organisation. A round that an event asked for may hold
   * a file already: it ends first, or this one would pass that file by.
   */
  async controleerBestanden(): Promise<void> {
    await this.rustControle();
    for (const { id } of [this.eerste, this.tweede])
      await this.app.get(ControleerBestanden, { strict: false }).execute(id);
  }

  /** Until the checks that events asked for are done. */
  async rustControle(): Promise<void> {
    await this.app.get(Controlewekker, { strict: false }).rust();
  }

  async sluit(): Promise<void> {
    const { app } = this;
    this.#app = null;
    await app.close();
    await this.databank.sluit();
    rmSync(this.map, { recursive: true, force: true });
  }

  private client(pas: (verzoek: supertest.Test) => supertest.Test) {
    const doe = (methode: 'get' | 'post' | 'patch' | 'put' | 'delete') => (pad: string) =>
      pas(supertest(this.app.getHttpServer() as Server)[methode](pad));
    return {
      get: doe('get'),
      post: doe('post'),
      patch: doe('patch'),
      put: doe('put'),
      delete: doe('delete'),
    };
  }
}

function zetOmgeving({ urls }: Testdatabank, map: string, scanner: string): void {
  const sleutel = join(map, 'sleutel');
  maakSleutelbestand(sleutel);
  Object.assign(process.env, {
    NAV_MODUS: 'test',
    BASIS_URL: BASIS,
    GEGEVENSMAP: map,
    DATABASE_URL: urls.app,
    DATABASE_SYSTEEM_URL: urls.systeem,
    DATABASE_REGISTER_URL: urls.register,
    DATABASE_TAKEN_URL: urls.taken,
    SLEUTEL_BESTAND: sleutel,
    OIDC_ISSUER: 'http://localhost:1',
    OIDC_CLIENT_ID: 'test',
    OIDC_CLIENT_SECRET: 'test',
    VERZOEKEN_PER_MINUUT: '1000000',
    CLAMD_ADRES: scanner,
    BESTANDEN_ZONDER_CONTROLE: 'ja',
  });
}

async function richtIn(
  app: NestFastifyApplication,
  databank: Testdatabank,
  naam: string,
  code: string,
): Promise<Testorganisatie> {
  const organisatie = await maakOrganisatie(databank.urls.beheer, {
    naam,
    code,
    gemeenten: [{ naam: `Gemeente ${naam}`, code }],
  });
  const systeem = systeemActor(organisatie.id, 'test', 'test');
  const gemeenteId = organisatie.gemeenten[code] ?? '';
  const leeg = {
    kvk: null,
    soort: 'zorgaanbieder',
    telefoon: null,
    plaats: 'Groningen',
    aantalClienten: 40,
  } as const;
  const registreer = app.get(RegistreerAanbieder);
  const { id: aanbiederId } = await registreer.execute(systeem, {
    ...leeg,
    naam: 'Stichting De Linde',
    email: `linde@${code}.example`,
  });
  const { id: andereAanbiederId } = await registreer.execute(systeem, {
    ...leeg,
    naam: 'Zorggroep Het Anker',
    email: `anker@${code}.example`,
  });
  const gebruikers = {} as Record<Rol, string>;
  const cookies = {} as Record<Rol, string>;
  for (const rol of ROLLEN) {
    gebruikers[rol] = await app.get(MaakGebruiker).execute(systeem, {
      naam: `Test ${rol}`,
      email: `${rol}@${code}.example`,
      rollen: [rol],
      aanbiederId: rol === 'aanbieder' ? aanbiederId : null,
      gemeenteId: rol === 'college' || rol === 'jurist' ? gemeenteId : null,
      accountbeheerder: rol === 'aanbieder',
    });
    cookies[rol] = await logIn(app, organisatie.id, gebruikers[rol]);
  }
  return { id: organisatie.id, gemeenteId, aanbiederId, andereAanbiederId, gebruikers, cookies };
}

/** A session row as the login makes it; the way through the identity provider has tests of its own. */
async function logIn(
  app: NestFastifyApplication,
  organisatieId: string,
  gebruikerId: string,
): Promise<string> {
  const { token, hash } = nieuwSessietoken();
  const uow = app.get(UnitOfWork);
  await uow.run(systeemActor(organisatieId, 'test', 'test'), () =>
    uow.query(
      'test-sessie',
      `INSERT INTO identiteit.sessies (organisatie_id, id, token_hash, gebruiker_id, aangemaakt_op, laatst_gebruikt_op,
         verloopt_op) VALUES ($1, $2, $3, $4, now(), now(), now() + interval '10 hours')`,
      [organisatieId, nieuwId(), hash, gebruikerId],
    ),
  );
  return `${SESSIECOOKIE}=${token}`;
}
