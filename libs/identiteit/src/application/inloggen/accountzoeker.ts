import { Injectable } from '@nestjs/common';
import type { ExterneIdentiteit, Inlogdienst } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { AanbiedersVanKvk } from '../eherkenning/aanbieders-van-kvk';
import { type Account, Inlogregister } from '../ports/inlogregister';

export interface Zoekvraag {
  readonly dienst: Inlogdienst;
  readonly identiteit: ExterneIdentiteit;
  /** Code of the organisation the person chose, if any. */
  readonly organisatie: string | null;
  readonly correlatieId: string;
}

export type Weigerreden =
  'ACCOUNT_ONBEKEND' | 'ACCOUNT_UIT' | 'KVK_ONTBREEKT' | 'KVK_PAST_NIET' | 'AANBIEDER_ONBEKEND';

/** The accounts that this identity may use, and when there is none: why, and about which account. */
export interface Zoekuitkomst {
  readonly accounts: readonly Account[];
  readonly bijGeen: Weigerreden | 'vraag-account';
  readonly over: Account | null;
}

/** Whose account an identity is. Each login service finds its own accounts and never those of the other. */
@Injectable()
export class Accountzoeker {
  constructor(
    private readonly register: Inlogregister,
    private readonly aanbieders: AanbiedersVanKvk,
    private readonly configuratie: Configuratie,
  ) {}

  zoek(vraag: Zoekvraag): Promise<Zoekuitkomst> {
    return vraag.dienst === 'eherkenning' ? this.viaEherkenning(vraag) : this.viaOrganisatie(vraag);
  }

  private async viaOrganisatie({ identiteit, organisatie }: Zoekvraag): Promise<Zoekuitkomst> {
    const { issuer, sub, geverifieerdeEmail: email } = identiteit;
    const anderePartijToegestaan = this.configuratie.modus === 'demo';
    const gevonden = await this.register.zoekAccounts({ issuer, sub, email, anderePartijToegestaan });
    const accounts = bij(organisatie, gevonden);
    return { accounts, bijGeen: accounts[0] ? 'ACCOUNT_UIT' : 'ACCOUNT_ONBEKEND', over: accounts[0] ?? null };
  }

  /**
   * The KVK number decides the provider: an account of another one is not found, also when it is this person's. Who has
   * no account may ask for one at the provider of that number.
   */
  private async viaEherkenning({ identiteit, organisatie, correlatieId }: Zoekvraag): Promise<Zoekuitkomst> {
    const { issuer, sub, kvk, geverifieerdeEmail: email } = identiteit;
    if (kvk === null) return { accounts: [], bijGeen: 'KVK_ONTBREEKT', over: null };
    const gevonden = bij(organisatie, await this.register.zoekAanbiederaccounts({ issuer, sub, email }));
    const accounts: Account[] = [];
    for (const account of gevonden) {
      const aanbieder = await this.aanbieders.bij(account.organisatieId, kvk, correlatieId);
      if (aanbieder?.id === account.aanbiederId) accounts.push(account);
    }
    if (accounts[0]) return { accounts, bijGeen: 'ACCOUNT_UIT', over: accounts[0] };
    const eigen = gevonden.find(({ gekoppeld }) => gekoppeld);
    if (eigen) return { accounts: [], bijGeen: 'KVK_PAST_NIET', over: eigen };
    const bekend = (await this.aanbieders.overal(kvk, correlatieId)).length > 0;
    return { accounts: [], bijGeen: bekend ? 'vraag-account' : 'AANBIEDER_ONBEKEND', over: null };
  }
}

const bij = (organisatie: string | null, accounts: readonly Account[]): readonly Account[] =>
  accounts.filter(({ organisatieCode }) => organisatie === null || organisatieCode === organisatie);
