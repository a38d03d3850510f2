import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Wederhoren } from '../ports/wederhoren';

/** Lets the copied name follow the register, after an event. The draft keeps the name that it was sent with. */
@Injectable()
export class VolgAanbieder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederFeiten,
    private readonly wederhoren: Wederhoren,
  ) {}

  /** @throws DomeinFout NIET_GEVONDEN */
  async execute(actor: Actor, aanbiederId: string): Promise<void> {
    eisRecht(actor, 'wederhoor:behandelen');
    await this.uow.run(actor, async () => {
      const aanbieder = await this.aanbieders.van(aanbiederId);
      if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
      await this.wederhoren.hernoemAanbieder(aanbiederId, aanbieder.naam);
      this.uow.schrijf({
        handeling: 'wederhoor:aanbieder-volgen',
        object: 'aanbieder',
        objectId: aanbiederId,
        velden: ['aanbiederNaam'],
      });
    });
  }
}
