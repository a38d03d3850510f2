import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { KomendeTermijnen, LeesUitstel, WachtOpDelen } from '@navolgbaar/termijn';
import { GRENS, type Vandaagblok, alsPagina, maakBlok } from './blok';

/** How far ahead a supervisor is shown that a term ends; ours, no source. */
const DAGEN_VOORUIT = 7;

/** What the terms ask of a supervisor, or of the whole team when no person is named. */
@Injectable()
export class Termijnblokken {
  constructor(
    private readonly klok: Klok,
    private readonly komende: KomendeTermijnen,
    private readonly uitstel: LeesUitstel,
    private readonly wachtOpDelen: WachtOpDelen,
  ) {}

  /** Late, or within a week. Inside a unit of work. */
  async termijnen(actor: Actor, behandelaarId: string | null): Promise<Vandaagblok> {
    const tot = this.klok.vandaag().add({ days: DAGEN_VOORUIT }).toString();
    const rijen = await this.komende.execute(actor, { tot, behandelaarId, aantal: GRENS + 1 });
    return maakBlok('termijnen', alsPagina(rijen), (rij) => {
      const { objectId: id, object: soort, naam, kenmerk: nummer, zaakId, uiterlijk, behandelaarId } = rij;
      return { id, soort, naam, bijAanbieder: rij.bijAanbieder, nummer, zaakId, uiterlijk, behandelaarId };
    });
  }

  /** Requests for extension without a decision: of this person, and of nobody. Inside a unit of work. */
  async verzoeken(actor: Actor, behandelaarId: string | null): Promise<Vandaagblok> {
    const filter = { behandelaarId, ookVrije: true, vanaf: undefined, aantal: GRENS };
    return maakBlok('uitstel', await this.uitstel.open(actor, filter), (rij) => {
      const { termijnId: id, naam, bijAanbieder, kenmerk: nummer, zaakId, laatsteDag: uiterlijk } = rij;
      return { id, naam, bijAanbieder, nummer, zaakId, uiterlijk, behandelaarId: rij.behandelaarId };
    });
  }

  /** Late terms of which the college is not told before a person shared the case. Inside a unit of work. */
  async deelbesluiten(actor: Actor): Promise<Vandaagblok> {
    const rijen = await this.wachtOpDelen.execute(actor, GRENS + 1);
    return maakBlok('wachtOpDelen', alsPagina(rijen), (rij) => {
      const { id, naam, bijAanbieder, kenmerk: nummer, zaakId, uiterlijk } = rij;
      return { id, naam, bijAanbieder, nummer, zaakId, uiterlijk };
    });
  }
}
