import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Belanghebbenden } from '../ports/belanghebbenden';
import { PublicatieRepository } from '../ports/publicatie.repository';
import { Publicatiepost } from '../publicatiepost';
import { Publicatiewerk } from '../publicatiewerk';

/** Writes the decision to the provider and to whoever else was asked (Awb art. 3:41). Called after the decision, by the system. */
@Injectable()
export class MaakBesluitBekend {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publicaties: PublicatieRepository,
    private readonly werk: Publicatiewerk,
    private readonly aanbieders: AanbiederFeiten,
    private readonly belanghebbenden: Belanghebbenden,
    private readonly post: Publicatiepost,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  execute(actor: Actor, publicatieId: string): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const publicatie = await this.publicaties.zoek(publicatieId);
      if (!publicatie) throw new DomeinFout('NIET_GEVONDEN');
      const rapport = await this.werk.rapport(actor, publicatie);
      const aanbieder = await this.aanbieders.van(rapport.aanbiederId);
      await this.post.besluit(actor, { publicatie, rapport, aanbieder });
      for (const belanghebbende of await this.belanghebbenden.van(publicatieId))
        await this.post.besluitAanDerde(actor, { publicatie, rapport, belanghebbende });
      this.uow.schrijf({ handeling: 'publicatie:bekendmaken', object: 'publicatie', objectId: publicatieId });
    });
  }
}
