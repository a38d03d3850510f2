import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Kaartstaat } from '../../domain/netwerkkaart';
import { Kaarten } from '../ports/kaarten';

export interface Kaartview extends Kaartstaat {
  readonly zaakNummer: string;
  /** Whether this reader can change it. */
  readonly handelingen: readonly string[];
}

/** Network maps as a person reads them. Every reading is logged. */
@Injectable()
export class LeesKaarten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly kaarten: Kaarten,
    private readonly zaken: ZaakFeiten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a case that is closed to this person */
  vanZaak(actor: Actor, zaakId: string): Promise<Kaartview[]> {
    eisRecht(actor, 'zaak:lezen');
    return this.uow.run(actor, async () => {
      const kaarten = await this.kaarten.vanZaak(zaakId);
      this.uow.schrijf({ handeling: 'netwerkkaart:lijst', object: 'zaak', objectId: zaakId });
      return this.toon(actor, zaakId, kaarten);
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for one of a case that is closed to this person */
  detail(actor: Actor, id: string): Promise<Kaartview> {
    eisRecht(actor, 'zaak:lezen');
    return this.uow.run(actor, async () => {
      const kaart = await this.kaarten.van(id);
      if (!kaart) throw new DomeinFout('NIET_GEVONDEN');
      const [view] = await this.toon(actor, kaart.zaakId, [kaart]);
      this.uow.schrijf({ handeling: 'netwerkkaart:lezen', object: 'netwerkkaart', objectId: id });
      return view as Kaartview;
    });
  }

  private async toon(actor: Actor, zaakId: string, kaarten: readonly Kaartstaat[]): Promise<Kaartview[]> {
    const zaak = await this.zaken.van(zaakId);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    const kan = zaak.status !== 'afgesloten' && heeftRecht(actor, 'zaak:behandelen');
    const handelingen = kan ? ['wijzig'] : [];
    return kaarten.map((kaart) => ({ ...kaart, zaakNummer: zaak.nummer, handelingen }));
  }
}
