import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, type Rol, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Identiteitfoutcode } from '../../domain/fouten';
import { AgendaAdressen } from '../ports/agenda-adressen';
import { type Gebruiker, Gebruikers } from '../ports/gebruikers';
import { Sessies } from '../ports/sessies';
import { eisGeldigeRollen } from '../rollen';

/**
 * What may change. Not the e-mail address: with it a beheerder could move somebody's account, with its roles, to an
 * address of his own. Another address is another account.
 */
export interface WijzigGebruikerOpdracht {
  readonly id: string;
  readonly versie: number;
  readonly naam?: string;
  readonly rollen?: readonly Rol[];
  readonly aanbiederId?: string | null;
  readonly gemeenteId?: string | null;
  /** Off ends every session at once (ASVS 5.0 7.4.2). */
  readonly actief?: boolean;
  /** Forgets the binding to the identity provider; the next login binds again by the verified address. */
  readonly ontkoppel?: boolean;
}

/** Changes an account: name, roles, what belongs to them, on or off. Never one's own (separation of duties). */
@Injectable()
export class WijzigGebruiker {
  constructor(
    private readonly gebruikers: Gebruikers,
    private readonly sessies: Sessies,
    private readonly agendaAdressen: AgendaAdressen,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, EIGEN_ACCOUNT, ROLLEN_BOTSEN, LAATSTE_BEHEERDER, VERSIE_VEROUDERD */
  async execute(actor: Actor, opdracht: WijzigGebruikerOpdracht): Promise<void> {
    eisRecht(actor, 'gebruiker:beheren');
    const { id, versie, ...gevraagd } = opdracht;
    const nu = this.klok.nu().toString();
    await this.uow.run(actor, async () => {
      const oud = await this.gebruikers.vergrendel(id);
      if (!oud) throw new DomeinFout('NIET_GEVONDEN');
      if (id === actor.gebruikerId) throw new DomeinFout<Identiteitfoutcode>('EIGEN_ACCOUNT');
      const nieuw = { ...oud, ...gevraagd };
      eisGeldigeRollen(nieuw);
      await this.eisBeheerderBlijft(oud, nieuw);
      await this.gebruikers.wijzig(id, versie, { ...gevraagd, nu });
      await this.beeindigWaarNodig(oud, nieuw, nu);
      this.uow.schrijf({
        handeling: oud.actief && !nieuw.actief ? 'gebruiker:uitzetten' : 'gebruiker:wijzigen',
        object: 'gebruiker',
        objectId: id,
        velden: Object.keys(gevraagd),
      });
    });
  }

  private async eisBeheerderBlijft(
    oud: Gebruiker,
    nieuw: Pick<Gebruiker, 'actief' | 'rollen'>,
  ): Promise<void> {
    const was = oud.actief && oud.rollen.includes('beheerder');
    const blijft = nieuw.actief && nieuw.rollen.includes('beheerder');
    if (!was || blijft) return;
    if ((await this.gebruikers.telBeheerders()) <= 1)
      throw new DomeinFout<Identiteitfoutcode>('LAATSTE_BEHEERDER');
  }

  private async beeindigWaarNodig(
    oud: Gebruiker,
    nieuw: Pick<Gebruiker, 'actief'> & { readonly ontkoppel?: boolean },
    nu: string,
  ): Promise<void> {
    const uitgezet = oud.actief && !nieuw.actief;
    if (!uitgezet && !nieuw.ontkoppel) return;
    // Switched on again, the person makes a new one: the old address may be in other hands by then.
    if (uitgezet && (await this.agendaAdressen.verwijder(oud.id))) {
      this.uow.schrijf({ handeling: 'agenda-adres:intrekken', object: 'gebruiker', objectId: oud.id });
    }
    const aantal = await this.sessies.beeindigVan(oud.id, nu);
    if (aantal > 0) {
      this.uow.schrijf({ handeling: 'sessie:beeindigen', object: 'gebruiker', objectId: oud.id });
    }
  }
}
