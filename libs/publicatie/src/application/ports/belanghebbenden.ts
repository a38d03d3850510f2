import type { Belanghebbende } from '../../domain/belanghebbende';
import type { Publicatiestaat } from '../../domain/publicatie';
import type { Zienswijze } from '../../domain/zienswijze';

type Bij = Pick<Publicatiestaat, 'id' | 'rapportId' | 'zaakId'>;

/** Who is asked besides the provider, with its name and address closed. */
export abstract class Belanghebbenden {
  abstract voegToe(bij: Bij, belanghebbende: Belanghebbende): Promise<void>;
  /** The first one first. */
  abstract van(publicatieId: string): Promise<Belanghebbende[]>;
  abstract zetZienswijze(id: string, zienswijze: Zienswijze): Promise<void>;
}
