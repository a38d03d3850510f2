import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import {
  PARTNERVRAAGHANDELINGEN,
  type Partnervraaghandeling,
  type Partnervraagstatus,
  partnervraagovergangen,
  wachtNog,
} from '../../domain/partnervraag-status';
import {
  type Partnerantwoord,
  type Partnervraag,
  PartnervraagRepository,
  type Partnervragenfilter,
} from '../ports/partnervraag.repository';

/** A question as the team reads it today. */
export interface Partnervraagview extends Partnervraag {
  /** The last day has passed and something is still expected. */
  readonly teLaat: boolean;
}

export interface Partnervraagdetail extends Partnervraagview {
  readonly antwoorden: readonly Partnerantwoord[];
  readonly handelingen: readonly Partnervraaghandeling[];
}

/** Questions to partners, as the team reads them. Every reading is logged. */
@Injectable()
export class LeesPartnervragen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly vragen: PartnervraagRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, filter: Partnervragenfilter): Promise<Pagina<Partnervraagview>> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'partnervraag:lijst', object: 'lijst', objectId: 'partnervragen' });
      const { resultaten, volgende } = await this.vragen.lijst(filter);
      return { resultaten: resultaten.map((vraag) => this.toon(vraag)), volgende };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also of what is closed to this person */
  detail(actor: Actor, id: string): Promise<Partnervraagdetail> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      const vraag = await this.vragen.vind(id);
      if (!vraag) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'partnervraag:lezen', object: 'partnervraag', objectId: id });
      const handelingen = mogelijkeHandelingen<Partnervraagstatus, Partnervraaghandeling>(
        partnervraagovergangen,
        vraag.status,
      );
      const eigen: readonly Partnervraaghandeling[] = PARTNERVRAAGHANDELINGEN;
      return {
        ...this.toon(vraag),
        antwoorden: await this.vragen.antwoordenVan(id),
        handelingen: handelingen
          .filter(
            ({ handeling, recht }) => eigen.includes(handeling) && heeftRecht(actor, recht as Rechtnaam),
          )
          .map(({ handeling }) => handeling),
      };
    });
  }

  private toon(vraag: Partnervraag): Partnervraagview {
    const teLaat = wachtNog(vraag.status) && vraag.uiterlijk < this.klok.vandaag().toString();
    return { ...vraag, teLaat };
  }
}
