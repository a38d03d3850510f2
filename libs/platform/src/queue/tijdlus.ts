export interface Lusopties {
  /** Milliseconds of rest when there was nothing to do. */
  readonly rustMs: number;
  /** Longest rest after repeated faults, so that a lost server is not asked in a hot loop. */
  readonly maxRustMs?: number;
  /** One round. `true` = there may be more, come back at once. */
  readonly werk: () => Promise<boolean>;
  readonly opFout: (fout: unknown) => void;
}

/** Does a piece of work again and again in this process: never twice at once, awake on demand, patient after faults. */
export class Tijdlus {
  private loopt = false;
  private gewekt = false;
  private fouten = 0;
  private maakWakker: (() => void) | null = null;
  private einde: Promise<void> = Promise.resolve();

  constructor(private readonly opties: Lusopties) {}

  start(): void {
    if (this.loopt) return;
    this.loopt = true;
    this.einde = this.draai();
  }

  /** Ends the current rest; during a round, makes the next one follow at once. */
  wek(): void {
    this.gewekt = true;
    // A fault decides the rest by itself: a flood of wake-ups must not turn it into a hot loop.
    if (this.fouten === 0) this.maakWakker?.();
  }

  /** Resolves when the round that runs has ended. */
  async stop(): Promise<void> {
    this.loopt = false;
    this.maakWakker?.();
    await this.einde;
  }

  private async draai(): Promise<void> {
    while (this.loopt) {
      this.gewekt = false;
      const meer = await this.ronde();
      if (!this.loopt) return;
      if (this.fouten > 0) await this.rust(this.rustNaFout());
      else if (!meer && !this.gewekt) await this.rust(this.opties.rustMs);
    }
  }

  private async ronde(): Promise<boolean> {
    try {
      const meer = await this.opties.werk();
      this.fouten = 0;
      return meer;
    } catch (fout) {
      this.fouten += 1;
      this.opties.opFout(fout);
      return false;
    }
  }

  private rustNaFout(): number {
    const grens = this.opties.maxRustMs ?? 5_000;
    return Math.min(Math.max(this.opties.rustMs, 250) * 2 ** Math.min(this.fouten - 1, 8), grens);
  }

  private async rust(ms: number): Promise<void> {
    await new Promise<void>((klaar) => {
      const wekker = setTimeout(klaar, ms);
      this.maakWakker = () => {
        clearTimeout(wekker);
        klaar();
      };
    });
    this.maakWakker = null;
  }
}
