import type { Uitstelstatus, Uitstelverzoek } from '../../domain/uitstelverzoek';
import type { Termijn } from './termijn.repository';

export type Uitsteleinde = Pick<Uitstelverzoek, 'eindeOp' | 'eindereden' | 'uiterlijk'> & {
  readonly status: Exclude<Uitstelstatus, 'gevraagd'>;
};

export abstract class UitstelRepository {
  abstract voegToe(termijn: Termijn, verzoek: Uitstelverzoek): Promise<void>;
  /** @throws DomeinFout NIET_GEVONDEN for what is not there and for what is not yours */
  abstract laad(id: string): Promise<Uitstelverzoek>;
  /** The request of a term about which nobody decided yet. */
  abstract open(termijnId: string): Promise<Uitstelverzoek | null>;
  /** Stores how it ended. @throws DomeinFout VERSIE_VEROUDERD */
  abstract sluit(verzoek: Uitstelverzoek, einde: Uitsteleinde): Promise<void>;
}
