import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { MeldingenQuery } from '../queries/meldingen.query';
import { MeldingRepository, type Persoon } from '../ports/melding.repository';

/**
 * Opens the identity of melder or cliënt. Every reading is logged (rulings, Melding: "the reading is logged").
 * @throws DomeinFout NIET_GEVONDEN, GEEN_RECHT
 */
@Injectable()
export class LeesMelder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MeldingenQuery,
    private readonly meldingen: MeldingRepository,
  ) {}

  async execute(
    actor: Actor,
    meldingId: string,
  ): Promise<{ melder: Persoon | null; client: Persoon | null }> {
    eisRecht(actor, 'melder:inzien');
    return this.uow.run(actor, async () => {
      if (!(await this.query.feiten(meldingId))) throw new DomeinFout('NIET_GEVONDEN');
      const [melder] = await this.meldingen.personen(meldingId, 'melder');
      const [client] = await this.meldingen.personen(meldingId, 'client');
      this.uow.schrijf({ handeling: 'melder:inzien', object: 'melding', objectId: meldingId });
      return { melder: melder ?? null, client: client ?? null };
    });
  }
}
