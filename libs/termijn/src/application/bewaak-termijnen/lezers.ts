import { Injectable } from '@nestjs/common';
import { type Aanbiederfeit, AanbiederFeiten } from '@navolgbaar/aanbieder';
import { GedeeldeStukken } from '@navolgbaar/college';
import { Belangenconflicten, type Contact, Gebruikersgegevens } from '@navolgbaar/identiteit';
import type { Mijlpaalontvanger } from '../../domain/mijlpalen';
import type { Termijn } from '../ports/termijn.repository';

export interface Lezer {
  readonly soort: 'aanbieder' | 'medewerker' | 'college';
  /** Null of a provider without one: its letter goes by post. */
  readonly adres: string | null;
  /** Part of the key of the message: each reader gets his own. */
  readonly wie: string;
  /** Of which college. */
  readonly gemeenteId?: string;
}

/**
 * Who reads the letters of a term, asked once per unit of work: a round writes about many terms of one organisation,
 * and most have the same readers.
 */
export class Lezers {
  private readonly gevraagd = new Map<string, Promise<unknown>>();

  constructor(
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly gedeeld: GedeeldeStukken,
    private readonly conflicten: Belangenconflicten,
  ) {}

  aanbieder({ aanbiederId }: Termijn): Promise<Aanbiederfeit | null> {
    if (!aanbiederId) return Promise.resolve(null);
    return this.eenmaal(`aanbieder ${aanbiederId}`, () => this.aanbieders.van(aanbiederId));
  }

  /**
   * The handler, or all coordinators where a case has none or one who may not see it any more: a term is never nobody's,
   * and goes to nobody to whom it is closed.
   */
  async behandelaars(termijn: Termijn): Promise<readonly Contact[]> {
    const { behandelaarId } = termijn;
    const eigen = behandelaarId
      ? await this.eenmaal(`persoon ${behandelaarId}`, () => this.gebruikers.vanIds([behandelaarId]))
      : [];
    const vrij = await this.ingewijden(eigen, termijn);
    return vrij.length > 0 ? vrij : this.ingewijden(await this.metRol('coordinator'), termijn);
  }

  organisatie(): Promise<string> {
    return this.eenmaal('organisatie', async () => (await this.gebruikers.organisatie()).naam);
  }

  /** The readers of a milestone; null for a college with which nobody shared the case. */
  async van(termijn: Termijn, ontvanger: Mijlpaalontvanger): Promise<Lezer[] | null> {
    switch (ontvanger) {
      case 'aanbieder': {
        const aanbieder = await this.aanbieder(termijn);
        return aanbieder ? [{ soort: 'aanbieder', adres: aanbieder.email, wie: aanbieder.id }] : [];
      }
      case 'behandelaar':
        return (await this.behandelaars(termijn)).map(alsMedewerker);
      case 'coordinator':
      case 'jurist':
        return (await this.ingewijden(await this.metRol(ontvanger), termijn)).map(alsMedewerker);
      case 'college':
        return this.colleges(termijn);
      case 'dossier':
        return [];
    }
  }

  private async colleges({ zaakId }: Termijn): Promise<Lezer[] | null> {
    if (!zaakId) return null;
    const gemeenten = await this.eenmaal(`gedeeld ${zaakId}`, () => this.gedeeld.gemeentenVan([zaakId]));
    if (gemeenten.length === 0) return null;
    const lezers: Lezer[] = [];
    for (const { gemeenteId } of gemeenten) {
      const contacten = await this.eenmaal(`college ${gemeenteId}`, () =>
        this.gebruikers.vanCollege(gemeenteId),
      );
      lezers.push(
        ...contacten.map(
          ({ id, email }) => ({ soort: 'college', adres: email, wie: id, gemeenteId }) as const,
        ),
      );
    }
    return lezers;
  }

  /** Those of them who may know of the term: a case or a conflict of interest keeps it from the others. */
  private ingewijden(contacten: readonly Contact[], termijn: Termijn): Promise<Contact[]> {
    const { object, objectId, zaakId, aanbiederId } = termijn;
    const ids = contacten.map(({ id }) => id);
    return this.eenmaal(`ingewijd ${object} ${objectId} ${zaakId} ${aanbiederId} ${ids.join()}`, async () => {
      const mogen = await this.conflicten.magWeten({ object, objectId, zaakId, aanbiederId }, ids);
      return contacten.filter(({ id }) => mogen.includes(id));
    });
  }

  private metRol(rol: 'coordinator' | 'jurist'): Promise<Contact[]> {
    return this.eenmaal(`rol ${rol}`, () => this.gebruikers.metRol(rol));
  }

  private eenmaal<T>(sleutel: string, vraag: () => Promise<T>): Promise<T> {
    let antwoord = this.gevraagd.get(sleutel) as Promise<T> | undefined;
    if (!antwoord) {
      antwoord = vraag();
      this.gevraagd.set(sleutel, antwoord);
    }
    return antwoord;
  }
}

/** Gives each unit of work its own memory of readers. */
@Injectable()
export class Lezersbron {
  constructor(
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly gedeeld: GedeeldeStukken,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /** Call it inside the unit of work that the readers are for. */
  open(): Lezers {
    return new Lezers(this.aanbieders, this.gebruikers, this.gedeeld, this.conflicten);
  }
}

export function alsMedewerker({ id, email }: Contact): Lezer {
  return { soort: 'medewerker', adres: email, wie: id };
}
