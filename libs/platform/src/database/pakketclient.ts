import pg from 'pg';
import { bundel } from './bundel';
import type { Opdracht } from './eenheid';
import { Pakket, type Uitkomst } from './pakket';

/**
 * A connection that sends the statements of one turn of the event loop as one packet.
 *
 * A connection that nobody listens to ends the whole process when the server cuts it (seen with TypeORM, that listens
 * only while it has lent the connection out, in test/fault/postgres.spec.ts). This one always has a listener.
 */
export class Pakketclient extends pg.Client {
  private pakket: Pakket | null = null;
  /** By name: `pg` would silently run the first text again. */
  private readonly teksten = new Map<string, string>();

  constructor(opties?: string | pg.ClientConfig) {
    super(opties);
    this.on('error', () => undefined);
  }

  /**
   * Asks a named, prepared statement, together with what else is asked before an answer is needed.
   * @throws at once when the name was used for another text on this connection, or a value cannot be sent
   */
  vraag<R extends object>(opdracht: Opdracht): Promise<Uitkomst<R>> {
    this.onthoud(opdracht);
    if (!this.pakket) {
      this.pakket = new Pakket();
      // Runs when all that can go on without an answer has gone on: what they asked is in the packet.
      process.nextTick(() => this.verstuur());
    }
    return this.pakket.voegToe<R>(opdracht);
  }

  /**
   * A packet of its own, without waiting for those before it. Its statements are one transaction, without BEGIN and
   * COMMIT: the server commits at the end of the packet, and only after that this is answered.
   * @throws as `vraag`, and what the server says of the statement that failed: nothing of the packet happened then
   */
  async vraagApart(opdrachten: readonly Opdracht[]): Promise<Uitkomst[]> {
    const pakket = new Pakket();
    const uitkomsten = Promise.all(
      opdrachten.map((opdracht) => {
        this.onthoud(opdracht);
        return pakket.voegToe(opdracht);
      }),
    );
    uitkomsten.catch(() => undefined);
    const voorbij = new Promise<void>((lukt, mislukt) => {
      pakket.callback = (fout) => (fout ? mislukt(fout as Error) : lukt());
    });
    bundel(this);
    super.query(pakket as unknown as pg.Submittable);
    await voorbij;
    return uitkomsten;
  }

  /** Drops a connection that may be silent: `end` alone tells the pool of it at once, but waits for answers. */
  verbreek(): void {
    this.end(() => undefined);
    const { connection } = this as unknown as { connection: { stream: { destroy(): void } } };
    connection.stream.destroy();
  }

  /** Whether the connection still takes statements. */
  get bruikbaar(): boolean {
    // As the pool of `pg` looks whether it can lend a connection again.
    const { _queryable, _ending } = this as unknown as { _queryable: boolean; _ending: boolean };
    return _queryable && !_ending;
  }

  /** What others ask (TypeORM, a rollback) comes after what already waits here. */
  override query(tekst: string): Promise<pg.QueryResult>;
  override query(...vraag: never[]): never;
  override query(...vraag: unknown[]): unknown {
    this.verstuur();
    return super.query(...(vraag as [string]));
  }

  private onthoud({ naam, sql }: Opdracht): void {
    const bekend = this.teksten.get(naam);
    if (bekend === undefined) this.teksten.set(naam, sql);
    else if (bekend !== sql) throw new Error(`De naam ${naam} is van een andere opdracht.`);
  }

  private verstuur(): void {
    const { pakket } = this;
    this.pakket = null;
    if (pakket) super.query(pakket as unknown as pg.Submittable);
  }
}
