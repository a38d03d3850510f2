import type { Pagina } from '@navolgbaar/platform/http';
import type { Afspraakstaat } from '../../domain/afspraakstaat';
import type { Afspraakstatus } from '../../domain/afspraak-status';

export interface Afsprakenfilter {
  readonly zaakId: string | null;
  readonly meldingId: string | null;
  readonly aanbiederId: string | null;
  /** Null: all of them. */
  readonly status: readonly Afspraakstatus[] | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export type Afspraakrij = Pick<
  Afspraakstaat,
  | 'id'
  | 'zaakId'
  | 'zaakNummer'
  | 'meldingId'
  | 'meldingNummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'tekst'
  | 'afgesprokenOp'
  | 'eigenaarFunctie'
  | 'eigenaarId'
  | 'uiterlijk'
  | 'controleOp'
  | 'controleDoor'
  | 'status'
  | 'monitoring'
  | 'afhandeling'
  | 'versie'
>;

export abstract class AfsprakenQuery {
  /** Breaches that nobody dealt with on top, then the newest first. */
  abstract lijst(filter: Afsprakenfilter): Promise<Pagina<Afspraakrij>>;
  /** Breaches that nobody dealt with, and what was not checked by its day: the oldest day first. */
  abstract signalen(vandaag: string, aantal: number): Promise<readonly Afspraakrij[]>;
  abstract detail(id: string): Promise<Afspraakstaat | null>;
}
