import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import { type Routetabel, eisGeldigeRoutetabel } from '../../domain/routetabel';
import { Routetabellen, type Routetabelversie } from '../ports/routetabellen';

export type BeheerRoutetabelCommand = Omit<Routetabel, 'id' | 'versie' | 'aanname'>;

/**
 * The routing table of the organisation: read by the team, changed by a new version from a day on. Meldingen keep the
 * advice of the version under which they came in.
 */
@Injectable()
export class BeheerRoutetabel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly tabellen: Routetabellen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<readonly Routetabelversie[]> {
    eisRecht(actor, 'routetabel:lezen');
    return this.uow.run(actor, () => this.tabellen.alle());
  }

  /** @throws DomeinFout GEEN_RECHT, ROUTETABEL.… for what the rules of a table refuse */
  async execute(actor: Actor, command: BeheerRoutetabelCommand): Promise<{ id: string }> {
    eisRecht(actor, 'routetabel:beheren');
    eisGeldigeRoutetabel(command.regels);
    if (command.geldigVanaf < this.klok.vandaag().toString()) {
      throw new DomeinFout<Meldingfoutcode>('ROUTETABEL.BEGINT_TE_VROEG', {}, [
        { name: 'geldigVanaf', reason: 'Kies vandaag of een latere dag: eerdere adviezen veranderen niet.' },
      ]);
    }
    const id = nieuwId();
    return this.uow.run(actor, async () => {
      // Also the first change is a second version: what was shipped stays readable under what it advised.
      await this.tabellen.alle();
      await this.tabellen.voegToe({ ...command, id, aanname: false });
      this.uow.schrijf({ handeling: 'routetabel:vaststellen', object: 'routetabel', objectId: id });
      return { id };
    });
  }
}
