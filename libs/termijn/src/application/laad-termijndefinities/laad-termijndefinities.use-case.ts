import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { meegeleverdeDefinities } from '../../domain/meegeleverd.v1';
import { TermijnRepository } from '../ports/termijn.repository';

/** Gives an organisation the shipped term definitions. What is there already stays as it is, so it can run again. */
@Injectable()
export class LaadTermijndefinities {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
  ) {}

  /** @returns how many definitions are new @throws DomeinFout GEEN_RECHT */
  async execute(actor: Actor): Promise<{ nieuw: number }> {
    eisRecht(actor, 'termijndefinitie:beheren');
    return this.uow.run(actor, async () => {
      let nieuw = 0;
      for (const definitie of meegeleverdeDefinities) {
        if (await this.termijnen.legDefinitieVast(definitie)) nieuw += 1;
      }
      this.uow.schrijf({
        handeling: 'termijndefinitie:laden',
        object: 'termijndefinitie',
        objectId: 'meegeleverd',
      });
      return { nieuw };
    });
  }
}
