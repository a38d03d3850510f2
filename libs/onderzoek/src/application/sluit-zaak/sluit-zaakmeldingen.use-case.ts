import { Injectable } from '@nestjs/common';
import { NeemOpgaveOver, SluitProcesinformatie } from '@navolgbaar/melding';
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
    private readonly opgaven: NeemOpgaveOver,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, zaakId: string): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      const meldingIds = await this.zaken.meldingenVan(zaakId);
      await this.procesinformatie.execute(actor, meldingIds);
      await this.opgaven.execute(actor, meldingIds, { afgerond: true, aanbiederId: null });
    });
  }
}
