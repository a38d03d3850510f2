import { Injectable } from '@nestjs/common';
import { volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Meldinghandeling, type Meldingstatus, meldingovergangen } from '../../domain/melding-status';
import { processtandBij } from '../../domain/meldercontact';
import { Meldercontacten } from '../ports/meldercontact';
import { MeldingRepository } from '../ports/melding.repository';

/**
 * Moves a melding along its transition table. Called by weging and onderzoek inside their own transaction.
 * @throws DomeinFout OVERGANG_NIET_MOGELIJK, NIET_GEVONDEN
 */
@Injectable()
export class MarkeerMelding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingRepository,
    private readonly contacten: Meldercontacten,
  ) {}

  async execute(
    actor: Actor,
    { meldingId, handeling, kleur }: { meldingId: string; handeling: Meldinghandeling; kleur?: string },
  ): Promise<Meldingstatus> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      const melding = await this.meldingen.laadVoorWijziging(meldingId);
      const status = volgendeStatus<Meldingstatus, Meldinghandeling>(
        meldingovergangen,
        melding.status,
        handeling,
      );
      if (status !== melding.status || kleur) {
        await this.meldingen.wijzig(meldingId, melding.versie, { status, ...(kleur ? { kleur } : {}) });
      }
      if (status !== melding.status) await this.contacten.zetStand(meldingId, processtandBij(status));
      this.uow.schrijf({
        handeling: `melding:${handeling}`,
        object: 'melding',
        objectId: meldingId,
        velden: ['status'],
      });
      return status;
    });
  }
}
