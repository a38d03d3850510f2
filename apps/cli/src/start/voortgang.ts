/** Shows what a long command is doing: one line that changes on a terminal, plain lines elsewhere. */
export class Voortgang {
  private readonly begin = performance.now();
  private readonly opTerminal = process.stdout.isTTY;

  /** Runs one step under its name. */
  async stap<T>(naam: string, werk: () => T | Promise<T>): Promise<T> {
    const sinds = performance.now();
    const duur = () => `${((performance.now() - sinds) / 1000).toFixed(1)} s`;
    const tik = this.opTerminal
      ? setInterval(() => process.stdout.write(`\r\u001b[2K… ${naam} ${duur()}`), 200)
      : undefined;
    try {
      const uitkomst = await werk();
      this.regel(`${this.opTerminal ? '✓ ' : ''}${naam} (${duur()})`);
      return uitkomst;
    } finally {
      clearInterval(tik);
    }
  }

  /** A line that stays. */
  regel(tekst = ''): void {
    process.stdout.write(`${this.opTerminal ? '\r\u001b[2K' : ''}${tekst}\n`);
  }

  /** Seconds since this command began. */
  seconden(): string {
    return ((performance.now() - this.begin) / 1000).toFixed(0);
  }
}
