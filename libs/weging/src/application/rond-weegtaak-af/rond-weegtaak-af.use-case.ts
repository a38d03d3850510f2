import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { MeldingFeiten } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Wegingfoutcode } from '../../domain/fouten';
import { type Rechtmatigheidsuitkomst, eisUitkomst } from '../../domain/taken';
import { Weegtaken } from '../ports/weegtaken';

export interface RondWeegtaakAfCommand {
  readonly id: string;
  /** The version that the person has seen. */
  readonly versie: number;
  /** Of the track of lawfulness only. */
  readonly uitkomst: Rechtmatigheidsuitkomst | null;
  /** With whom and when, and what came of it. */
  readonly toelichting: string;
}

/**
 * Ends a task that a weighing set going: the contact was there, or the question of lawfulness has its answer. The colour
 * of the melding stays what it is (requirements C3).
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, WEGING.TAAK_AL_GEDAAN, WEGING.UITKOMST_PAST_NIET
 */
@Injectable()
export class RondWeegtaakAf {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly meldingen: MeldingFeiten,
    private readonly taken: Weegtaken,
  ) {}

  execute(actor: Actor, { id, versie, uitkomst, toelichting }: RondWeegtaakAfCommand): Promise<void> {
    eisRecht(actor, 'weging:vaststellen');
    return this.uow.run(actor, async () => {
      const taak = await this.taken.laadVoorWijziging(id);
      // Of a melding that is closed to this person there is no task either.
      if (!(await this.meldingen.van(taak.meldingId))) throw new DomeinFout('NIET_GEVONDEN');
      if (taak.status === 'gedaan') throw new DomeinFout<Wegingfoutcode>('WEGING.TAAK_AL_GEDAAN');
      if (taak.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      eisUitkomst(taak.soort, uitkomst);
      const gedaanOp = this.klok.nu().toString();
      await this.taken.rondAf(id, { uitkomst, toelichting, gedaanOp, gedaanDoor: actor.gebruikerId });
      this.uow.schrijf({ handeling: 'weegtaak:afronden', object: 'weegtaak', objectId: id });
    });
  }
}
