import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, vanBinnen } from '@navolgbaar/platform/auth';

/** Need-to-know: the report of a case that is closed to you is closed to you as well. */
@Injectable()
export class Zaaktoegang {
  constructor(private readonly zaken: ZaakFeiten) {}

  /**
   * Inside a unit of work. Whoever reads by sharing (a college) sees the report and not the case: there the sharing
   * of the report itself is the ground, and row-level security has asked for it already.
   * @throws DomeinFout NIET_GEVONDEN
   */
  async eis(actor: Actor, { zaakId }: { readonly zaakId: string }): Promise<void> {
    if (actor.soort === 'systeem' || !vanBinnen(actor)) return;
    if (!(await this.zaken.van(zaakId))) throw new DomeinFout('NIET_GEVONDEN');
  }
}
