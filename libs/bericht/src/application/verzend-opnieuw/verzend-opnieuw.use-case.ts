import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Berichtstatus, overgangen } from '../../domain/bericht';
import '../../domain/gebeurtenissen';
import { BerichtRepository } from '../ports/bericht.repository';

/** Offers a failed message again, with the same text to the same address, because a person asked for it. */
@Injectable()
export class VerzendOpnieuw {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly berichten: BerichtRepository,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK when it has not failed */
  async execute(actor: Actor, id: string): Promise<{ id: string; status: Berichtstatus }> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const bericht = await this.berichten.laadVoorWijziging(id);
      if (!bericht) throw new DomeinFout('NIET_GEVONDEN');
      const status = volgendeStatus(overgangen, bericht.status, 'verzendOpnieuw');
      const op = this.klok.nu().toString();
      await this.berichten.wijzig(id, bericht.versie, { status, op, volgendePogingOp: op, pogingen: 0 });
      this.uow.meld({ type: 'BerichtKlaargezet', aggregaatId: id, payload: { berichtId: id } });
      this.uow.schrijf({ handeling: 'bericht:opnieuw-verzenden', object: 'bericht', objectId: id });
      return { id, status };
    });
  }
}
