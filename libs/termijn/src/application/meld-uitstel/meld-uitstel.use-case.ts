import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Termijnpost } from '../bewaak-termijnen/termijnpost';
import { TermijnRepository } from '../ports/termijn.repository';
import { UitstelRepository } from '../ports/uitstel.repository';

/**
 * The letters about what a provider did with its request: after the event, since a provider sends no letters and knows
 * nobody's address. What we decided is written in the transaction of the decision.
 */
@Injectable()
export class MeldUitstel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly uitstel: UitstelRepository,
    private readonly post: Termijnpost,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  execute(actor: Actor, verzoekId: string, wat: 'gevraagd' | 'ingetrokken'): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const verzoek = await this.uitstel.laad(verzoekId);
      // Taken back or decided meanwhile: then nobody is asked to decide.
      if (verzoek.status !== wat) return;
      const termijn = await this.termijnen.laadVoorWijziging(verzoek.termijnId);
      if (wat === 'gevraagd') await this.post.meldUitstelvraag(actor, termijn, verzoek);
      else await this.post.meldUitstelIngetrokken(actor, termijn, verzoek);
    });
  }
}
