import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Bladtelling, type Pagina, type PerBlad, filterregels } from '@navolgbaar/platform/http';
import { type Bezoekhandeling, type Bezoekstatus, bezoekovergangen } from '../../domain/bezoek-status';
import { Bezoek, type Bezoekstaat } from '../../domain/bezoek';
import type { Lijststatus } from '../../domain/lijst/lijst-status';
import { LijstRepository } from '../ports/lijst.repository';
import {
  type Bezoekenfilter,
  type Bezoekrij,
  type Bezoektelfilter,
  type Bezoekverwijzing,
  BezoekenQuery,
} from './bezoeken.query';

export interface Bezoekdetail extends Bezoekstaat {
  readonly handelingen: readonly Bezoekhandeling[];
  /** The visit of which this is the hercontrole; null also where its case is closed to this person. */
  readonly eerder: Bezoekverwijzing | null;
  readonly vervolgen: readonly Bezoekverwijzing[];
  /** Of its checklist; `geen` when none was composed. */
  readonly bezoeklijst: Lijststatus | 'geen';
}

/** What a person asks of the list; `teLaat` is said in days by the clock. */
export type Bezoekenvraag = Omit<Bezoekenfilter, 'voor'> & { readonly teLaat: boolean };

/** The same to count by. */
export type Bezoektelvraag = Omit<Bezoektelfilter, 'voor'> & { readonly teLaat: boolean };

/** A line with the colleague by name, for who reads it outside the werkbank. */
export type Bezoekexportregel = Bezoekrij & { readonly behandelaarNaam: string | null };

/** Visits as the team of the supervisor reads them; nobody else does. Every reading is logged. */
@Injectable()
export class LeesBezoeken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: BezoekenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly lijsten: LijstRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, vraag: Bezoekenvraag): Promise<Pagina<Bezoekrij>> {
    eisRecht(actor, 'bezoek:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'bezoek:lijst', object: 'lijst', objectId: 'bezoeken' });
      return this.query.lijst(this.alsFilter(vraag));
    });
  }

  /** How many visits there are behind each tab of that list, up to 100. @throws DomeinFout GEEN_RECHT */
  aantallen(actor: Actor, bladen: PerBlad<Bezoektelvraag>): Promise<Bladtelling> {
    eisRecht(actor, 'bezoek:lezen');
    const regel = { handeling: 'bezoek:tellen', object: 'lijst', objectId: 'bezoeken' };
    const filters = Object.entries(bladen).map(([blad, vraag]) => [blad, this.alsFilter(vraag)] as const);
    return this.query.aantallen(actor, Object.fromEntries(filters), regel);
  }

  /** A page of the export; it is written which filter was asked. @throws DomeinFout GEEN_RECHT */
  exporteer(actor: Actor, vraag: Bezoekenvraag): Promise<Pagina<Bezoekexportregel>> {
    eisRecht(actor, 'bezoek:lezen');
    return this.uow.run(actor, async () => {
      // Once for the whole file.
      if (!vraag.vanaf) {
        const velden = filterregels(vraag);
        this.uow.schrijf({ handeling: 'bezoek:exporteren', object: 'lijst', objectId: 'bezoeken', velden });
      }
      const { resultaten, volgende } = await this.query.lijst(this.alsFilter(vraag));
      return { resultaten: await this.gebruikers.metBehandelaarnaam(resultaten), volgende };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person */
  detail(actor: Actor, id: string): Promise<Bezoekdetail> {
    eisRecht(actor, 'bezoek:lezen');
    return this.uow.run(actor, async () => {
      const staat = await this.query.detail(id);
      if (!staat || !(await this.zaken.van(staat.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'bezoek:lezen', object: 'bezoek', objectId: id });
      const handelingen = mogelijkeHandelingen<Bezoekstatus, Bezoekhandeling>(bezoekovergangen, staat.status)
        .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
        .filter(({ handeling }) => handeling !== 'kondigAan' || Bezoek.herstel(staat).aanTeKondigen)
        .map(({ handeling }) => handeling);
      const bezoeklijst = (await this.lijsten.vanBezoek(id))?.status ?? 'geen';
      return { ...staat, handelingen, bezoeklijst, ...(await this.verband(staat)) };
    });
  }

  private async verband({ id, vervolgOp }: Bezoekstaat): Promise<Pick<Bezoekdetail, 'eerder' | 'vervolgen'>> {
    const eerder = vervolgOp === null ? null : await this.query.detail(vervolgOp);
    return {
      eerder: eerder && { id: eerder.id, op: eerder.op, status: eerder.status },
      vervolgen: await this.query.vervolgen(id),
    };
  }

  private alsFilter<V extends Bezoektelvraag>({ teLaat, ...vraag }: V): Omit<V, 'teLaat'> & Bezoektelfilter {
    if (!teLaat) return { ...vraag, voor: null };
    return { ...vraag, status: 'gepland', voor: this.klok.vandaag().toString() };
  }
}
