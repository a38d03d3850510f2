import { Injectable } from '@nestjs/common';
import { NeemOpgaveOver } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { ZaakRepository } from '../ports/zaak.repository';

/**
 * From its order on a provider answers in its report, and no longer adds to what it stated with its melding. Another
 * provider of the same case goes on with its own. Run by the system after the event.
 */
@Injectable()
export class NeemOpgavenOver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaken: ZaakRepository,
    private readonly opgaven: NeemOpgaveOver,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(
    actor: Actor,
    { zaakId, aanbiederId }: { readonly zaakId: string; readonly aanbiederId: string },
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () =>
      this.opgaven.execute(actor, await this.zaken.meldingenVan(zaakId), { afgerond: false, aanbiederId }),
    );
  }
}
