import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { OntvangenGebeurtenis } from '@navolgbaar/platform/outbox';
import { attenderingVan } from '../../domain/regels';
import { Attenderingen } from '../ports/attenderingen';
import { Ontvangers } from './ontvangers';

/** Tells people what happened to their work, after the event; never who did it himself. */
@Injectable()
export class Attendeer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ontvangers: Ontvangers,
    private readonly attenderingen: Attenderingen,
  ) {}

  /** @param actor the system, in the organisation of the event */
  execute(actor: Actor, gebeurtenis: OntvangenGebeurtenis): Promise<void> {
    const attendering = attenderingVan(gebeurtenis.type, gebeurtenis.payload);
    if (!attendering) return Promise.resolve();
    const { soort, over, aan } = attendering;
    return this.uow.run(actor, async () => {
      const kring = await this.ontvangers.van(aan, over);
      const anderen = kring.filter((id) => id !== gebeurtenis.gebruikerId);
      if (anderen.length === 0) return;
      const nieuw = { soort, over, gebeurtenisId: gebeurtenis.id, op: gebeurtenis.ontstaanOp.toString() };
      await this.attenderingen.voegToe(nieuw, anderen);
    });
  }
}
