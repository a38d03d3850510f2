import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { StartMonitoring } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import { weiger } from '../../domain/fouten';
import { Afspraakwerk, type OpAfspraak } from '../afspraakwerk';

const LANGSTE_ONDERWERP = 300;

/**
 * An agreement goes on after the case: it becomes part of the monitoring, which outlives the closing (AC-2). Its check stays
 * on its own day, and its monitoring ends with it.
 */
@Injectable()
export class BrengOnderMonitoring {
  constructor(
    private readonly klok: Klok,
    private readonly start: StartMonitoring,
    private readonly werk: Afspraakwerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, VEILIGHEIDSAFSPRAAK.ZONDER_ZAAK, .AL_ONDER_MONITORING */
  execute(actor: Actor, op: OpAfspraak, reden: string): Promise<void> {
    return this.werk.doe(actor, 'veiligheidsafspraak:controleren', op, async (afspraak, zaak) => {
      if (!zaak) return weiger('VEILIGHEIDSAFSPRAAK.ZONDER_ZAAK');
      const { tekst, controleOp, aanbiederNaam } = afspraak.staat;
      const vandaag = this.klok.vandaag().toString();
      // The rules first: a monitoring of an agreement that cannot go on is none.
      afspraak.brengOnderMonitoring({ id: zaak.id, reden, op: vandaag });
      const id = await this.start.execute(actor, {
        zaakId: zaak.id,
        onderwerp: `Veiligheidsafspraak met ${aanbiederNaam}: ${tekst}`.slice(0, LANGSTE_ONDERWERP),
        eigenaar: 'toezichthouder',
        // What should have been checked already is followed from today.
        controleOp: controleOp < vandaag ? vandaag : controleOp,
        vanAfspraak: true,
      });
      afspraak.volgMonitoring(id);
      return {
        ...{ handeling: 'onder-monitoring-brengen', velden: ['monitoring'] },
        tekst: `Veiligheidsafspraak met ${aanbiederNaam} loopt verder onder de monitoring. ${reden}`,
      };
    });
  }
}
