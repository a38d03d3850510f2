import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Opgaven } from '../ports/opgaven';

/**
 * The case takes over from what the provider stated with its melding: from its order on, the provider answers in its
 * report. Run by the system after the event.
 */
@Injectable()
export class NeemOpgaveOver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opgaven: Opgaven,
  ) {}

  /**
   * @param wat of which provider (null: of all), and whether it reads from now on that we are done
   * @throws DomeinFout GEEN_RECHT
   */
  execute(
    actor: Actor,
    meldingIds: readonly string[],
    wat: { readonly afgerond: boolean; readonly aanbiederId: string | null },
  ): Promise<void> {
    eisRecht(actor, 'opgave:beheren');
    return this.uow.run(actor, async () => {
      for (const id of await this.opgaven.neemOver(meldingIds, wat)) {
        this.uow.schrijf({
          ...{ handeling: 'opgave:neemOver', object: 'melding', objectId: id },
          velden: ['status'],
        });
      }
    });
  }
}
