import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { Zaakwerk } from '../zaakwerk';

const TEKST = 'In een ontvangen bestand is een virus gevonden. De inhoud is vernietigd.';

/** Shows in the history of a case that a file of it, or of one of its orders, was destroyed. */
@Injectable()
export class NoteerBesmetting {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opdrachten: OpdrachtRepository,
    private readonly werk: Zaakwerk,
  ) {}

  async execute(
    actor: Actor,
    feit: { readonly documentId: string; readonly object: string; readonly objectId: string },
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    await this.uow.run(actor, async () => {
      const zaakId = await this.zaakVan(feit);
      if (!zaakId) return;
      const regel = { soort: 'document', tekst: TEKST, deelId: feit.documentId };
      await this.werk.laatSpoorNa(zaakId, { handeling: 'zaak:besmetting-noteren', ...regel });
    });
  }

  /** Null for what is no case of ours, or belongs to another capability. */
  private async zaakVan({ object, objectId }: { object: string; objectId: string }): Promise<string | null> {
    if (object === 'zaak') return objectId;
    return object === 'opdracht' ? (await this.opdrachten.laadVoorWijziging(objectId)).zaakId : null;
  }
}
