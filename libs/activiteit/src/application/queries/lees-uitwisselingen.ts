import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Bladtelling, type Pagina, type PerBlad, filterregels } from '@navolgbaar/platform/http';
import {
  type Uitwisselfilter,
  type Uitwisseling,
  Uitwisselingen,
  type Uitwisselregel,
  type Uitwisseltelfilter,
} from '../ports/uitwisselingen';

export type Uitwisselexportregel = Uitwisselregel & { readonly behandelaarNaam: string | null };

export interface Uitwisseldetail extends Uitwisseling {
  readonly handelingen: readonly 'legAfloopVast'[];
}

/** Exchanges as the team reads them; nobody else does. Every reading is logged. */
@Injectable()
export class LeesUitwisselingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly uitwisselingen: Uitwisselingen,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, filter: Uitwisselfilter): Promise<Pagina<Uitwisselregel>> {
    eisRecht(actor, 'uitwisseling:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'uitwisseling:lijst', object: 'lijst', objectId: 'uitwisselingen' });
      return this.uitwisselingen.lijst(filter);
    });
  }

  /** How many there are behind each tab of that list, up to 100. @throws DomeinFout GEEN_RECHT */
  aantallen(actor: Actor, bladen: PerBlad<Uitwisseltelfilter>): Promise<Bladtelling> {
    eisRecht(actor, 'uitwisseling:lezen');
    const regel = { handeling: 'uitwisseling:tellen', object: 'lijst', objectId: 'uitwisselingen' };
    return this.uitwisselingen.aantallen(actor, bladen, regel);
  }

  /** A page of the export; it is written which filter was asked. @throws DomeinFout GEEN_RECHT */
  exporteer(actor: Actor, filter: Uitwisselfilter): Promise<Pagina<Uitwisselexportregel>> {
    eisRecht(actor, 'uitwisseling:lezen');
    return this.uow.run(actor, async () => {
      // Once for the whole file.
      if (!filter.vanaf) {
        const regel = { handeling: 'uitwisseling:exporteren', object: 'lijst', objectId: 'uitwisselingen' };
        this.uow.schrijf({ ...regel, velden: filterregels(filter) });
      }
      const { resultaten, volgende } = await this.uitwisselingen.lijst(filter);
      return { resultaten: await this.gebruikers.metBehandelaarnaam(resultaten), volgende };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also about a provider with whom the reader has a conflict of interest */
  detail(actor: Actor, id: string): Promise<Uitwisseldetail> {
    eisRecht(actor, 'uitwisseling:lezen');
    return this.uow.run(actor, async () => {
      const uitwisseling = await this.uitwisselingen.vind(id);
      if (!uitwisseling) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'uitwisseling:lezen', object: 'uitwisseling', objectId: id });
      const mag = uitwisseling.status === 'bewaard' && heeftRecht(actor, 'uitwisseling:vastleggen');
      return { ...uitwisseling, handelingen: mag ? ['legAfloopVast'] : [] };
    });
  }
}
