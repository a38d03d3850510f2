import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht, nieuwSessietoken } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Concepten } from '../ports/concepten';

/** How long a draft waits for who began it. AANNAME: long enough for a second evening, short enough for a stranger's story. */
export const CONCEPTDAGEN = 14;

/** Begins a melding: an empty draft behind a secret that only the visitor has. */
@Injectable()
export class BeginConcept {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly concepten: Concepten,
  ) {}

  /** @returns the secret of the draft; the server keeps its hash only @throws DomeinFout GEEN_RECHT */
  async execute(actor: Actor, gemeenteId: string): Promise<string> {
    eisRecht(actor, 'melding:registreren');
    const { token, hash } = nieuwSessietoken();
    await this.uow.run(actor, async () => {
      const id = nieuwId();
      const verlooptOp = this.klok
        .nu()
        .add({ hours: 24 * CONCEPTDAGEN })
        .toString();
      await this.concepten.voegToe({ id, hash, gemeenteId, verlooptOp });
      this.uow.schrijf({ handeling: 'concept:beginnen', object: 'concept', objectId: id });
    });
    return token;
  }
}
