import { Injectable } from '@nestjs/common';
import { BekendeBehandelaars } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisPersoon, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  type Afwezigheid,
  type Afwezigheidstatus,
  afwezigheidsovergangen,
  keurAfwezigheid,
} from '../../domain/afwezigheid';
import { weiger } from '../../domain/fouten';
import { Planbord } from '../ports/planbord';

export type MeldAfwezigheidCommand = Pick<Afwezigheid, 'gebruikerId' | 'van' | 'tot' | 'soort'>;

/** One's own leave is one's own to report; that of a colleague the coördinator's (AANNAME). */
function eisEigenOfCoordinator(actor: Actor, gebruikerId: string): string {
  const ik = eisPersoon(actor, 'afwezigheid:melden');
  if (gebruikerId !== ik && !heeftRecht(actor, 'afwezigheid:beheren')) weiger('BEZOEK.AFWEZIGHEID_VAN_ANDER');
  return ik;
}

/** Reports days on which somebody does not go on visits. Visits that were planned stay: the calendar shows what clashes. */
@Injectable()
export class MeldAfwezigheid {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly bord: Planbord,
    private readonly behandelaars: BekendeBehandelaars,
  ) {}

  /**
   * @returns the id
   * @throws DomeinFout GEEN_RECHT, BEHANDELAAR_ONBEKEND, BEZOEK.AFWEZIGHEID_VAN_ANDER, .AFWEZIGHEID_PAST_NIET
   */
  execute(actor: Actor, command: MeldAfwezigheidCommand): Promise<string> {
    const door = eisEigenOfCoordinator(actor, command.gebruikerId);
    keurAfwezigheid(command, this.klok.vandaag());
    return this.uow.run(actor, async () => {
      await this.behandelaars.eis(command.gebruikerId);
      const id = nieuwId();
      await this.bord.meldAfwezig({ ...command, id, status: 'gemeld', versie: 1 }, door);
      this.uow.schrijf({ handeling: 'afwezigheid:melden', object: 'afwezigheid', objectId: id });
      return id;
    });
  }
}

export interface TrekAfwezigheidInCommand {
  readonly afwezigheidId: string;
  readonly versie: number;
}

/** Takes a report of leave back: the days count as worked again. */
@Injectable()
export class TrekAfwezigheidIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bord: Planbord,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEZOEK.AFWEZIGHEID_VAN_ANDER */
  execute(actor: Actor, { afwezigheidId: id, versie }: TrekAfwezigheidInCommand): Promise<void> {
    eisPersoon(actor, 'afwezigheid:melden');
    return this.uow.run(actor, async () => {
      const afwezigheid = await this.bord.laadAfwezigheid(id);
      eisEigenOfCoordinator(actor, afwezigheid.gebruikerId);
      if (afwezigheid.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const status = volgendeStatus<Afwezigheidstatus, 'trekIn'>(
        afwezigheidsovergangen,
        afwezigheid.status,
        'trekIn',
      );
      await this.bord.bewaarAfwezigheid({ id, status });
      this.uow.schrijf({
        ...{ handeling: 'afwezigheid:intrekken', object: 'afwezigheid', objectId: id, velden: ['status'] },
      });
    });
  }
}
