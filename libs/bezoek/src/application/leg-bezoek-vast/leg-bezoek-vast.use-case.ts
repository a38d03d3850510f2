import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Bezoekverslag } from '../../domain/bezoek';
import { Bezoekwerk } from '../bezoekwerk';
import { VolgBezoekdag } from '../lijst/volg-bezoekdag/volg-bezoekdag.use-case';

export interface LegBezoekVastCommand extends Bezoekverslag {
  readonly bezoekId: string;
  readonly versie: number;
}

/**
 * Records that a visit took place: the day, with whom was spoken, what was seen.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEZOEK.TEKST_ONTBREEKT, .DATUM_PAST_NIET
 */
@Injectable()
export class LegBezoekVast {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Bezoekwerk,
    private readonly bezoekdag: VolgBezoekdag,
  ) {}

  execute(actor: Actor, { bezoekId, versie, ...verslag }: LegBezoekVastCommand): Promise<void> {
    return this.werk.doe(actor, { bezoekId, gezien: versie }, async (bezoek) => {
      const { op } = bezoek.staat;
      bezoek.legVast(verslag, this.klok.vandaag());
      await this.bezoekdag.execute(bezoek.staat, op);
      return {
        handeling: 'bezoek:vastleggen',
        tekst: `Bezoek van ${schrijfDag(verslag.op)} vastgelegd.`,
        velden: ['op', 'gesprokenMet', 'verslag', 'status'],
      };
    });
  }
}
