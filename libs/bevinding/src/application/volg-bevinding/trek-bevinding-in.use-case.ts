import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { Bevindingwerk, type Gezienbevinding } from '../bevindingwerk';

export interface TrekBevindingInCommand extends Gezienbevinding {
  readonly reden: string;
}

/**
 * Withdraws a draft or an adopted finding, with the reason; it stays readable.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEVINDING.TEKST_ONTBREEKT
 */
@Injectable()
export class TrekBevindingIn {
  constructor(private readonly werk: Bevindingwerk) {}

  execute(actor: Actor, { reden, ...gezien }: TrekBevindingInCommand): Promise<void> {
    return this.werk.doe(actor, gezien, async (bevinding) => {
      bevinding.trekIn(reden);
      return {
        ...{ uitkomst: undefined, handeling: 'bevinding:intrekken' },
        tekst: `Bevinding ${bevinding.naam} ingetrokken. ${reden}`,
        velden: ['status', 'intrekreden'],
      };
    });
  }
}
