import { Injectable } from '@nestjs/common';
import { schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { Bezoekwerk } from '../bezoekwerk';

export interface LaatBezoekVervallenCommand {
  readonly bezoekId: string;
  readonly versie: number;
  readonly reden: string;
}

/**
 * Calls a planned visit off, with the reason.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEZOEK.TEKST_ONTBREEKT
 */
@Injectable()
export class LaatBezoekVervallen {
  constructor(private readonly werk: Bezoekwerk) {}

  execute(actor: Actor, { bezoekId, versie, reden }: LaatBezoekVervallenCommand): Promise<void> {
    return this.werk.doe(actor, { bezoekId, gezien: versie }, (bezoek) => {
      bezoek.laatVervallen(reden);
      return {
        handeling: 'bezoek:laten-vervallen',
        tekst: `Bezoek van ${schrijfDag(bezoek.staat.op)} vervalt: ${reden}`,
        velden: ['status', 'vervalreden'],
      };
    });
  }
}
