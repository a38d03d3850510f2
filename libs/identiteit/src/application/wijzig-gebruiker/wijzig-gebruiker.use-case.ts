import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, type Rol, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Identiteitfoutcode } from '../../domain/fouten';
import { Accounteinde } from '../accounteinde';
import { type Gebruiker, Gebruikers } from '../ports/gebruikers';
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
  /** Not named: stays as it is, and ends when the account goes to another provider or role. */
  readonly accountbeheerder?: boolean;
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
    private readonly einde: Accounteinde,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, EIGEN_ACCOUNT, ROLLEN_BOTSEN, LAATSTE_BEHEERDER, VERSIE_VEROUDERD */
  async execute(actor: Actor, opdracht: WijzigGebruikerOpdracht): Promise<void> {
    eisRecht(actor, 'gebruiker:beheren');
    const { id, versie, ...genoemd } = opdracht;
    const nu = this.klok.nu().toString();
    await this.uow.run(actor, async () => {
      const oud = await this.gebruikers.vergrendel(id);
      if (!oud) throw new DomeinFout('NIET_GEVONDEN');
      if (id === actor.gebruikerId) throw new DomeinFout<Identiteitfoutcode>('EIGEN_ACCOUNT');
      const gevraagd = { ...genoemd, ...gevolgen(oud, genoemd) };
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
    if (oud.actief && !nieuw.actief) await this.einde.bijUitzetten(oud.id, nu);
    else if (nieuw.ontkoppel) await this.einde.sessiesVan(oud.id, nu);
  }
}

/**
 * What ends by itself with another provider or role: managing the accounts there, and a login through eHerkenning, which
 * belongs to the KVK number of that one provider.
 */
function gevolgen(
  oud: Gebruiker,
  genoemd: Partial<WijzigGebruikerOpdracht>,
): { accountbeheerder?: boolean; ontkoppel?: boolean } {
  const { aanbiederId = oud.aanbiederId, accountbeheerder } = genoemd;
  if (aanbiederId === oud.aanbiederId) return {};
  return {
    ...(oud.accountbeheerder && accountbeheerder === undefined ? { accountbeheerder: false } : {}),
    ...(oud.viaEherkenning ? { ontkoppel: true } : {}),
  };
}
