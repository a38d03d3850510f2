import { BevindingFeiten, type Bewijsverwijzing } from '@navolgbaar/bevinding';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import {
  type Actor,
  type Rechtnaam,
  alleen,
  bereikVan,
  eisRecht,
  heeftRecht,
} from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, filterregels } from '@navolgbaar/platform/http';
import { Afspraak, signaalVan } from '../../domain/afspraak';
import {
  type Afspraakhandeling,
  type Afspraakstatus,
  afspraakovergangen,
} from '../../domain/afspraak-status';
import type { Afspraakstaat, Controle, Signaal, Uitvoeringsbericht } from '../../domain/afspraakstaat';
import { type Gevolg, kanNaarCollege } from '../../domain/soorten';
import { type Afspraakrij, AfsprakenQuery, type Afsprakenfilter } from './afspraken.query';

/** A line of a list, with why it asks for attention. */
export interface Afspraakregel extends Omit<Afspraakrij, 'monitoring' | 'afhandeling'> {
  readonly signaal: Signaal | null;
  /** Whether it goes on under the monitoring of its case. */
  readonly onderMonitoring: boolean;
  /** What was chosen after a breach; null where nothing was. */
  readonly gevolg: Gevolg | null;
}

/** A check with the pieces of evidence that it points at, as far as the reader may see them. */
export type Controleview = Omit<Controle, 'bewijsstukIds'> & {
  readonly bewijsstukken: readonly Bewijsverwijzing[];
};

export interface Afspraakdetail extends Omit<Afspraakstaat, 'controles'> {
  readonly controles: readonly Controleview[];
  readonly signaal: Signaal | null;
  /** Whether a breach can be laid before a college. */
  readonly kanNaarCollege: boolean;
  readonly handelingen: readonly string[];
}

/** A provider knows what was agreed and what was seen; not when and how we come to look, nor what we do next. */
const REGEL_VOOR_AANBIEDER = [
  'id',
  'zaakNummer',
  'aanbiederId',
  'aanbiederNaam',
  'tekst',
  'afgesprokenOp',
  'eigenaarFunctie',
  'uiterlijk',
  'status',
  'versie',
] as const satisfies readonly (keyof Afspraakregel)[];
const VOOR_AANBIEDER = [
  ...REGEL_VOOR_AANBIEDER,
  'eindreden',
  'beeindigdOp',
  'handelingen',
] as const satisfies readonly (keyof Afspraakdetail)[];

export type Afspraakvanbuiten = Pick<Afspraakdetail, (typeof VOOR_AANBIEDER)[number]> & {
  readonly berichten: readonly Omit<Uitvoeringsbericht, 'door'>[];
  readonly controles: readonly Pick<Controle, 'uitkomst' | 'op' | 'toelichting'>[];
};
export type Afspraakview = Afspraakdetail | Afspraakvanbuiten;
export type Afspraakregelview = Afspraakregel | Pick<Afspraakregel, (typeof REGEL_VOOR_AANBIEDER)[number]>;

const LIJST = { object: 'lijst', objectId: 'veiligheidsafspraken' } as const;

/** The agreements for safety, as each side may read them. Every reading is logged. */
@Injectable()
export class LeesAfspraken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: AfsprakenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly bevindingen: BevindingFeiten,
  ) {}

  /** A provider gets its own only. @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, filter: Afsprakenfilter): Promise<Pagina<Afspraakregelview>> {
    eisRecht(actor, 'veiligheidsafspraak:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'veiligheidsafspraak:lijst', ...LIJST });
      return this.bladzijde(actor, filter);
    });
  }

  /**
   * A page of an export of that list. Its beginning is logged, with the filter.
   * @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours
   */
  exporteer(actor: Actor, filter: Afsprakenfilter): Promise<Pagina<Afspraakregelview>> {
    eisRecht(actor, 'veiligheidsafspraak:lezen');
    return this.uow.run(actor, () => {
      if (!filter.vanaf)
        this.uow.schrijf({
          ...{ handeling: 'veiligheidsafspraak:exporteren', ...LIJST },
          velden: filterregels(filter),
        });
      return this.bladzijde(actor, filter);
    });
  }

  private async bladzijde(actor: Actor, filter: Afsprakenfilter): Promise<Pagina<Afspraakregelview>> {
    const vanAanbieder = bereikVan(actor) === 'aanbieder';
    // By case and melding is for the team to ask: a provider knows neither.
    const eigen = { zaakId: null, meldingId: null, aanbiederId: actor.aanbiederId };
    const vraag = vanAanbieder ? { ...filter, ...eigen } : filter;
    const { resultaten, volgende } = await this.query.lijst(vraag);
    const regels = resultaten.map((rij) => this.alsRegel(rij));
    return {
      resultaten: vanAanbieder ? regels.map((regel) => alleen(regel, REGEL_VOOR_AANBIEDER)) : regels,
      volgende,
    };
  }

  /**
   * What stands at the top of everything: breaches that nobody dealt with, and what was not checked by its day. Of the whole
   * team, as far as the reader may see it: safety waits for nobody's return.
   * @throws DomeinFout GEEN_RECHT for whoever is not of the team
   */
  signalen(actor: Actor, aantal: number): Promise<readonly Afspraakregel[]> {
    eisRecht(actor, 'veiligheidsafspraak:controleren');
    return this.uow.run(actor, async () => {
      const rijen = await this.query.signalen(this.klok.vandaag().toString(), aantal);
      this.uow.schrijf({ handeling: 'veiligheidsafspraak:signalen', ...LIJST });
      return rijen.map((rij) => this.alsRegel(rij));
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is not there and for what is not yours */
  detail(actor: Actor, id: string): Promise<Afspraakview> {
    eisRecht(actor, 'veiligheidsafspraak:lezen');
    return this.uow.run(actor, async () => {
      const staat = await this.query.detail(id);
      if (!staat) throw new DomeinFout('NIET_GEVONDEN');
      const vanAanbieder = bereikVan(actor) === 'aanbieder';
      const zaak = !vanAanbieder && staat.zaakId ? await this.zaken.van(staat.zaakId) : null;
      this.uow.schrijf({
        handeling: 'veiligheidsafspraak:lezen',
        object: 'veiligheidsafspraak',
        objectId: id,
      });
      // After a hand-over the team only reads (BK-8.08).
      const handelingen = zaak?.uitkomst === 'overgedragen' ? [] : handelingenVan(actor, staat, zaak?.status);
      const signaal = signaalVan(staat, this.klok.vandaag());
      const controles = vanAanbieder ? alsView(staat.controles, []) : await this.metBewijs(staat);
      const volledig = {
        ...{ ...staat, controles, signaal, handelingen },
        kanNaarCollege: kanNaarCollege(zaak?.wet ?? null),
      };
      return vanAanbieder ? voorAanbieder(volledig) : volledig;
    });
  }

  private async metBewijs({ zaakId, controles }: Afspraakstaat): Promise<readonly Controleview[]> {
    const ids = [...new Set(controles.flatMap(({ bewijsstukIds = [] }) => bewijsstukIds))];
    const stukken = zaakId === null ? [] : await this.bevindingen.bewijsVanIds(zaakId, ids);
    return alsView(controles, stukken);
  }

  private alsRegel({ monitoring, afhandeling, ...rij }: Afspraakrij): Afspraakregel {
    return {
      ...rij,
      ...{ onderMonitoring: monitoring !== null, gevolg: afhandeling?.gevolg ?? null },
      ...{ signaal: signaalVan(rij, this.klok.vandaag()) },
    };
  }
}

const alsView = (
  controles: readonly Controle[],
  stukken: readonly Bewijsverwijzing[],
): readonly Controleview[] =>
  controles.map(({ bewijsstukIds = [], ...controle }) => ({
    ...controle,
    bewijsstukken: stukken.filter(({ id }) => bewijsstukIds.includes(id)),
  }));

function handelingenVan(actor: Actor, staat: Afspraakstaat, zaakstatus: string | undefined): string[] {
  const afspraak = Afspraak.herstel(staat);
  const namen = mogelijkeHandelingen<Afspraakstatus, Afspraakhandeling>(afspraakovergangen, staat.status)
    .filter(({ handeling, recht }) => heeftRecht(actor, recht as Rechtnaam) && afspraak.kan(handeling))
    // A closed case takes in no new monitoring.
    .filter(({ handeling }) => handeling !== 'brengOnderMonitoring' || zaakstatus !== 'afgesloten')
    .map(({ handeling }) => handeling);
  // Three acts in the table, one form on the screen.
  return [...new Set(namen.map((naam) => (naam.startsWith('controleer') ? 'controleer' : naam)))];
}

function voorAanbieder(afspraak: Afspraakdetail): Afspraakvanbuiten {
  return {
    ...alleen(afspraak, VOOR_AANBIEDER),
    berichten: afspraak.berichten.map(({ door: _, ...bericht }) => bericht),
    controles: afspraak.controles.map(({ uitkomst, op, toelichting }) => ({ uitkomst, op, toelichting })),
  };
}
