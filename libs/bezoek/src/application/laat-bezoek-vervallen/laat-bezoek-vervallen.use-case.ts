import { Injectable } from '@nestjs/common';
import { schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { Bezoekwerk } from '../bezoekwerk';
import { Bezoekpost } from '../stuur-brief/bezoekpost';

export interface LaatBezoekVervallenCommand {
  readonly bezoekId: string;
  readonly versie: number;
  readonly reden: string;
}

/**
 * Calls a planned visit off, with the reason. A provider that was told of it before, gets a letter.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEZOEK.TEKST_ONTBREEKT
 */
@Injectable()
export class LaatBezoekVervallen {
  constructor(
    private readonly werk: Bezoekwerk,
    private readonly post: Bezoekpost,
  ) {}

  execute(actor: Actor, { bezoekId, versie, reden }: LaatBezoekVervallenCommand): Promise<void> {
    return this.werk.doe(actor, { bezoekId, gezien: versie }, async (bezoek) => {
      bezoek.laatVervallen(reden);
      if (bezoek.bekendBijAanbieder) await this.post.vervallen(actor, bezoek);
      return {
        handeling: 'bezoek:laten-vervallen',
        tekst: `Bezoek van ${schrijfDag(bezoek.staat.op)} vervalt: ${reden}`,
        velden: ['status', 'vervalreden'],
      };
    });
  }
}
