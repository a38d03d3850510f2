import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { noemtPersoon } from '../../domain/persoonsgegeven';
import { MeldingRepository, type Persoon } from '../ports/melding.repository';

/**
 * Says of texts whether they name a melder or cliënt of these meldingen, for who prepares them for the public. The
 * identities are opened inside and never leave; every check is logged as a reading would be.
 */
@Injectable()
export class BevatPersoonsnaam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingRepository,
  ) {}

  /**
   * @returns for each text whether a name, e-mail address or telephone number of theirs stands in it
   * @throws DomeinFout GEEN_RECHT
   */
  execute(actor: Actor, meldingIds: readonly string[], teksten: readonly string[]): Promise<boolean[]> {
    eisRecht(actor, 'publicatie:voorstellen');
    return this.uow.run(actor, async () => {
      const personen: Persoon[] = [];
      for (const id of meldingIds) {
        personen.push(...(await this.meldingen.personen(id, 'melder')));
        personen.push(...(await this.meldingen.personen(id, 'client')));
        this.uow.schrijf({ handeling: 'melder:vergelijken', object: 'melding', objectId: id });
      }
      return teksten.map((tekst) => noemtPersoon(tekst, personen));
    });
  }
}
