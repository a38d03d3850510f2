import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import type { Briefproef } from '@navolgbaar/bericht';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Beoordeeldonderdeel } from '../../domain/maatregelstaat';
import { keurTermijnen } from '../../domain/oplegging';
import { type Onderdeel, type Termijnonderdeel, heeftTermijn } from '../../domain/soorten';
import type { Termijnkeuze } from '../../domain/termijnkeuze';
import { Maatregelomgeving } from '../maatregelomgeving';
import { MaatregelRepository } from '../ports/maatregel.repository';
import { StartMaatregeltermijnen } from '../start-maatregeltermijnen';
import { StuurMaatregelbrief } from '../stuur-maatregelbrief/stuur-maatregelbrief.use-case';

/** What is asked again, why, and until when. */
export interface Onderdeelvraag extends Beoordeeldonderdeel {
  readonly maatregelId: string;
  readonly termijnen: Readonly<Partial<Record<Termijnonderdeel, Termijnkeuze>>>;
}

export interface VraagOnderdeelOpnieuwCommand extends Onderdeelvraag {
  readonly versie: number;
}

const WOORD = {
  plan: 'het plan van aanpak',
  invoering: 'de invoering van het plan',
  voortgang: 'de informatie over de voortgang',
  reactie: 'de reactie',
} as const satisfies Record<Onderdeel, string>;

/**
 * A part that came in does not do: what is thought of it and its new term are one act and one letter, while the rest runs on.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, MAATREGEL.OVERGEDRAGEN, .MOTIVERING_ONTBREEKT,
 * .ONDERDEEL_NIET_GEVRAAGD, .ONDERDEEL_NIET_TE_BEOORDELEN, .TERMIJN_PAST_NIET, .DAG_VOORBIJ, .INVOERING_VOOR_PLAN
 */
@Injectable()
export class VraagOnderdeelOpnieuw {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly maatregelen: MaatregelRepository,
    private readonly omgeving: Maatregelomgeving,
    private readonly start: StartMaatregeltermijnen,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly brief: StuurMaatregelbrief,
  ) {}

  /** The letter as it would go; nothing is asked, sent or kept. @throws DomeinFout as `execute` */
  proef(actor: Actor, vraag: Onderdeelvraag): Promise<Briefproef & { readonly aanbieder: string }> {
    eisRecht(actor, 'maatregel:beoordelen');
    const { maatregelId } = vraag;
    return this.uow.run(actor, async () => {
      const brief = await this.uow.proef(async () => {
        await this.vraag(actor, vraag);
        return this.brief.proefNieuweTermijn(actor, maatregelId);
      });
      this.uow.schrijf({ handeling: 'maatregel:brief-lezen', object: 'maatregel', objectId: maatregelId });
      return brief;
    });
  }

  execute(actor: Actor, { versie, ...vraag }: VraagOnderdeelOpnieuwCommand): Promise<void> {
    return this.vraag(actor, vraag, versie);
  }

  /** @param gezien the version that was acted on; without one it is as it stands now */
  private async vraag(actor: Actor, vraag: Onderdeelvraag, gezien?: number): Promise<void> {
    eisRecht(actor, 'maatregel:beoordelen');
    await this.uow.run(actor, async () => {
      const { maatregelId, onderdeel, oordeel, reden, termijnen: gevraagd } = vraag;
      const maatregel = await this.maatregelen.laadVoorWijziging(maatregelId);
      const versie = gezien ?? maatregel.staat.versie;
      if (maatregel.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      await this.omgeving.eisAanZet(maatregel);
      const { soort, zaakId, zaakNummer, aanbiederId, aanbiederNaam } = maatregel.staat;
      const onderdelen = heeftTermijn(onderdeel) ? [onderdeel] : [];
      keurTermijnen(onderdelen, gevraagd, { soort });
      const stand = {
        termijnen: await this.omgeving.termijnstanden(maatregel),
        vandaag: this.klok.vandaag(),
      };
      const zaak = await this.zaken.van(zaakId);
      const nieuw = await this.start.execute(actor, {
        ...{ maatregelId, aanbiederId, gevraagd, onderdelen },
        zaak: { id: zaakId, nummer: zaakNummer, behandelaarId: zaak?.behandelaarId ?? null },
      });
      const termijn = heeftTermijn(onderdeel) ? (nieuw[onderdeel] ?? null) : null;
      maatregel.vraagOnderdeelOpnieuw({ onderdeel, oordeel, reden }, termijn, stand, actor.gebruikerId);
      await this.maatregelen.bewaar(maatregel, versie);
      const tekst = `Maatregel voor ${aanbiederNaam}: ${WOORD[onderdeel]} voldoet niet en is opnieuw gevraagd.`;
      await this.tijdlijn.execute(zaakId, { soort: 'maatregel', tekst });
      const { ronde } = maatregel.staat;
      await this.brief.nieuweTermijn(actor, maatregelId, ronde);
      this.uow.meld({
        type: 'MaatregelTermijnVernieuwd',
        aggregaatId: maatregelId,
        payload: { maatregelId, zaakId, aanbiederId, ronde },
      });
      this.uow.schrijf({
        ...{ handeling: 'maatregel:onderdeel-opnieuw', object: 'maatregel', objectId: maatregelId },
        velden: ['status', 'onderdelen', 'beoordelingen', onderdeel],
      });
    });
  }
}
