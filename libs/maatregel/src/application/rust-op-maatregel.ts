import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Maatregelstaat } from '../domain/maatregelstaat';

/** Another capability in which something can rest on a maatregel. */
export interface Maatregelsteun {
  /** Inside the unit of work in which it is withdrawn. @throws DomeinFout MAATREGEL.ADVIES_LOOPT */
  bijIntrekking(
    actor: Actor,
    maatregel: Pick<Maatregelstaat, 'id' | 'zaakId' | 'aanbiederId'>,
  ): Promise<void>;
}

/** What rests on a maatregel is known by others, which name themselves here: this lib does not know them. */
@Injectable()
export class RustOpMaatregel {
  private readonly steun = new Set<Maatregelsteun>();

  meldAan(steun: Maatregelsteun): void {
    this.steun.add(steun);
  }

  /** @throws DomeinFout MAATREGEL.ADVIES_LOOPT */
  async bijIntrekking(...[actor, maatregel]: Parameters<Maatregelsteun['bijIntrekking']>): Promise<void> {
    for (const een of this.steun) await een.bijIntrekking(actor, maatregel);
  }
}
