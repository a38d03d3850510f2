import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Zaakwerk } from '../zaakwerk';
import { BekendePersonen } from './bekende-personen';

export interface BeperkToegangCommand {
  readonly zaakId: string;
  readonly versie: number;
  /** Whether the case is closed to all but the named people. */
  readonly besloten: boolean;
  readonly gebruikerIds: readonly string[];
  readonly reden: string;
}

/**
 * Closes a case to named people, or opens it again; always with the reason (rulings, Everywhere: need-to-know). To all
 * others the case does not exist: not in a list and not by its address.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, ONDERZOEK.TOEGANG_ONBEKEND
 */
@Injectable()
export class BeperkToegang {
  constructor(
    private readonly werk: Zaakwerk,
    private readonly personen: BekendePersonen,
  ) {}

  execute(actor: Actor, command: BeperkToegangCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    const { zaakId, versie, besloten, gebruikerIds, reden } = command;
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      if (besloten) {
        await this.personen.eis(gebruikerIds);
        zaak.maakBesloten(gebruikerIds, actor.gebruikerId);
      } else {
        zaak.hefBeslotenheidOp();
      }
      return {
        uitkomst: undefined,
        spoor: {
          handeling: besloten ? 'zaak:besloten-maken' : 'zaak:beslotenheid-opheffen',
          soort: 'toegang',
          tekst: `${besloten ? 'De zaak is besloten gemaakt' : 'De zaak is niet meer besloten'}. Reden: ${reden}`,
          velden: ['besloten', 'toegang'],
        },
      };
    });
  }
}
