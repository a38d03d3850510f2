import { Injectable } from '@nestjs/common';
import { DomeinFout, type Gebeurtenis, Klok } from '@navolgbaar/kernel';
import { type Actor, bereikVan } from '@navolgbaar/platform/auth';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager, type QueryRunner, type UpdateResult } from 'typeorm';
import { type Auditregel, Eenheid } from './eenheid';
import { nieuwId } from './id';
import { isStil, legVast } from './leg-vast';
import { onthoudVastgelegd } from './vastgelegd';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Serialisation failure and deadlock: PostgreSQL asks to do the whole transaction again. */
const HERHAALBAAR = new Set(['40001', '40P01']);
const POGINGEN = 3;

const NUMMER = `
  INSERT INTO public.nummerreeksen AS n (organisatie_id, reeks, jaar, laatste) VALUES ($1, $2, $3, 1)
  ON CONFLICT (organisatie_id, reeks, jaar) DO UPDATE SET laatste = n.laatste + 1
  RETURNING laatste`;

const SLOT = `
  WITH regels AS (
    INSERT INTO audit.regels (organisatie_id, id, tijdstip, handeling, object, object_id, resultaat, actor_soort,
                              actor_id, herkomst, velden, kenmerken, correlatie_id)
    SELECT $1::uuid, r.id, $2::timestamptz, r.handeling, r.object, r.object_id, r.resultaat, $3, $4::uuid, $5,
           r.velden, r.kenmerken, $6
    FROM jsonb_to_recordset($7::jsonb) AS r(id uuid, handeling text, object text, object_id text, resultaat text,
                                            velden text[], kenmerken jsonb)
  ), gebeurd AS (
    INSERT INTO outbox.gebeurtenissen (organisatie_id, id, type, versie, aggregaat_id, payload, gebruiker_id,
                                       correlatie_id, ontstaan_op)
    SELECT $1::uuid, g.id, g.type, 1, g.aggregaat_id, g.payload, $4::uuid, $6, $2::timestamptz
    FROM jsonb_to_recordset($8::jsonb) AS g(id uuid, type text, aggregaat_id uuid, payload jsonb)
    RETURNING 1
  )
  SELECT CASE WHEN EXISTS (SELECT 1 FROM gebeurd) THEN pg_notify('outbox', '') END`;

/**
 * One use case, one transaction. State, events and audit lines commit together or not at all. Row-level security
 * knows the actor by settings that live as long as the transaction.
 *
 * The work may run again after a serialisation failure or deadlock, so it touches nothing outside the database.
 */
@Injectable()
export class UnitOfWork {
  private readonly lopend = new AsyncLocalStorage<Eenheid>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly klok: Klok,
  ) {}

  /**
   * Runs the work in a transaction, or in the one that is already running for the same organisation.
   * @throws whatever the work throws, after a rollback
   */
  async run<T>(actor: Actor, werk: () => Promise<T>): Promise<T> {
    const buitenste = this.lopend.getStore();
    if (buitenste) {
      if (buitenste.actor.organisatieId !== actor.organisatieId) {
        throw new Error('Een transactie geldt voor één organisatie.');
      }
      return werk();
    }
    for (let poging = 1; ; poging += 1) {
      try {
        return await this.voerUit(actor, werk);
      } catch (fout) {
        if (poging === POGINGEN || !isHerhaalbaar(fout)) throw fout;
      }
    }
  }

  /** The entity manager of the running transaction. @throws outside a unit of work */
  manager(): EntityManager {
    return this.eenheid().runner.manager;
  }

  /** A named, prepared statement in the running transaction: for the hot reads. */
  async query<R extends object>(naam: string, sql: string, waarden: unknown[] = []): Promise<R[]> {
    const { rows } = await this.eenheid().client.query<R>({ name: naam, text: sql, values: waarden });
    return rows;
  }

  /** The actor of the running transaction. */
  actor(): Actor {
    return this.eenheid().actor;
  }

  /** Hands an event to the outbox. It exists for others only after the commit. */
  meld(gebeurtenis: Gebeurtenis): void {
    this.eenheid().gebeurtenissen.push(gebeurtenis);
  }

  /** Adds an audit line to the act. */
  schrijf(regel: Auditregel): void {
    this.eenheid().auditregels.push(regel);
  }

  /**
   * Takes the next human number (`2026-00042`) of a series. Call it as the last step before the insert that needs it:
   * the counter stays locked until the commit, and writers of one organisation wait for it.
   */
  async nummer(reeks: string, jaar: number): Promise<string> {
    const rijen = await this.query<{ laatste: number }>('uow-nummer', NUMMER, [
      this.eenheid().actor.organisatieId,
      reeks,
      jaar,
    ]);
    return `${jaar}-${String(rijen[0]?.laatste).padStart(5, '0')}`;
  }

  /**
   * Checks that a guarded update (`WHERE … AND versie = …`) met its row.
   * @throws DomeinFout VERSIE_VEROUDERD when somebody else changed the row first
   */
  bewaakt(uitkomst: UpdateResult): void {
    if (uitkomst.affected === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  private eenheid(): Eenheid {
    const eenheid = this.lopend.getStore();
    if (!eenheid) throw new Error('Buiten een UnitOfWork wordt niets gelezen of geschreven.');
    return eenheid;
  }

  private async voerUit<T>(actor: Actor, werk: () => Promise<T>): Promise<T> {
    const begin = `BEGIN; ${instellingen(actor)}`;
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const eenheid = new Eenheid(actor, runner, client);
    try {
      markeerTransactie(runner, true);
      await client.query(begin);
      const uitkomst = await this.lopend.run(eenheid, async () => {
        const resultaat = await werk();
        await this.rondAf(eenheid);
        return resultaat;
      });
      await legVast(client);
      onthoudVastgelegd(actor);
      return uitkomst;
    } catch (fout) {
      await draaiTerug(client, fout);
      throw fout;
    } finally {
      markeerTransactie(runner, false);
      await runner.release();
    }
  }

  /** Events and audit lines in one statement, just before the commit. */
  private async rondAf(eenheid: Eenheid): Promise<void> {
    const { actor, client } = eenheid;
    if (eenheid.auditregels.length === 0 && eenheid.gebeurtenissen.length === 0) return;
    await client.query({
      name: 'uow-slot',
      text: SLOT,
      values: [
        actor.organisatieId,
        this.klok.nu().toString(),
        actor.soort,
        actor.gebruikerId,
        actor.herkomst,
        actor.correlatieId,
        JSON.stringify(eenheid.auditregels.map(alsRij)),
        JSON.stringify(
          eenheid.gebeurtenissen.map((g) => ({
            id: nieuwId(),
            type: g.type,
            aggregaat_id: g.aggregaatId,
            payload: g.payload,
          })),
        ),
      ],
    });
  }
}

/** A connection that is silent, or whose rollback fails, is in an unknown state: ended, so that the pool drops it. */
async function draaiTerug(client: PoolClient, fout: unknown): Promise<void> {
  const beeindig = () => (client as unknown as { end(): Promise<void> }).end();
  if (isStil(fout)) await beeindig();
  else await client.query('ROLLBACK').catch(beeindig);
}

/** TypeORM must know of the transaction that we began ourselves, else it would begin one of its own. */
function markeerTransactie(runner: QueryRunner, actief: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = actief;
}

function alsRij(regel: Auditregel): object {
  return {
    id: nieuwId(),
    handeling: regel.handeling,
    object: regel.object,
    object_id: regel.objectId,
    resultaat: regel.resultaat ?? 'gelukt',
    velden: regel.velden ?? [],
    kenmerken: regel.kenmerken ?? null,
  };
}

/**
 * The settings as one statement together with BEGIN: a round trip less for every request. The values are checked
 * words and UUIDs, since a simple query takes no parameters.
 */
function instellingen(actor: Actor): string {
  const id = (waarde: string | null): string => {
    if (waarde !== null && !UUID.test(waarde)) throw new Error('Een id van de actor is geen UUID.');
    return waarde ?? '';
  };
  return `SELECT set_config('nav.organisatie', '${id(actor.organisatieId)}', true),
    set_config('nav.gebruiker', '${id(actor.gebruikerId)}', true),
    set_config('nav.bereik', '${bereikVan(actor)}', true),
    set_config('nav.aanbieder', '${id(actor.aanbiederId)}', true),
    set_config('nav.gemeente', '${id(actor.gemeenteId)}', true)`;
}

function isHerhaalbaar(fout: unknown): boolean {
  const code = (fout as { code?: unknown; driverError?: { code?: unknown } } | null)?.code;
  const onderliggend = (fout as { driverError?: { code?: unknown } } | null)?.driverError?.code;
  return HERHAALBAAR.has(String(code)) || HERHAALBAAR.has(String(onderliggend));
}
