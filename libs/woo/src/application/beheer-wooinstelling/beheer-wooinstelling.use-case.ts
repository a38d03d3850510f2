import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { BeheerRegels, type NieuweRegels, UnitOfWork } from '@navolgbaar/platform/database';
import { isToegestaan } from '@navolgbaar/platform/uitgaand';
import type { Woofoutcode } from '../../domain/fouten';
import { TOOI, type Wooinstelling, gebreken } from '../../domain/wooinstelling';
import { Banktoegang } from '../banktoegang';
import { Wooinstellingen } from '../ports/wooinstellingen';

const ONTBREEKT = {
  publisher: 'Vul de TOOI-identificatie van uw organisatie in.',
  publisherNaam: 'Vul in hoe uw organisatie in het TOOI-register heet.',
  publicatiebank: 'Vul het adres van de publicatiebank in.',
} as const;

/** How the organisation makes its reports known under the Woo: who it is in TOOI, and by which road. */
@Injectable()
export class BeheerWooinstelling extends BeheerRegels<Wooinstelling> {
  constructor(
    private readonly eenheid: UnitOfWork,
    versies: Wooinstellingen,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly toegang: Banktoegang,
  ) {
    super(eenheid, versies, {
      ...{ lezen: 'wooinstelling:lezen', beheren: 'wooinstelling:beheren' },
      ...{ handeling: 'wooinstelling:vaststellen', object: 'wooinstelling', keur: keurVelden },
    });
  }

  /** @throws DomeinFout as its base, WOO.PUBLICATIEBANK_NIET_INGERICHT, WOO.ADRES_NIET_TOEGESTAAN */
  override async stelVast(actor: Actor, nieuw: NieuweRegels<Wooinstelling>): Promise<void> {
    await this.eenheid.run(actor, async () => {
      await super.stelVast(actor, nieuw);
      if (nieuw.regels.weg === 'publicatiebank')
        this.eisToegang((await this.gebruikers.organisatie()).code, nieuw.regels.publicatiebank ?? '');
    });
  }

  /** The key goes to the host that the operator named, and to no other. */
  private eisToegang(code: string, adres: string): void {
    const bank = this.toegang.van(code);
    if (!bank) throw new DomeinFout<Woofoutcode>('WOO.PUBLICATIEBANK_NIET_INGERICHT');
    if (!isToegestaan(adres, bank.host))
      throw new DomeinFout<Woofoutcode>('WOO.ADRES_NIET_TOEGESTAAN', { host: bank.host });
  }
}

/** @throws DomeinFout INVOER_ONGELDIG */
function keurVelden(regels: Wooinstelling): void {
  const fouten: { name: string; reason: string }[] = gebreken(regels).map((veld) => ({
    name: `regels.${veld}`,
    reason: ONTBREEKT[veld],
  }));
  if (regels.publisher && !TOOI.test(regels.publisher))
    fouten.push({
      name: 'regels.publisher',
      reason:
        'Vul een TOOI-identificatie van een gemeente of samenwerking in, zoals https://identifier.overheid.nl/tooi/id/gemeente/gm0014.',
    });
  if (fouten.length > 0) throw new DomeinFout('INVOER_ONGELDIG', {}, fouten);
}
