import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Brieven, type Postkeuze } from '../ports/brieven';

/** How a provider wants its letters: by mail, in the portal only, or on paper. */
@Injectable()
export class KiesPost {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly brieven: Brieven,
    private readonly aanbieders: AanbiederFeiten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  lees(actor: Actor, aanbiederId: string): Promise<Postkeuze> {
    eisRecht(actor, 'aanbieder:postadres');
    return this.uow.run(actor, async () => {
      await this.eisAanbieder(aanbiederId);
      this.uow.schrijf({ handeling: 'postkeuze:lezen', object: 'aanbieder', objectId: aanbiederId });
      return this.brieven.postkeuze(aanbiederId);
    });
  }

  /** For the letters from now on. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD */
  execute(actor: Actor, aanbiederId: string, { versie, ...keuze }: Postkeuze): Promise<void> {
    eisRecht(actor, 'aanbieder:postadres');
    return this.uow.run(actor, async () => {
      await this.eisAanbieder(aanbiederId);
      await this.brieven.bewaarPostkeuze(aanbiederId, keuze, versie, this.klok.nu().toString());
      const velden = ['kanaal', 'postadres'];
      this.uow.schrijf({
        handeling: 'postkeuze:wijzigen',
        object: 'aanbieder',
        objectId: aanbiederId,
        velden,
      });
    });
  }

  private async eisAanbieder(id: string): Promise<void> {
    if (!(await this.aanbieders.van(id))) throw new DomeinFout('NIET_GEVONDEN');
  }
}
