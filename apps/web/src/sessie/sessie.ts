/** How it stands with the login of this page. Times are epoch milliseconds of this device. */
export type Sessiestand =
  | { soort: 'onbekend' }
  | { soort: 'loopt'; inactiefOp: number; uiterlijkOp: number }
  /** Nobody is logged in any more, or at least not this person. */
  | { soort: 'voorbij' }
  | { soort: 'ander' };

type Bericht =
  { soort: 'einde'; wie: string; inactiefOp: number; uiterlijkOp: number } | { soort: 'uit'; wie: string };

const ONBEKEND: Sessiestand = { soort: 'onbekend' };

/**
 * The session of this browser as its answers tell it (`Sessie-Einde`), shared by all its tabs: what one of them does keeps
 * the others alive, and a logout or another login in one is known in all. It never asks the server by itself.
 */
export class Sessie {
  private wie: string | null = null;
  private stand: Sessiestand = ONBEKEND;
  private readonly luisteraars = new Set<() => void>();

  constructor(
    private readonly kanaal: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | null,
    private readonly nu: () => number = Date.now,
  ) {
    kanaal?.addEventListener('message', ({ data }: MessageEvent) => this.hoor(data as Bericht));
  }

  /** From now on the page is of this person. */
  begin(wie: string | null): void {
    this.wie = wie;
  }

  /** For whom the page asks; null as long as that is not known. */
  get gebruiker(): string | null {
    return this.wie;
  }

  lees = (): Sessiestand => this.stand;

  volg = (luister: () => void): (() => void) => {
    this.luisteraars.add(luister);
    return () => this.luisteraars.delete(luister);
  };

  /** What an answer told: `inactief=1740, uiterlijk=35990`, in seconds. */
  zag(kop: string | null): void {
    const gelezen = /^inactief=(\d+), uiterlijk=(\d+)$/.exec(kop ?? '');
    if (!gelezen) return;
    const op = (seconden: string | undefined) => this.nu() + Number(seconden) * 1000;
    const einden = { inactiefOp: op(gelezen[1]), uiterlijkOp: op(gelezen[2]) };
    this.zet({ soort: 'loopt', ...einden });
    if (this.wie) this.kanaal?.postMessage({ soort: 'einde', wie: this.wie, ...einden } satisfies Bericht);
  }

  /** The server knows the session no more, or it is of somebody else. */
  verloren(code: string): void {
    if (this.wie) this.zet({ soort: code === 'SESSIE_VAN_ANDER' ? 'ander' : 'voorbij' });
  }

  /** This person logs out here. */
  uit(): void {
    if (this.wie) this.kanaal?.postMessage({ soort: 'uit', wie: this.wie } satisfies Bericht);
  }

  private hoor(bericht: Bericht): void {
    if (!this.wie) return;
    if (bericht.soort === 'uit') {
      if (bericht.wie === this.wie) this.zet({ soort: 'voorbij' });
    } else if (bericht.wie !== this.wie) this.zet({ soort: 'ander' });
    else this.zet({ soort: 'loopt', inactiefOp: bericht.inactiefOp, uiterlijkOp: bericht.uiterlijkOp });
  }

  private zet(stand: Sessiestand): void {
    this.stand = stand;
    for (const luister of this.luisteraars) luister();
  }
}
