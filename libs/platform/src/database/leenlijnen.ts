import type { DataSource, QueryRunner } from 'typeorm';
import type { Opdracht } from './eenheid';
import { VerbindingVerbroken, isStil } from './leg-vast';
import type { Uitkomst } from './pakket';
import type { Pakketclient } from './pakketclient';

/** Milliseconds after which the question that a connection is at counts as slow: others do not wait behind it. */
const TRAAG = 20;

/** A connection as long as there is something to ask on it. */
interface Lening {
  readonly runner: QueryRunner;
  readonly client: Promise<Pakketclient>;
  open: number;
  /** When the server began with the question that it is at. */
  sinds: number;
}

/**
 * A few connections that many acts share, each with one packet that is a transaction of its own. While there is much to
 * do the next packet is there when the server has finished the last: neither side falls asleep and has to be woken, which
 * costs more than the question itself. A packet goes to the first connection that is not held up.
 */
export class Leenlijnen {
  private lijnen: Lening[] = [];

  constructor(
    private readonly bron: DataSource,
    private readonly hoogstens: number,
  ) {}

  /**
   * All statements as one transaction, told after its commit.
   * @throws what the server says of the first that fails; nothing of the packet happened then
   * @throws VerbindingVerbroken when the connection was lost: nobody knows whether it happened
   */
  async vraag(opdrachten: readonly Opdracht[]): Promise<Uitkomst[]> {
    const lijn = this.kies();
    lijn.open += 1;
    try {
      const client = await lijn.client;
      return await client.vraagApart(opdrachten);
    } catch (fout) {
      throw (await this.isVerloren(lijn, fout)) ? new VerbindingVerbroken(fout) : fout;
    } finally {
      lijn.open -= 1;
      lijn.sinds = performance.now();
      if (lijn.open === 0) await this.geefTerug(lijn);
    }
  }

  private kies(): Lening {
    const nu = performance.now();
    const vlot = this.lijnen.find(({ sinds }) => nu - sinds < TRAAG);
    if (vlot) return vlot;
    if (this.lijnen.length < this.hoogstens) return this.leen();
    return this.lijnen.reduce((minste, lijn) => (lijn.open < minste.open ? lijn : minste));
  }

  private leen(): Lening {
    const runner = this.bron.createQueryRunner();
    const client = runner.connect() as Promise<Pakketclient>;
    const lijn = { runner, client, open: 0, sinds: performance.now() };
    this.lijnen.push(lijn);
    return lijn;
  }

  private async geefTerug(lijn: Lening): Promise<void> {
    this.sluit(lijn);
    await lijn.runner.release();
  }

  /** What comes next takes another connection. */
  private sluit(lijn: Lening): void {
    this.lijnen = this.lijnen.filter((andere) => andere !== lijn);
  }

  /** One that is silent is ended, so that nobody gets its late answers. */
  private async isVerloren(lijn: Lening, fout: unknown): Promise<boolean> {
    const client = await lijn.client.catch(() => null);
    if (isStil(fout)) client?.verbreek();
    else if (client?.bruikbaar) return false;
    this.sluit(lijn);
    return client !== null;
  }
}
