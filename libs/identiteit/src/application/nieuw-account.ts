import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Identiteitfoutcode } from '../domain/fouten';
import { Gebruikers, type NieuweGebruiker } from './ports/gebruikers';

export type Accountgegevens = Omit<NieuweGebruiker, 'id' | 'gemaaktDoor'> & { readonly id?: string };

/** How an account comes about, whoever makes it. Inside a unit of work, after the check of who may. */
@Injectable()
export class NieuwAccount {
  constructor(
    private readonly gebruikers: Gebruikers,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /**
   * The person is bound to it at the first login, by the verified e-mail address.
   * @returns the id of the user @throws DomeinFout EMAIL_IN_GEBRUIK
   */
  async maak(actor: Actor, gegevens: Accountgegevens): Promise<string> {
    const { id = nieuwId(), naam, email, aanbiederId, gemeenteId, accountbeheerder } = gegevens;
    const schoon = { naam: naam.trim(), email: email.trim().toLowerCase(), gemaaktDoor: actor.gebruikerId };
    if (!(await this.gebruikers.voegToe({ ...gegevens, ...schoon, id }, this.klok.nu().toString()))) {
      throw new DomeinFout<Identiteitfoutcode>('EMAIL_IN_GEBRUIK', {}, [
        { name: 'email', reason: 'Vul een ander e-mailadres in.' },
      ]);
    }
    const velden = [
      'naam',
      'email',
      'rollen',
      ...(aanbiederId ? ['aanbiederId'] : []),
      ...(gemeenteId ? ['gemeenteId'] : []),
      ...(accountbeheerder ? ['accountbeheerder'] : []),
    ];
    this.uow.schrijf({ handeling: 'gebruiker:maken', object: 'gebruiker', objectId: id, velden });
    return id;
  }
}
