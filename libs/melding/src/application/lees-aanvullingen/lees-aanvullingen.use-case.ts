import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Meldercontact, Meldercontacten } from '../ports/meldercontact';
import { MeldingenQuery } from '../queries/meldingen.query';

/** The questions to the melder, and what the melder added. Reading is logged; that it was read is an act of its own. */
@Injectable()
export class LeesAanvullingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingenQuery,
    private readonly contacten: Meldercontacten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  van(actor: Actor, meldingId: string): Promise<Meldercontact> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      await this.eis(meldingId);
      this.uow.schrijf({ handeling: 'melding:meldercontact-lezen', object: 'melding', objectId: meldingId });
      return this.contacten.van(meldingId);
    });
  }

  /**
   * Takes the sign off the worklist for what came in until that one; what came later stays unread.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  markeerGelezen(
    actor: Actor,
    { meldingId, totEnMet }: { meldingId: string; totEnMet: string },
  ): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    return this.uow.run(actor, async () => {
      await this.eis(meldingId);
      if ((await this.contacten.markeerGelezen(meldingId, totEnMet)) === 0) return;
      this.uow.schrijf({ handeling: 'melding:aanvulling-gelezen', object: 'melding', objectId: meldingId });
    });
  }

  private async eis(meldingId: string): Promise<void> {
    if (!(await this.meldingen.feiten(meldingId))) throw new DomeinFout('NIET_GEVONDEN');
  }
}
