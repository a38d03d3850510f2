import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Adviezen } from '../ports/adviezen';
import { Advieswerk } from '../advieswerk';

/**
 * What the college imposed on this advice was handed over to private, administrative or criminal law: the advice is read only
 * from now on (BK-8.08, AC-11). Inside the unit of work of the hand-over.
 */
@Injectable()
export class DraagAdviesOver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly adviezen: Adviezen,
    private readonly werk: Advieswerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK */
  execute(actor: Actor, adviesId: string): Promise<void> {
    eisRecht(actor, 'collegeadvies:opstellen');
    return this.uow.run(actor, async () => {
      const advies = await this.adviezen.laadVoorWijziging(adviesId);
      const gezien = advies.staat.versie;
      advies.draagOver();
      await this.adviezen.bewaar(advies, gezien);
      await this.werk.laatSpoorNa(advies.staat, { handeling: 'overdragen', velden: ['status'] });
    });
  }
}
