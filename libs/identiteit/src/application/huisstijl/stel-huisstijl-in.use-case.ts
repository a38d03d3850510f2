import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { eisKleur } from '../../domain/huiskleur';
import { type Huisstijl, Huisstijlen } from '../ports/huisstijlen';
import { leesLogo } from './logo';

const VAN_HET_HUIS: Huisstijl = { hoofdkleur: null, logo: null, versie: 0 };

export interface StelHuisstijlInOpdracht {
  /** As it was typed; null for the colour of the house, undefined leaves it. */
  readonly hoofdkleur?: string | null | undefined;
  /** The file as it was offered; null takes the logo away, undefined leaves it. */
  readonly logo?: Buffer | null | undefined;
  /** The version that was seen. */
  readonly versie: number;
}

/** Gives the pages of the own organisation their colour and logo. */
@Injectable()
export class StelHuisstijlIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly huisstijlen: Huisstijlen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<Huisstijl> {
    eisRecht(actor, 'huisstijl:beheren');
    return this.uow.run(actor, async () => (await this.huisstijlen.lees()) ?? VAN_HET_HUIS);
  }

  /** @throws DomeinFout GEEN_RECHT, KLEUR_ONGELDIG, KLEUR_TE_LICHT, LOGO_ONGELDIG, VERSIE_VEROUDERD */
  async execute(actor: Actor, opdracht: StelHuisstijlInOpdracht): Promise<void> {
    eisRecht(actor, 'huisstijl:beheren');
    const kleur = opdracht.hoofdkleur ? eisKleur(opdracht.hoofdkleur) : opdracht.hoofdkleur;
    const nieuw = opdracht.logo ? leesLogo(opdracht.logo) : opdracht.logo;
    await this.uow.run(actor, async () => {
      const oud = (await this.huisstijlen.lees()) ?? VAN_HET_HUIS;
      const hoofdkleur = kleur === undefined ? oud.hoofdkleur : kleur;
      const logo = nieuw === undefined ? oud.logo : nieuw;
      await this.huisstijlen.bewaar({ hoofdkleur, logo }, opdracht.versie);
      this.uow.schrijf({
        ...{ handeling: 'huisstijl:wijzigen', object: 'huisstijl', objectId: actor.organisatieId },
        velden: [...(kleur === undefined ? [] : ['hoofdkleur']), ...(nieuw === undefined ? [] : ['logo'])],
      });
    });
  }
}
