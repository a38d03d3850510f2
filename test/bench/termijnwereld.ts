import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { Klok } from '@navolgbaar/kernel';
import { Configuratie } from '@navolgbaar/platform/config';
import { DatabaseModule } from '@navolgbaar/platform/database';
import { ObservabilityModule } from '@navolgbaar/platform/observability';
import { OpslagModule } from '@navolgbaar/platform/opslag';
import { type Wachtrij, maakWachtrij } from '@navolgbaar/platform/queue';
import { VersleutelingModule } from '@navolgbaar/platform/versleuteling';
import { BewaakTermijnen, KomendeWekkers } from '@navolgbaar/termijn';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { Termijnwekkers } from '../../libs/termijn/src/jobs/termijnwekkers';
import { TermijnModule } from '../../libs/termijn/src/termijn.module';
import { maakTermijnrijen } from '../harnas/termijnrijen';
import type { Benchcontext } from './bench';
import { omgevingVan } from './diensten';
import { type Benchorganisatie, vulOrganisaties } from './vulling';

/** A Monday on which letters go out, and on which every term of these benches must be reminded of its last day. */
export const DAG = '2026-06-01';
const UITERLIJK = '2026-06-15';

/** Goes on from where it was set: alarms come due while a bench looks. */
class Lopendeklok extends Klok {
  private begin = Temporal.Instant.from('2026-06-01T10:00:00+02:00');
  private sinds = performance.now();

  zet(moment: string): void {
    this.begin = Temporal.Instant.from(moment);
    this.sinds = performance.now();
  }

  nu(): Temporal.Instant {
    return this.begin.add({ milliseconds: Math.round(performance.now() - this.sinds) });
  }
}

export interface Wekbaar {
  readonly organisatieId: string;
  readonly termijnId: string;
  readonly mijlpaalId: string;
  readonly versie: number;
}

const MIJLPALEN = `
  INSERT INTO termijn.mijlpalen (organisatie_id, id, termijn_id, versie, soort, op, ontvanger, object_id)
  SELECT organisatie_id, gen_random_uuid(), id, 1, 'herinnering', $1, 'behandelaar', object_id FROM termijn.termijnen`;

const OPEN = `
  SELECT organisatie_id AS "organisatieId", termijn_id AS "termijnId", id AS "mijlpaalId", versie
    FROM termijn.mijlpalen WHERE status = 'gepland' ORDER BY op, id`;

// The letters have a unique key and cannot be twice there, so the acts are counted: their lines in the audit trail.
const TELLING = `
  WITH handelingen AS (
    SELECT object_id::uuid AS id, count(*) AS keer FROM audit.regels WHERE handeling = 'termijn:herinnering' GROUP BY 1),
  brieven AS (SELECT object_id, count(*) AS keer FROM bericht.berichten GROUP BY 1)
  SELECT count(*) FILTER (WHERE m.status <> 'verzonden' OR coalesce(h.keer, 0) < 1 OR coalesce(b.keer, 0) < 1)::int
           AS verloren,
         count(*) FILTER (WHERE h.keer > 1 OR b.keer > 1)::int AS dubbel, count(*)::int AS alles
    FROM termijn.mijlpalen m
    LEFT JOIN handelingen h ON h.id = m.termijn_id
    LEFT JOIN brieven b ON b.object_id = m.object_id`;

const LEEG = `
  TRUNCATE termijn.escalatiestops, termijn.mijlpalen, termijn.versies, termijn.termijnen, bericht.berichten, bericht.bezorgingen,
    outbox.gebeurtenissen CASCADE`;

/** The term watch of one worker in this process, as production composes it, on the database of the bench. */
export class Termijnwereld {
  private constructor(
    readonly context: Benchcontext,
    readonly organisaties: readonly Benchorganisatie[],
    readonly klok: Lopendeklok,
    private readonly app: INestApplicationContext,
    private readonly beheer: pg.Client,
  ) {}

  static async open(context: Benchcontext): Promise<Termijnwereld> {
    const organisaties = await vulOrganisaties(context.clusterUrl, 0, () => undefined);
    const klok = new Lopendeklok();
    const instellingen = new Configuratie(omgevingVan(context));
    @Module({
      imports: [
        {
          module: class Instellingen {},
          global: true,
          providers: [{ provide: Configuratie, useValue: instellingen }],
          exports: [Configuratie],
        },
        ObservabilityModule.voor('bench', klok, 'silent'),
        ...[DatabaseModule, OpslagModule, VersleutelingModule, IdentiteitKernModule, TermijnModule],
      ],
    })
    class Wereld {}
    const app = await NestFactory.createApplicationContext(Wereld, { logger: false, abortOnError: false });
    const beheer = new pg.Client({ connectionString: context.clusterUrl });
    await beheer.connect();
    return new Termijnwereld(context, organisaties, klok, app, beheer);
  }

  get bewaak(): BewaakTermijnen {
    return this.app.get(BewaakTermijnen);
  }

  /** A connection of the worker to the queue, and its alarms on it. */
  async metWekkers<T>(
    werk: (wekkers: Termijnwekkers, wachtrij: Wachtrij) => Promise<T>,
    bewaak: Pick<BewaakTermijnen, 'vanMijlpalen'> = this.bewaak,
  ): Promise<T> {
    const { redisUrl } = this.context;
    const stil = { info: () => undefined, warn: () => undefined, error: console.error };
    const wachtrij = await maakWachtrij({ redisUrl, databaseTakenUrl: '', modus: 'test' }, stil);
    try {
      const komende = this.app.get(KomendeWekkers);
      return await werk(new Termijnwekkers(komende, bewaak as BewaakTermijnen, wachtrij), wachtrij);
    } finally {
      await wachtrij.leeg('wekkers');
      await wachtrij.sluit();
    }
  }

  /** Only these terms, each with one reminder to its handler on a day. @returns what is open, in the order of the sweep */
  async maakTermijnen(perOrganisatie: number, op = DAG): Promise<Wekbaar[]> {
    await this.sql(LEEG);
    // A million rows refer to each other rightly: looking that up for each would take minutes.
    await this.sql('SET session_replication_role = replica');
    await maakTermijnrijen((tekst, waarden) => this.sql(tekst, waarden), perOrganisatie, UITERLIJK);
    await this.sql(MIJLPALEN, [op]);
    await this.sql('RESET session_replication_role');
    await this.sql('ANALYZE termijn.termijnen, termijn.versies, termijn.mijlpalen, bericht.berichten');
    return this.sql<Wekbaar>(OPEN);
  }

  /** @throws when one of the milestones was not done exactly once */
  async eisPreciesEens(aantal: number): Promise<void> {
    const [stand] = await this.sql<{ verloren: number; dubbel: number; alles: number }>(TELLING);
    if (stand?.verloren !== 0 || stand.dubbel !== 0 || stand.alles !== aantal)
      throw new Error(`Niet precies één keer: ${JSON.stringify(stand)} van ${aantal}.`);
  }

  /** @throws when something is left undone: for a yardstick, that writes no audit trail */
  async eisAlles(aantal: number): Promise<void> {
    const [{ brieven } = { brieven: 0 }] = await this.sql<{ brieven: number }>(
      'SELECT count(*)::int AS brieven FROM bericht.berichten',
    );
    if (brieven !== aantal || (await this.aantalOpen()) > 0) throw new Error('De maatstaf deed niet alles.');
  }

  async aantalOpen(): Promise<number> {
    const [rij] = await this.sql<{ aantal: number }>(
      `SELECT count(*)::int AS aantal FROM termijn.mijlpalen WHERE status = 'gepland'`,
    );
    return rij?.aantal ?? -1;
  }

  async sql<R extends pg.QueryResultRow>(tekst: string, waarden: unknown[] = []): Promise<R[]> {
    return (await this.beheer.query<R>(tekst, waarden)).rows;
  }

  async sluit(): Promise<void> {
    await this.app.close();
    await this.beheer.end();
  }
}

/** Alarms in the queue, whatever their state. */
export async function aantalWekkers(wachtrij: Wachtrij): Promise<number> {
  const { wachtend, actief, uitgesteld, mislukt } = await wachtrij.stand('wekkers');
  return wachtend + actief + uitgesteld + mislukt;
}

/** @throws when this machine has no redis-server: then the figure is not there, and the run says so */
export function eisRedis({ redisUrl }: Benchcontext): string {
  if (redisUrl) return redisUrl;
  throw new Error('NIET GEMETEN: er is geen redis-server op deze machine.');
}
