import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Activiteit,
  type Activiteitplan,
  type Opvolging,
  type Uitvoering,
  laatVervallen,
  rondAf,
  verbeter,
  volgOp,
  wijzig,
} from '../../domain/activiteit';
import type { Activiteithandeling } from '../../domain/activiteit-status';
import { Activiteitwerk } from '../activiteitwerk';
import { Activiteiten } from '../ports/activiteiten';

export interface OpActiviteit {
  readonly id: string;
  /** The version that was seen. */
  readonly gezien: number;
}

type Planwijziging = Omit<Activiteitplan, 'soort'>;

/**
 * What becomes of an activity. Each act: @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also about a provider with whom the
 * actor has a conflict of interest and in a case that is closed to him, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, ACTIVITEIT.…
 */
@Injectable()
export class VolgActiviteit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Activiteitwerk,
    private readonly activiteiten: Activiteiten,
  ) {}

  /** Changes a plan; its kind stays. */
  wijzig(actor: Actor, op: OpActiviteit, plan: Planwijziging): Promise<void> {
    return this.doe(actor, op, 'wijzig', async (activiteit, { vandaag }) => {
      const nieuw = wijzig(activiteit, { ...plan, soort: activiteit.soort }, vandaag);
      return { ...nieuw, ...(await this.werk.keur(actor, nieuw)) };
    });
  }

  /** It was done, with what came of it. */
  rondAf(actor: Actor, op: OpActiviteit, uitvoering: Uitvoering & { readonly op: string }): Promise<void> {
    return this.doe(actor, op, 'rondAf', (activiteit, { vandaag }) =>
      rondAf(activiteit, uitvoering, vandaag),
    );
  }

  laatVervallen(actor: Actor, op: OpActiviteit, reden: string): Promise<void> {
    return this.doe(actor, op, 'laatVervallen', (activiteit) => laatVervallen(activiteit, reden));
  }

  /** Puts right what was recorded, with the reason; which fields stays readable. */
  verbeter(
    actor: Actor,
    op: OpActiviteit,
    {
      plan,
      uitvoering,
      reden,
    }: { readonly plan: Planwijziging; readonly uitvoering: Uitvoering; readonly reden: string },
  ): Promise<void> {
    return this.doe(actor, op, 'verbeter', async (activiteit, { vandaag, ik }) => {
      const nieuw = verbeter(
        activiteit,
        { plan: { ...plan, soort: activiteit.soort }, uitvoering },
        { op: vandaag, door: ik, reden },
      );
      return { ...nieuw, ...(await this.werk.keur(actor, nieuw)) };
    });
  }

  /** Somebody looked again. */
  volgOp(
    actor: Actor,
    op: OpActiviteit,
    opvolging: Pick<Opvolging, 'tekst' | 'uitkomst'> & Pick<Uitvoering, 'opvolgenOp'>,
  ): Promise<void> {
    return this.doe(actor, op, 'volgOp', (activiteit, { vandaag, ik }) =>
      volgOp(activiteit, opvolging, { op: vandaag, door: ik }),
    );
  }

  private async doe(
    actor: Actor,
    { id, gezien }: OpActiviteit,
    handeling: Activiteithandeling,
    werk: (
      activiteit: Activiteit,
      wie: { readonly vandaag: string; readonly ik: string },
    ) => Activiteit | Promise<Activiteit>,
  ): Promise<void> {
    const ik = eisPersoon(actor, 'activiteit:vastleggen');
    await this.uow.run(actor, async () => {
      const activiteit = await this.activiteiten.laadVoorWijziging(id);
      if (activiteit.versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      const vandaag = this.klok.vandaag().toString();
      await this.activiteiten.bewaar(await werk(activiteit, { vandaag, ik }));
      this.uow.schrijf({ handeling: `activiteit:${handeling}`, object: 'activiteit', objectId: id });
    });
  }
}
