import { Injectable } from '@nestjs/common';
import { PlanBezoek, type PlanBezoekCommand } from '@navolgbaar/bezoek';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { MaatregelenQuery } from '../queries/maatregelen.query';

export type PlanHercontroleCommand = Omit<PlanBezoekCommand, 'zaakId' | 'aanbiederId' | 'maatregelId'> & {
  readonly maatregelId: string;
};

/** Plans a visit that looks whether a maatregel was carried out: the rules of a visit, tied to the maatregel (Beleidskader § 8). */
@Injectable()
export class PlanHercontrole {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MaatregelenQuery,
    private readonly plan: PlanBezoek,
  ) {}

  /**
   * @returns the id of the visit
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK of a maatregel that was
   * withdrawn and in a closed case, BEZOEK.…
   */
  execute(actor: Actor, { maatregelId, ...bezoek }: PlanHercontroleCommand): Promise<string> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      const maatregel = await this.query.detail(maatregelId);
      if (!maatregel) throw new DomeinFout('NIET_GEVONDEN');
      const { zaakId, aanbiederId, status } = maatregel;
      if (status === 'ingetrokken' || status === 'overgedragen')
        throw new DomeinFout('OVERGANG_NIET_MOGELIJK', { status, handeling: 'planHercontrole' });
      return this.plan.execute(actor, { ...bezoek, zaakId, aanbiederId, maatregelId });
    });
  }
}
