import { Injectable } from '@nestjs/common';
import { SluitProcesinformatie } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { ZaakRepository } from '../ports/zaak.repository';

/** When a case is closed, its melders read that we are done. Run by the system after the event. */
@Injectable()
export class SluitZaakmeldingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaken: ZaakRepository,
    private readonly procesinformatie: SluitProcesinformatie,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, zaakId: string): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () =>
      this.procesinformatie.execute(actor, await this.zaken.meldingenVan(zaakId)),
    );
  }
}
