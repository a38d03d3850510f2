import { Injectable } from '@nestjs/common';
import { Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { weiger } from '../../domain/fouten';
import {
  type Jaarplanhandeling,
  type Jaarplanstatus,
  jaarplanovergangen,
} from '../../domain/jaarplan-status';
import { type Kwartaal, eindeVan } from '../../domain/kwartaal';
import { Jaarplanrekening } from '../jaarplanrekening';
import { type Jaarplan, Jaarplannen } from '../ports/jaarplannen';
import { ruimteOver } from '../queries/ruimte';

export interface DeelAanbiederInCommand {
  readonly jaarplanId: string;
  readonly aanbiederId: string;
  /** Null: not this year. */
  readonly kwartaal: Kwartaal | null;
  readonly reden: string | null;
}

/**
 * A person decides of one provider in which quarter it is visited, or that it is not this year. In a proposal that is a choice,
 * in an adopted plan an amendment: that one is of who adopts, and always has a reason (BK-6.19).
 */
@Injectable()
export class DeelAanbiederIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly rekening: Jaarplanrekening,
    private readonly plannen: Jaarplannen,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /**
   * @param versie of the line, from If-Match
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also with a conflict of interest, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK,
   * JAARPLAN.REDEN_ONTBREEKT, .NIETS_ANDERS, .KWARTAAL_VOORBIJ, .AANBIEDER_GESTOPT
   */
  async deelIn(
    actor: Actor,
    versie: number,
    { jaarplanId, aanbiederId, kwartaal, reden }: DeelAanbiederInCommand,
  ): Promise<void> {
    eisPersoon(actor, 'jaarplan:maken');
    await this.uow.run(actor, async () => {
      // Alone: in a proposal it changes what is adopted.
      const plan = await this.plannen.laadVoorWijziging(jaarplanId);
      const regel = await this.plannen.laadRegel(jaarplanId, aanbiederId);
      if (regel.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const handeling = plan.status === 'vastgesteld' ? 'wijzig' : 'deelIn';
      this.eisOvergang(actor, plan, handeling);
      if (kwartaal === regel.kwartaal)
        weiger('JAARPLAN.NIETS_ANDERS', { name: 'kwartaal', reason: 'Zo staat het al in het jaarplan.' });
      await this.eisMogelijk(plan, aanbiederId, kwartaal);
      if (handeling === 'wijzig') {
        await this.plannen.wijzig(regel, { van: regel.kwartaal, naar: kwartaal, reden: eisReden(reden) });
      } else {
        const anders = kwartaal !== regel.voorstel;
        await this.plannen.deelIn(regel.id, { kwartaal, reden: anders ? eisReden(reden) : null });
        await this.plannen.verhoog(plan.id);
      }
      this.uow.schrijf({ handeling: `jaarplan:${handeling}`, object: 'jaarplanregel', objectId: regel.id });
    });
  }

  /**
   * Considers a provider that came in after the plan was adopted.
   * @throws DomeinFout as `deelIn`, BELANGENCONFLICT, JAARPLAN.AL_OVERWOGEN
   */
  async overweeg(
    actor: Actor,
    { jaarplanId, aanbiederId, kwartaal, reden }: DeelAanbiederInCommand,
  ): Promise<void> {
    const gebruikerId = eisPersoon(actor, 'jaarplan:vaststellen');
    await this.uow.run(actor, async () => {
      // Alone, so that two who consider the same provider follow one another.
      const plan = await this.plannen.laadVoorWijziging(jaarplanId);
      this.eisOvergang(actor, plan, 'wijzig');
      await this.conflicten.eisVrij(gebruikerId, aanbiederId, 'aanbiederId');
      const regels = await this.plannen.regels(jaarplanId);
      if (regels.some((een) => een.aanbiederId === aanbiederId)) weiger('JAARPLAN.AL_OVERWOGEN');
      const capaciteit = ruimteOver(plan.capaciteit, regels);
      const { regels: voorstellen } = await this.rekening.bereken({
        jaar: plan.jaar,
        capaciteit,
        aanbiederId,
      });
      const [voorstel] = voorstellen;
      if (!voorstel) throw new DomeinFout('NIET_GEVONDEN');
      await this.eisMogelijk(plan, aanbiederId, kwartaal);
      await this.plannen.voegRegelsToe(jaarplanId, [voorstel], { kwartaal, reden: eisReden(reden) });
      this.uow.schrijf({ handeling: 'jaarplan:overwegen', object: 'jaarplanregel', objectId: voorstel.id });
    });
  }

  private eisOvergang(actor: Actor, { status }: Jaarplan, handeling: 'deelIn' | 'wijzig'): void {
    volgendeStatus<Jaarplanstatus, Jaarplanhandeling>(jaarplanovergangen, status, handeling);
    if (handeling === 'wijzig') eisPersoon(actor, jaarplanovergangen.vastgesteld.wijzig.recht);
  }

  /** A visit fits in a quarter that is not over, at a provider that is still there. */
  private async eisMogelijk(
    { jaar }: Jaarplan,
    aanbiederId: string,
    kwartaal: Kwartaal | null,
  ): Promise<void> {
    if (kwartaal === null) return;
    if (eindeVan(jaar, kwartaal) < this.klok.vandaag().toString())
      weiger('JAARPLAN.KWARTAAL_VOORBIJ', {
        name: 'kwartaal',
        reason: 'Kies een kwartaal dat nog niet voorbij is.',
      });
    if ((await this.rekening.werkzaam(jaar, aanbiederId)).length === 0) weiger('JAARPLAN.AANBIEDER_GESTOPT');
  }
}

function eisReden(reden: string | null): string {
  return (
    reden?.trim() ||
    weiger('JAARPLAN.REDEN_ONTBREEKT', { name: 'reden', reason: 'Leg uit waarom het plan anders wordt.' })
  );
}
