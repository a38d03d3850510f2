import { Controller, Delete, Get, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { IdentiteitModule, MaakGebruiker, type MaakGebruikerOpdracht } from '@navolgbaar/identiteit';
import { Openbaar, Recht, Sessieklok, systeemActor } from '@navolgbaar/platform/auth';
import { Configuratie, ConfiguratieModule } from '@navolgbaar/platform/config';
import { DatabaseModule, nieuwId } from '@navolgbaar/platform/database';
import { HttpModule, configureApp, maakFastify, uitgesteldeFoutafhandeling } from '@navolgbaar/platform/http';
import { ObservabilityModule } from '@navolgbaar/platform/observability';
import { VersleutelingModule, maakSleutelbestand } from '@navolgbaar/platform/versleuteling';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { vrijePoort } from '../../../apps/cli/src/start/poorten';
import { type Testdatabank, maakDatabank } from '../../harnas/databank';

/** The clock of sessions, which a test moves by hand. */
export class Schuifklok extends Sessieklok {
  private verschuiving = 0;

  override nu(): Temporal.Instant {
    return Temporal.Now.instant().add({ milliseconds: this.verschuiving });
  }

  schuif(minuten: number): void {
    this.verschuiving += minuten * 60_000;
  }
}

/** Routes that only these tests have: one with content, two that change something. */
@Controller('api/v1/proef')
class ProefController {
  @Get()
  @Recht('zaak:lezen')
  lees(): object {
    return { inhoud: 'zaak' };
  }

  @Post()
  @Recht('ik:lezen')
  wijzig(): object {
    return { gewijzigd: true };
  }

  @Delete()
  @Recht('ik:lezen')
  verwijder(): object {
    return { gewijzigd: true };
  }

  @Post('open')
  @Openbaar()
  open(): object {
    return { open: true };
  }
}

export interface Opstelling {
  readonly app: NestFastifyApplication;
  readonly appUrl: string;
  readonly klok: Schuifklok;
  readonly databank: Testdatabank;
  /** As superuser: to look at what is stored and to arrange what no use case does. */
  sql<T extends pg.QueryResultRow>(tekst: string, waarden?: unknown[]): Promise<T[]>;
  organisatie(naam: string, code: string): Promise<string>;
  gemeente(organisatieId: string, naam: string): Promise<string>;
  gebruiker(
    organisatieId: string,
    gegevens: Pick<MaakGebruikerOpdracht, 'naam' | 'email' | 'rollen'> & Partial<MaakGebruikerOpdracht>,
  ): Promise<string>;
  stop(): Promise<void>;
}

/** An address that is free now; the application listens on it, and the identity provider must know it before. */
export const vrijAdres = async (): Promise<string> => `http://localhost:${await vrijePoort()}`;

export interface Wensen {
  readonly appUrl: string;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  readonly omgeving?: Record<string, string>;
}

/** The api with a database of its own and this identity provider. */
export async function startOpstelling({ appUrl, oidc, omgeving = {} }: Wensen): Promise<Opstelling> {
  const databank = await maakDatabank();
  const map = mkdtempSync(join(tmpdir(), 'nav-identiteit-'));
  const sleutelBestand = join(map, 'sleutel');
  maakSleutelbestand(sleutelBestand);
  const configuratie = new Configuratie({
    NAV_MODUS: 'test',
    BASIS_URL: appUrl,
    DATABASE_URL: databank.urls.app,
    DATABASE_SYSTEEM_URL: databank.urls.systeem,
    DATABASE_REGISTER_URL: databank.urls.register,
    DATABASE_TAKEN_URL: databank.urls.taken,
    SLEUTEL_BESTAND: sleutelBestand,
    GEGEVENSMAP: map,
    OIDC_ISSUER: oidc.issuer,
    OIDC_CLIENT_ID: oidc.clientId,
    OIDC_CLIENT_SECRET: oidc.clientSecret,
    ...omgeving,
  });
  const klok = new Schuifklok();
  const app = await maakApp(configuratie, klok);
  await app.listen(Number(new URL(appUrl).port), '127.0.0.1');
  const pool = new pg.Pool({ connectionString: databank.clusterUrl, max: 2 });
  pool.on('error', () => undefined);
  return {
    app,
    appUrl,
    klok,
    databank,
    ...gereedschap(app, pool),
    stop: async () => {
      await app.close();
      await pool.end();
      await databank.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

async function maakApp(configuratie: Configuratie, klok: Sessieklok): Promise<NestFastifyApplication> {
  const modules = [
    ObservabilityModule.voor('test', undefined, 'silent'),
    ConfiguratieModule,
    DatabaseModule,
    VersleutelingModule,
    HttpModule,
    IdentiteitModule,
  ];
  const module = await Test.createTestingModule({ imports: modules, controllers: [ProefController] })
    .overrideProvider(Configuratie)
    .useValue(configuratie)
    .overrideProvider(Sessieklok)
    .useValue(klok)
    .compile();
  const fouten = uitgesteldeFoutafhandeling();
  const app = module.createNestApplication<NestFastifyApplication>(maakFastify(fouten.verwerk), {
    logger: ['error'],
  });
  await configureApp(app);
  fouten.gebruik(app);
  return app;
}

function gereedschap(
  app: NestFastifyApplication,
  pool: pg.Pool,
): Pick<Opstelling, 'sql' | 'organisatie' | 'gemeente' | 'gebruiker'> {
  return {
    sql: async (tekst, waarden = []) => (await pool.query(tekst, waarden)).rows,
    organisatie: async (naam, code) => {
      const id = nieuwId();
      await pool.query('INSERT INTO public.organisaties (id, naam, code) VALUES ($1, $2, $3)', [
        id,
        naam,
        code,
      ]);
      return id;
    },
    gemeente: async (organisatieId, naam) => {
      const id = nieuwId();
      const waarden = [organisatieId, id, naam, naam.toLowerCase()];
      await pool.query(
        'INSERT INTO public.gemeenten (organisatie_id, id, naam, code) VALUES ($1, $2, $3, $4)',
        waarden,
      );
      return id;
    },
    gebruiker: (organisatieId, gegevens) =>
      app.get(MaakGebruiker).execute(systeemActor(organisatieId, 'proef', 'proef-0001'), {
        aanbiederId: null,
        gemeenteId: null,
        ...gegevens,
      }),
  };
}
