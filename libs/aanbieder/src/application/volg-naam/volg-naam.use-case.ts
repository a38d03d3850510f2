import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { AanbiederFeiten } from '../queries/lees-aanbieders';

/**
 * Lets a copied name of a provider follow the register, after an event. Whose copy it is, and where it stands, says who
 * extends it. Only lists and pages follow: what was printed or sent, is not touched.
 */
@Injectable()
export abstract class VolgNaam {
  /** For the audit. */
  protected abstract readonly deel: string;
  protected abstract readonly recht: Rechtnaam;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederFeiten,
  ) {}

  protected abstract hernoem(aanbiederId: string, naam: string): Promise<void>;

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  async execute(actor: Actor, aanbiederId: string): Promise<void> {
    eisRecht(actor, this.recht);
    await this.uow.run(actor, async () => {
      const aanbieder = await this.aanbieders.van(aanbiederId);
      if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
      await this.hernoem(aanbiederId, aanbieder.naam);
      this.uow.schrijf({
        ...{ handeling: `${this.deel}:aanbieder-volgen`, object: 'aanbieder', objectId: aanbiederId },
        velden: ['aanbiederNaam'],
      });
    });
  }
}
