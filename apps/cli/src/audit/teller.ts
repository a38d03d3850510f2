/** Where a command writes: `process.stdout`, or a list in a test. */
export interface Uitvoer {
  readonly isTTY?: boolean;
  write(tekst: string): unknown;
}

/** Milliseconds between two signs of life: often on a terminal, seldom in a log. */
const PAUZE = { terminal: 100, log: 5_000 } as const;

/** Counts on one line that changes on a terminal; elsewhere a plain line now and then. */
export class Teller {
  private naam = '';
  private laatst = 0;

  constructor(
    private readonly uit: Uitvoer,
    private readonly nu: () => number = () => performance.now(),
  ) {}

  begin(naam: string): void {
    this.naam = naam;
    this.laatst = this.nu();
  }

  stand(gedaan: number, totaal: number): void {
    const pauze = this.uit.isTTY ? PAUZE.terminal : PAUZE.log;
    if (this.nu() - this.laatst < pauze) return;
    this.laatst = this.nu();
    const deel = totaal === 0 ? 100 : Math.floor((100 * gedaan) / totaal);
    const tekst = `${this.naam}: ${getal(gedaan)} van ${getal(totaal)} regels (${deel}%)`;
    this.uit.write(this.uit.isTTY ? `\r\u001b[2K${tekst}` : `${tekst}\n`);
  }

  /** A line that stays. */
  regel(tekst: string): void {
    this.uit.write(`${this.uit.isTTY ? '\r\u001b[2K' : ''}${tekst}\n`);
  }
}

/** A number with Dutch thousands separators. */
export const getal = (n: number): string => n.toLocaleString('nl-NL');
