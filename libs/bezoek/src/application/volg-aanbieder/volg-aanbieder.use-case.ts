import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { BezoekRepository } from '../ports/bezoek.repository';

/** Lets the copied name follow the register, after an event. */
@Injectable()
export class VolgAanbieder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederFeiten,
    private readonly bezoeken: BezoekRepository,
  ) {}

  /** @throws DomeinFout NIET_GEVONDEN */
  async execute(actor: Actor, aanbiederId: string): Promise<void> {
    eisRecht(actor, 'bezoek:plannen');
    await this.uow.run(actor, async () => {
      const aanbieder = await this.aanbieders.van(aanbiederId);
      if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
      await this.bezoeken.hernoemAanbieder(aanbiederId, aanbieder.naam);
      this.uow.schrijf({
        handeling: 'bezoek:aanbieder-volgen',
        object: 'aanbieder',
        objectId: aanbiederId,
        velden: ['aanbiederNaam'],
      });
    });
  }
}
