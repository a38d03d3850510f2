import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { PublicatieRepository } from '../ports/publicatie.repository';
import { Publiceer } from './publiceer.use-case';

/** Opens what was decided and has waited long enough, in one organisation. What a person must still do keeps waiting. */
@Injectable()
export class PubliceerRijpe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly publicaties: PublicatieRepository,
    private readonly publiceer: Publiceer,
  ) {}

  /** Call it outside a unit of work. @returns how many reports were opened */
  async execute(organisatieId: string): Promise<number> {
    const actor = systeemActor(organisatieId, 'worker publicatie', nieuwId());
    const rijp = await this.uow.run(actor, () => this.publicaties.rijp(this.klok.vandaag().toString()));
    let geopend = 0;
    const fouten: unknown[] = [];
    for (const { id: publicatieId, versie } of rijp) {
      try {
        await this.publiceer.execute(actor, { publicatieId, versie });
        geopend += 1;
      } catch (fout) {
        // Not looked at, or changed a moment ago: the next round sees it again.
        // Of another fault the others have no part; it is told when they are done.
        if (!(fout instanceof DomeinFout)) fouten.push(fout);
      }
    }
    if (fouten.length > 0) throw new AggregateError(fouten, 'niet alles is openbaar gemaakt');
    return geopend;
  }
}
