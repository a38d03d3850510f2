import { Injectable } from '@nestjs/common';
import { type Actor, type ExterneIdentiteit, Sessieklok, nieuwSessietoken } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Logboek } from '@navolgbaar/platform/observability';
import { Gebruikers } from '../ports/gebruikers';
import { type Account, Inlogregister } from '../ports/inlogregister';
import { Sessies } from '../ports/sessies';
import { Sessieregels } from '../sessieregels';
import { Uitloggen } from '../uitloggen/uitloggen.use-case';

export interface Inlogverzoek {
  readonly identiteit: ExterneIdentiteit;
  /** Code of the organisation the person chose, if any. */
  readonly organisatie: string | null;
  /** Hash of a session that this browser already had: it ends, whoever it belongs to. */
  readonly vorigeSessie: Buffer | null;
  readonly correlatieId: string;
  readonly herkomst: string | null;
}

export type Inloguitkomst =
  | { readonly soort: 'ingelogd'; readonly token: string }
  | { readonly soort: 'kies'; readonly organisaties: readonly { code: string; naam: string }[] }
  | { readonly soort: 'geweigerd'; readonly reden: 'ACCOUNT_ONBEKEND' | 'ACCOUNT_UIT' };

/** Turns a checked external identity into a session of one account. Always a new token (ASVS 5.0 7.2.4). */
@Injectable()
export class Inloggen {
  constructor(
    private readonly register: Inlogregister,
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
    const gevonden = await this.zoek(verzoek);
    const actief = gevonden.filter((account) => account.actief);
    const account = actief[0];
    if (!account) return this.weiger(verzoek, gevonden[0] ?? null);
    if (actief.length > 1) {
      const organisaties = actief.map((a) => ({ code: a.organisatieCode, naam: a.organisatieNaam }));
      return { soort: 'kies', organisaties };
    }
    if (verzoek.vorigeSessie) await this.uitloggen.execute(verzoek.vorigeSessie, verzoek);
    const token = await this.begin(account, verzoek);
    return token === null ? this.weiger(verzoek, null) : { soort: 'ingelogd', token };
  }

  private async zoek({ identiteit, organisatie }: Inlogverzoek): Promise<Account[]> {
    const { issuer, sub, geverifieerdeEmail: email } = identiteit;
    const anderePartijToegestaan = this.configuratie.modus === 'demo';
    const accounts = await this.register.zoekAccounts({ issuer, sub, email, anderePartijToegestaan });
    return accounts.filter((a) => organisatie === null || a.organisatieCode === organisatie);
  }

  /** @returns the token, or null when another identity bound the account in the meantime */
  private async begin(account: Account, verzoek: Inlogverzoek): Promise<string | null> {
    const { token, hash } = nieuwSessietoken();
    const { issuer, sub } = verzoek.identiteit;
    const id = nieuwId();
    const { gebruikerId } = account;
    const gelukt = await this.uow.run(alsActor(account, verzoek), async () => {
      const instant = this.klok.nu();
      const nu = instant.toString();
      if (!account.gekoppeld) {
        const demo = this.configuratie.modus === 'demo';
        if (!(await this.gebruikers.koppel(gebruikerId, issuer, sub, demo))) return false;
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
  private async weiger(verzoek: Inlogverzoek, account: Account | null): Promise<Inloguitkomst> {
    const reden = account ? 'ACCOUNT_UIT' : 'ACCOUNT_ONBEKEND';
    this.logboek.warn({ reden, correlatieId: verzoek.correlatieId }, 'inloggen geweigerd');
    if (account) {
      await this.uow.run(alsActor(account, verzoek), async () => {
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

function alsActor(account: Account, { correlatieId, herkomst }: Inlogverzoek): Actor {
  const { organisatieId, gebruikerId, naam, rollen, aanbiederId, gemeenteId } = account;
  return {
    soort: 'gebruiker',
    organisatieId,
    gebruikerId,
    naam,
    rollen,
    aanbiederId,
    gemeenteId,
    correlatieId,
    herkomst,
  };
}
