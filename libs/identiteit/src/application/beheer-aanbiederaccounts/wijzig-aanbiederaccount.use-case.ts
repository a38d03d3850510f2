import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Identiteitfoutcode } from '../../domain/fouten';
import { Accounteinde } from '../accounteinde';
import { type Gebruiker, Gebruikers } from '../ports/gebruikers';
import { Accountbeheer } from './accountbeheer';

/**
 * What an accountbeheerder may change. Another address moves no account that was used: who logged in once is known by
 * issuer and subject, and only a beheerder of the organisation can undo that. So one person alone cannot take over the
 * account of a colleague.
 */
export interface WijzigAanbiederaccountOpdracht {
  readonly id: string;
  readonly versie: number;
  readonly naam?: string;
  readonly email?: string;
  readonly accountbeheerder?: boolean;
  /** Off ends every session at once. */
  readonly actief?: boolean;
}

/** Changes, closes or opens an account of the own provider, also one's own as long as another accountbeheerder stays. */
@Injectable()
export class WijzigAanbiederaccount {
  constructor(
    private readonly gebruikers: Gebruikers,
    private readonly beheer: Accountbeheer,
    private readonly einde: Accounteinde,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, LAATSTE_ACCOUNTBEHEERDER, EMAIL_IN_GEBRUIK, VERSIE_VEROUDERD */
  async execute(actor: Actor, { id, versie, ...genoemd }: WijzigAanbiederaccountOpdracht): Promise<void> {
    const aanbiederId = this.beheer.aanbiederVan(actor, 'aanbiederaccount:beheren');
    const gevraagd = {
      ...genoemd,
      ...(genoemd.naam === undefined ? {} : { naam: genoemd.naam.trim() }),
      ...(genoemd.email === undefined ? {} : { email: genoemd.email.trim().toLowerCase() }),
    };
    const nu = this.klok.nu().toString();
    await this.uow.run(actor, async () => {
      const beheerders = await this.beheer.vergrendel(actor, 'aanbiederaccount:beheren');
      const oud = await this.gebruikers.vergrendel(id);
      if (!oud || oud.aanbiederId !== aanbiederId) throw new DomeinFout('NIET_GEVONDEN');
      eisBeheerderBlijft(oud, { ...oud, ...gevraagd }, beheerders);
      await this.gebruikers.wijzig(id, versie, { ...gevraagd, nu });
      const gaatUit = oud.actief && gevraagd.actief === false;
      if (gaatUit) await this.einde.bijUitzetten(id, nu);
      this.uow.schrijf({
        handeling: gaatUit ? 'gebruiker:uitzetten' : 'gebruiker:wijzigen',
        object: 'gebruiker',
        objectId: id,
        velden: Object.keys(gevraagd),
      });
    });
  }
}

function eisBeheerderBlijft(
  oud: Gebruiker,
  nieuw: Pick<Gebruiker, 'actief' | 'accountbeheerder'>,
  beheerders: readonly string[],
): void {
  const blijft = nieuw.actief && nieuw.accountbeheerder;
  if (blijft || beheerders.some((id) => id !== oud.id)) return;
  throw new DomeinFout<Identiteitfoutcode>('LAATSTE_ACCOUNTBEHEERDER');
}
