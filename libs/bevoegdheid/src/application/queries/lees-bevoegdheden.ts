import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Bladtelling, type Pagina, type PerBlad, filterregels } from '@navolgbaar/platform/http';
import { type Gebruik, isTeLaat } from '../../domain/gebruik';
import { type Gebruikhandeling, type Gebruikstatus, gebruikovergangen } from '../../domain/gebruik-status';
import {
  GebruikenQuery,
  type Gebruikfilter,
  type Gebruikrij,
  type Gebruiktelfilter,
} from './gebruiken.query';

/** What a person asks of the list; `teLaat` is said in days by the clock. */
export type Gebruikvraag = Omit<Gebruikfilter, 'teLaatOp'> & { readonly teLaat: boolean };
export type Gebruiktelvraag = Omit<Gebruiktelfilter, 'teLaatOp'> & { readonly teLaat: boolean };

/** A line with the provider by name, and whether its answer had to be there already. */
export interface Gebruikregel extends Gebruikrij {
  readonly aanbiederNaam: string | null;
  readonly antwoordTeLaat: boolean;
}

export type Gebruikexportregel = Gebruikregel & { readonly behandelaarNaam: string | null };

export interface Gebruikdetail extends Gebruik {
  readonly antwoordTeLaat: boolean;
  readonly handelingen: readonly (typeof MET_FORMULIER)[number][];
}

/** The uses of powers as the team reads them; nobody else does. Every reading is logged. */
@Injectable()
export class LeesBevoegdheden {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: GebruikenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, vraag: Gebruikvraag): Promise<Pagina<Gebruikregel>> {
    eisRecht(actor, 'bevoegdheid:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'bevoegdheid:lijst', object: 'lijst', objectId: 'bevoegdheden' });
      return this.bladzijde(vraag);
    });
  }

  /** How many there are behind each tab of that list, up to 100. @throws DomeinFout GEEN_RECHT */
  aantallen(actor: Actor, bladen: PerBlad<Gebruiktelvraag>): Promise<Bladtelling> {
    eisRecht(actor, 'bevoegdheid:lezen');
    const regel = { handeling: 'bevoegdheid:tellen', object: 'lijst', objectId: 'bevoegdheden' };
    const filters = Object.entries(bladen).map(([blad, vraag]) => [blad, this.alsFilter(vraag)] as const);
    return this.query.aantallen(actor, Object.fromEntries(filters), regel);
  }

  /** A page of the export; it is written which filter was asked. @throws DomeinFout GEEN_RECHT */
  exporteer(actor: Actor, vraag: Gebruikvraag): Promise<Pagina<Gebruikexportregel>> {
    eisRecht(actor, 'bevoegdheid:lezen');
    return this.uow.run(actor, async () => {
      // Once for the whole file.
      if (!vraag.vanaf) {
        const velden = filterregels(vraag);
        this.uow.schrijf({
          handeling: 'bevoegdheid:exporteren',
          object: 'lijst',
          objectId: 'bevoegdheden',
          velden,
        });
      }
      const { resultaten, volgende } = await this.bladzijde(vraag);
      return { resultaten: await this.gebruikers.metBehandelaarnaam(resultaten), volgende };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person */
  detail(actor: Actor, id: string): Promise<Gebruikdetail> {
    eisRecht(actor, 'bevoegdheid:lezen');
    return this.uow.run(actor, async () => {
      const gebruik = await this.query.detail(id);
      if (!gebruik || !(await this.zaken.van(gebruik.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      const { aanbiederId } = gebruik;
      const aanbiederNaam =
        aanbiederId && ((await this.aanbieders.namen([aanbiederId])).get(aanbiederId) ?? null);
      this.uow.schrijf({ handeling: 'bevoegdheid:lezen', object: 'bevoegdheid', objectId: id });
      return {
        ...{ ...gebruik, aanbiederNaam, antwoordTeLaat: isTeLaat(gebruik, this.vandaag()) },
        handelingen: handelingenVan(actor, gebruik.status),
      };
    });
  }

  private async bladzijde(vraag: Gebruikvraag): Promise<Pagina<Gebruikregel>> {
    const { resultaten, volgende } = await this.query.lijst(this.alsFilter(vraag));
    const namen = await this.aanbieders.namen([
      ...new Set(resultaten.flatMap((rij) => rij.aanbiederId ?? [])),
    ]);
    const vandaag = this.vandaag();
    const regels = resultaten.map((rij) => ({
      ...rij,
      aanbiederNaam: namen.get(rij.aanbiederId ?? '') ?? null,
      antwoordTeLaat: isTeLaat(rij, vandaag),
    }));
    return { resultaten: regels, volgende };
  }

  private vandaag(): string {
    return this.klok.vandaag().toString();
  }

  private alsFilter<V extends Gebruiktelvraag>({
    teLaat,
    ...vraag
  }: V): Omit<V, 'teLaat'> & Gebruiktelfilter {
    return { ...vraag, teLaatOp: teLaat ? this.vandaag() : null };
  }
}

/**
 * An answer and the finding that there is none are one form. The term is followed, and the request withdrawn, where it was
 * sent.
 */
const MET_FORMULIER = ['legAntwoordVast', 'legVervolgVast', 'verbeter'] as const;

function handelingenVan(actor: Actor, status: Gebruikstatus): Gebruikdetail['handelingen'] {
  return mogelijkeHandelingen<Gebruikstatus, Gebruikhandeling>(gebruikovergangen, status)
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .flatMap(({ handeling }) => MET_FORMULIER.filter((een) => een === handeling));
}
