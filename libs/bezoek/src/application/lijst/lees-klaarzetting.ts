import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Klaarzetstand, klaarzetstand, volgendeKlaarzetstatus } from '../../domain/lijst/klaarzetting';
import { Klaarzettingen } from '../ports/klaarzettingen';

/** What a device asks: whether it may keep the visit, and the key to open it again. Only of one's own. */
@Injectable()
export class LeesKlaarzetting {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly klaarzettingen: Klaarzettingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also of somebody else */
  stand(actor: Actor, id: string): Promise<{ readonly status: Klaarzetstand }> {
    eisRecht(actor, 'bezoek:lezen');
    return this.uow.run(actor, async () => {
      const klaarzetting = await this.eigen(actor, id);
      this.uow.schrijf({ handeling: 'klaarzetting:lezen', object: 'klaarzetting', objectId: id });
      return { status: klaarzetstand(klaarzetting, this.klok.nu().toString()) };
    });
  }

  /**
   * The key again, for a device that was closed meanwhile. Also after it expired: what was written is still to be sent.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, KLAARZETTING.INGETROKKEN, .AFGEROND: it was destroyed
   */
  sleutel(actor: Actor, id: string): Promise<{ readonly sleutel: string }> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      volgendeKlaarzetstatus(await this.eigen(actor, id), 'werkBij');
      const sleutel = await this.klaarzettingen.sleutel(id);
      if (sleutel === null) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'klaarzetting:sleutel-geven', object: 'klaarzetting', objectId: id });
      return { sleutel };
    });
  }

  private async eigen(actor: Actor, id: string) {
    const klaarzetting = await this.klaarzettingen.vind(id);
    if (klaarzetting?.gebruikerId !== actor.gebruikerId || !klaarzetting)
      throw new DomeinFout('NIET_GEVONDEN');
    return klaarzetting;
  }
}
