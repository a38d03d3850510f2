import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, maakCursor } from '@navolgbaar/platform/http';
import { RapportFeiten } from '@navolgbaar/rapport';
import { TermijnFeiten } from '@navolgbaar/termijn';
import type { Publicatiestaat } from '../../domain/publicatie';
import {
  type Publicatiehandeling,
  type Publicatiestatus,
  publicatieovergangen,
} from '../../domain/publicatie-status';
import {
  type Publicatiefilter,
  type Publicatierij,
  PublicatieRepository,
} from '../ports/publicatie.repository';
import { Publicatiewerk } from '../publicatiewerk';

/** A line of the list, with what a reader knows the report by. */
export interface Publicatieregel extends Omit<Publicatierij, 'zienswijzeTermijnId' | 'zienswijze'> {
  readonly rapportnummer: string;
  readonly titel: string;
  readonly aanbiederNaam: string;
  /** The last day for the view of the provider, as long as it is awaited. */
  readonly zienswijzeTot: string | null;
}

export interface Publicatiedetail extends Publicatiestaat {
  readonly rapportnummer: string;
  readonly aanbiederNaam: string;
  /** The last day for the view of the provider; null when none was asked. */
  readonly zienswijzeTot: string | null;
  /** What must still be done before it can become public, as keys of sections. */
  readonly teControleren: readonly string[];
  /** The page in the register, or null. */
  readonly adres: string | null;
  readonly handelingen: readonly string[];
}

/** Publication decisions as a person may read them. Every reading is logged. */
@Injectable()
export class LeesPublicaties {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly publicaties: PublicatieRepository,
    private readonly werk: Publicatiewerk,
    private readonly termijnen: TermijnFeiten,
    private readonly rapporten: RapportFeiten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, filter: Publicatiefilter): Promise<Pagina<Publicatieregel>> {
    eisRecht(actor, 'publicatie:lezen');
    return this.uow.run(actor, async () => {
      const regels = await this.publicaties.lijst(filter);
      const bladzijde = regels.slice(0, filter.aantal);
      this.uow.schrijf({
        handeling: 'publicatie:lijst',
        object: 'lijst',
        objectId: filter.rapportId ?? 'publicaties',
      });
      const resultaten = await this.vulAan(bladzijde);
      const laatste = regels.length > filter.aantal ? bladzijde.at(-1) : undefined;
      return { resultaten, volgende: laatste ? maakCursor([laatste.id]) : null };
    });
  }

  /** Two questions for the whole page. A report that is closed to this reader closes its line too, as in `detail`. */
  private async vulAan(rijen: readonly Publicatierij[]): Promise<Publicatieregel[]> {
    const rapporten = await this.rapporten.regels(rijen.map(({ rapportId }) => rapportId));
    const wacht = rijen.filter(wachtOpZienswijze).flatMap(({ zienswijzeTermijnId: id }) => (id ? [id] : []));
    const termijnen = new Map((await this.termijnen.vanIds(wacht)).map((t) => [t.id, t.uiterlijk]));
    return rijen.flatMap((rij) => {
      const rapport = rapporten.get(rij.rapportId);
      if (!rapport) return [];
      const { zienswijzeTermijnId, zienswijze: _, ...regel } = rij;
      const { nummer: rapportnummer, titel, aanbiederNaam } = rapport;
      const zienswijzeTot = termijnen.get(zienswijzeTermijnId ?? '') ?? null;
      return [{ ...regel, rapportnummer, titel, aanbiederNaam, zienswijzeTot }];
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Publicatiedetail> {
    eisRecht(actor, 'publicatie:lezen');
    return this.uow.run(actor, async () => {
      const publicatie = await this.publicaties.zoek(id);
      if (!publicatie) throw new DomeinFout('NIET_GEVONDEN');
      const rapport = await this.werk.rapport(actor, publicatie);
      const { zienswijzeTermijnId, publiekeVersie, slug } = publicatie;
      const termijn = zienswijzeTermijnId ? await this.termijnen.van(zienswijzeTermijnId) : null;
      this.uow.schrijf({ handeling: 'publicatie:lezen', object: 'publicatie', objectId: id });
      return {
        ...publicatie,
        ...{ rapportnummer: rapport.nummer, aanbiederNaam: rapport.aanbiederNaam },
        zienswijzeTot: termijn?.uiterlijk ?? null,
        teControleren: publiekeVersie
          .filter((s) => !s.gecontroleerd || (s.naamGevonden && !s.naamToelichting))
          .map(({ sleutel }) => sleutel),
        adres: slug ? `/register/${slug}` : null,
        handelingen: this.handelingenVan(actor, publicatie),
      };
    });
  }

  /** The buttons: what the table and the rights allow, and what the day and the decision do not forbid. */
  private handelingenVan(
    actor: Actor,
    { status, besluit, wachtenTot, zienswijze }: Publicatiestaat,
  ): string[] {
    const vandaag = this.klok.vandaag().toString();
    const dicht = new Set<string>();
    if (besluit === 'niet_openbaar')
      ['publiceer', 'houdAan', 'bewerkPubliekeVersie'].forEach((h) => dicht.add(h));
    if (!wachtenTot || vandaag <= wachtenTot) dicht.add('publiceer');
    if (zienswijze) dicht.add('legZienswijzeVast');
    return mogelijkeHandelingen<Publicatiestatus, Publicatiehandeling>(publicatieovergangen, status)
      .filter(({ handeling, recht }) => !dicht.has(handeling) && heeftRecht(actor, recht as Rechtnaam))
      .map(({ handeling }) => handeling);
  }
}

function wachtOpZienswijze({ status, zienswijze }: Publicatierij): boolean {
  return status === 'voorgesteld' && !zienswijze;
}
