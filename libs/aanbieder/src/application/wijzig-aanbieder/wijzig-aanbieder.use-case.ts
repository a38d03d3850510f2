import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Aanbieder, AanbiederRepository } from '../ports/aanbieder.repository';

export interface WijzigAanbiederCommand {
  readonly aanbiederId: string;
  readonly versie: number;
  readonly velden: Partial<Omit<Aanbieder, 'id' | 'versie' | 'gestoptOp' | 'gestoptReden'>>;
}

/** Corrects the data of a provider. @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, AANBIEDER.KVK_BESTAAT */
@Injectable()
export class WijzigAanbieder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
  ) {}

  async execute(actor: Actor, { aanbiederId, versie, velden }: WijzigAanbiederCommand): Promise<void> {
    eisRecht(actor, 'aanbieder:beheren');
    if (velden.email !== undefined) eisRecht(actor, 'aanbieder:postadres');
    await this.uow.run(actor, async () => {
      await this.aanbieders.laadVoorWijziging(aanbiederId);
      await this.aanbieders.wijzig(aanbiederId, versie, velden);
      this.uow.meld({ type: 'AanbiederGewijzigd', aggregaatId: aanbiederId, payload: { aanbiederId } });
      this.uow.schrijf({
        handeling: 'aanbieder:wijzigen',
        object: 'aanbieder',
        objectId: aanbiederId,
        velden: Object.keys(velden),
      });
    });
  }
}
