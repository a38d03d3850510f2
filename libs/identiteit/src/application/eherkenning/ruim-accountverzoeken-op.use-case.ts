import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Accountverzoeken } from '../ports/accountverzoeken';

/**
 * How long a refused request stays, in days after the refusal: so long the person can read why, and who decided can come
 * back on it. AANNAME: no source says how long; AVG art. 5 lid 1 onder e asks no longer than needed.
 */
export const BEWAARDAGEN_GEWEIGERD = 90;
/** In small portions: a transaction that deletes much holds up everything else. */
const PARTIJ = 500;

/** Removes requests for an account that were refused long ago. Who was refused may ask again after that. */
@Injectable()
export class RuimAccountverzoekenOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly verzoeken: Accountverzoeken,
  ) {}

  /** Call it outside a unit of work. @returns how many were removed */
  async execute(organisatieId: string): Promise<number> {
    const actor = systeemActor(organisatieId, 'worker accountverzoeken-opruimen', nieuwId());
    const voor = this.klok
      .nu()
      .subtract({ hours: 24 * BEWAARDAGEN_GEWEIGERD })
      .toString();
    let weg = 0;
    let partij: number;
    do {
      partij = await this.uow.run(actor, async () => {
        const ids = await this.verzoeken.ruimOp(voor, PARTIJ);
        for (const objectId of ids) {
          this.uow.schrijf({ handeling: 'accountverzoek:opruimen', object: 'accountverzoek', objectId });
        }
        return ids.length;
      });
      weg += partij;
    } while (partij === PARTIJ);
    return weg;
  }
}
