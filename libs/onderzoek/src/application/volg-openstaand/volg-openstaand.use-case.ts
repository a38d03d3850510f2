import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Zaak } from '../../domain/zaak';
import { Zaakwerk } from '../zaakwerk';

/** What a case counts of another capability, and how the count is set and named. */
const OPENSTAAND = {
  /** Refusals of medewerking that wait for the college or for the reason why not (Awb art. 5:20 lid 3). */
  weigeringen: {
    zet: (zaak: Zaak, aantal: number) => zaak.volgWeigeringen(aantal),
    spoor: { handeling: 'zaak:weigeringen-volgen', soort: 'bevoegdheid', velden: ['openWeigeringen'] },
  },
  /** Request lists that are with a provider or wait for their closing: the case waits for them. */
  opvraaglijsten: {
    zet: (zaak: Zaak, aantal: number) => zaak.volgOpvraaglijsten(aantal),
    spoor: { handeling: 'zaak:opvraaglijsten-volgen', soort: 'opvraaglijst', velden: ['openOpvraaglijsten'] },
  },
  /** Agreements for safety: nothing closes over them unless they go on under monitoring (AC-3). */
  veiligheidsafspraken: {
    zet: (zaak: Zaak, aantal: number) => zaak.volgAfspraken(aantal),
    spoor: { handeling: 'zaak:afspraken-volgen', soort: 'veiligheidsafspraak', velden: ['openAfspraken'] },
  },
} as const;

export interface VolgOpenstaandCommand {
  readonly wat: keyof typeof OPENSTAAND;
  readonly zaakId: string;
  readonly tel: () => Promise<number>;
  readonly tekst: string;
}

/**
 * How many things of another capability still stand open in a case. Called by that capability inside its own transaction; in
 * every state of the case, since they can outlive its closing.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
 */
@Injectable()
export class VolgOpenstaand {
  constructor(private readonly werk: Zaakwerk) {}

  execute(actor: Actor, { wat, zaakId, tel, tekst }: VolgOpenstaandCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    const { zet, spoor } = OPENSTAAND[wat];
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      // Counted once the case is locked: two at once would each count without the other.
      zet(zaak, await tel());
      return { uitkomst: undefined, spoor: { ...spoor, tekst } };
    });
  }
}
