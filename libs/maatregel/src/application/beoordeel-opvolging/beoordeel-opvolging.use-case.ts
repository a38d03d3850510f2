import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { SchrijfTijdlijn } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Oordeel } from '../../domain/opvolging';
import type { Opvolgingsoordeel } from '../../domain/soorten';
import { MaatregelRepository } from '../ports/maatregel.repository';
import { Maatregelomgeving } from '../maatregelomgeving';
import { KiesVervolg, type StelNieuweTermijnCommand } from '../kies-vervolg/kies-vervolg.use-case';
import { StuurMaatregelbrief } from '../stuur-maatregelbrief/stuur-maatregelbrief.use-case';

export interface BeoordeelOpvolgingCommand extends Oordeel {
  readonly maatregelId: string;
  readonly versie: number;
  /** What does not meet what was asked is asked again at once; after `deels_opgevolgd` only. */
  readonly nieuweTermijn?: Omit<StelNieuweTermijnCommand, 'maatregelId' | 'versie'> | undefined;
}

const WOORD = {
  opgevolgd: 'opgevolgd',
  deels_opgevolgd: 'deels opgevolgd',
  niet_opgevolgd: 'niet opgevolgd',
} as const satisfies Record<Opvolgingsoordeel, string>;

const FEIT = {
  opgevolgd: 'MaatregelOpgevolgd',
  deels_opgevolgd: 'MaatregelDeelsOpgevolgd',
  niet_opgevolgd: 'MaatregelNietOpgevolgd',
} as const satisfies Record<Opvolgingsoordeel, string>;

/**
 * Judges whether a maatregel was followed, per part and as a whole. Not followed leads to a proposal to advise the college (BK-8.05); the advice
 * itself is an act of its own. After deels opgevolgd a person chooses what happens with what remains. What was still expected is not expected any more.
 * The letter to the provider exists exactly when the judgement does.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, MAATREGEL.OVERGEDRAGEN,
 * .MOTIVERING_ONTBREEKT, .DEELOORDEEL_ONTBREEKT, .OORDEEL_PAST_NIET, .NOG_NIET_INGELEVERD, .TERMIJN_LOOPT_NOG, BERICHT.VELD_ONGELDIG
 */
@Injectable()
export class BeoordeelOpvolging {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly maatregelen: MaatregelRepository,
    private readonly omgeving: Maatregelomgeving,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly brief: StuurMaatregelbrief,
    private readonly vervolg: KiesVervolg,
  ) {}

  async execute(actor: Actor, command: BeoordeelOpvolgingCommand): Promise<void> {
    eisRecht(actor, 'maatregel:beoordelen');
    await this.uow.run(actor, async () => {
      const { maatregelId, versie, oordeel, motivering, onderdelen, nieuweTermijn } = command;
      const maatregel = await this.maatregelen.laadVoorWijziging(maatregelId);
      if (maatregel.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      await this.omgeving.eisAanZet(maatregel);
      const termijnen = await this.omgeving.termijnstanden(maatregel);
      maatregel.beoordeel(
        { oordeel, motivering, onderdelen },
        { termijnen, vandaag: this.klok.vandaag() },
        actor.gebruikerId,
      );
      if (nieuweTermijn) await this.vervolg.vernieuw(actor, maatregel, nieuweTermijn);
      await this.maatregelen.bewaar(maatregel, versie);
      const woord = WOORD[oordeel];
      await this.omgeving.eindigTermijnen(actor, termijnen, `De maatregel is beoordeeld als ${woord}`);
      const { zaakId, aanbiederId, aanbiederNaam } = maatregel.staat;
      await this.tijdlijn.execute(zaakId, {
        soort: 'maatregel',
        tekst: `Maatregel voor ${aanbiederNaam} beoordeeld: ${woord}.${nieuweTermijn ? ' Wat nog niet is gedaan, krijgt een nieuwe termijn.' : ''}`,
      });
      // One act, one letter: that of the new term says what was thought.
      if (nieuweTermijn) await this.brief.nieuweTermijn(actor, maatregelId, maatregel.staat.ronde);
      else await this.brief.oordeel(actor, maatregel.staat);
      this.uow.meld({
        type: FEIT[oordeel],
        aggregaatId: maatregelId,
        payload: { maatregelId, zaakId, aanbiederId },
      });
      this.uow.schrijf({
        handeling: 'maatregel:beoordelen',
        object: 'maatregel',
        objectId: maatregelId,
        velden: ['status', 'motivering', 'onderdelen', 'beoordelingen'],
      });
    });
  }
}
