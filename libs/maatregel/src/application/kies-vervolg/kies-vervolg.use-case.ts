import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Maatregel } from '../../domain/maatregel';
import { type Termijnonderdeel, heeftTermijn } from '../../domain/soorten';
import type { Termijnkeuze } from '../../domain/termijnkeuze';
import { Maatregelomgeving } from '../maatregelomgeving';
import { MaatregelRepository } from '../ports/maatregel.repository';
import { StartMaatregeltermijnen } from '../start-maatregeltermijnen';

interface OpMaatregel {
  readonly maatregelId: string;
  readonly versie: number;
  readonly reden: string;
}

export interface StelNieuweTermijnCommand extends OpMaatregel {
  /** Per remaining part that has a term. */
  readonly termijnen: Readonly<Partial<Record<Termijnonderdeel, Termijnkeuze>>>;
}

/** What happens with what remains of a maatregel that was followed in part: a person chooses, with the reason. */
@Injectable()
export class KiesVervolg {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly maatregelen: MaatregelRepository,
    private readonly omgeving: Maatregelomgeving,
    private readonly start: StartMaatregeltermijnen,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  /**
   * What remains is asked again. The letter follows from the event, without remedies as the first (BK-8.04).
   * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, MAATREGEL.OVERGEDRAGEN, .AL_BIJ_COLLEGE,
   * .MOTIVERING_ONTBREEKT, .TERMIJN_PAST_NIET, .DAG_VOORBIJ, .INVOERING_VOOR_PLAN
   */
  stelNieuweTermijn(actor: Actor, { termijnen: gevraagd, ...op }: StelNieuweTermijnCommand): Promise<void> {
    return this.doe(actor, op, async (maatregel) => {
      await this.vernieuw(actor, maatregel, { reden: op.reden, termijnen: gevraagd });
      const { aanbiederNaam } = maatregel.staat;
      return `Maatregel voor ${aanbiederNaam}: wat nog niet is gedaan, krijgt een nieuwe termijn.`;
    });
  }

  /** The same on a maatregel that is locked and not saved yet: inside the unit of work of the judgement. */
  async vernieuw(
    actor: Actor,
    maatregel: Maatregel,
    { reden, termijnen: gevraagd }: Omit<StelNieuweTermijnCommand, 'maatregelId' | 'versie'>,
  ): Promise<void> {
    const { id, zaakId, zaakNummer, aanbiederId } = maatregel.staat;
    maatregel.eisKeuzeMogelijk('stelNieuweTermijn');
    maatregel.keurNieuweTermijnen(gevraagd);
    const zaak = await this.zaken.van(zaakId);
    const termijnen = await this.start.execute(actor, {
      ...{ maatregelId: id, aanbiederId, gevraagd },
      zaak: { id: zaakId, nummer: zaakNummer, behandelaarId: zaak?.behandelaarId ?? null },
      onderdelen: maatregel.resteert.map(({ onderdeel }) => onderdeel).filter(heeftTermijn),
    });
    maatregel.stelNieuweTermijn(reden, termijnen, this.klok.vandaag());
    this.uow.meld({
      type: 'MaatregelTermijnVernieuwd',
      aggregaatId: id,
      payload: { maatregelId: id, zaakId, aanbiederId, ronde: maatregel.staat.ronde },
    });
  }

  /**
   * What remains goes the road to the college: an advice is proposed after the event (BK-8.05).
   * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, MAATREGEL.OVERGEDRAGEN, .AL_BIJ_COLLEGE,
   * .MOTIVERING_ONTBREEKT
   */
  brengNaarCollege(actor: Actor, op: OpMaatregel): Promise<void> {
    return this.doe(actor, op, async (maatregel) => {
      const { id, zaakId, aanbiederId, aanbiederNaam } = maatregel.staat;
      maatregel.brengNaarCollege(op.reden, this.klok.vandaag());
      this.uow.meld({
        type: 'MaatregelRestNaarCollege',
        aggregaatId: id,
        payload: { maatregelId: id, zaakId, aanbiederId },
      });
      return `Maatregel voor ${aanbiederNaam}: wat nog niet is gedaan, gaat naar het college.`;
    });
  }

  private async doe(
    actor: Actor,
    { maatregelId, versie }: OpMaatregel,
    werk: (maatregel: Maatregel) => Promise<string>,
  ): Promise<void> {
    eisRecht(actor, 'maatregel:beoordelen');
    await this.uow.run(actor, async () => {
      const maatregel = await this.maatregelen.laadVoorWijziging(maatregelId);
      if (maatregel.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      await this.omgeving.eisAanZet(maatregel);
      const tekst = await werk(maatregel);
      await this.maatregelen.bewaar(maatregel, versie);
      await this.tijdlijn.execute(maatregel.staat.zaakId, { soort: 'maatregel', tekst });
      this.uow.schrijf({
        handeling: 'maatregel:vervolg-kiezen',
        object: 'maatregel',
        objectId: maatregelId,
        velden: ['status', 'onderdelen', 'beoordelingen'],
      });
    });
  }
}
