import { Injectable } from '@nestjs/common';
import { type Herleiding, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Lengte, leesLengte } from '../../domain/definitie';
import { weiger } from '../../domain/fouten';
import { huidigeVersie } from '../../domain/lopende-termijn';
import { Termijnpost } from '../bewaak-termijnen/termijnpost';
import { TermijnRepository } from '../ports/termijn.repository';
import { UitstelRepository } from '../ports/uitstel.repository';
import { eisGezien } from '../termijnwijziging';
import { Verlenging } from './verlenging';

export interface VerlengTermijnCommand extends Lengte {
  readonly termijnId: string;
  /** The version that the decider has seen. */
  readonly versie: number;
  readonly reden: string;
}

export interface Termijnverlenging {
  readonly uiterlijk: string;
  readonly herleiding: Herleiding;
  readonly versie: number;
}

/**
 * Extends a running term of our own accord, with its reason and within its maximum. The version before it stays
 * readable. What the provider asked for is decided as a request (`BeslisUitstel`).
 */
@Injectable()
export class VerlengTermijn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly uitstel: UitstelRepository,
    private readonly verlenging: Verlenging,
    private readonly post: Termijnpost,
    private readonly klok: Klok,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, TERMIJN_REDEN_ONTBREEKT,
   * TERMIJN_DUUR_NODIG, TERMIJN_DUUR_ONGELDIG, TERMIJN_AL_VERSTREKEN, TERMIJN_NIET_VERLENGBAAR,
   * TERMIJN_VERLENGING_BOVEN_MAXIMUM, UITSTEL_EERST_BESLISSEN
   */
  async execute(actor: Actor, command: VerlengTermijnCommand): Promise<Termijnverlenging> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.uow.run(actor, async () => {
      const termijn = await this.termijnen.laadVoorWijziging(command.termijnId);
      eisGezien(termijn, command.versie);
      if (await this.uitstel.open(termijn.id)) weiger('UITSTEL_EERST_BESLISSEN');
      const duur = leesLengte(command) ?? weiger('TERMIJN_DUUR_NODIG', { termijn: termijn.definitie.code });
      const { reden } = command;
      const verlengd = await this.verlenging.legVast(termijn, {
        ...{ soort: 'verlenging', op: this.klok.vandaag(), duur, reden },
      });
      await this.post.meldVerlenging(actor, verlengd, huidigeVersie(termijn.verloop).uiterlijk);
      const { uiterlijk, herleiding } = huidigeVersie(verlengd.verloop);
      return { uiterlijk: uiterlijk.toString(), herleiding, versie: verlengd.versie };
    });
  }
}
