import { BekendeGemeenten } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Bladtelling, type Pagina, type PerBlad, filterregels } from '@navolgbaar/platform/http';
import { type Analysefeit, RisicoFeiten } from '@navolgbaar/risico';
import { type Activiteit, wachtOp } from '../../domain/activiteit';
import {
  type Activiteithandeling,
  type Activiteitstatus,
  activiteitovergangen,
} from '../../domain/activiteit-status';
import { ACTIVITEITSOORTEN, type Richting } from '../../domain/soorten';
import {
  Activiteiten,
  type Activiteitfilter,
  type Activiteitregel,
  type Activiteittelfilter,
  type Jaartelregel,
} from '../ports/activiteiten';
import { Uitwisselingen } from '../ports/uitwisselingen';

/** What a person asks of the list; `teLaat` is said in days by the clock. */
export type Activiteitvraag = Omit<Activiteitfilter, 'wachtVoor'> & { readonly teLaat: boolean };
export type Activiteittelvraag = Omit<Activiteittelfilter, 'wachtVoor'> & { readonly teLaat: boolean };

export type Activiteitlijstregel = Activiteitregel & { readonly teLaat: boolean };
export type Activiteitexportregel = Activiteitlijstregel & { readonly behandelaarNaam: string | null };

export interface Activiteitdetail extends Activiteit {
  readonly gemeenteNaam: string | null;
  readonly analyse: Analysefeit | null;
  readonly wachtOp: string | null;
  readonly teLaat: boolean;
  readonly handelingen: readonly Activiteithandeling[];
}

export interface Jaartelling {
  readonly jaar: number;
  /** Each kind, also without. */
  readonly activiteiten: readonly Jaartelregel[];
  readonly uitwisselingen: Readonly<Record<Richting, number>>;
}

/** How far ahead the start page looks; ours, no source. */
const VOORUIT = { days: 14 } as const;

/** Activities as the team reads them; nobody else does. Every reading is logged. */
@Injectable()
export class LeesActiviteiten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly activiteiten: Activiteiten,
    private readonly uitwisselingen: Uitwisselingen,
    private readonly gemeenten: BekendeGemeenten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly risico: RisicoFeiten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, vraag: Activiteitvraag): Promise<Pagina<Activiteitlijstregel>> {
    eisRecht(actor, 'activiteit:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'activiteit:lijst', object: 'lijst', objectId: 'activiteiten' });
      return this.bladzijde(vraag);
    });
  }

  /** How many there are behind each tab of that list, up to 100. @throws DomeinFout GEEN_RECHT */
  aantallen(actor: Actor, bladen: PerBlad<Activiteittelvraag>): Promise<Bladtelling> {
    eisRecht(actor, 'activiteit:lezen');
    const regel = { handeling: 'activiteit:tellen', object: 'lijst', objectId: 'activiteiten' };
    const filters = Object.entries(bladen).map(([blad, vraag]) => [blad, this.alsFilter(vraag)] as const);
    return this.activiteiten.aantallen(actor, Object.fromEntries(filters), regel);
  }

  /** A page of the export; it is written which filter was asked. @throws DomeinFout GEEN_RECHT */
  exporteer(actor: Actor, vraag: Activiteitvraag): Promise<Pagina<Activiteitexportregel>> {
    eisRecht(actor, 'activiteit:lezen');
    return this.uow.run(actor, async () => {
      // Once for the whole file.
      if (!vraag.vanaf) {
        const regel = { handeling: 'activiteit:exporteren', object: 'lijst', objectId: 'activiteiten' };
        this.uow.schrijf({ ...regel, velden: filterregels(vraag) });
      }
      const { resultaten, volgende } = await this.bladzijde(vraag);
      return { resultaten: await this.gebruikers.metBehandelaarnaam(resultaten), volgende };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also about a provider with whom the reader has a conflict of interest */
  detail(actor: Actor, id: string): Promise<Activiteitdetail> {
    eisRecht(actor, 'activiteit:lezen');
    return this.uow.run(actor, async () => {
      const activiteit = await this.activiteiten.vind(id);
      if (!activiteit) throw new DomeinFout('NIET_GEVONDEN');
      const { gemeenteId, analyseId, status } = activiteit;
      const gemeenteNaam = gemeenteId && (await this.gemeenten.naam(gemeenteId));
      const analyse = analyseId ? await this.risico.analyse(analyseId) : null;
      this.uow.schrijf({ handeling: 'activiteit:lezen', object: 'activiteit', objectId: id });
      const dag = wachtOp(activiteit);
      return {
        ...{ ...activiteit, gemeenteNaam, analyse, wachtOp: dag, teLaat: this.isTeLaat(dag) },
        handelingen: mogelijkeHandelingen<Activiteitstatus, Activiteithandeling>(activiteitovergangen, status)
          .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
          .map(({ handeling }) => handeling),
      };
    });
  }

  /**
   * What waits for a person, or for anybody in the team, up to a fortnight ahead: the first day on top.
   * @throws DomeinFout GEEN_RECHT
   */
  wachtend(
    actor: Actor,
    { behandelaarId, aantal }: { readonly behandelaarId: string | null; readonly aantal: number },
  ): Promise<readonly Activiteitregel[]> {
    eisRecht(actor, 'activiteit:lezen');
    const tot = this.klok.vandaag().add(VOORUIT).toString();
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'activiteit:lijst', object: 'lijst', objectId: 'activiteiten' });
      return this.activiteiten.wachtend({ behandelaarId, tot, aantal });
    });
  }

  /**
   * How many of each kind there were in a year, for the yearly report; what a reader may not see does not count for him.
   * @throws DomeinFout GEEN_RECHT
   */
  telJaar(actor: Actor, jaar: number): Promise<Jaartelling> {
    eisRecht(actor, 'activiteit:lezen');
    return this.uow.run(actor, async () => {
      const [geteld, uitwisselingen] = await Promise.all([
        this.activiteiten.perSoort(jaar),
        this.uitwisselingen.perRichting(jaar),
      ]);
      this.uow.schrijf({ handeling: 'activiteit:tellen', object: 'lijst', objectId: 'activiteiten' });
      const geen = { gepland: 0, gedaan: 0, vervallen: 0 };
      const activiteiten = ACTIVITEITSOORTEN.map(
        (soort) => geteld.find((regel) => regel.soort === soort) ?? { soort, ...geen },
      );
      return { jaar, activiteiten, uitwisselingen };
    });
  }

  private async bladzijde(vraag: Activiteitvraag): Promise<Pagina<Activiteitlijstregel>> {
    const { resultaten, volgende } = await this.activiteiten.lijst(this.alsFilter(vraag));
    return {
      resultaten: resultaten.map((rij) => ({ ...rij, teLaat: this.isTeLaat(rij.wachtOp) })),
      volgende,
    };
  }

  private isTeLaat(dag: string | null): boolean {
    return dag !== null && dag < this.klok.vandaag().toString();
  }

  private alsFilter<V extends Activiteittelvraag>({
    teLaat,
    ...vraag
  }: V): Omit<V, 'teLaat'> & Activiteittelfilter {
    return { ...vraag, wachtVoor: teLaat ? this.klok.vandaag().toString() : null };
  }
}
