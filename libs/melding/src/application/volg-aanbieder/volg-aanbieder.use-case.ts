import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { MeldingRepository } from '../ports/melding.repository';
import { Twijfels } from '../ports/twijfels';

/** Keeps the copied name of a provider equal to the register. @throws DomeinFout NIET_GEVONDEN */
@Injectable()
export class VolgAanbieder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederFeiten,
    private readonly meldingen: MeldingRepository,
    private readonly twijfels: Twijfels,
  ) {}

  async execute(actor: Actor, aanbiederId: string): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    await this.uow.run(actor, async () => {
      const aanbieder = await this.aanbieders.van(aanbiederId);
      if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
      await this.meldingen.hernoemAanbieder(aanbiederId, aanbieder.naam);
      await this.twijfels.hernoemAanbieder(aanbiederId, aanbieder.naam);
      this.uow.schrijf({
        handeling: 'melding:volg-aanbieder',
        object: 'aanbieder',
        objectId: aanbiederId,
        velden: ['aanbiederNaam'],
      });
    });
  }
}
