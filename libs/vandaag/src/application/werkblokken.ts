import { Injectable } from '@nestjs/common';
import { ZoekBerichten } from '@navolgbaar/bericht';
import { LeesBezoeken } from '@navolgbaar/bezoek';
import { LeesMaatregelen } from '@navolgbaar/maatregel';
import { LeesMeldingen } from '@navolgbaar/melding';
import { LeesOpdrachten } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import { LeesRapporten } from '@navolgbaar/rapport';
import { GRENS, type Vandaagblok, alsPagina, maakBlok } from './blok';

/** Null: the work of the whole team. */
export interface Werkkring {
  readonly behandelaarId: string | null;
  readonly zaakIds: readonly string[] | null;
}

const BLADZIJDE = { vanaf: undefined, aantal: GRENS };

/** What came in and asks a supervisor to weigh, to judge, to adopt or to send again. Inside a unit of work. */
@Injectable()
export class Werkblokken {
  constructor(
    private readonly meldingenlezer: LeesMeldingen,
    private readonly opdrachtenlezer: LeesOpdrachten,
    private readonly bezoekenlezer: LeesBezoeken,
    private readonly maatregelenlezer: LeesMaatregelen,
    private readonly rapportenlezer: LeesRapporten,
    private readonly berichtenzoeker: ZoekBerichten,
  ) {}

  /** Not decided yet: those of this person, or of anybody in the team. */
  meldingen(actor: Actor, { behandelaarId }: Werkkring): Promise<Vandaagblok> {
    return this.teWegen(actor, 'meldingen', behandelaarId === null ? 'iemand' : { behandelaarId });
  }

  /** Not decided yet, and taken by nobody. */
  nieuweMeldingen(actor: Actor): Promise<Vandaagblok> {
    return this.teWegen(actor, 'nieuweMeldingen', 'niemand');
  }

  private async teWegen(
    actor: Actor,
    naam: 'meldingen' | 'nieuweMeldingen',
    van: Parameters<LeesMeldingen['teWegen']>[1]['van'],
  ): Promise<Vandaagblok> {
    const rijen = await this.meldingenlezer.teWegen(actor, { van, aantal: GRENS + 1 });
    return maakBlok(naam, alsPagina(rijen), ({ onderwerp, ontvangenOp, ...rij }) => {
      return { ...rij, naam: onderwerp, op: ontvangenOp };
    });
  }

  /** Orders of which the report waits for a judgement. */
  async opdrachten(actor: Actor, { zaakIds }: Werkkring): Promise<Vandaagblok> {
    const filter = { ...BLADZIJDE, status: ['rapport_ontvangen'] as const, zaakIds };
    const pagina = await this.opdrachtenlezer.lijst(actor, filter);
    return maakBlok('opdrachten', pagina, (rij) => {
      const zaakId = 'zaakId' in rij ? rij.zaakId : null;
      return { id: rij.id, nummer: rij.zaakNummer, naam: rij.aanbiederNaam, zaakId };
    });
  }

  /** Visits that are planned, the first one first: those whose day has passed wait for what came of them. */
  async bezoeken(actor: Actor, { behandelaarId }: Werkkring): Promise<Vandaagblok> {
    const filter = {
      zaakId: null,
      aanbiederId: null,
      behandelaarId,
      status: 'gepland',
      teLaat: false,
    } as const;
    const pagina = await this.bezoekenlezer.lijst(actor, { ...BLADZIJDE, ...filter });
    return maakBlok(
      'bezoeken',
      pagina,
      ({ id, zaakNummer, aanbiederNaam, zaakId, op, behandelaarId: wie }) => {
        return { id, nummer: zaakNummer, naam: aanbiederNaam, zaakId, op, behandelaarId: wie };
      },
    );
  }

  /** Measures to which the provider reacted. */
  async maatregelen(actor: Actor, { zaakIds }: Werkkring): Promise<Vandaagblok> {
    const filter = { ...BLADZIJDE, zaakId: null, status: ['ontvangen'] as const, zaakIds };
    const pagina = await this.maatregelenlezer.lijst(actor, filter);
    return maakBlok('maatregelen', pagina, (rij) => {
      const zaakId = 'zaakId' in rij ? rij.zaakId : null;
      return { id: rij.id, soort: rij.soort, nummer: rij.zaakNummer, naam: rij.aanbiederNaam, zaakId };
    });
  }

  /** Reports that are not adopted yet. */
  async rapporten(actor: Actor, { zaakIds }: Werkkring): Promise<Vandaagblok> {
    const filter = { status: 'concept' as const, zaakId: null, zaakIds, na: null, aantal: GRENS };
    const pagina = await this.rapportenlezer.lijst(actor, filter);
    return maakBlok('rapporten', pagina, ({ id, nummer, titel }) => ({ id, nummer, naam: titel }));
  }

  /** Letters that did not arrive, of the whole team: whoever sees it may send it again. */
  async berichten(actor: Actor): Promise<Vandaagblok> {
    const rijen = await this.berichtenzoeker.execute(actor, { status: 'mislukt', aantal: GRENS + 1 });
    return maakBlok('berichten', alsPagina(rijen), ({ object, objectId, onderwerp, aangemaaktOp }) => {
      return { id: objectId, soort: object, naam: onderwerp, op: aangemaaktOp };
    });
  }
}
