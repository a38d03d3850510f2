import { Injectable } from '@nestjs/common';
import type { Antwoordsoort } from '@navolgbaar/partner';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Zaakwerk } from '../zaakwerk';

const REGEL: Readonly<Record<Antwoordsoort, string>> = {
  volledig: 'Antwoord van een ketenpartner ontvangen.',
  deels: 'Deel van het antwoord van een ketenpartner ontvangen.',
  niet_delen: 'Een ketenpartner mag het antwoord niet delen, met de reden.',
  collega: 'Een ketenpartner verwijst naar een collega.',
};

/** Shows in the history of a case that a partner answered; what, stands with the question. */
@Injectable()
export class NoteerPartnerantwoord {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly werk: Zaakwerk,
  ) {}

  /** A question about a melding leaves no line. */
  async execute(
    actor: Actor,
    { zaakId, soort }: { readonly zaakId: string | null; readonly soort: Antwoordsoort },
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    if (!zaakId) return;
    await this.uow.run(actor, async () => {
      await this.werk.noteer(zaakId, 'partnervraag', REGEL[soort], null);
      this.uow.schrijf({ handeling: 'zaak:partnerantwoord-noteren', object: 'zaak', objectId: zaakId });
    });
  }
}
