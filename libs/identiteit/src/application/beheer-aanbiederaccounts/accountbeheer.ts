import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisPersoon } from '@navolgbaar/platform/auth';
import { Gebruikers } from '../ports/gebruikers';

/** Who keeps the accounts of a provider, and of which. */
@Injectable()
export class Accountbeheer {
  constructor(private readonly gebruikers: Gebruikers) {}

  /** @returns the provider whose accounts this person keeps @throws DomeinFout GEEN_RECHT */
  aanbiederVan(actor: Actor, recht: Rechtnaam): string {
    eisPersoon(actor, recht);
    if (actor.aanbiederId === null) throw new DomeinFout('GEEN_RECHT', { recht });
    return actor.aanbiederId;
  }

  /**
   * Locks the accountbeheerders of the provider, so that two of them cannot demote each other at once, and asks whether
   * this person still is one. Inside a unit of work.
   * @returns their ids @throws DomeinFout GEEN_RECHT
   */
  async vergrendel(actor: Actor, recht: Rechtnaam): Promise<readonly string[]> {
    const beheerders = await this.gebruikers.accountbeheerders(this.aanbiederVan(actor, recht));
    if (!beheerders.includes(actor.gebruikerId ?? '')) throw new DomeinFout('GEEN_RECHT', { recht });
    return beheerders;
  }
}
