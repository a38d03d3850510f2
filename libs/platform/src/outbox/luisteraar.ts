import type { SysteemDatabank } from '@navolgbaar/platform/database';

const HERVERBIND_MS = 2_000;

/** Hears the NOTIFY of a commit with events. A lost connection only costs speed: the relay polls besides. */
export class Luisteraar {
  private loopt = false;
  private onderbreek: () => void = () => undefined;
  private einde: Promise<void> = Promise.resolve();

  constructor(
    private readonly databank: SysteemDatabank,
    private readonly opBericht: () => void,
    private readonly opFout: (fout: unknown) => void,
  ) {}

  start(): void {
    this.loopt = true;
    this.einde = this.draai();
  }

  async stop(): Promise<void> {
    this.loopt = false;
    this.onderbreek();
    await this.einde;
  }

  private async draai(): Promise<void> {
    while (this.loopt) {
      try {
        await this.luister();
      } catch (fout) {
        this.opFout(fout);
      }
      if (this.loopt) await this.tot((klaar) => void setTimeout(klaar, HERVERBIND_MS).unref());
    }
  }

  private async luister(): Promise<void> {
    const client = await this.databank.verbinding();
    try {
      client.on('notification', this.opBericht);
      const verbroken = this.tot((klaar) => {
        client.on('error', klaar);
        client.on('end', klaar);
      });
      await client.query('LISTEN outbox');
      // What was committed before we listened would wait for the poll.
      this.opBericht();
      await verbroken;
    } finally {
      client.release(true);
    }
  }

  private tot(wek: (klaar: () => void) => void): Promise<void> {
    return new Promise((klaar) => {
      this.onderbreek = klaar;
      if (!this.loopt) klaar();
      wek(klaar);
    });
  }
}
