import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnFeiten } from '@navolgbaar/termijn';
import { Zaakwerk } from '../zaakwerk';

const REGEL = {
  gevraagd: 'Uitstel gevraagd',
  toegewezen: 'Uitstel toegewezen',
  afgewezen: 'Uitstel afgewezen',
  ingetrokken: 'Verzoek om uitstel ingetrokken',
  vervallen: 'Verzoek om uitstel vervallen',
} as const;

/** Shows in the history of a case that more time was asked for one of its terms, and what was decided. */
@Injectable()
export class NoteerUitstel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnFeiten,
    private readonly werk: Zaakwerk,
  ) {}

  /** @param gebruikerId who asked or decided; a term without a case leaves no line */
  async execute(
    actor: Actor,
    { zaakId, termijnId }: { readonly zaakId: string | null; readonly termijnId: string },
    stand: keyof typeof REGEL,
    gebruikerId: string | null,
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    if (!zaakId) return;
    await this.uow.run(actor, async () => {
      const termijn = await this.termijnen.van(termijnId);
      await this.werk.noteer(
        zaakId,
        'termijn',
        `${REGEL[stand]}: ${termijn?.naam ?? 'termijn'}.`,
        gebruikerId,
      );
      this.uow.schrijf({ handeling: 'zaak:uitstel-noteren', object: 'zaak', objectId: zaakId });
    });
  }
}
