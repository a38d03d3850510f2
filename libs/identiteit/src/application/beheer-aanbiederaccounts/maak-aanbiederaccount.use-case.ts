import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { NieuwAccount } from '../nieuw-account';
import { Accountbeheer } from './accountbeheer';

export interface MaakAanbiederaccountOpdracht {
  readonly naam: string;
  readonly email: string;
  /** May manage the accounts too. */
  readonly accountbeheerder: boolean;
}

/** An accountbeheerder gives a colleague an account: of the own provider and with the role `aanbieder`, never another. */
@Injectable()
export class MaakAanbiederaccount {
  constructor(
    private readonly accounts: NieuwAccount,
    private readonly beheer: Accountbeheer,
    private readonly uow: UnitOfWork,
  ) {}

  /** @returns the id of the user @throws DomeinFout GEEN_RECHT, EMAIL_IN_GEBRUIK */
  execute(actor: Actor, { naam, email, accountbeheerder }: MaakAanbiederaccountOpdracht): Promise<string> {
    const aanbiederId = this.beheer.aanbiederVan(actor, 'aanbiederaccount:beheren');
    return this.uow.run(actor, async () => {
      await this.beheer.vergrendel(actor, 'aanbiederaccount:beheren');
      const vast = { rollen: ['aanbieder'], aanbiederId, gemeenteId: null } as const;
      return this.accounts.maak(actor, { naam, email, accountbeheerder, ...vast });
    });
  }
}
