import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Rapportinstelling, Rapportinstellingen } from '../ports/rapportinstellingen';

const MEEGELEVERD: Rapportinstelling = {
  vierOgen: true,
  // As a toezichthouder offered it (ECLI:NL:RBROT:2020:13079); AANNAME for others.
  meesteWoorden: 200,
  reden: 'Meegeleverd: de vaststeller is een ander dan de opsteller.',
  versie: 0,
};

/** Whether an organisation asks two people for an adoption. Shipped: yes; another choice needs its reason. */
@Injectable()
export class StelVierOgenIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly instellingen: Rapportinstellingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<Rapportinstelling> {
    eisRecht(actor, 'rapportinstelling:lezen');
    return this.uow.run(actor, async () => (await this.instellingen.lees()) ?? MEEGELEVERD);
  }

  /** For a hearing, inside its unit of work. */
  async meesteWoorden(): Promise<number> {
    return ((await this.instellingen.lees()) ?? MEEGELEVERD).meesteWoorden;
  }

  /** @throws DomeinFout GEEN_RECHT, VERSIE_VEROUDERD */
  async execute(
    actor: Actor,
    {
      versie,
      vierOgen,
      meesteWoorden,
      reden,
    }: Omit<Rapportinstelling, 'meesteWoorden'> & { meesteWoorden?: number | undefined },
  ): Promise<void> {
    eisRecht(actor, 'rapportinstelling:beheren');
    await this.uow.run(actor, async () => {
      const woorden = meesteWoorden ?? (await this.meesteWoorden());
      await this.instellingen.bewaar({ vierOgen, reden, meesteWoorden: woorden }, versie);
      this.uow.schrijf({
        handeling: 'rapportinstelling:wijzigen',
        object: 'rapportinstelling',
        objectId: actor.organisatieId,
        velden: ['vierOgen', ...(meesteWoorden === undefined ? [] : ['meesteWoorden']), 'reden'],
      });
    });
  }
}
