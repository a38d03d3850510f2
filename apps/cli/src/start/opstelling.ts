import { Startfout } from './fout';
import { totdat } from './processen';

export interface Onderdeel {
  readonly naam: string;
  stop(): Promise<void>;
}

/** In this order everything stops: first who asks, last who answers. */
const VOLGORDE = ['api', 'worker', 'inlogdienst', 'eherkenning', 'databank', 'slot'] as const;
export type Plek = (typeof VOLGORDE)[number];

/** What runs under one launcher, and how it all ends: once, in order, whoever asks and how often. */
export class Opstelling {
  private readonly onderdelen = new Map<Plek, Onderdeel>();
  private bezig = 0;
  private einde: Promise<void> | null = null;

  get stopt(): boolean {
    return this.einde !== null;
  }

  /** Runs a step of the start; a stop waits for it, so that nothing it starts is left behind. */
  async tijdens<T>(werk: () => Promise<T>): Promise<T> {
    if (this.stopt) throw new Startfout('Het starten is afgebroken.');
    this.bezig += 1;
    try {
      return await werk();
    } finally {
      this.bezig -= 1;
    }
  }

  voegToe(plek: Plek, onderdeel: Onderdeel): void {
    this.onderdelen.set(plek, onderdeel);
  }

  /** Stops everything. A second call waits for the first: npm passes a Ctrl-C on that already reached us. */
  stop(melding: (tekst: string) => void): Promise<void> {
    this.einde ??= this.ruimOp(melding);
    return this.einde;
  }

  private async ruimOp(melding: (tekst: string) => void): Promise<void> {
    await totdat(() => this.bezig === 0, 60_000);
    for (const plek of VOLGORDE) {
      const onderdeel = this.onderdelen.get(plek);
      try {
        await onderdeel?.stop();
        if (onderdeel && plek !== 'slot') melding(`Gestopt: ${onderdeel.naam}`);
      } catch (fout) {
        melding(`Stoppen van ${onderdeel?.naam ?? plek} ging niet goed: ${String(fout)}`);
      }
    }
  }
}
