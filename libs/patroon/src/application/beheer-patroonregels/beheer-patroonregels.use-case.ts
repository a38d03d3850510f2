import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Patroonfoutcode } from '../../domain/fouten';
import { type Patroonregels, verste } from '../../domain/patroonregels';
import { type Patroonregelversie, Patroonregelversies } from '../ports/patroonregelversies';

export interface StelRegelsVastCommand {
  readonly regels: Patroonregels;
  readonly geldigVanaf: string;
  /** The document with which they were adopted, and its day. */
  readonly bron: string;
  readonly brondatum: string;
}

/** The rules of the organisation as policy in versions: adopted by a person as they are made, and never changed. */
@Injectable()
export class BeheerPatroonregels {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versies: Patroonregelversies,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<readonly Patroonregelversie[]> {
    eisRecht(actor, 'patroonregel:lezen');
    return this.uow.run(actor, () => this.versies.alle());
  }

  /** @throws DomeinFout GEEN_RECHT, PATROONREGELS.BEGINT_TE_VROEG, .DOCUMENT_IN_TOEKOMST, .GEEN_REGEL */
  async stelVast(actor: Actor, command: StelRegelsVastCommand): Promise<void> {
    eisPersoon(actor, 'patroonregel:beheren');
    const vandaag = this.klok.vandaag().toString();
    if (command.geldigVanaf < vandaag)
      weiger('PATROONREGELS.BEGINT_TE_VROEG', 'geldigVanaf', 'Kies vandaag of een latere dag.');
    if (command.brondatum > vandaag)
      weiger('PATROONREGELS.DOCUMENT_IN_TOEKOMST', 'brondatum', 'Vul een dag in tot en met vandaag.');
    if (verste(command.regels) === 0)
      weiger('PATROONREGELS.GEEN_REGEL', 'aantal', 'Zet ten minste één regel aan.');
    const id = nieuwId();
    await this.uow.run(actor, async () => {
      await this.versies.voegToe({ ...command, id });
      this.uow.schrijf({ handeling: 'patroonregel:vaststellen', object: 'patroonregels', objectId: id });
    });
  }
}

function weiger(code: Patroonfoutcode, name: string, reason: string): never {
  throw new DomeinFout<Patroonfoutcode>(code, {}, [{ name, reason }]);
}
