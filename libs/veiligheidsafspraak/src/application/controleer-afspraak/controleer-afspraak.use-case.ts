import { Injectable } from '@nestjs/common';
import { BevindingFeiten } from '@navolgbaar/bevinding';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Gecontroleerd } from '../../domain/afspraak';
import { weiger } from '../../domain/fouten';
import type { Gevolg } from '../../domain/soorten';
import { Afspraakwerk, type OpAfspraak, feitVan } from '../afspraakwerk';

/** Looks whether an agreement is kept, and records what is done when it is not. */
@Injectable()
export class ControleerAfspraak {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Afspraakwerk,
    private readonly bevindingen: BevindingFeiten,
  ) {}

  /**
   * A breach is told to the handler and the coordinators at once.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, VEILIGHEIDSAFSPRAAK.TEKST_ONTBREEKT,
   * .DAG_PAST_NIET, .BEWIJS_PAST_NIET, .OVERGEDRAGEN
   */
  controleer(actor: Actor, op: OpAfspraak, controle: Gecontroleerd): Promise<void> {
    return this.werk.doe(actor, 'veiligheidsafspraak:controleren', op, async (afspraak) => {
      await this.eisBewijs(afspraak.staat.zaakId, controle.bewijsstukIds ?? []);
      afspraak.controleer(controle, this.klok.vandaag(), actor.gebruikerId);
      const { staat } = afspraak;
      const { uitkomst } = controle;
      const payload = feitVan(staat);
      this.uow.meld({
        ...{ type: 'VeiligheidsafspraakGecontroleerd', aggregaatId: staat.id },
        payload: { ...payload, uitkomst },
      });
      if (uitkomst === 'niet_nagekomen')
        this.uow.meld({ type: 'VeiligheidsafspraakGeschonden', aggregaatId: staat.id, payload });
      return {
        ...{ handeling: 'controleren', velden: ['status', 'controles', 'controleOp'] },
        tekst: `Veiligheidsafspraak met ${staat.aanbiederNaam} ${uitkomst === 'nagekomen' ? 'nagekomen' : 'NIET nagekomen'}: ${staat.tekst}`,
      };
    });
  }

  /** Evidence lies in a case: in use there, and not closed to who checks. @throws DomeinFout VEILIGHEIDSAFSPRAAK.BEWIJS_PAST_NIET */
  private async eisBewijs(zaakId: string | null, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const bruikbaar = zaakId === null ? [] : await this.bevindingen.bruikbaarBewijs(zaakId, ids);
    if (bruikbaar.length === ids.length) return;
    weiger('VEILIGHEIDSAFSPRAAK.BEWIJS_PAST_NIET', {}, [
      { name: 'bewijsstukIds', reason: 'Kies bewijsstukken uit de zaak die nog gelden.' },
    ]);
  }

  /**
   * What was done with a breach, other than a new agreement.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, VEILIGHEIDSAFSPRAAK.MAAK_NIEUWE,
   * .TEKST_ONTBREEKT, .GEEN_ADVIES, .OVERGEDRAGEN
   */
  handelAf(actor: Actor, op: OpAfspraak, gevolg: Gevolg, reden: string): Promise<void> {
    return this.werk.doe(actor, 'veiligheidsafspraak:controleren', op, (afspraak, zaak) => {
      const dag = this.klok.vandaag().toString();
      afspraak.handelAf(
        { gevolg, reden, op: dag, door: actor.gebruikerId, afspraakId: null },
        zaak?.wet ?? null,
      );
      if (gevolg === 'advies_college')
        this.uow.meld({
          ...{ type: 'SchendingNaarCollege', aggregaatId: op.id, payload: feitVan(afspraak.staat) },
        });
      return {
        ...{ handeling: 'afhandelen', velden: ['status', 'afhandeling'] },
        tekst: `Een veiligheidsafspraak met ${afspraak.staat.aanbiederNaam} was niet nagekomen. ${GEVOLG[gevolg]}`,
      };
    });
  }
}

const GEVOLG: Readonly<Record<Gevolg, string>> = {
  nieuwe_afspraak: 'Er is een nieuwe in de plaats gekomen.',
  maatregel: 'Daarop volgt een maatregel.',
  advies_college: 'Daarop volgt een advies aan het college.',
  geen: 'Daarop volgt niets; de reden is vastgelegd.',
};
