import { Injectable } from '@nestjs/common';
import { type Herleiding, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { filterregels } from '@navolgbaar/platform/http';
import { type Periode, type Periodesoort, periodesTot } from '../../domain/periode';
import { Aandachtsgebieden } from '../ports/aandachtsgebieden';
import { type Aandachttelling, Aanduidingen } from '../ports/aanduidingen';

export interface Telvraag {
  readonly per: Periodesoort;
  /** Null for the newest eight. */
  readonly jaar: number | null;
}

/** One area in one period. */
export interface Tellingregel extends Aandachttelling, Pick<Periode, 'van' | 'tot'> {
  readonly gebiedNaam: string;
}

export interface Tellingen {
  /** By area in the order of the list, the newest period first. */
  readonly regels: readonly Tellingregel[];
  readonly herleiding: Herleiding;
}

/** How often each focus area occurs per period (BK-1.10), as far as this reader may see what is counted. */
@Injectable()
export class TelAandachtsgebieden {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly gebieden: Aandachtsgebieden,
    private readonly aanduidingen: Aanduidingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, vraag: Telvraag): Promise<Tellingen> {
    eisRecht(actor, 'aandachtsgebied:lezen');
    return this.uow.run(actor, () => this.tel(vraag));
  }

  /** The same for a file, with what was asked in the audit trail. @throws DomeinFout GEEN_RECHT */
  exporteer(actor: Actor, vraag: Telvraag): Promise<Tellingen> {
    eisRecht(actor, 'aandachtsgebied:lezen');
    return this.uow.run(actor, async () => {
      const velden = filterregels(vraag);
      this.uow.schrijf({
        handeling: 'aandachtsgebied:exporteren',
        object: 'lijst',
        objectId: 'aandachtsgebieden',
        velden,
      });
      return this.tel(vraag);
    });
  }

  private async tel({ per, jaar }: Telvraag): Promise<Tellingen> {
    const periodes = periodesTot(this.klok.vandaag().toString(), per, jaar);
    const gebieden = await this.gebieden.alle();
    const geteld = await this.aanduidingen.tel(periodes);
    const regels = gebieden.flatMap(({ id, naam, geldigVan, geldigTot }) =>
      periodes
        .map((periode) => ({
          ...periode,
          telling: geteld.find((een) => een.gebiedId === id && een.periode === periode.code),
        }))
        // What came in before the area began, and was put in it later, counts when it came in.
        .filter(
          ({ van, tot, telling }) =>
            telling !== undefined || (geldigVan <= tot && (geldigTot === null || geldigTot >= van)),
        )
        .map(({ code, van, tot, telling }) => {
          const { meldingen = 0, zaken = 0, aanbieders = 0 } = telling ?? {};
          return { gebiedId: id, gebiedNaam: naam, periode: code, van, tot, meldingen, zaken, aanbieders };
        }),
    );
    return { regels, herleiding: HERLEIDING };
  }
}

const HERLEIDING: Herleiding = [
  {
    stap: 'Een melding telt op de dag van ontvangst en een zaak op de dag van openen, zolang de aanduiding niet is beëindigd. Een aanbieder telt in elke periode waarin de aanduiding liep.',
    bron: 'Beleidskader § 1 (AANNAME: wat telt)',
  },
  {
    stap: 'Wat in een besloten zaak zit die u niet mag inzien, telt voor u niet mee.',
    bron: 'Wmo 2015 art. 5.1.5',
  },
];
