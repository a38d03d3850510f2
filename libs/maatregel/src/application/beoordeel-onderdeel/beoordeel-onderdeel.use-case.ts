import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { SchrijfTijdlijn } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Onderdeel } from '../../domain/soorten';
import { Maatregelomgeving } from '../maatregelomgeving';
import { MaatregelRepository } from '../ports/maatregel.repository';

export interface BeoordeelOnderdeelCommand {
  readonly maatregelId: string;
  readonly versie: number;
  readonly onderdeel: Onderdeel;
  readonly reden: string;
}

const WOORD = {
  plan: 'het plan van aanpak voldoet',
  invoering: 'de invoering van het plan voldoet',
  voortgang: 'de informatie over de voortgang voldoet',
  reactie: 'de reactie voldoet',
} as const satisfies Record<Onderdeel, string>;

/**
 * A part that came in meets what was asked, while the rest is still to come: a provider that carries out a plan knows that
 * the plan is good. Its own term ends, the others run on. The letter goes with the judgement of the whole.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, MAATREGEL.OVERGEDRAGEN,
 * .MOTIVERING_ONTBREEKT, .ONDERDEEL_NIET_GEVRAAGD, .ONDERDEEL_NIET_TE_BEOORDELEN
 */
@Injectable()
export class BeoordeelOnderdeel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly maatregelen: MaatregelRepository,
    private readonly omgeving: Maatregelomgeving,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  async execute(actor: Actor, command: BeoordeelOnderdeelCommand): Promise<void> {
    eisRecht(actor, 'maatregel:beoordelen');
    await this.uow.run(actor, async () => {
      const { maatregelId, versie, onderdeel, reden } = command;
      const maatregel = await this.maatregelen.laadVoorWijziging(maatregelId);
      if (maatregel.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      await this.omgeving.eisAanZet(maatregel);
      const termijnen = await this.omgeving.termijnstanden(maatregel);
      const deel = maatregel.keurOnderdeelGoed(onderdeel, reden);
      await this.maatregelen.bewaar(maatregel, versie);
      const eigen = termijnen.filter(({ termijnId }) => termijnId === deel.termijnId);
      await this.omgeving.eindigTermijnen(actor, eigen, 'Dit onderdeel van de maatregel voldoet');
      const { zaakId, aanbiederNaam } = maatregel.staat;
      const tekst = `Maatregel voor ${aanbiederNaam}: ${WOORD[onderdeel]}.`;
      await this.tijdlijn.execute(zaakId, { soort: 'maatregel', tekst });
      this.uow.schrijf({
        handeling: 'maatregel:onderdeel-beoordelen',
        object: 'maatregel',
        objectId: maatregelId,
        velden: ['onderdelen', onderdeel],
      });
    });
  }
}
