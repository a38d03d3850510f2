import type { Jaarcijfers } from '../../domain/cijfers';

/** The figures of a provider over a year as they were read in. Instants are ISO text. */
export interface Jaarcijferversie extends Jaarcijfers {
  readonly aanbiederId: string;
  /** The first is 1; the highest counts. */
  readonly versie: number;
  readonly importId: string;
  readonly ingelezenOp: string;
  /** The legal day of it. */
  readonly ingelezenDag: string;
  readonly bron: string;
}

/** A file that was read in, and what came of it. */
export interface Jaarcijferimport {
  readonly id: string;
  readonly bestandsnaam: string;
  readonly sha256: string;
  readonly bron: string;
  readonly regels: number;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  readonly ingelezenOp: string;
  /** Null from the command line. */
  readonly ingelezenDoor: string | null;
}

export type NieuweJaarcijfers = Jaarcijfers & Pick<Jaarcijferversie, 'aanbiederId' | 'versie'>;

/** What was read in. Nothing of it ever changes. */
export abstract class Jaarcijferbestand {
  /** One who reads in at a time, until the unit of work ends. */
  abstract neemBeurt(): Promise<void>;
  /** Of each provider and year the version that counts. An organisation has some hundreds of providers. */
  abstract geldende(): Promise<Jaarcijferversie[]>;
  /** All versions of one provider, the newest year and version first. */
  abstract vanAanbieder(aanbiederId: string): Promise<Jaarcijferversie[]>;
  abstract voegToe(
    bij: Omit<Jaarcijferimport, 'ingelezenOp' | 'ingelezenDoor'>,
    cijfers: readonly NieuweJaarcijfers[],
  ): Promise<void>;
  /** The newest first. */
  abstract imports(aantal: number): Promise<Jaarcijferimport[]>;
}
