import type { Bewaardbestand } from '@navolgbaar/platform/opslag';
import type { Documentstatus } from '../../domain/bestandscontrole';
import type { Doorzoekbaarheid } from '../../domain/doorzoekbaar';

/** A document whose words must be read. */
export interface TeLezen {
  readonly id: string;
  readonly mediatype: string;
  readonly sha256: string;
  readonly inhoud: Bewaardbestand | null;
  /** How often it was tried before. */
  readonly pogingen: number;
}

/** What came of it. */
export interface Leesuitkomst extends Doorzoekbaarheid {
  readonly pogingen: number;
  /** ISO instant at which it is tried again; null when it is done. */
  readonly leesOp: string | null;
  readonly woorden: string;
  /** The parts of the compounds among the words. */
  readonly delen: string;
  /** With which list of words the parts were made. */
  readonly versie: string;
}

/** The word lists of documents, inside the unit of work of the caller. They are written, and never read here. */
export abstract class Documentteksten {
  /** What waits and has one of these statuses. */
  abstract teLezen(
    nu: string,
    aantal: number,
    statussen: readonly Documentstatus[],
  ): Promise<readonly TeLezen[]>;
  abstract bewaar(id: string, uitkomst: Leesuitkomst): Promise<void>;
  /** Has everything read again that was read with another list of words. */
  abstract verouder(versie: string): Promise<void>;
}

/** Organisations with something to read, read by the role `nav_systeem`. */
export abstract class Tekstwachtlijst {
  abstract organisaties(nu: string): Promise<readonly string[]>;
  abstract alle(): Promise<readonly string[]>;
}
