import { Injectable } from '@nestjs/common';
import { type Herleiding, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Lengte, leesLengte } from '../../domain/definitie';
import { weiger } from '../../domain/fouten';
import { STANDAARDKALENDER } from '../../domain/kalender';
import { type Termijnwijziging, huidigeVersie } from '../../domain/lopende-termijn';
import { Termijnpost } from '../bewaak-termijnen/termijnpost';
import { type Termijn, TermijnRepository } from '../ports/termijn.repository';
import { feitVan, mijlpalenVan } from '../termijnfeit';
import { eisGezien, naWijziging, versierij } from '../termijnwijziging';

export interface VerlengTermijnCommand extends Lengte {
  readonly termijnId: string;
  /** The version that the decider has seen. */
  readonly versie: number;
  /** Why: the request of the provider and what was decided on it. */
  readonly reden: string;
}

export interface Termijnverlenging {
  readonly uiterlijk: string;
  readonly herleiding: Herleiding;
  readonly versie: number;
}

/** Extends a running term, with its reason and within its maximum. The version before it stays readable. */
@Injectable()
export class VerlengTermijn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly post: Termijnpost,
    private readonly klok: Klok,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, TERMIJN_REDEN_ONTBREEKT,
   * TERMIJN_DUUR_NODIG, TERMIJN_DUUR_ONGELDIG, TERMIJN_AL_VERSTREKEN, TERMIJN_NIET_VERLENGBAAR,
   * TERMIJN_VERLENGING_BOVEN_MAXIMUM
   */
  async execute(actor: Actor, command: VerlengTermijnCommand): Promise<Termijnverlenging> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.uow.run(actor, async () => {
      const termijn = await this.termijnen.laadVoorWijziging(command.termijnId);
      eisGezien(termijn, command.versie);
      const duur = leesLengte(command) ?? weiger('TERMIJN_DUUR_NODIG', { termijn: termijn.definitie.code });
      const wijziging = { soort: 'verlenging', op: this.klok.vandaag(), duur, reden: command.reden } as const;
      const verlengd = naWijziging(termijn, wijziging);
      await this.legVast(termijn, verlengd, wijziging);
      await this.post.meldVerlenging(actor, verlengd, huidigeVersie(termijn.verloop).uiterlijk);
      const { uiterlijk, herleiding } = huidigeVersie(verlengd.verloop);
      const payload = { ...feitVan(termijn), uiterlijk: uiterlijk.toString() };
      this.uow.meld({ type: 'TermijnVerlengd', aggregaatId: termijn.id, payload });
      this.uow.schrijf({
        handeling: 'termijn:verlengen',
        object: 'termijn',
        objectId: termijn.id,
        velden: ['uiterlijk'],
      });
      return { uiterlijk: uiterlijk.toString(), herleiding, versie: verlengd.versie };
    });
  }

  private async legVast(oud: Termijn, nieuw: Termijn, wijziging: Termijnwijziging): Promise<void> {
    await this.termijnen.voegVersieToe(nieuw, versierij(nieuw, wijziging));
    await this.termijnen.wijzig(nieuw, oud.versie);
    await this.termijnen.laatMijlpalenVervallen(oud.id, 'De termijn is verlengd.');
    const mijlpalen = mijlpalenVan(nieuw, wijziging.op, STANDAARDKALENDER);
    await this.termijnen.planMijlpalen(nieuw, nieuw.versie, mijlpalen);
  }
}
