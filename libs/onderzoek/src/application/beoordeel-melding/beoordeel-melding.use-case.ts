import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { EersteBeoordeling } from '../../domain/eerste-beoordeling';
import type { Zaakhandeling } from '../../domain/zaak-status';
import { Zaakwerk } from '../zaakwerk';

const TEKST: Partial<Record<Zaakhandeling, string>> = {
  stelGeenCalamiteitVast: 'Eerste beoordeling: geen calamiteit of geweldsincident. De zaak is afgesloten.',
  zieAfVanNaderOnderzoek: 'Eerste beoordeling: valt onder het protocol, nader onderzoek is niet nodig.',
  beginOnderzoek: 'Eerste beoordeling: valt onder het protocol, nader onderzoek is nodig.',
};

/**
 * The first assessment of a calamiteit or geweldsincident (protocol, step 3): is it one, is nader onderzoek needed, and
 * by whom. When it is none, the case closes with the reason, and the provider hears it.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, ONDERZOEK.NADER_ONDERZOEK_ONVOLLEDIG,
 * ONDERZOEK.AANBIEDER_ONTBREEKT
 */
@Injectable()
export class BeoordeelMelding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Zaakwerk,
  ) {}

  execute(
    actor: Actor,
    command: EersteBeoordeling & { readonly zaakId: string; readonly versie: number },
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    const { zaakId, versie, ...beoordeling } = command;
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      const moment = { op: this.klok.nu().toString(), door: actor.gebruikerId };
      const handeling = zaak.beoordeelMelding(beoordeling, moment);
      if (handeling === 'stelGeenCalamiteitVast') this.meldAfsluiting(zaakId, zaak.staat.aanbiederId);
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:beoordeel-melding',
          soort: 'beoordeling',
          tekst: TEKST[handeling] ?? 'Eerste beoordeling vastgelegd.',
          velden: ['status', 'eersteBeoordeling'],
        },
      };
    });
  }

  private meldAfsluiting(zaakId: string, aanbiederId: string | null): void {
    this.uow.meld({
      type: 'GeenCalamiteitVastgesteld',
      aggregaatId: zaakId,
      payload: { zaakId, aanbiederId },
    });
    this.uow.meld({
      type: 'ZaakGesloten',
      aggregaatId: zaakId,
      payload: { zaakId, uitkomst: 'geen_calamiteit' },
    });
  }
}
