import { Injectable } from '@nestjs/common';
import { Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnFeiten, VoldoeTermijn } from '@navolgbaar/termijn';
import {
  type Doorzendhandeling,
  type Doorzendstatus,
  doorzendovergangen,
} from '../../domain/doorzending-status';
import { weiger } from '../../domain/fouten';
import { type Doorzending, DoorzendingRepository, type NieuweStap } from '../ports/doorzending.repository';

export interface VolgDoorzendingCommand {
  readonly id: string;
  readonly versie: number;
  /** Legal day on which the partner did or said it. */
  readonly op: string;
  readonly tekst: string;
}

/** What a partner does with what was forwarded, followed until there is an outcome (AC-5). */
@Injectable()
export class VolgDoorzending {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly doorzendingen: DoorzendingRepository,
    private readonly voldoe: VoldoeTermijn,
    private readonly termijnen: TermijnFeiten,
  ) {}

  /**
   * The next thing that the partner did. An outcome ends the following, and its term.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, PARTNER.DAG_PAST_NIET
   */
  async execute(actor: Actor, handeling: Doorzendhandeling, command: VolgDoorzendingCommand): Promise<void> {
    await this.doe(actor, command, async (doorzending) => {
      const status = volgendeStatus<Doorzendstatus, Doorzendhandeling>(
        doorzendovergangen,
        doorzending.status,
        handeling,
      );
      const klaar = status === 'uitkomst';
      if (klaar) await this.eindigTermijn(actor, doorzending);
      const uitkomst = klaar ? { uitkomst: command.tekst, uitkomstOp: command.op } : {};
      return { velden: { status, ...uitkomst }, stap: { handeling, overlegId: null } };
    });
  }

  /** That a person told who reported. @throws DomeinFout as `execute`, OVERGANG_NIET_MOGELIJK when that was done */
  async vertelAfzender(actor: Actor, command: VolgDoorzendingCommand): Promise<void> {
    await this.doe(actor, command, ({ afzender }) => {
      if (afzender !== 'zelf') weiger('PARTNER.PUNT_PAST_NIET', 'op', 'De afzender is al ingelicht.');
      return { velden: { afzender: 'verteld' }, stap: { handeling: 'afzenderVerteld', overlegId: null } };
    });
  }

  private async doe(
    actor: Actor,
    { id, versie, op, tekst }: VolgDoorzendingCommand,
    werk: (doorzending: Doorzending) => Uitkomst | Promise<Uitkomst>,
  ): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    await this.uow.run(actor, async () => {
      const doorzending = await this.doorzendingen.laadVoorWijziging(id);
      if (op < doorzending.op || op > this.klok.vandaag().toString()) {
        weiger(
          'PARTNER.DAG_PAST_NIET',
          'op',
          'Vul een dag in vanaf de dag van doorzenden tot en met vandaag.',
        );
      }
      const { velden, stap } = await werk(doorzending);
      await this.doorzendingen.wijzig(id, versie, { ...doorzending, ...velden });
      await this.doorzendingen.voegStapToe(id, { ...stap, op, tekst });
      const handeling = `doorzending:${stap.handeling}`;
      this.uow.schrijf({ handeling, object: 'doorzending', objectId: id, velden: Object.keys(velden) });
    });
  }

  private async eindigTermijn(actor: Actor, { termijnId }: Doorzending): Promise<void> {
    if (!termijnId) return;
    const status = (await this.termijnen.van(termijnId))?.status;
    if (status === 'loopt' || status === 'te_laat')
      await this.voldoe.execute(actor, { termijnId, op: this.klok.vandaag().toString() });
  }
}

interface Uitkomst {
  readonly velden: Partial<Pick<Doorzending, 'status' | 'uitkomst' | 'uitkomstOp' | 'afzender'>>;
  readonly stap: Pick<NieuweStap, 'handeling' | 'overlegId'>;
}
