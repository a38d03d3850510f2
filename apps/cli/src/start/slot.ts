import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Startfout } from './fout';
import { kenmerk, leeft } from './processen';

export interface Proces {
  readonly naam: string;
  readonly pid: number;
  readonly kenmerk: string;
}

export interface Slotinhoud {
  readonly pid: number;
  readonly kenmerk: string;
  /** Address of the application, as soon as it is known. */
  readonly adres: string | null;
  /** Port of the embedded PostgreSQL, so that other commands find it. */
  readonly postgresPoort: number | null;
  readonly processen: readonly Proces[];
}

/** A process with the mark that tells it apart from a later one with the same number. */
export function proces(naam: string, pid: number): Proces {
  return { naam, pid, kenmerk: kenmerk(pid) };
}

export function draaitNog({ pid, kenmerk: merk }: Pick<Proces, 'pid' | 'kenmerk'>): boolean {
  return leeft(pid) && kenmerk(pid) === merk;
}

function lees(bestand: string): Slotinhoud | null {
  try {
    return JSON.parse(readFileSync(bestand, 'utf8')) as Slotinhoud;
  } catch {
    return null;
  }
}

/** Who runs on this data folder now, or null. */
export function wieDraait(bestand: string): Slotinhoud | null {
  const inhoud = lees(bestand);
  return inhoud && draaitNog(inhoud) ? inhoud : null;
}

/** The lock on a data folder: one launcher at a time, and what the last one left behind when it was killed. */
export class Slot {
  private constructor(
    private readonly bestand: string,
    private inhoud: Slotinhoud,
    /** What was running under the previous launcher, when that did not stop in order. */
    readonly vorige: Slotinhoud | null,
  ) {}

  /**
   * Takes the lock.
   * @throws Startfout when another launcher runs on this data folder.
   */
  static neem(bestand: string): Slot {
    const inhoud: Slotinhoud = {
      pid: process.pid,
      kenmerk: kenmerk(process.pid),
      adres: null,
      postgresPoort: null,
      processen: [],
    };
    const eigen = `${bestand}.${process.pid}`;
    writeFileSync(eigen, JSON.stringify(inhoud), { mode: 0o600 });
    try {
      let vorige: Slotinhoud | null = null;
      for (let poging = 0; poging < 5; poging += 1) {
        // A link appears whole or not at all: nobody reads half a lock.
        if (probeerLink(eigen, bestand)) return new Slot(bestand, inhoud, vorige);
        vorige = neemOver(bestand) ?? vorige;
      }
      throw new Startfout('Een andere start op deze gegevensmap was net iets eerder.');
    } finally {
      rmSync(eigen, { force: true });
    }
  }

  /** Writes down what runs, for other commands and for the next start. */
  noteer(deel: Partial<Omit<Slotinhoud, 'pid' | 'kenmerk'>>): void {
    this.inhoud = { ...this.inhoud, ...deel };
    const nieuw = `${this.bestand}.nieuw`;
    writeFileSync(nieuw, JSON.stringify(this.inhoud), { mode: 0o600 });
    renameSync(nieuw, this.bestand);
  }

  noteerProces(naam: string, pid: number): void {
    this.noteer({ processen: [...this.inhoud.processen, proces(naam, pid)] });
  }

  geefVrij(): void {
    if (lees(this.bestand)?.pid === process.pid) rmSync(this.bestand, { force: true });
  }
}

function probeerLink(van: string, naar: string): boolean {
  try {
    linkSync(van, naar);
    return true;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fout;
  }
}

/** Sets the lock of a launcher that is gone aside. */
function neemOver(bestand: string): Slotinhoud | null {
  const houder = wieDraait(bestand);
  if (houder) {
    const waar = houder.adres ? ` op ${houder.adres}` : '';
    throw new Startfout(
      `Navolgbaar draait al met deze gegevensmap${waar} (proces ${houder.pid}). ` +
        'Stop dat eerst met Ctrl-C, of geef met GEGEVENSMAP een andere map op.',
    );
  }
  const opzij = `${bestand}.oud.${process.pid}`;
  try {
    renameSync(bestand, opzij);
  } catch {
    return null;
  }
  const oud = lees(opzij);
  // Between reading and renaming another start may have taken it over: then this is its lock, and it gets it back.
  if (oud && draaitNog(oud)) probeerLink(opzij, bestand);
  rmSync(opzij, { force: true });
  return oud && !draaitNog(oud) ? oud : null;
}
