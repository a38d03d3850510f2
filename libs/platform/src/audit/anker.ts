/** The head of a chain at one moment, kept where the database owner cannot reach it. */
export interface Anker {
  readonly organisatieId: string;
  readonly volgnr: number;
  /** Hexadecimal hash of the link with this number. */
  readonly hash: string;
  /** Moment of anchoring, ISO 8601 in UTC. */
  readonly tijd: string;
  /** Number of links up to and including this one. */
  readonly aantal: number;
}

/** What stands in an anchor place for one organisation. A line that cannot be read is itself a finding. */
export interface Ankerlijst {
  readonly ankers: readonly Anker[];
  readonly onleesbaar: readonly string[];
}

/**
 * Where anchors go: a place outside the database, preferably one that can only be added to (a file on another machine,
 * object storage with a lock). Without it a chain whose tail was cut, or that was recomputed as a whole, looks sound.
 */
export abstract class Ankerplaats {
  /** Adds one anchor and returns once it is durable. */
  abstract voegToe(anker: Anker): Promise<void>;
  /** All anchors of an organisation in order of writing; empty when there are none. */
  abstract lees(organisatieId: string): Promise<Ankerlijst>;
  /** The organisations that have anchors: also those that the database no longer knows. */
  abstract organisaties(): Promise<string[]>;
}

const HEX64 = /^[0-9a-f]{64}$/;

/** One anchor as one line of JSON. */
export const ankerAlsTekst = ({ organisatieId, volgnr, hash, tijd, aantal }: Anker): string =>
  JSON.stringify({ organisatieId, volgnr, hash, tijd, aantal });

/** Reads one line of an anchor file; null when it is not an anchor of this organisation. */
export function leesAnker(organisatieId: string, tekst: string): Anker | null {
  try {
    const a = JSON.parse(tekst) as Partial<Anker>;
    const goed =
      a.organisatieId === organisatieId &&
      Number.isSafeInteger(a.volgnr) &&
      typeof a.hash === 'string' &&
      HEX64.test(a.hash) &&
      typeof a.tijd === 'string';
    return goed ? (a as Anker) : null;
  } catch {
    return null;
  }
}

/** Reads the text of a whole anchor file. */
export function leesAnkers(organisatieId: string, tekst: string): Ankerlijst {
  const regels = tekst.split('\n').filter((regel) => regel.trim() !== '');
  const ankers: Anker[] = [];
  const onleesbaar: string[] = [];
  regels.forEach((regel, index) => {
    const anker = leesAnker(organisatieId, regel);
    if (anker) ankers.push(anker);
    else onleesbaar.push(`regel ${index + 1}`);
  });
  return { ankers, onleesbaar };
}
