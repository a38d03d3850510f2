import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Reactieantwoord } from '../../domain/reactie';
import type { Wederhoor } from '../../domain/wederhoor';
import { Wederhoortermijn } from '../wederhoortermijn';
import { type OpWederhoor, Wederhoorwerk } from '../wederhoorwerk';

/** What the team does with a hearing. Each throws GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, WEDERHOOR.… */
@Injectable()
export class BehandelWederhoor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly termijn: Wederhoortermijn,
    private readonly werk: Wederhoorwerk,
  ) {}

  /** Every reaction gets an answer, with its reason (Awb art. 3:46). */
  beantwoord(
    actor: Actor,
    op: OpWederhoor,
    reactieId: string,
    { gewijzigd, reden }: Pick<Reactieantwoord, 'gewijzigd' | 'reden'>,
  ): Promise<void> {
    return this.werk.vanTeam(actor, op, (wederhoor) => {
      const dag = this.klok.vandaag().toString();
      wederhoor.beantwoord(reactieId, { gewijzigd, reden: reden.trim(), op: dag, door: actor.gebruikerId });
      return { handeling: 'beantwoorden', velden: ['reacties'] };
    });
  }

  /** The letter with what was done follows from the event. */
  rondAf(actor: Actor, op: OpWederhoor): Promise<void> {
    return this.werk.vanTeam(actor, op, (wederhoor) => {
      wederhoor.rondAf();
      this.meld('WederhoorAfgerond', wederhoor);
      const { rapportNummer } = wederhoor.staat;
      return {
        handeling: 'afronden',
        tekst: `Het wederhoor over rapport ${rapportNummer} is afgerond: elke reactie heeft een antwoord.`,
        velden: ['status'],
      };
    });
  }

  stelGeenReactieVast(actor: Actor, op: OpWederhoor): Promise<void> {
    return this.werk.vanTeam(actor, op, async (wederhoor) => {
      const { id, rapportNummer, aanbiederNaam } = wederhoor.staat;
      wederhoor.stelGeenReactieVast(this.termijn.isVoorbij(await this.termijn.stand(wederhoor.staat)));
      await this.termijn.eindig(actor, id, 'Er kwam geen reactie op het concept.');
      return {
        handeling: 'geen-reactie-vaststellen',
        tekst: `${aanbiederNaam} reageerde niet op het concept van rapport ${rapportNummer}.`,
        velden: ['status'],
      };
    });
  }

  trekIn(actor: Actor, op: OpWederhoor, reden: string): Promise<void> {
    return this.werk.vanTeam(actor, op, async (wederhoor) => {
      wederhoor.trekIn(reden.trim());
      const { id, rapportNummer } = wederhoor.staat;
      await this.termijn.eindig(actor, id, reden);
      this.meld('WederhoorIngetrokken', wederhoor);
      return {
        handeling: 'intrekken',
        tekst: `Het wederhoor over rapport ${rapportNummer} is ingetrokken.`,
        velden: ['status', 'reden'],
      };
    });
  }

  private meld(type: 'WederhoorAfgerond' | 'WederhoorIngetrokken', { staat }: Wederhoor): void {
    const { id: wederhoorId, rapportId, zaakId, aanbiederId } = staat;
    this.uow.meld({
      type,
      aggregaatId: wederhoorId,
      payload: { wederhoorId, rapportId, zaakId, aanbiederId },
    });
  }
}
