import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { SchrijfTijdlijn } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { schrijfDatum } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Onderdeel } from '../../domain/soorten';
import { MaatregelenQuery } from '../queries/maatregelen.query';

const WAT: Readonly<Record<Onderdeel, string>> = {
  plan: 'Plan van aanpak',
  invoering: 'Bericht over de invoering van het plan',
  voortgang: 'Informatie over de voortgang',
  reactie: 'Reactie op de maatregel',
};

/** Lets the history of the case follow what a provider hands in: it cannot reach the case itself. */
@Injectable()
export class VolgMaatregel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MaatregelenQuery,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  /** @throws DomeinFout NIET_GEVONDEN */
  async naLevering(
    actor: Actor,
    { maatregelId, leveringId }: { readonly maatregelId: string; readonly leveringId: string },
  ): Promise<void> {
    eisRecht(actor, 'maatregel:beoordelen');
    await this.uow.run(actor, async () => {
      const maatregel = await this.query.detail(maatregelId);
      const levering = (await this.query.leveringen(maatregelId)).find(({ id }) => id === leveringId);
      if (!maatregel || !levering) throw new DomeinFout('NIET_GEVONDEN');
      const dag = schrijfDatum(Temporal.PlainDate.from(levering.ontvangenOp));
      const laat = levering.teLaat ? ', na het einde van de termijn' : '';
      await this.tijdlijn.execute(maatregel.zaakId, {
        soort: 'maatregel',
        tekst: `${WAT[levering.onderdeel]} ontvangen van ${maatregel.aanbiederNaam} op ${dag}${laat}.`,
      });
      this.uow.schrijf({
        handeling: 'maatregel:levering-volgen',
        object: 'maatregel',
        objectId: maatregelId,
      });
    });
  }

  /** A file of the maatregel turned out to be malicious and was destroyed. @throws DomeinFout NIET_GEVONDEN */
  async naBesmetting(actor: Actor, maatregelId: string): Promise<void> {
    eisRecht(actor, 'maatregel:beoordelen');
    await this.uow.run(actor, async () => {
      const maatregel = await this.query.detail(maatregelId);
      if (!maatregel) throw new DomeinFout('NIET_GEVONDEN');
      await this.tijdlijn.execute(maatregel.zaakId, {
        soort: 'document',
        tekst: `In een bestand bij de maatregel voor ${maatregel.aanbiederNaam} is een virus gevonden. De inhoud is vernietigd.`,
      });
      this.uow.schrijf({
        handeling: 'maatregel:besmetting-volgen',
        object: 'maatregel',
        objectId: maatregelId,
      });
    });
  }
}
