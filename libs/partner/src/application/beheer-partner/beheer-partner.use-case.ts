import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Partnergegevens, PartnerRepository } from '../ports/partner.repository';

/** Keeps the register of partners. A partner that stops stays readable under what went to it. */
@Injectable()
export class BeheerPartner {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly partners: PartnerRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, PARTNER.NAAM_BESTAAT */
  async voegToe(actor: Actor, gegevens: Partnergegevens): Promise<{ id: string }> {
    eisRecht(actor, 'partner:beheren');
    return this.uow.run(actor, async () => {
      const id = nieuwId();
      await this.partners.voegToe({ ...gegevens, id, gestoptOp: null, versie: 1 });
      this.uow.schrijf({ handeling: 'partner:toevoegen', object: 'partner', objectId: id });
      return { id };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, PARTNER.NAAM_BESTAAT */
  wijzig(actor: Actor, id: string, versie: number, gegevens: Partnergegevens): Promise<void> {
    return this.doe(actor, { id, versie, handeling: 'wijzigen' }, gegevens);
  }

  /** From today on nothing goes there; or again, when it stopped before. @throws DomeinFout as `wijzig` */
  zetGestopt(actor: Actor, id: string, versie: number, gestopt: boolean): Promise<void> {
    const gestoptOp = gestopt ? this.klok.vandaag().toString() : null;
    return this.doe(actor, { id, versie, handeling: gestopt ? 'stoppen' : 'hervatten' }, { gestoptOp });
  }

  private async doe(
    actor: Actor,
    { id, versie, handeling }: { id: string; versie: number; handeling: string },
    velden: object,
  ): Promise<void> {
    eisRecht(actor, 'partner:beheren');
    await this.uow.run(actor, async () => {
      const partner = await this.partners.vind(id);
      if (!partner) throw new DomeinFout('NIET_GEVONDEN');
      await this.partners.wijzig({ ...partner, ...velden, versie });
      this.uow.schrijf({
        ...{ handeling: `partner:${handeling}`, object: 'partner', objectId: id },
        velden: Object.keys(velden),
      });
    });
  }
}
