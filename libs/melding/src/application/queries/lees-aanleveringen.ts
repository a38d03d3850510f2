import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Aanleveringen, type Ontvangstbewijs } from '../ports/aanleveringen';

/**
 * What a system reads back of what it handed in. It asks as itself: the database shows it its own receipts, and of the
 * meldingen behind them nothing.
 */
@Injectable()
export class LeesAanleveringen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanleveringen: Aanleveringen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for one of another system */
  een(actor: Actor, id: string): Promise<Ontvangstbewijs> {
    return this.als(actor, async () => {
      const bewijs = await this.aanleveringen.vind(id);
      if (!bewijs) throw new DomeinFout('NIET_GEVONDEN');
      return bewijs;
    });
  }

  /** @param kenmerk the reference of that system itself @returns null when it did not hand this in before */
  opKenmerk(actor: Actor, kenmerk: string): Promise<Ontvangstbewijs | null> {
    return this.als(actor, () => this.aanleveringen.opKenmerk(actor.gebruikerId ?? '', kenmerk));
  }

  /** @param vanaf the id of the last one of the page before */
  lijst(actor: Actor, vanaf: string | null, aantal: number): Promise<readonly Ontvangstbewijs[]> {
    return this.als(actor, () => this.aanleveringen.lijst(vanaf, aantal));
  }

  /** The melding behind a receipt, for adding to it inside this house. @throws DomeinFout as `een` */
  meldingVan(actor: Actor, id: string): Promise<string> {
    return this.als(actor, async () => {
      const meldingId = await this.aanleveringen.meldingVan(id);
      if (!meldingId) throw new DomeinFout('NIET_GEVONDEN');
      return meldingId;
    });
  }

  private als<T>(actor: Actor, werk: () => Promise<T>): Promise<T> {
    eisRecht(actor, 'melding:aanleveren');
    return this.uow.run(actor, werk);
  }
}
