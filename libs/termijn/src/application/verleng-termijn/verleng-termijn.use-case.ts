import { Injectable } from '@nestjs/common';
import { DomeinFout, type Herleiding, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Lengte, leesLengte, schrijfLengte } from '../../domain/definitie';
import type { Dagduur } from '../../domain/duur';
import { weiger } from '../../domain/fouten';
import { STANDAARDKALENDER } from '../../domain/kalender';
import { huidigeVersie, wijzigTermijn } from '../../domain/lopende-termijn';
import { type Termijnhandeling, type Termijnstatus, termijnovergangen } from '../../domain/termijn-status';
import { Termijnpost } from '../bewaak-termijnen/termijnpost';
import { type Termijn, TermijnRepository } from '../ports/termijn.repository';
import { feitVan, mijlpalenVan } from '../termijnfeit';

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
      if (termijn.versie !== command.versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const duur = leesLengte(command) ?? weiger('TERMIJN_DUUR_NODIG', { termijn: termijn.definitie.code });
      const verlengd = this.verleng(termijn, duur, command.reden);
      await this.legVast(termijn, verlengd, duur, command.reden);
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

  private verleng(termijn: Termijn, duur: Dagduur, reden: string): Termijn {
    const wijziging = { soort: 'verlenging', op: this.klok.vandaag(), duur, reden } as const;
    // The rules first: "over since 18 May" says more than "not possible now".
    const verloop = wijzigTermijn(termijn.verloop, wijziging, STANDAARDKALENDER);
    const status = volgendeStatus<Termijnstatus, Termijnhandeling>(
      termijnovergangen,
      termijn.status,
      'verleng',
    );
    return { ...termijn, verloop, status, versie: termijn.versie + 1 };
  }

  private async legVast(oud: Termijn, nieuw: Termijn, duur: Dagduur, reden: string): Promise<void> {
    const { versie } = nieuw;
    const vandaag = this.klok.vandaag();
    const stand = huidigeVersie(nieuw.verloop);
    await this.termijnen.voegVersieToe(nieuw, {
      ...{ stand, versie, soort: 'verlenging', op: vandaag.toString(), reden: reden.trim() },
      ...schrijfLengte(duur),
    });
    await this.termijnen.wijzig(nieuw, oud.versie);
    await this.termijnen.laatMijlpalenVervallen(oud.id, 'De termijn is verlengd.');
    await this.termijnen.planMijlpalen(nieuw, versie, mijlpalenVan(nieuw, vandaag, STANDAARDKALENDER));
  }
}
