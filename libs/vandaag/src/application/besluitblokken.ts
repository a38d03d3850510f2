import { Injectable } from '@nestjs/common';
import { LeesCollegestukken } from '@navolgbaar/college';
import type { Actor } from '@navolgbaar/platform/auth';
import { LeesMislukkingen } from '@navolgbaar/platform/outbox';
import { LeesPublicaties } from '@navolgbaar/publicatie';
import { GRENS, type Vandaagblok, alsPagina, maakBlok } from './blok';

/** What waits for who decides and for who keeps things running: the college, and the beheerder. Inside a unit of work. */
@Injectable()
export class Besluitblokken {
  constructor(
    private readonly publicatielezer: LeesPublicaties,
    private readonly collegelezer: LeesCollegestukken,
    private readonly mislukkingen: LeesMislukkingen,
  ) {}

  /** Publications about which nobody decided yet, with the last day to do so. */
  async publicaties(actor: Actor): Promise<Vandaagblok> {
    const filter = { status: 'voorgesteld' as const, rapportId: null, na: null, aantal: GRENS };
    const pagina = await this.publicatielezer.lijst(actor, filter);
    return maakBlok('publicaties', pagina, ({ id, rapportnummer, titel, besluitTot }) => {
      return { id, nummer: rapportnummer, naam: titel, uiterlijk: besluitTot };
    });
  }

  /** What was shared with the college after an instant. */
  async gedeeld(actor: Actor, sinds: string): Promise<Vandaagblok> {
    const pagina = await this.collegelezer.execute(actor, { sinds, vanaf: undefined, aantal: GRENS });
    return maakBlok('gedeeld', pagina, ({ object, objectId, omschrijving, gedeeldOp }) => {
      return { id: objectId, soort: object, naam: omschrijving, op: gedeeldOp };
    });
  }

  /** Tasks that failed for good. */
  async taken(actor: Actor): Promise<Vandaagblok> {
    const rijen = await this.mislukkingen.voerUit(actor, null, GRENS + 1);
    return maakBlok('taken', alsPagina(rijen), ({ id, verwerker, op }) => ({ id, naam: verwerker, op }));
  }
}
