import { Injectable } from '@nestjs/common';
import { type Actor, type Rol, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { NieuwAccount } from '../nieuw-account';
import { eisGeldigeRollen } from '../rollen';

export interface MaakGebruikerOpdracht {
  /** Given by the demo and by imports, so that they can name the user elsewhere; else a new one. */
  readonly id?: string;
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly Rol[];
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  /** May manage the accounts of that provider; absent: no. */
  readonly accountbeheerder?: boolean;
}

/** Makes an account. The person is bound to it at the first login, by the verified e-mail address. */
@Injectable()
export class MaakGebruiker {
  constructor(
    private readonly accounts: NieuwAccount,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * @returns the id of the user
   * @throws DomeinFout GEEN_RECHT, ROLLEN_BOTSEN, INVOER_ONGELDIG, EMAIL_IN_GEBRUIK
   */
  async execute(actor: Actor, opdracht: MaakGebruikerOpdracht): Promise<string> {
    eisRecht(actor, 'gebruiker:beheren');
    const { naam, rollen, aanbiederId, gemeenteId, accountbeheerder = false, id = nieuwId() } = opdracht;
    eisGeldigeRollen({ rollen, aanbiederId, gemeenteId, accountbeheerder });
    const gegevens = { naam, rollen, aanbiederId, gemeenteId, accountbeheerder, email: opdracht.email };
    return this.uow.run(actor, () => this.accounts.maak(actor, { ...gegevens, id }));
  }
}
