import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Opgaven } from '../ports/opgaven';

export interface StelOpgavevraagCommand {
  readonly meldingId: string;
  readonly tekst: string;
  /** Why it is asked: the provider reads it with the question (regeldruk). */
  readonly waarom: string;
}

/**
 * Asks a provider something about its own melding; it reads and answers that where it reports. Not for what others
 * reported about it: a question would tell that there is such a melding.
 */
@Injectable()
export class StelOpgavevraag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opgaven: Opgaven,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a melding that is not the provider's own */
  execute(actor: Actor, { meldingId, tekst, waarom }: StelOpgavevraagCommand): Promise<{ id: string }> {
    eisRecht(actor, 'opgave:beheren');
    return this.uow.run(actor, async () => {
      const { aanbiederId } = await this.opgaven.laadVoorWijziging(meldingId);
      const id = nieuwId();
      await this.opgaven.voegVraagToe({ id, meldingId, aanbiederId, tekst, waarom });
      this.uow.meld({
        type: 'OpgavevraagGesteld',
        aggregaatId: meldingId,
        payload: { meldingId, vraagId: id },
      });
      this.uow.schrijf({
        ...{ handeling: 'opgave:vraag-stellen', object: 'melding', objectId: meldingId },
        velden: ['tekst', 'waarom'],
      });
      return { id };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a question that is no longer open */
  trekIn(
    actor: Actor,
    { meldingId, vraagId }: { readonly meldingId: string; readonly vraagId: string },
  ): Promise<void> {
    eisRecht(actor, 'opgave:beheren');
    return this.uow.run(actor, async () => {
      await this.opgaven.laadVoorWijziging(meldingId);
      if (!(await this.opgaven.trekVraagIn(meldingId, vraagId))) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'opgave:vraag-intrekken', object: 'melding', objectId: meldingId });
    });
  }
}
