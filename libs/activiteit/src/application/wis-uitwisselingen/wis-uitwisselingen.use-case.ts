import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Uitwisselingen } from '../ports/uitwisselingen';

/** In small portions: a transaction that changes much holds up everything else. */
const PARTIJ = 500;

/**
 * Wipes about whom and what was exchanged once its last day has passed (AVG art. 5 lid 1 onder e). That it was, with whom,
 * on which ground and which kinds of data, stays.
 */
@Injectable()
export class WisUitwisselingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly uitwisselingen: Uitwisselingen,
  ) {}

  /** Call it outside a unit of work. @returns how many were wiped */
  async execute(organisatieId: string): Promise<number> {
    const actor = systeemActor(organisatieId, 'worker uitwisselingen-wissen', nieuwId());
    const vandaag = this.klok.vandaag().toString();
    let gewist = 0;
    let partij: number;
    do {
      partij = await this.uow.run(actor, async () => {
        const ids = await this.uitwisselingen.wis(vandaag, PARTIJ);
        for (const objectId of ids)
          this.uow.schrijf({ handeling: 'uitwisseling:wissen', object: 'uitwisseling', objectId });
        return ids.length;
      });
      gewist += partij;
    } while (partij === PARTIJ);
    return gewist;
  }
}
