import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, type Rol, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Identiteitfoutcode } from '../../domain/fouten';
import { Gebruikers } from '../ports/gebruikers';
import { eisGeldigeRollen } from '../rollen';

export interface MaakGebruikerOpdracht {
  /** Given by the demo and by imports, so that they can name the user elsewhere; else a new one. */
  readonly id?: string;
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly Rol[];
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
}

/** Makes an account. The person is bound to it at the first login, by the verified e-mail address. */
@Injectable()
export class MaakGebruiker {
  constructor(
    private readonly gebruikers: Gebruikers,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /**
   * @returns the id of the user
   * @throws DomeinFout GEEN_RECHT, ROLLEN_BOTSEN, INVOER_ONGELDIG, EMAIL_IN_GEBRUIK
   */
  async execute(actor: Actor, opdracht: MaakGebruikerOpdracht): Promise<string> {
    eisRecht(actor, 'gebruiker:beheren');
    eisGeldigeRollen(opdracht);
    const { naam, rollen, aanbiederId, gemeenteId, id = nieuwId() } = opdracht;
    const email = opdracht.email.trim().toLowerCase();
    return this.uow.run(actor, async () => {
      const nieuw = { id, naam: naam.trim(), email, rollen, aanbiederId, gemeenteId };
      if (!(await this.gebruikers.voegToe(nieuw, this.klok.nu().toString()))) {
        throw new DomeinFout<Identiteitfoutcode>('EMAIL_IN_GEBRUIK');
      }
      const velden = [
        'naam',
        'email',
        'rollen',
        ...(aanbiederId ? ['aanbiederId'] : []),
        ...(gemeenteId ? ['gemeenteId'] : []),
      ];
      this.uow.schrijf({ handeling: 'gebruiker:maken', object: 'gebruiker', objectId: id, velden });
      return id;
    });
  }
}
