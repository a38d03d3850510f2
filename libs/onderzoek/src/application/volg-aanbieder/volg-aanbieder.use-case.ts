import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';

/** Lets the copied name follow the register, after an event. */
@Injectable()
export class VolgAanbieder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederFeiten,
    private readonly betrokken: ZaakaanbiederRepository,
  ) {}

  /** @throws DomeinFout NIET_GEVONDEN */
  async execute(actor: Actor, aanbiederId: string): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    await this.uow.run(actor, async () => {
      const aanbieder = await this.aanbieders.van(aanbiederId);
      if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
      await this.betrokken.hernoemAanbieder(aanbiederId, aanbieder.naam);
      this.uow.schrijf({
        handeling: 'zaak:aanbieder-volgen',
        object: 'aanbieder',
        objectId: aanbiederId,
        velden: ['aanbiederNaam'],
      });
    });
  }
}
