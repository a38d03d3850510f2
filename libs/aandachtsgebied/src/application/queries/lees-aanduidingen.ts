import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { type Herleiding, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Aanduidbaar, gebiedsstand } from '../../domain/aandachtsgebied';
import { stelVoor } from '../../domain/stel-voor';
import { AanduidbareObjecten } from '../aanduidbare-objecten';
import { Aandachtsgebieden } from '../ports/aandachtsgebieden';
import { type Aanduiding, Aanduidingen } from '../ports/aanduidingen';

/** An area that something may be in, and why: for a person to give or to leave. */
export interface Voorstel {
  readonly gebiedId: string;
  readonly gebiedNaam: string;
  readonly herleiding: Herleiding;
}

export interface Objectaandacht {
  readonly lopend: readonly Aanduiding[];
  readonly beeindigd: readonly Aanduiding[];
  readonly voorstellen: readonly Voorstel[];
}

/** What one melding, case or provider carries, and what is proposed for it. */
@Injectable()
export class LeesAanduidingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly objecten: AanduidbareObjecten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebieden: Aandachtsgebieden,
    private readonly aanduidingen: Aanduidingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  van(actor: Actor, object: Aanduidbaar, objectId: string): Promise<Objectaandacht> {
    eisRecht(actor, 'aandachtsgebied:lezen');
    return this.uow.run(actor, async () => {
      const { aanbiederId } = await this.objecten.eis(object, objectId);
      const rijen = await this.aanduidingen.van(object, objectId);
      const lopend = rijen.filter(({ loopt }) => loopt);
      const voorstellen =
        object === 'aanbieder' ? await this.vanRegister(objectId) : await this.vanAanbieder(aanbiederId);
      this.uow.schrijf({ handeling: 'aanduiding:lijst', object, objectId });
      return {
        lopend,
        beeindigd: rijen.filter(({ loopt }) => !loopt),
        voorstellen: voorstellen.filter(
          (voorstel) => !lopend.some(({ gebiedId }) => gebiedId === voorstel.gebiedId),
        ),
      };
    });
  }

  private async vanRegister(aanbiederId: string): Promise<Voorstel[]> {
    const vandaag = this.klok.vandaag().toString();
    const [gebieden, feiten] = await Promise.all([
      this.gebieden.alle(),
      this.aanbieders.inzetOp(aanbiederId, vandaag),
    ]);
    return stelVoor(feiten).flatMap(({ kenmerk, herleiding }) =>
      gebieden
        .filter((gebied) => gebied.kenmerk === kenmerk && gebiedsstand(gebied, vandaag) === 'geldt')
        .map(({ id, naam }) => ({ gebiedId: id, gebiedNaam: naam, herleiding })),
    );
  }

  /** AANNAME: what runs at a provider may hold for what comes in about it. */
  private async vanAanbieder(aanbiederId: string | null): Promise<Voorstel[]> {
    if (aanbiederId === null) return [];
    const rijen = await this.aanduidingen.van('aanbieder', aanbiederId);
    return rijen
      .filter(({ loopt }) => loopt)
      .map(({ gebiedId, gebiedNaam, toelichting }) => ({
        ...{ gebiedId, gebiedNaam },
        herleiding: [
          { stap: 'De aanbieder staat onder dit aandachtsgebied.', bron: 'Aanduiding van de aanbieder' },
          { stap: toelichting, bron: 'Toelichting bij de aanbieder' },
        ],
      }));
  }
}
