import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type AangekondigdBezoek, BezoekenQuery } from './bezoeken.query';

/** More visits to come than any provider has. */
const HOOGSTENS = 100;

/** The visits that were announced to a provider and are still to come; of an unannounced one it learns nothing. */
@Injectable()
export class LeesAangekondigd {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: BezoekenQuery,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor): Promise<readonly AangekondigdBezoek[]> {
    eisRecht(actor, 'bezoek:aangekondigd');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'bezoek:lijst', object: 'lijst', objectId: 'aangekondigd' });
      return this.query.aangekondigd(this.klok.vandaag().toString(), HOOGSTENS);
    });
  }
}
