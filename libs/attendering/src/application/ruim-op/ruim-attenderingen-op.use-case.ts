import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Attenderingen } from '../ports/attenderingen';

/** How long what was read stays to be found again, in days. AANNAME: as long as an event. */
export const BEWAARDAGEN = 90;
/** In small portions: a transaction that deletes a year holds up everything else. */
const PARTIJ = 2_000;

/** Removes what was read long ago. The fact itself stands in the file; unread stays until it is read. */
@Injectable()
export class RuimAttenderingenOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly attenderingen: Attenderingen,
  ) {}

  /** Call it outside a unit of work. @returns how many were removed */
  async execute(organisatieId: string): Promise<number> {
    const actor = systeemActor(organisatieId, 'worker attenderingen-opruimen', nieuwId());
    const voor = this.klok
      .nu()
      .subtract({ hours: 24 * BEWAARDAGEN })
      .toString();
    let weg = 0;
    let partij: number;
    do {
      partij = await this.uow.run(actor, () => this.attenderingen.ruimOp(voor, PARTIJ));
      weg += partij;
    } while (partij === PARTIJ);
    return weg;
  }
}
