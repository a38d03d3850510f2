import { stempel, type Gesloten, type Kluis } from './kluis';

export type Antwoord = string | boolean | readonly string[];
export type Antwoorden = Readonly<Record<string, Antwoord>>;

/** What is kept of a form that is being filled in. */
export interface Inhoud {
  waarden: Antwoorden;
  /** What the form began with, and the version it then saw. */
  basis: { waarden: Antwoorden; versie?: number | undefined };
  /** The key of this filling: the same after a reload, so that nothing is made twice. */
  sleutel: string;
  /** What was sent without an answer coming back. */
  verstuurd?: Antwoorden | undefined;
}

/** A copy that was found. One that cannot be opened is told, not hidden. */
export type Gevonden =
  { soort: 'leesbaar'; id: string; op: number; inhoud: Inhoud } | { soort: 'onleesbaar'; id: string };

/** The copies of one person on this device. Times are epoch milliseconds of this device. */
export interface Kopieen {
  /** @returns false when the device keeps nothing: no room, or not allowed */
  bewaar(plaats: string, id: string, inhoud: Inhoud): Promise<boolean>;
  /** The newest first. */
  vind(plaats: string): Promise<Gevonden[]>;
  verwijder(plaats: string, id: string): Promise<void>;
  aantal(): number;
  /** At logout; at once, since the page is about to go. */
  verwijderAlles(): void;
}

const VOOR = 'nav-kopie';

/** AANNAME: after a week a copy is of no use any more, and personal data are kept no longer than needed (AVG art. 5). */
export const BEWAARTIJD_MS = 7 * 24 * 60 * 60_000;

type Opslag = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Copies in the storage of the browser, closed; their names give away neither person nor record. */
export class Apparaatkopieen implements Kopieen {
  private constructor(
    private readonly opslag: Opslag,
    private readonly kluis: Kluis,
    private readonly wie: string,
    private readonly nu: () => number,
  ) {}

  /** @param wie person and organisation; another one does not even see that there are copies */
  static async maak(
    opslag: Opslag,
    kluis: Kluis,
    wie: string,
    nu: () => number = Date.now,
  ): Promise<Apparaatkopieen> {
    ruimOp(opslag, nu());
    return new Apparaatkopieen(opslag, kluis, await stempel(wie), nu);
  }

  async bewaar(plaats: string, id: string, inhoud: Inhoud): Promise<boolean> {
    try {
      const naam = await this.naam(plaats, id);
      const gesloten = await this.kluis.sluit(naam, JSON.stringify(inhoud));
      this.opslag.setItem(naam, JSON.stringify({ ...gesloten, op: this.nu() }));
      return true;
    } catch {
      return false;
    }
  }

  async vind(plaats: string): Promise<Gevonden[]> {
    const voor = await this.naam(plaats, '');
    const gevonden = await Promise.all(
      namen(this.opslag, voor).map((naam) => this.lees(naam, naam.slice(voor.length))),
    );
    const op = (kopie: Gevonden) => (kopie.soort === 'leesbaar' ? kopie.op : 0);
    return gevonden.sort((a, b) => op(b) - op(a));
  }

  async verwijder(plaats: string, id: string): Promise<void> {
    this.opslag.removeItem(await this.naam(plaats, id));
  }

  aantal(): number {
    return namen(this.opslag, `${VOOR}:${this.wie}:`).length;
  }

  verwijderAlles(): void {
    for (const naam of namen(this.opslag, `${VOOR}:${this.wie}:`)) this.opslag.removeItem(naam);
  }

  private async naam(plaats: string, id: string): Promise<string> {
    return `${VOOR}:${this.wie}:${await stempel(plaats)}:${id}`;
  }

  private async lees(naam: string, id: string): Promise<Gevonden> {
    try {
      const rij = JSON.parse(this.opslag.getItem(naam) ?? '') as Gesloten & { op: number };
      const inhoud: unknown = JSON.parse(await this.kluis.open(naam, rij));
      if (isInhoud(inhoud)) return { soort: 'leesbaar', id, op: rij.op, inhoud };
    } catch {
      // Damaged, or closed with a key that is gone: said where it is found.
    }
    return { soort: 'onleesbaar', id };
  }
}

/** Copies of anybody that are too old. One without an age is damaged: its owner hears so and throws it away. */
function ruimOp(opslag: Opslag, nu: number): void {
  for (const naam of namen(opslag, `${VOOR}:`)) {
    const op = leeftijd(opslag.getItem(naam));
    if (op !== null && nu - op > BEWAARTIJD_MS) opslag.removeItem(naam);
  }
}

function leeftijd(rij: string | null): number | null {
  try {
    const { op } = JSON.parse(rij ?? '') as { op?: unknown };
    return typeof op === 'number' ? op : null;
  } catch {
    return null;
  }
}

function namen(opslag: Opslag, voor: string): string[] {
  return Array.from({ length: opslag.length }, (_, i) => opslag.key(i)).filter(
    (naam): naam is string => naam?.startsWith(voor) ?? false,
  );
}

function isInhoud(waarde: unknown): waarde is Inhoud {
  const { waarden, basis, sleutel, verstuurd } = (waarde ?? {}) as Partial<Inhoud>;
  return (
    zijnAntwoorden(waarden) &&
    zijnAntwoorden(basis?.waarden) &&
    typeof sleutel === 'string' &&
    (verstuurd === undefined || zijnAntwoorden(verstuurd))
  );
}

function zijnAntwoorden(waarde: unknown): waarde is Antwoorden {
  if (typeof waarde !== 'object' || waarde === null) return false;
  return Object.values(waarde).every(
    (deel) =>
      typeof deel === 'string' ||
      typeof deel === 'boolean' ||
      (Array.isArray(deel) && deel.every((lid) => typeof lid === 'string')),
  );
}
