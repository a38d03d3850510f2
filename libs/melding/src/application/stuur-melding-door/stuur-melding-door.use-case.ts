import { Injectable } from '@nestjs/common';
import { volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Meldinghandeling, type Meldingstatus, meldingovergangen } from '../../domain/melding-status';
import { processtandBij } from '../../domain/meldercontact';
import { Meldercontacten } from '../ports/meldercontact';
import { MeldingRepository } from '../ports/melding.repository';

export interface StuurMeldingDoorCommand {
  readonly meldingId: string;
  readonly versie: number;
  readonly ontvangers: readonly string[];
  readonly grondslag: string;
  readonly motivering: string;
}

/**
 * Forwards a melding to the supervisors who are competent: one record per recipient with its ground (AC-5).
 * @throws DomeinFout OVERGANG_NIET_MOGELIJK, NIET_GEVONDEN, VERSIE_VEROUDERD
 */
@Injectable()
export class StuurMeldingDoor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingRepository,
    private readonly contacten: Meldercontacten,
  ) {}

  async execute(actor: Actor, command: StuurMeldingDoorCommand): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    await this.uow.run(actor, async () => {
      const { meldingId, versie } = command;
      const melding = await this.meldingen.laadVoorWijziging(meldingId);
      const status = volgendeStatus<Meldingstatus, Meldinghandeling>(
        meldingovergangen,
        melding.status,
        'stuurDoor',
      );
      await this.meldingen.wijzig(meldingId, versie, { status });
      await this.contacten.zetStand(meldingId, processtandBij(status));
      for (const ontvanger of command.ontvangers) {
        await this.meldingen.voegDoorzendingToe({ ...command, ontvanger });
        this.uow.meld({
          type: 'MeldingDoorgezonden',
          aggregaatId: meldingId,
          payload: { meldingId, naar: ontvanger },
        });
      }
      this.uow.schrijf({
        handeling: 'melding:doorzenden',
        object: 'melding',
        objectId: meldingId,
        velden: ['status'],
      });
    });
  }
}
