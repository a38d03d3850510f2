/** What this folder needs of the log. */
export interface Logschrijver {
  info(gegevens: object, melding: string): void;
  warn(gegevens: object, melding: string): void;
  error(gegevens: object, melding: string): void;
}

/**
 * Writes the same trouble once per period with a count. A server that is gone makes its clients report a fault many
 * times a second, which would bury everything else in the log.
 */
export class Foutdemper {
  private readonly laatst = new Map<string, { op: number; overgeslagen: number }>();

  constructor(
    private readonly log: Logschrijver,
    private readonly periodeMs = 30_000,
    private readonly nu: () => number = () => performance.now(),
  ) {}

  meld(onderwerp: string, fout: unknown): void {
    const soort = foutsoort(fout);
    const sleutel = `${onderwerp}|${soort}`;
    const vorige = this.laatst.get(sleutel);
    if (vorige && this.nu() - vorige.op < this.periodeMs) {
      vorige.overgeslagen += 1;
      return;
    }
    this.laatst.set(sleutel, { op: this.nu(), overgeslagen: 0 });
    this.log.error({ onderwerp, soort, overgeslagen: vorige?.overgeslagen ?? 0 }, 'Fout in de wachtrij');
  }
}

/** What the client of PostgreSQL says, without a code, when it gets no connection. */
const GEEN_VERBINDING = /^(timeout exceeded when trying to connect|Connection terminated)/;

/** The code or class of a fault, of several the kinds. Never its message: that may quote a row, and with it a person. */
export function foutsoort(fout: unknown): string {
  if (typeof fout !== 'object' || fout === null) return 'onbekend';
  if (fout instanceof AggregateError) return [...new Set(fout.errors.map(foutsoort))].join(', ');
  if (fout instanceof Error && GEEN_VERBINDING.test(fout.message)) return 'geen verbinding met de databank';
  const code = (fout as { code?: unknown }).code;
  if (typeof code === 'string' && code) return code;
  return fout instanceof Error ? fout.name : 'onbekend';
}
