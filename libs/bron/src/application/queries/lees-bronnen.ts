import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bron,
  type Grondslag,
  type Grondslagvraag,
  alsGrondslag,
  geldtOp,
  kiesGrondslagen,
} from '../../domain/bron';
import { Bronnen } from '../ports/bronnen';

export interface Bronview extends Bron {
  /** The version that holds today, or null. */
  readonly geldendeId: string | null;
}

/** The register of sources, as a person reads it. */
@Injectable()
export class LeesBronnen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly bronnen: Bronnen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Bronview[]> {
    eisRecht(actor, 'bron:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'bron:lijst', object: 'lijst', objectId: 'bronnen' });
      return (await this.bronnen.alle()).map((bron) => this.toon(bron));
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  async detail(actor: Actor, id: string): Promise<Bronview> {
    eisRecht(actor, 'bron:lezen');
    return this.uow.run(actor, async () => {
      const bron = (await this.bronnen.alle()).find((een) => een.id === id);
      if (!bron) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'bron:lezen', object: 'bron', objectId: id });
      return this.toon(bron);
    });
  }

  private toon(bron: Bron): Bronview {
    const vandaag = this.klok.vandaag().toString();
    return { ...bron, geldendeId: bron.versies.find((versie) => geldtOp(versie, vandaag))?.id ?? null };
  }
}

/** What something rests on, for another capability inside its own unit of work. */
@Injectable()
export class Grondslagen {
  constructor(private readonly bronnen: Bronnen) {}

  /** The versions of the day that are about this law and these gemeenten. */
  async kies(vraag: Grondslagvraag): Promise<Grondslag[]> {
    return kiesGrondslagen(await this.bronnen.alle(), vraag);
  }

  /** These versions in their own words. @returns null when one of them is not known, or begins after that day */
  async van(bronversieIds: readonly string[], dag: string): Promise<Grondslag[] | null> {
    const alle = (await this.bronnen.alle()).flatMap((bron) =>
      bron.versies.filter(({ geldigVan }) => geldigVan <= dag).map((versie) => alsGrondslag(bron, versie)),
    );
    const gekozen = alle.filter(({ bronversieId }) => bronversieIds.includes(bronversieId));
    return gekozen.length === new Set(bronversieIds).size ? gekozen : null;
  }
}
