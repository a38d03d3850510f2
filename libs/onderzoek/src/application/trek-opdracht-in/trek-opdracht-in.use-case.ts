import { Injectable } from '@nestjs/common';
import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TrekTermijnIn } from '@navolgbaar/termijn';
import {
  type Opdrachthandeling,
  type Opdrachtstatus,
  opdrachtovergangen,
} from '../../domain/opdracht-status';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { Zaakwerk } from '../zaakwerk';

/**
 * Withdraws an order with the reason; its term ends with it.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK
 */
@Injectable()
export class TrekOpdrachtIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opdrachten: OpdrachtRepository,
    private readonly termijnen: TrekTermijnIn,
    private readonly werk: Zaakwerk,
  ) {}

  execute(
    actor: Actor,
    {
      opdrachtId,
      versie,
      reden,
    }: { readonly opdrachtId: string; readonly versie: number; readonly reden: string },
  ): Promise<void> {
    eisRecht(actor, 'opdracht:geven');
    return this.uow.run(actor, async () => {
      const opdracht = await this.opdrachten.laadVoorWijziging(opdrachtId);
      if (opdracht.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const { termijnId, zaakId } = opdracht;
      await this.werk.doe(actor, { zaakId, gezien: null }, async () => {
        const status = volgendeStatus<Opdrachtstatus, Opdrachthandeling>(
          opdrachtovergangen,
          opdracht.status,
          'trekIn',
        );
        await this.opdrachten.wijzig(opdrachtId, versie, { status, intrekkingsreden: reden });
        await this.termijnen.execute(actor, { termijnId, reden });
        return {
          uitkomst: undefined,
          spoor: {
            handeling: 'opdracht:intrekken',
            soort: 'opdracht',
            tekst: `Opdracht ingetrokken. Reden: ${reden}`,
          },
        };
      });
    });
  }
}
