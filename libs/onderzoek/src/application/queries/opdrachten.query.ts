import type { Pagina } from '@navolgbaar/platform/http';
import type { Aanbiederrapport, Opdracht } from '../../domain/opdracht';
import type { Opdrachtstatus } from '../../domain/opdracht-status';
import type { Beoordelingsregel } from '../ports/opdracht.repository';

export interface Opdrachtregel {
  readonly id: string;
  readonly zaakId: string;
  readonly zaakNummer: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly gegevenOp: string;
  readonly termijnId: string;
  /** Its first two hundred characters. */
  readonly onderzoeksvraag: string;
  readonly uiterlijk: string;
  readonly status: Opdrachtstatus;
  readonly versie: number;
}

/** An order in a list, with whether its term stands still. */
export interface Opdrachtlijstregel extends Opdrachtregel {
  /** The day of the decision to suspend its term; null while that runs or has ended. */
  readonly opgeschortOp: string | null;
}

export interface Opdrachtenfilter {
  readonly status: readonly Opdrachtstatus[] | null;
  /** Only orders of this provider; for a provider itself always its own. */
  readonly aanbiederId: string | null;
  /** Only orders of these cases. */
  readonly zaakIds?: readonly string[] | null;
  /** The newest order on top, instead of the first last day. */
  readonly nieuwsteEerst?: boolean;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export abstract class OpdrachtenQuery {
  abstract lijst(filter: Opdrachtenfilter): Promise<Pagina<Opdrachtregel>>;
  abstract vanZaak(zaakId: string): Promise<readonly Opdrachtregel[]>;
  abstract opdracht(id: string): Promise<Opdracht | null>;
  abstract rapporten(opdrachtId: string): Promise<readonly Aanbiederrapport[]>;
  abstract beoordelingen(opdrachtId: string): Promise<readonly Beoordelingsregel[]>;
}
