import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens, Machineclients } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Koppelingvorm, uitJson } from '../../domain/koppelingvorm';
import {
  Formulierkoppelingen,
  type Koppelingversie,
  type Koppelingvraag,
} from '../ports/formulierkoppelingen';

/** A koppeling as the beheerder reads it. */
export interface Koppelingbeeld extends Koppelingvorm, Omit<Koppelingversie, 'json' | 'naam'> {
  /** Null for a form that any system may send. */
  readonly machineclientNaam: string | null;
}

/** The koppelingen of forms: which question becomes which field, by version. No form that was sent is read. */
@Injectable()
export class LeesFormulierkoppelingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly koppelingen: Formulierkoppelingen,
    private readonly machineclients: Machineclients,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  /** One more than `aantal`, so that the caller knows whether there is a next page. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, vraag: Koppelingvraag, aantal: number): Promise<Koppelingbeeld[]> {
    eisRecht(actor, 'formulierkoppeling:beheren');
    return this.uow.run(actor, async () => this.metNamen(await this.koppelingen.nieuwste(vraag, aantal + 1)));
  }

  /** All versions, the one that holds first. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  versies(actor: Actor, formulierId: string): Promise<Koppelingbeeld[]> {
    eisRecht(actor, 'formulierkoppeling:beheren');
    return this.uow.run(actor, async () => {
      const versies = await this.koppelingen.versies(formulierId);
      if (versies.length === 0) throw new DomeinFout('NIET_GEVONDEN');
      return this.metNamen(versies);
    });
  }

  /** Which systems can send forms: those that hand in. @throws DomeinFout GEEN_RECHT */
  systemen(actor: Actor): Promise<{ id: string; naam: string; actief: boolean }[]> {
    eisRecht(actor, 'formulierkoppeling:beheren');
    return this.uow.run(actor, () => this.machineclients.aanleveraars());
  }

  private async metNamen(versies: readonly Koppelingversie[]): Promise<Koppelingbeeld[]> {
    const wie = [...new Set(versies.flatMap(({ vastgesteldDoor }) => vastgesteldDoor ?? []))];
    const [systemen, personen] = await Promise.all([
      this.machineclients.aanleveraars(),
      wie.length === 0 ? [] : this.gebruikers.vanIds(wie),
    ]);
    const naam = (lijst: readonly { id: string; naam: string }[], id: string | null): string | null =>
      lijst.find((een) => een.id === id)?.naam ?? null;
    return versies.map(({ json, ...versie }) => ({
      ...versie,
      ...uitJson(json),
      machineclientNaam: naam(systemen, versie.machineclientId),
      vastgesteldDoor: naam(personen, versie.vastgesteldDoor),
    }));
  }
}
