import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { AanbiederRepository } from '../ports/aanbieder.repository';

export interface BeeindigDeelCommand {
  readonly aanbiederId: string;
  /** The version of the provider that was seen. */
  readonly versie: number;
  readonly deel: 'locatie' | 'inzet';
  readonly deelId: string;
  /** Its last legal day. */
  readonly tot: string;
}

/**
 * Closes a place, or ends what a provider does for a gemeente. It stays readable.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, AANBIEDER.AL_BEEINDIGD, AANBIEDER.EINDE_VOOR_BEGIN
 */
@Injectable()
export class BeeindigDeel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
  ) {}

  async execute(
    actor: Actor,
    { aanbiederId, versie, deel, deelId, tot }: BeeindigDeelCommand,
  ): Promise<void> {
    eisRecht(actor, 'aanbieder:beheren');
    await this.uow.run(actor, async () => {
      await this.aanbieders.laadVoorWijziging(aanbiederId);
      // The parts have no version of their own: that of the provider guards them.
      await this.aanbieders.wijzig(aanbiederId, versie, {});
      await this.aanbieders.beeindigDeel(deel, aanbiederId, deelId, tot);
      this.uow.schrijf({
        handeling: `aanbieder:${deel}-beeindigen`,
        object: 'aanbieder',
        objectId: aanbiederId,
        velden: ['tot'],
      });
    });
  }
}
