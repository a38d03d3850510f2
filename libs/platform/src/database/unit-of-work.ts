import { Injectable } from '@nestjs/common';
import { DomeinFout, type Gebeurtenis, Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wacht } from 'node:timers/promises';
import { DataSource, type EntityManager, type QueryRunner, type UpdateResult } from 'typeorm';
import { draaiTerug, houdVast, isHerhaalbaar, mislukt, oorzaak } from './afloop';
import { type Auditregel, Eenheid, type Opdracht } from './eenheid';
import { beginVoor, instellingenVoor } from './instellingen';
import { invoeging } from './invoeging';
import { Leenlijnen } from './leenlijnen';
import { VastleggenOnzeker, VerbindingVerbroken, legVast } from './leg-vast';
import { Schijfwacht } from './schijfwacht';
import { auditopdracht, slotopdrachten } from './slot';
import { alsIso } from './tijdstip';
import type { Uitkomst } from './pakket';
import type { Pakketclient } from './pakketclient';
import { onthoudVastgelegd } from './vastgelegd';
import { Wekker } from './wekker';

const POGINGEN = 3;
/** Who begins again at once takes the row that the other still wakes up for, and meets it once more. Times the attempt. */
const ADEMPAUZE_MS = 20;
/** Connections for reading that others do not wait behind: the rest of the pool is for acts that write. */
const LEESLIJNEN = 4;

const COMMIT = { naam: 'uow-commit', sql: 'COMMIT', waarden: [] };
const BEGIN_PROEF = { naam: 'uow-proef', sql: 'SAVEPOINT proef', waarden: [] };
const EINDE_PROEF = { naam: 'uow-proef-uit', sql: 'ROLLBACK TO SAVEPOINT proef', waarden: [] };

/** Until the end of the transaction, unless it is taken back: in the same packet as the statement that it is for. */
export const OP_VOLGORDE = `
  SELECT set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true)`;
const NIET_OP_VOLGORDE = OP_VOLGORDE.replaceAll("'off'", "'on'");

const NUMMER = `
  INSERT INTO public.nummerreeksen AS n (organisatie_id, reeks, jaar, laatste) VALUES ($1, $2, $3, 1)
  ON CONFLICT (organisatie_id, reeks, jaar) DO UPDATE SET laatste = n.laatste + 1
  RETURNING laatste`;

/** The same for many at once, in the order of the years: writers that lock several meet no deadlock. */
const NUMMERS = `
  INSERT INTO public.nummerreeksen AS n (organisatie_id, reeks, jaar, laatste)
  SELECT $1, $2, jaar, aantal FROM unnest($3::int[], $4::int[]) AS t(jaar, aantal) ORDER BY jaar
  ON CONFLICT (organisatie_id, reeks, jaar) DO UPDATE SET laatste = n.laatste + excluded.laatste
  RETURNING jaar, laatste`;

const alsNummer = (jaar: number, volg: number): string => `${jaar}-${String(volg).padStart(5, '0')}`;

/**
 * One use case, one transaction. State, events and audit lines commit together or not at all. Row-level security
 * knows the actor by settings that live as long as the transaction.
 *
 * The work may run again after a serialisation failure or deadlock, so it touches nothing outside the database.
 */
@Injectable()
export class UnitOfWork {
  private readonly lopend = new AsyncLocalStorage<Eenheid>();

  private readonly lezen: Leenlijnen;

  private readonly schijf: Schijfwacht;

  private readonly wekker: Wekker;

  constructor(
    private readonly dataSource: DataSource,
    private readonly klok: Klok,
  ) {
    this.lezen = new Leenlijnen(dataSource, LEESLIJNEN);
    this.schijf = new Schijfwacht(new Leenlijnen(dataSource, 1));
    this.wekker = new Wekker(dataSource);
  }

  /**
   * Runs the work in a transaction, or in the one that is already running for the same organisation.
   * @throws whatever the work throws, after a rollback
   */
  async run<T>(actor: Actor, werk: () => Promise<T>): Promise<T> {
    return this.doeMee(actor, werk) ?? this.herhaal(() => this.voerUit(actor, werk));
  }

  /**
   * An act that is one read. Its statement and its audit line share a packet that is a transaction, and a connection with
   * other reads; the answer is given after the commit, as always. Inside a unit of work it is a part of that.
   * @throws what the database says of the statement
   */
  async lees<R extends object>(actor: Actor, regel: Auditregel, vraag: Opdracht): Promise<R[]> {
    const deel = this.doeMee(actor, () => {
      this.schrijf(regel);
      return this.query<R>(vraag.naam, vraag.sql, vraag.waarden);
    });
    if (deel) return deel;
    const slot = auditopdracht(actor, regel, this.nu());
    const [, antwoord] = await this.lezen.vraag([instellingenVoor(actor, this.dag()), vraag, slot]);
    onthoudVastgelegd(actor);
    await this.schijf.opDisk();
    return (antwoord as Uitkomst<R>).rows;
  }

  /**
   * What an act would do, inside the running unit of work: it runs as it is, with all its rules, and then everything that it
   * wrote is taken back, its events and audit lines too. For who wants to see first what follows.
   * @throws whatever the work throws; then the whole fails, as with any part of it
   */
  async proef<T>(werk: () => Promise<T>): Promise<T> {
    const eenheid = this.eenheid();
    const { client, gebeurtenissen, auditregels } = eenheid;
    const [gemeld, geschreven] = [gebeurtenissen.length, auditregels.length];
    await client.vraag(BEGIN_PROEF);
    const uitkomst = await werk();
    const [fout] = mislukt(await Promise.allSettled(eenheid.onderweg));
    if (fout) throw fout;
    await client.vraag(EINDE_PROEF);
    gebeurtenissen.length = gemeld;
    auditregels.length = geschreven;
    return uitkomst;
  }

  /** The entity manager of the running transaction. @throws outside a unit of work */
  manager(): EntityManager {
    return this.eenheid().runner.manager;
  }

  /**
   * A named, prepared statement in the running transaction: for the hot reads. What is asked in one turn, without
   * waiting for each other, travels as one packet.
   */
  async query<R extends object>(naam: string, sql: string, waarden: unknown[] = []): Promise<R[]> {
    return (await this.eenheid().client.vraag<R>({ naam, sql, waarden })).rows;
  }

  /**
   * The same for one page of a long list, read in the order of an index up to its LIMIT. The row policies make the
   * planner expect next to no rows; it would rather read and sort the whole list than walk the index.
   */
  async inVolgorde<R extends object>(naam: string, sql: string, waarden: unknown[]): Promise<R[]> {
    const [, rijen] = await Promise.all([
      this.query('uow-volgorde', OP_VOLGORDE),
      this.query<R>(naam, sql, waarden),
      this.query('uow-volgorde-uit', NIET_OP_VOLGORDE),
    ]);
    return rijen;
  }

  /**
   * A named write whose outcome the work does not need: it is sent at once and waited for at the commit. When it fails,
   * the unit of work fails with its error.
   */
  stuur(naam: string, sql: string, waarden: unknown[]): void {
    const eenheid = this.eenheid();
    houdVast(eenheid, eenheid.client.vraag({ naam, sql, waarden }));
  }

  /** Inserts one row, as `stuur` does: the statement is made once from the columns of the row class. */
  voegToe<R extends object>(soort: new () => R, rij: R): void {
    const { naam, sql, waarden } = invoeging(soort, rij);
    this.stuur(naam, sql, waarden);
  }

  /** The actor of the running transaction. */
  actor(): Actor {
    return this.lopende().actor;
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
    return alsNummer(jaar, rijen[0]?.laatste as number);
  }

  /**
   * Takes a human number for each of many, in one statement. As with `nummer`: as late as can be.
   * @param jaren the year of each @returns their numbers, in the same order
   */
  async nummers(reeks: string, jaren: readonly number[]): Promise<string[]> {
    const aantallen = new Map<number, number>();
    for (const jaar of jaren) aantallen.set(jaar, (aantallen.get(jaar) ?? 0) + 1);
    const { organisatieId } = this.eenheid().actor;
    const rijen = await this.query<{ jaar: number; laatste: number }>('uow-nummers', NUMMERS, [
      ...[organisatieId, reeks, [...aantallen.keys()], [...aantallen.values()]],
    ]);
    const volgende = new Map(
      rijen.map(({ jaar, laatste }) => [jaar, laatste - (aantallen.get(jaar) ?? 0)] as const),
    );
    return jaren.map((jaar) => {
      const volg = (volgende.get(jaar) ?? 0) + 1;
      volgende.set(jaar, volg);
      return alsNummer(jaar, volg);
    });
  }

  /**
   * Checks that a guarded update (`WHERE … AND versie = …`) met its row.
   * @throws DomeinFout VERSIE_VEROUDERD when somebody else changed the row first
   */
  bewaakt(uitkomst: UpdateResult): void {
    if (uitkomst.affected === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  private nu(): string {
    return alsIso(this.klok.nu().epochMilliseconds);
  }

  private dag(): string {
    return this.klok.vandaag().toString();
  }

  private lopende(): Eenheid {
    const eenheid = this.lopend.getStore();
    if (!eenheid) throw new Error('Buiten een UnitOfWork wordt niets gelezen of geschreven.');
    return eenheid;
  }

  /** The running transaction, to add something to it. */
  private eenheid(): Eenheid {
    const eenheid = this.lopende();
    if (eenheid.vastlegging) throw new Error('Deze transactie wordt al vastgelegd: er kan niets meer bij.');
    this.eisLopend(eenheid);
    return eenheid;
  }

  /** Its connection may be another's by now: a statement there would be part of somebody else's transaction. */
  private eisLopend(eenheid: Eenheid): void {
    if (eenheid.voorbij) throw new Error('Deze handeling is voorbij.');
  }

  /**
   * The act as a part of the unit of work that is running, or null when none is. When it fails, the whole fails, also
   * if whoever asked for it goes on: what it wrote before cannot stay without the rest.
   */
  private doeMee<T>(actor: Actor, werk: () => Promise<T>): Promise<T> | null {
    const buitenste = this.lopend.getStore();
    if (!buitenste) return null;
    if (buitenste.actor.organisatieId !== actor.organisatieId) {
      throw new Error('Een transactie geldt voor één organisatie.');
    }
    this.eisLopend(buitenste);
    return (async () => werk())().catch((fout: unknown) => {
      buitenste.mislukking ??= { fout };
      throw fout;
    });
  }

  private async herhaal<T>(doe: () => Promise<T>): Promise<T> {
    for (let poging = 1; ; poging += 1) {
      try {
        return await doe();
      } catch (fout) {
        if (poging === POGINGEN || !isHerhaalbaar(fout)) throw fout;
        await wacht(ADEMPAUZE_MS * poging * (1 + Math.random()));
      }
    }
  }

  private async voerUit<T>(actor: Actor, werk: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as Pakketclient;
    const eenheid = new Eenheid(actor, runner, client);
    let uitkomst: T;
    try {
      markeerTransactie(runner, true);
      // Not awaited: they travel with the first statement of the work, which is skipped when one of them fails.
      for (const opdracht of beginVoor(actor, this.dag())) houdVast(eenheid, client.vraag(opdracht));
      uitkomst = await this.lopend.run(eenheid, werk);
      if (eenheid.mislukking) throw eenheid.mislukking.fout;
      await this.legVast(eenheid);
      onthoudVastgelegd(actor);
    } catch (fout) {
      eenheid.voorbij = true;
      const verloren = await draaiTerug(client, fout);
      // A loss comes in many shapes (of `pg`, of TypeORM), and is named for what it is.
      if (verloren && !(fout instanceof DomeinFout || fout instanceof VastleggenOnzeker))
        throw new VerbindingVerbroken(fout);
      throw await oorzaak(eenheid, fout);
    } finally {
      eenheid.voorbij = true;
      markeerTransactie(runner, false);
      await runner.release();
    }
    await this.schijf.opDisk();
    if (eenheid.gebeurtenissen.length > 0) this.wekker.wek();
    return uitkomst;
  }

  /**
   * Audit lines, events and the commit in one packet, and the outcome of all that was sent before. When one of them
   * failed, that commit is a rollback.
   */
  private legVast(eenheid: Eenheid): Promise<void> {
    eenheid.vastlegging ??= (async () => {
      const { client, onderweg } = eenheid;
      const slot = slotopdrachten(eenheid, this.nu());
      for (const opdracht of slot) houdVast(eenheid, client.vraag(opdracht));
      const vastgelegd = legVast(client.vraag(COMMIT));
      const fouten = mislukt(await Promise.allSettled([...onderweg, vastgelegd]));
      // A connection that was lost fails them all, but whether it was lost before the commit only the last one tells.
      const onzeker = fouten.find((f) => f instanceof VastleggenOnzeker);
      if (fouten.length > 0) throw onzeker ?? fouten[0];
    })();
    return eenheid.vastlegging;
  }
}

/** TypeORM must know of the transaction that we began ourselves, else it would begin one of its own. */
function markeerTransactie(runner: QueryRunner, actief: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = actief;
}
