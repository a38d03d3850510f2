import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { StartTermijn, VoldoeTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Meldingfoutcode } from '../../domain/fouten';
import {
  type Twijfelhandeling,
  type Twijfelstatus,
  twijfelovergangen,
} from '../../domain/opgave/twijfel-status';
import { type Twijfel, Twijfels } from '../ports/twijfels';
import { eisEigen } from '../opgave/opgavewerk';

export interface ConcludeerTwijfelCommand {
  readonly twijfelId: string;
  readonly versie: number;
  /** Whether it is to be reported. */
  readonly melden: boolean;
  /** Legal day on which it was established: T-01 starts there. */
  readonly op: string;
  /** Why; the toezichthouder reads it. */
  readonly reden: string;
}

/**
 * Ends the doubt. Yes: the provider has three werkdagen to report, from this day (T-01). No: the toezichthouder reads the
 * reason.
 */
@Injectable()
export class ConcludeerTwijfel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly twijfels: Twijfels,
    private readonly start: StartTermijn,
    private readonly voldoe: VoldoeTermijn,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a doubt of another, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK,
   * MELDING.TWIJFEL_DAG_PAST_NIET
   */
  execute(actor: Actor, command: ConcludeerTwijfelCommand): Promise<void> {
    eisRecht(actor, 'twijfel:melden');
    const { twijfelId, versie, melden, op, reden } = command;
    return this.uow.run(actor, async () => {
      const twijfel = eisEigen(actor, await this.twijfels.laadVoorWijziging(twijfelId));
      if (twijfel.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const handeling = melden ? 'concludeerWel' : 'concludeerNiet';
      const status = volgendeStatus<Twijfelstatus, Twijfelhandeling>(
        twijfelovergangen,
        twijfel.status,
        handeling,
      );
      this.eisDag(op, twijfel);
      await this.voldoe.execute(actor, { termijnId: twijfel.termijnId, op });
      const { id, aanbiederId, nummer } = twijfel;
      const meldtermijn = melden
        ? await this.start.execute(actor, {
            ...{ code: 'T-01', object: 'twijfel', objectId: id, aanbiederId, start: op },
            kenmerk: `twijfel ${nummer}`,
          })
        : null;
      const uiterlijk = meldtermijn?.uiterlijk ?? twijfel.uiterlijk;
      const meldtermijnId = meldtermijn?.id ?? null;
      await this.twijfels.wijzig(
        { ...twijfel, status, uiterlijk, meldtermijnId, reden, conclusieOp: op },
        versie,
      );
      this.uow.meld({ type: 'TwijfelGeconcludeerd', aggregaatId: id, payload: { twijfelId: id, status } });
      this.uow.schrijf({
        ...{ handeling: 'twijfel:concluderen', object: 'twijfel', objectId: id },
        velden: ['status', 'conclusieOp', 'reden'],
      });
    });
  }

  private eisDag(op: string, { bekendOp }: Twijfel): void {
    const dag = Temporal.PlainDate.from(op);
    const voor = Temporal.PlainDate.compare(dag, Temporal.PlainDate.from(bekendOp)) < 0;
    if (!voor && Temporal.PlainDate.compare(dag, this.klok.vandaag()) <= 0) return;
    throw new DomeinFout<Meldingfoutcode>('MELDING.TWIJFEL_DAG_PAST_NIET', {}, [
      { name: 'op', reason: 'Vul een dag in vanaf de dag waarop het bekend werd, en uiterlijk vandaag.' },
    ]);
  }
}
