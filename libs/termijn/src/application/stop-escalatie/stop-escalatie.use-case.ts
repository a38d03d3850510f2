import { Injectable } from '@nestjs/common';
import { Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { weiger } from '../../domain/fouten';
import { huidigeVersie } from '../../domain/lopende-termijn';
import { type Termijnhandeling, type Termijnstatus, termijnovergangen } from '../../domain/termijn-status';
import { TermijnRepository } from '../ports/termijn.repository';
import { eisGezien } from '../termijnwijziging';

export interface StopEscalatieCommand {
  readonly termijnId: string;
  /** The version that the decider has seen. */
  readonly versie: number;
  readonly reden: string;
}

/**
 * Stops the ladder of a term that has passed: the steps that are still to come are not taken. Only with a reason, that
 * stays with the term for everybody to read; the term itself stays late, and a new last day has a ladder of its own.
 */
@Injectable()
export class StopEscalatie {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly klok: Klok,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, TERMIJN_REDEN_ONTBREEKT, OVERGANG_NIET_MOGELIJK
   * while the term is not late, TERMIJN_ESCALATIE_LOOPT_NIET when no step is left or it was stopped before
   */
  async execute(actor: Actor, { termijnId, versie, reden }: StopEscalatieCommand): Promise<void> {
    eisRecht(actor, 'termijn:wijzigen');
    if (reden.trim() === '') weiger('TERMIJN_REDEN_ONTBREEKT', { soort: 'escalatie' });
    await this.uow.run(actor, async () => {
      const termijn = await this.termijnen.laadVoorWijziging(termijnId);
      eisGezien(termijn, versie);
      volgendeStatus<Termijnstatus, Termijnhandeling>(termijnovergangen, termijn.status, 'stopEscalatie');
      const op = this.klok.vandaag().toString();
      const stop = { versie: huidigeVersie(termijn.verloop).versie, reden: reden.trim(), op };
      const nieuw = await this.termijnen.legEscalatiestopVast(termijn, stop);
      const gestopt = await this.termijnen.laatEscalatieVervallen(
        termijnId,
        'De berichten zijn gestopt, met een reden.',
      );
      if (!nieuw || gestopt === 0) weiger('TERMIJN_ESCALATIE_LOOPT_NIET');
      this.uow.schrijf({
        handeling: 'termijn:escalatie-stoppen',
        object: 'termijn',
        objectId: termijnId,
        velden: ['escalatie', 'reden'],
      });
    });
  }
}
