import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Identiteitfoutcode } from '../../domain/fouten';
import { Accountbeheer } from '../beheer-aanbiederaccounts/accountbeheer';
import { NieuwAccount } from '../nieuw-account';
import { type Accountverzoek, Accountverzoeken } from '../ports/accountverzoeken';
import { Gebruikers } from '../ports/gebruikers';

const RECHT = 'accountverzoek:beslissen';

interface Verzoekkeuze {
  readonly id: string;
  readonly versie: number;
}

/** Decides about a request for an account: the accountbeheerder of the provider, or the beheerder for any of them. */
@Injectable()
export class BeslisAccountverzoek {
  constructor(
    private readonly verzoeken: Accountverzoeken,
    private readonly gebruikers: Gebruikers,
    private readonly accounts: NieuwAccount,
    private readonly beheer: Accountbeheer,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /**
   * Makes the account, or takes the one that was made for this address and never used, and ties it to whom eHerkenning
   * named. Also after a refusal: one may come back on it.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, ACCOUNTVERZOEK_AFGEDAAN, EMAIL_IN_GEBRUIK, VERSIE_VEROUDERD
   */
  async kenToe(actor: Actor, opdracht: Verzoekkeuze & { naam: string; email: string }): Promise<void> {
    const { id, versie, naam } = opdracht;
    const email = opdracht.email.trim().toLowerCase();
    await this.neem(actor, id, ['open', 'geweigerd'], async (verzoek) => {
      const gebruikerId =
        (await this.gebruikers.vindOngebruikt(email, verzoek.aanbiederId)) ??
        (await this.accounts.maak(actor, {
          ...{ naam, email, rollen: ['aanbieder'], aanbiederId: verzoek.aanbiederId },
          ...{ gemeenteId: null, accountbeheerder: false },
        }));
      const koppeling = { issuer: verzoek.issuer, sub: verzoek.sub, viaEherkenning: true };
      if (!(await this.gebruikers.koppel(gebruikerId, koppeling, false))) {
        throw new DomeinFout<Identiteitfoutcode>('EMAIL_IN_GEBRUIK');
      }
      this.uow.schrijf({ handeling: 'gebruiker:koppelen', object: 'gebruiker', objectId: gebruikerId });
      const wie = { op: this.klok.nu().toString(), door: actor.gebruikerId };
      await this.verzoeken.beslis(id, versie, { status: 'toegekend', ...wie, reden: null, gebruikerId });
      this.uow.schrijf({ handeling: 'accountverzoek:toekennen', object: 'accountverzoek', objectId: id });
    });
  }

  /** The person reads the reason at the next try. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, ACCOUNTVERZOEK_AFGEDAAN, VERSIE_VEROUDERD */
  async weiger(actor: Actor, { id, versie, reden }: Verzoekkeuze & { reden: string }): Promise<void> {
    await this.neem(actor, id, ['open'], async () => {
      const wie = { op: this.klok.nu().toString(), door: actor.gebruikerId };
      await this.verzoeken.beslis(id, versie, {
        status: 'geweigerd',
        ...wie,
        reden: reden.trim(),
        gebruikerId: null,
      });
      this.uow.schrijf({ handeling: 'accountverzoek:weigeren', object: 'accountverzoek', objectId: id });
    });
  }

  private async neem(
    actor: Actor,
    id: string,
    kan: readonly Accountverzoek['status'][],
    beslis: (verzoek: Accountverzoek) => Promise<void>,
  ): Promise<void> {
    eisPersoon(actor, RECHT);
    await this.uow.run(actor, async () => {
      if (actor.aanbiederId !== null) await this.beheer.vergrendel(actor, RECHT);
      const verzoek = await this.verzoeken.vergrendel(id);
      const vanMij = actor.aanbiederId === null || actor.aanbiederId === verzoek?.aanbiederId;
      if (!verzoek || !vanMij) throw new DomeinFout('NIET_GEVONDEN');
      if (!kan.includes(verzoek.status)) throw new DomeinFout<Identiteitfoutcode>('ACCOUNTVERZOEK_AFGEDAAN');
      await beslis(verzoek);
    });
  }
}
