import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Aanbiederfoutcode } from '../../domain/fouten';
import { eisActief } from '../eisen';
import { type Aanbieder, AanbiederRepository } from '../ports/aanbieder.repository';

export interface BeeindigAanbiederCommand {
  readonly aanbiederId: string;
  readonly versie: number;
  /** From this legal day it gives no care any more. */
  readonly op: string;
  readonly reden: string;
}

/** Records that a provider stopped. What is known of it stays; nothing new is added to it. */
@Injectable()
export class BeeindigAanbieder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, AANBIEDER.GESTOPT */
  stop(actor: Actor, { aanbiederId, versie, op, reden }: BeeindigAanbiederCommand): Promise<void> {
    return this.wijzig(actor, { aanbiederId, versie, handeling: 'aanbieder:beeindigen' }, (aanbieder) => {
      eisActief(aanbieder);
      return { gestoptOp: op, gestoptReden: reden };
    });
  }

  /** Takes the ending back: it was wrong, or it started again. @throws as `stop`, AANBIEDER.NIET_GESTOPT */
  hervat(
    actor: Actor,
    { aanbiederId, versie }: Omit<BeeindigAanbiederCommand, 'op' | 'reden'>,
  ): Promise<void> {
    return this.wijzig(actor, { aanbiederId, versie, handeling: 'aanbieder:hervatten' }, ({ gestoptOp }) => {
      if (gestoptOp === null) throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.NIET_GESTOPT');
      return { gestoptOp: null, gestoptReden: null };
    });
  }

  private wijzig(
    actor: Actor,
    { aanbiederId, versie, handeling }: { aanbiederId: string; versie: number; handeling: string },
    bepaal: (aanbieder: Aanbieder) => Partial<Aanbieder>,
  ): Promise<void> {
    eisRecht(actor, 'aanbieder:beheren');
    return this.uow.run(actor, async () => {
      const velden = bepaal(await this.aanbieders.laadVoorWijziging(aanbiederId));
      await this.aanbieders.wijzig(aanbiederId, versie, velden);
      this.uow.schrijf({
        handeling,
        object: 'aanbieder',
        objectId: aanbiederId,
        velden: Object.keys(velden),
      });
    });
  }
}
