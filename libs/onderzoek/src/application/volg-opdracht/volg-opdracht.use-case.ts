import { Injectable } from '@nestjs/common';
import { schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk } from '../zaakwerk';

/** Lets the case follow what happened to its orders, after an event. The present state decides, not the order of events. */
@Injectable()
export class VolgOpdracht {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opdrachten: OpdrachtRepository,
    private readonly zaken: ZaakRepository,
    private readonly werk: Zaakwerk,
  ) {}

  /** A report came in: the case goes to the assessment, unless it went on before. */
  naRapport(
    actor: Actor,
    { zaakId, opdrachtId, teLaat }: { zaakId: string; opdrachtId: string; teLaat: boolean },
    gebruikerId: string | null,
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      const opdracht = await this.opdrachten.laadVoorWijziging(opdrachtId);
      const zaak = await this.zaken.laadVoorWijziging(zaakId);
      const { status, versie } = zaak.staat;
      if (status === 'onderzoek_loopt' && opdracht.status === 'rapport_ontvangen') {
        zaak.doe('ontvangRapport');
        await this.zaken.bewaar(zaak, versie);
      }
      const laat = teLaat ? `, te laat: de termijn liep tot en met ${schrijfDag(opdracht.uiterlijk)}` : '';
      const tekst = `Rapport ontvangen van ${opdracht.aanbiederNaam}${laat}.`;
      await this.werk.noteer(zaakId, 'rapport', tekst, gebruikerId);
      this.uow.schrijf({ handeling: 'zaak:rapport-ontvangen', object: 'zaak', objectId: zaakId });
    });
  }

  /** The term of an order was extended, or runs again after it stood still: the order shows the new day. */
  naNieuweDag(
    actor: Actor,
    { opdrachtId, termijnId, uiterlijk }: { opdrachtId: string; termijnId: string; uiterlijk: string },
    wat: 'verlengd' | 'loopt weer,',
  ): Promise<void> {
    eisRecht(actor, 'opdracht:geven');
    return this.uow.run(actor, async () => {
      const opdracht = await this.opdrachten.laadVoorWijziging(opdrachtId);
      // An older extension that comes late must not put an older day over a newer one.
      if (opdracht.termijnId !== termijnId || opdracht.uiterlijk >= uiterlijk) return;
      await this.opdrachten.wijzig(opdrachtId, opdracht.versie, { uiterlijk });
      await this.werk.noteer(
        opdracht.zaakId,
        'termijn',
        `Termijn van de opdracht ${wat} tot en met ${schrijfDag(uiterlijk)}.`,
      );
      this.uow.schrijf({ handeling: 'opdracht:termijn-volgen', object: 'opdracht', objectId: opdrachtId });
    });
  }
}
