import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Opgavehandeling, type Opgavestatus, opgaveovergangen } from '../../domain/opgave/opgave-status';
import { Opgaven } from '../ports/opgaven';

interface Handeling {
  readonly meldingId: string;
  readonly versie: number;
}

/** What the toezichthouder does with what a provider stated: closing it, opening it again, having read it. */
@Injectable()
export class BeheerOpgave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly opgaven: Opgaven,
  ) {}

  /**
   * Nothing more is expected; the provider reads why.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK
   */
  sluit(actor: Actor, { reden, ...handeling }: Handeling & { readonly reden: string }): Promise<void> {
    return this.zet(actor, handeling, 'sluit', {
      ...{ geslotenOp: this.klok.nu().toString(), geslotenDoor: actor.gebruikerId, sluitreden: reden },
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
  heropen(actor: Actor, handeling: Handeling): Promise<void> {
    return this.zet(actor, handeling, 'heropen', { geslotenOp: null, geslotenDoor: null, sluitreden: null });
  }

  /**
   * Up to and including that addition; what came in later stays new.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  markeerGelezen(
    actor: Actor,
    { meldingId, totEnMet }: { readonly meldingId: string; readonly totEnMet: string },
  ): Promise<void> {
    eisRecht(actor, 'opgave:beheren');
    return this.uow.run(actor, async () => {
      if (!(await this.opgaven.vind(meldingId))) throw new DomeinFout('NIET_GEVONDEN');
      if ((await this.opgaven.markeerGelezen(meldingId, totEnMet)) === 0) return;
      this.uow.schrijf({ handeling: 'opgave:gelezen', object: 'melding', objectId: meldingId });
    });
  }

  private zet(
    actor: Actor,
    { meldingId, versie }: Handeling,
    handeling: Opgavehandeling,
    velden: { geslotenOp: string | null; geslotenDoor: string | null; sluitreden: string | null },
  ): Promise<void> {
    eisRecht(actor, 'opgave:beheren');
    return this.uow.run(actor, async () => {
      const opgave = await this.opgaven.laadVoorWijziging(meldingId);
      if (opgave.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const status = volgendeStatus<Opgavestatus, Opgavehandeling>(
        opgaveovergangen,
        opgave.status,
        handeling,
      );
      await this.opgaven.wijzig({ ...opgave, ...velden, status }, versie);
      this.uow.schrijf({
        ...{ handeling: `opgave:${handeling}`, object: 'melding', objectId: meldingId },
        velden: ['status'],
      });
    });
  }
}
