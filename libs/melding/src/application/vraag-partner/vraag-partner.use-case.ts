import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Partnervraaginhoud, StelPartnervraag } from '@navolgbaar/partner';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { BevatPersoonsnaam } from '../bevat-persoonsnaam/bevat-persoonsnaam.use-case';
import { MeldingenQuery } from '../queries/meldingen.query';

/** Asks a partner something about a melding (BK-6.04). */
@Injectable()
export class VraagPartner {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MeldingenQuery,
    private readonly bevat: BevatPersoonsnaam,
    private readonly stel: StelPartnervraag,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, MELDING.NOEMT_VERZEGELDE_MELDER, PARTNER.…, VERSTREKKING.… */
  execute(actor: Actor, meldingId: string, inhoud: Partnervraaginhoud): Promise<{ id: string }> {
    eisRecht(actor, 'verstrekking:vastleggen');
    return this.uow.run(actor, async () => {
      const melding = await this.query.feiten(meldingId);
      if (!melding) throw new DomeinFout('NIET_GEVONDEN');
      await this.bevat.eisZonderVerzegelde(actor, [meldingId], inhoud);
      const { nummer: kenmerk, behandelaarId } = melding;
      const { id } = await this.stel.execute(actor, {
        ...{ ...inhoud, meldingId, zaakId: null, kenmerk },
        behandelaarId: behandelaarId ?? actor.gebruikerId,
      });
      return { id };
    });
  }
}
