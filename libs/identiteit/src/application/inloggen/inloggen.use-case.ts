import { Injectable } from '@nestjs/common';
import { Sessieklok, nieuwSessietoken } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Logboek } from '@navolgbaar/platform/observability';
import { persoonActor } from '../persoon-actor';
import { Gebruikers } from '../ports/gebruikers';
import type { Account } from '../ports/inlogregister';
import { Sessies } from '../ports/sessies';
import { Sessieregels } from '../sessieregels';
import { Uitloggen } from '../uitloggen/uitloggen.use-case';
import { Accountzoeker, type Weigerreden, type Zoekvraag } from './accountzoeker';

export interface Inlogverzoek extends Zoekvraag {
  /** Hash of a session that this browser already had: it ends, whoever it belongs to. */
  readonly vorigeSessie: Buffer | null;
  readonly herkomst: string | null;
}

export type Inloguitkomst =
  | { readonly soort: 'ingelogd'; readonly token: string }
  | { readonly soort: 'kies'; readonly organisaties: readonly { code: string; naam: string }[] }
  /** Known for which provider, and without an account there: it can be asked. */
  | { readonly soort: 'vraag-account' }
  | { readonly soort: 'geweigerd'; readonly reden: Weigerreden };

/** Turns a checked external identity into a session of one account. Always a new token (ASVS 5.0 7.2.4). */
@Injectable()
export class Inloggen {
  constructor(
    private readonly zoeker: Accountzoeker,
    private readonly gebruikers: Gebruikers,
    private readonly sessies: Sessies,
    private readonly uitloggen: Uitloggen,
    private readonly regels: Sessieregels,
    private readonly configuratie: Configuratie,
    private readonly uow: UnitOfWork,
    private readonly klok: Sessieklok,
    private readonly logboek: Logboek,
  ) {}

  async execute(verzoek: Inlogverzoek): Promise<Inloguitkomst> {
    const { accounts, bijGeen, over } = await this.zoeker.zoek(verzoek);
    const actief = accounts.filter((account) => account.actief);
    const account = actief[0];
    if (!account && bijGeen === 'vraag-account') return { soort: bijGeen };
    if (!account) return this.weiger(verzoek, bijGeen as Weigerreden, over);
    if (actief.length > 1) {
      const organisaties = actief.map((a) => ({ code: a.organisatieCode, naam: a.organisatieNaam }));
      return { soort: 'kies', organisaties };
    }
    if (verzoek.vorigeSessie) await this.uitloggen.execute(verzoek.vorigeSessie, verzoek);
    const token = await this.begin(account, verzoek);
    return token === null ? this.weiger(verzoek, 'ACCOUNT_ONBEKEND', null) : { soort: 'ingelogd', token };
  }

  /** @returns the token, or null when another identity bound the account in the meantime */
  private async begin(account: Account, verzoek: Inlogverzoek): Promise<string | null> {
    const { token, hash } = nieuwSessietoken();
    const { issuer, sub } = verzoek.identiteit;
    const id = nieuwId();
    const { gebruikerId } = account;
    const gelukt = await this.uow.run(persoonActor(account, verzoek), async () => {
      const instant = this.klok.nu();
      const nu = instant.toString();
      if (!account.gekoppeld) {
        const demo = this.configuratie.modus === 'demo';
        const koppeling = { issuer, sub, viaEherkenning: verzoek.dienst === 'eherkenning' };
        if (!(await this.gebruikers.koppel(gebruikerId, koppeling, demo))) return false;
        this.uow.schrijf({ handeling: 'gebruiker:koppelen', object: 'gebruiker', objectId: gebruikerId });
      }
      await this.gebruikers.noteerInloggen(gebruikerId, nu);
      await this.sessies.ruimOp(gebruikerId, this.regels.bewaardTot(instant));
      const verlooptOp = this.regels.verlooptOp(instant);
      await this.sessies.voegToe({ id, hash, gebruikerId, nu, verlooptOp, herkomst: verzoek.herkomst });
      this.uow.schrijf({ handeling: 'sessie:beginnen', object: 'sessie', objectId: id });
      return true;
    });
    return gelukt ? token : null;
  }

  /** A refused login is a security event (ASVS 5.0 16.3.1): an audit line where the account is known, a log line always. */
  private async weiger(
    verzoek: Inlogverzoek,
    reden: Weigerreden,
    account: Account | null,
  ): Promise<Inloguitkomst> {
    this.logboek.warn({ reden, correlatieId: verzoek.correlatieId }, 'inloggen geweigerd');
    if (account) {
      await this.uow.run(persoonActor(account, verzoek), async () => {
        const { gebruikerId: objectId } = account;
        this.uow.schrijf({
          handeling: 'sessie:beginnen',
          object: 'gebruiker',
          objectId,
          resultaat: 'geweigerd',
        });
      });
    }
    return { soort: 'geweigerd', reden };
  }
}
