import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Clientenstop, ClientenstopRepository } from '../ports/clientenstop.repository';

/** A corrective measure that stops the intake, as it stands now. */
export type Maatregelstop = Pick<
  Clientenstop,
  | 'aanbiederId'
  | 'beslotenOp'
  | 'kenmerk'
  | 'grondslag'
  | 'reden'
  | 'ingang'
  | 'tot'
  | 'geschorstVan'
  | 'geschorstTot'
  | 'opgehevenOp'
  | 'opheffingsreden'
> & { readonly bronId: string; readonly gemeenteId: string };

/**
 * The stop that a college imposed stands with the provider as the corrective measure has it: it begins, lasts longer, is
 * suspended and ends there (BK-8.07). A college stops the intake for its own gemeente.
 */
@Injectable()
export class VolgMaatregelstop {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly stops: ClientenstopRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, maatregel: Maatregelstop): Promise<void> {
    eisRecht(actor, 'clientenstop:vastleggen');
    return this.uow.run(actor, async () => {
      const bestaand = await this.stops.vanBron(maatregel.bronId);
      if (bestaand) await this.stops.volg({ ...bestaand, ...maatregel });
      else await this.begin(maatregel);
      this.uow.schrijf({
        handeling: bestaand ? 'clientenstop:volgen' : 'clientenstop:vastleggen',
        object: 'aanbieder',
        objectId: maatregel.aanbiederId,
        velden: ['ingang', 'tot', 'geschorstVan', 'geschorstTot', 'opgehevenOp'],
      });
    });
  }

  private begin(maatregel: Maatregelstop): Promise<void> {
    return this.stops.voegToe({
      ...maatregel,
      ...{ id: nieuwId(), basis: 'besluit_college', gemeenteIds: [maatregel.gemeenteId] },
      ...{ locatieIds: [], zorgsoorten: [], versie: 1 },
      ...{ vastgelegdOp: this.klok.nu().toString(), vastgelegdDoor: null },
    });
  }
}
