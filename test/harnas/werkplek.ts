import { randomUUID } from 'node:crypto';
import { Klok } from '@navolgbaar/kernel';
import type { Actor, Rol } from '@navolgbaar/platform/auth';
import { maakDataSource, UnitOfWork } from '@navolgbaar/platform/database';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { maakDatabank, type Testdatabank } from './databank';

/** A clock that stands still until a test moves it. */
export class Proefklok extends Klok {
  private tijd = Temporal.Instant.from('2026-03-02T09:00:00Z');

  nu(): Temporal.Instant {
    return this.tijd;
  }

  /** @param duur ISO 8601, hours and smaller, for example `PT15M` */
  vooruit(duur: string): void {
    this.tijd = this.tijd.add(Temporal.Duration.from(duur));
  }
}

/** A unit of work on a database of its own, with two organisations: every access test needs the second. */
export interface Werkplek {
  readonly databank: Testdatabank;
  readonly uow: UnitOfWork;
  readonly klok: Proefklok;
  readonly organisatieA: string;
  readonly organisatieB: string;
  actor(rol: Rol, anders?: Partial<Actor>): Actor;
  /** SQL as superuser, past row-level security: only for looking at what is really there. */
  sql<R extends pg.QueryResultRow>(sql: string, waarden?: unknown[]): Promise<R[]>;
  sluit(): Promise<void>;
}

/** Opens a workplace; call it in `beforeAll`, and `sluit` in `afterAll`. */
export async function openWerkplek(): Promise<Werkplek> {
  const databank = await maakDatabank();
  const dataSource = await maakDataSource(databank.urls.app).initialize();
  const beheer = new pg.Client({ connectionString: databank.clusterUrl });
  await beheer.connect();
  const [organisatieA, organisatieB] = [randomUUID(), randomUUID()];
  await beheer.query(
    `INSERT INTO public.organisaties (id, naam, code) VALUES ($1, 'Regio A', 'a'), ($2, 'Regio B', 'b')`,
    [organisatieA, organisatieB],
  );
  const klok = new Proefklok();
  return {
    databank,
    klok,
    organisatieA,
    organisatieB,
    uow: new UnitOfWork(dataSource, klok),
    actor: (rol, anders = {}) => ({
      soort: 'gebruiker',
      organisatieId: organisatieA,
      gebruikerId: randomUUID(),
      naam: `T_${rol}`,
      rollen: [rol],
      aanbiederId: null,
      gemeenteId: null,
      correlatieId: 'T_correlatie',
      herkomst: '127.0.0.1',
      ...anders,
    }),
    sql: async (sql, waarden = []) => (await beheer.query(sql, waarden)).rows,
    sluit: async () => {
      await dataSource.destroy();
      await beheer.end();
      await databank.sluit();
    },
  };
}
