import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { CollegeberichtRepository, type Collegeinstelling } from '../ports/collegebericht.repository';

/** Of which kinds of melding the college hears (BK-6.15). Shipped: calamiteit and geweldsincident. */
@Injectable()
export class StelCollegeIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly berichten: CollegeberichtRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<Collegeinstelling> {
    eisRecht(actor, 'collegeinstelling:lezen');
    return this.uow.run(actor, () => this.berichten.instelling());
  }

  /** Drafts that wait follow at once; a term that runs stays. @throws DomeinFout GEEN_RECHT, VERSIE_VEROUDERD */
  async execute(actor: Actor, { soorten, versie }: Collegeinstelling): Promise<void> {
    eisRecht(actor, 'collegeinstelling:beheren');
    await this.uow.run(actor, async () => {
      await this.berichten.bewaarInstelling(soorten, versie);
      this.uow.schrijf({
        ...{ handeling: 'collegeinstelling:wijzigen', object: 'collegeinstelling' },
        ...{ objectId: actor.organisatieId, velden: ['soorten'] },
      });
    });
  }
}
