import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { eisMagWijzigen } from '../../domain/weergave';
import { type Lijstnaam, eisLijst } from '../lijsten';
import { WeergaveRepository } from '../ports/weergave.repository';

/** Takes a view away: its maker, and a shared one also a coordinator. Whoever had it as default is told at the list. */
@Injectable()
export class VerwijderWeergave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weergaven: WeergaveRepository,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what is private to somebody else, WEERGAVE.NIET_VAN_U,
   * VERSIE_VEROUDERD
   */
  execute(
    actor: Actor,
    { lijst, id, versie }: { readonly lijst: Lijstnaam; readonly id: string; readonly versie: number },
  ): Promise<void> {
    const kijker = eisLijst(actor, lijst);
    return this.uow.run(actor, async () => {
      const weergave = await this.weergaven.laadVoorWijziging(id, kijker.gebruikerId);
      if (weergave?.lijst !== lijst) throw new DomeinFout('NIET_GEVONDEN');
      eisMagWijzigen(weergave, kijker);
      await this.weergaven.verwijder(id, versie);
      // Who takes it away knows that it is gone.
      await this.weergaven.vergeetStandaard(id, kijker.gebruikerId);
      this.uow.schrijf({ handeling: 'weergave:verwijderen', object: 'weergave', objectId: id });
    });
  }
}
