import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { MarkeerMelding, MeldingFeiten } from '@navolgbaar/melding';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Wegingfoutcode } from '../../domain/fouten';
import { WegingRepository } from '../ports/weging.repository';

export interface BevestigWegingCommand {
  readonly meldingId: string;
  readonly wegingId: string;
  readonly motivering: string;
}

/**
 * A second person agrees with a red weighing. Who does not agree weighs again: then both stand beside one another.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, WEGING.WACHT_NIET, WEGING.ZELF_GEWOGEN, OVERGANG_NIET_MOGELIJK
 */
@Injectable()
export class BevestigWeging {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly meldingen: MeldingFeiten,
    private readonly markeer: MarkeerMelding,
    private readonly wegingen: WegingRepository,
  ) {}

  execute(actor: Actor, { meldingId, wegingId, motivering }: BevestigWegingCommand): Promise<void> {
    const persoon = eisPersoon(actor, 'weging:vaststellen');
    return this.uow.run(actor, async () => {
      if (!(await this.meldingen.van(meldingId))) throw new DomeinFout('NIET_GEVONDEN');
      // Locks the melding before the weighing is read: the answer to two who confirm at once is one confirmation.
      await this.markeer.execute(actor, { meldingId, handeling: 'bevestigWeging' });
      const [laatste] = await this.wegingen.wegingenVan([meldingId]);
      if (!laatste || laatste.id !== wegingId || !laatste.wachtOpTweede || laatste.bevestiging) {
        throw new DomeinFout<Wegingfoutcode>('WEGING.WACHT_NIET');
      }
      if (laatste.vastgesteldDoor === persoon) throw new DomeinFout<Wegingfoutcode>('WEGING.ZELF_GEWOGEN');
      const bevestigdOp = this.klok.nu().toString();
      await this.wegingen.bevestig(wegingId, { motivering, bevestigdOp, bevestigdDoor: persoon });
      this.uow.schrijf({ handeling: 'weging:bevestigen', object: 'weging', objectId: wegingId });
    });
  }
}
