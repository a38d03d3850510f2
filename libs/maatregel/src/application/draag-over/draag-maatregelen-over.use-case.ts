import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { SchrijfTijdlijn } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Maatregelstaat } from '../../domain/maatregelstaat';
import { Maatregelomgeving } from '../maatregelomgeving';
import { MaatregelRepository } from '../ports/maatregel.repository';

const RECHT = 'maatregel:beoordelen';

/**
 * Follows the hand-over of a case: its maatregelen turn read only and their terms end, since the supervisor is not the
 * one to act any more (BK-8.08, AC-11). New cases about the same provider are not touched.
 */
@Injectable()
export class DraagMaatregelenOver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly maatregelen: MaatregelRepository,
    private readonly omgeving: Maatregelomgeving,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  async execute(actor: Actor, zaakId: string): Promise<void> {
    eisRecht(actor, RECHT);
    await this.uow.run(actor, async () => {
      for (const id of await this.maatregelen.overdraagbareVan(zaakId))
        await this.draagOver(actor, id, { reden: 'De zaak is overgedragen', stil: false });
    });
  }

  /**
   * What a college imposed on it was handed over, and no other advice rests on it: it is read only with that. The case, its
   * monitoring and new work go on. Inside the unit of work of that hand-over; nothing where it can be handed over no more.
   * @param stil the provider does not hear of that hand-over from us, so it reads on as before
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  async metCorrigerend(actor: Actor, id: string, stil: boolean): Promise<void> {
    eisRecht(actor, RECHT);
    await this.uow.run(actor, async () => {
      const reden = 'De corrigerende maatregel is overgedragen';
      const maatregel = await this.draagOver(actor, id, { reden, stil });
      if (!maatregel) return;
      const tekst = `Maatregel voor ${maatregel.aanbiederNaam}: wat het college oplegde is overgedragen. De toezichthouder is niet meer aan zet.`;
      await this.tijdlijn.execute(maatregel.zaakId, { soort: 'maatregel', tekst });
    });
  }

  private async draagOver(
    actor: Actor,
    id: string,
    { reden, stil }: { readonly reden: string; readonly stil: boolean },
  ): Promise<Maatregelstaat | null> {
    const maatregel = await this.maatregelen.laadVoorWijziging(id);
    const { versie } = maatregel.staat;
    const termijnen = await this.omgeving.termijnstanden(maatregel);
    if (!maatregel.kan('draagOver', { termijnen, vandaag: this.klok.vandaag() })) return null;
    maatregel.draagOver(stil);
    await this.maatregelen.bewaar(maatregel, versie);
    await this.omgeving.eindigTermijnen(actor, termijnen, reden);
    this.uow.schrijf({
      ...{ handeling: 'maatregel:overdragen', object: 'maatregel', objectId: id, velden: ['status'] },
    });
    return maatregel.staat;
  }
}
