import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  type Activiteitplan,
  GEEN_UITVOERING,
  type Uitvoering,
  keurDag,
  keurPlan,
  keurUitvoering,
} from '../../domain/activiteit';
import { Activiteitwerk } from '../activiteitwerk';
import { Activiteiten } from '../ports/activiteiten';

/** What is not said of a plan is of who writes it. */
export type NieuweActiviteit = Omit<Activiteitplan, 'behandelaarId'> & {
  readonly behandelaarId: string | null;
};

/** Records an activity that is planned or was done (BK-1.04, BK-7.09, BK-7.10). */
@Injectable()
export class LegActiviteitVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Activiteitwerk,
    private readonly activiteiten: Activiteiten,
  ) {}

  /**
   * @param uitvoering null: it is planned
   * @returns its id
   * @throws DomeinFout GEEN_RECHT, ACTIVITEIT.…, and what `Activiteitwerk.keur` refuses
   */
  async execute(actor: Actor, nieuw: NieuweActiviteit, uitvoering: Uitvoering | null): Promise<string> {
    const ik = eisPersoon(actor, 'activiteit:vastleggen');
    const vandaag = this.klok.vandaag();
    const plan: Activiteitplan = { ...nieuw, behandelaarId: nieuw.behandelaarId ?? ik };
    const status = uitvoering ? 'gedaan' : 'gepland';
    keurPlan(plan);
    keurDag(plan.op, status, vandaag.toString());
    if (uitvoering) keurUitvoering(plan.soort, uitvoering, vandaag.toString());
    return this.uow.run(actor, async () => {
      const namen = await this.werk.keur(actor, plan);
      const id = nieuwId();
      const nummer = await this.uow.nummer('activiteit', vandaag.year);
      await this.activiteiten.voegToe({
        ...{ ...plan, ...namen, ...(uitvoering ?? GEEN_UITVOERING), id, nummer, status },
        ...{ reden: null, opvolgingen: [], verbeteringen: [], versie: 1 },
        ...{ vastgelegdOp: this.klok.nu().toString(), vastgelegdDoor: ik },
      });
      this.uow.schrijf({ handeling: 'activiteit:vastleggen', object: 'activiteit', objectId: id });
      return id;
    });
  }
}
