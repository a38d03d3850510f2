import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Jaarcijferfoutcode } from '../../domain/fouten';
import { type Drempels, staatIetsAan } from '../../domain/drempels';
import { type Drempelversie, Drempelversies } from '../ports/drempelversies';

export interface StelDrempelsVastCommand {
  readonly drempels: Drempels;
  readonly geldigVanaf: string;
  /** The document with which they were adopted, and its day. */
  readonly bron: string;
  readonly brondatum: string;
}

/** The thresholds of the organisation as policy in versions: adopted by a person as they are made, and never changed. */
@Injectable()
export class BeheerDrempels {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versies: Drempelversies,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<readonly Drempelversie[]> {
    eisRecht(actor, 'jaarcijfer:lezen');
    return this.uow.run(actor, () => this.versies.alle());
  }

  /** @throws DomeinFout GEEN_RECHT, JAARCIJFERDREMPELS.BEGINT_TE_VROEG, .DOCUMENT_IN_TOEKOMST, .GEEN_DREMPEL */
  async stelVast(actor: Actor, command: StelDrempelsVastCommand): Promise<void> {
    eisPersoon(actor, 'jaarcijferdrempel:beheren');
    const vandaag = this.klok.vandaag().toString();
    if (command.geldigVanaf < vandaag)
      weiger('JAARCIJFERDREMPELS.BEGINT_TE_VROEG', 'geldigVanaf', 'Kies vandaag of een latere dag.');
    if (command.brondatum > vandaag)
      weiger('JAARCIJFERDREMPELS.DOCUMENT_IN_TOEKOMST', 'brondatum', 'Vul een dag in tot en met vandaag.');
    if (!staatIetsAan(command.drempels))
      weiger('JAARCIJFERDREMPELS.GEEN_DREMPEL', 'drempels', 'Zet ten minste één drempel aan.');
    const id = nieuwId();
    await this.uow.run(actor, async () => {
      await this.versies.voegToe({ ...command, id });
      this.uow.schrijf({
        handeling: 'jaarcijferdrempel:vaststellen',
        object: 'jaarcijferdrempels',
        objectId: id,
      });
    });
  }
}

function weiger(code: Jaarcijferfoutcode, name: string, reason: string): never {
  throw new DomeinFout<Jaarcijferfoutcode>(code, {}, [{ name, reason }]);
}
