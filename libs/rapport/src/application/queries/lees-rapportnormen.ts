import { Injectable } from '@nestjs/common';
import type { Gebruiktenorm } from '@navolgbaar/bevinding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Rapportnormen } from '../rapportnormen';
import { Zaaktoegang } from '../zaaktoegang';

/** The norms that a report of a case can point at, for who writes it. */
@Injectable()
export class LeesRapportnormen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaaktoegang: Zaaktoegang,
    private readonly normen: Rapportnormen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for a case that is not yours */
  execute(actor: Actor, zaakId: string): Promise<Gebruiktenorm[]> {
    eisRecht(actor, 'rapport:opstellen');
    return this.uow.run(actor, async () => {
      await this.zaaktoegang.eis(actor, { zaakId });
      this.uow.schrijf({ handeling: 'rapport:normen-lezen', object: 'zaak', objectId: zaakId });
      return this.normen.keuze(zaakId);
    });
  }
}
