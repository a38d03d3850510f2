import { Injectable } from '@nestjs/common';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import {
  type Actor,
  type Rechtnaam,
  alleen,
  vanBinnen,
  eisRecht,
  heeftRecht,
} from '@navolgbaar/platform/auth';
import { LaatsteWijziging, type LaatsteWijzigingResponse } from '@navolgbaar/platform/audit';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Bladtelling, type Pagina, type PerBlad, filterregels, pagina } from '@navolgbaar/platform/http';
import { type Leesbaarheid, beoordeelLeesbaarheid } from '../../domain/leesbaarheid';
import { alsPlatteTekst } from '@navolgbaar/tekst';
import type { Rapportstaat } from '../../domain/rapport';
import { type Rapporthandeling, type Rapportstatus, rapportovergangen } from '../../domain/rapport-status';
import { RAPPORTSOORTEN, type Rapportsectie, sectie } from '../../domain/secties';
import {
  type Rapportsjabloon,
  type Sjabloonsectie,
  geldendSjabloon,
  sjabloonVan,
} from '../../domain/sjabloon';
import {
  type Rapportfilter,
  type Rapportregel,
  RapportRepository,
  type Rapporttelfilter,
  rapportvolgorde,
} from '../ports/rapport.repository';
import { Rapportinstellingen } from '../ports/rapportinstellingen';
import { Zaaktoegang } from '../zaaktoegang';

/** A part with what its template says of it. */
export type Rapportdeel = Rapportsectie & Sjabloondeel;

export type Sjabloondeel = Omit<Sjabloonsectie, 'ontbreekt'>;

export interface Rapportdetail extends Omit<Rapportstaat, 'deelversies' | 'secties'> {
  /** What the provider itself says in the report. */
  readonly eigenReactie: string | null;
  readonly secties: readonly Rapportdeel[];
  /** The key of the section after which the findings come. */
  readonly bevindingenNa: string;
  readonly leesbaarheid: Leesbaarheid;
  /** Whether four eyes keeps this reader from adopting. */
  readonly andereVaststellerNodig: boolean;
  readonly handelingen: readonly string[];
}

/** What a college gets of a report that was shared with it: not the case, who wrote it, or how the team works on it. */
const VOOR_COLLEGE = [
  'id',
  'nummer',
  'zaaknummer',
  'aanbiederId',
  'aanbiederNaam',
  'titel',
  'soort',
  'secties',
  'bevindingen',
  'bevindingenNa',
  'status',
  'vastgesteldOp',
  'eigenReactie',
  'documentId',
  'pdfSha256',
  'versie',
  'handelingen',
] as const satisfies readonly (keyof Rapportdetail)[];
const REGEL_VOOR_COLLEGE = [
  'id',
  'nummer',
  'zaaknummer',
  'aanbiederId',
  'aanbiederNaam',
  'titel',
  'soort',
  'status',
  'vastgesteldOp',
] as const satisfies readonly (keyof Rapportregel)[];

export type Rapportview = Rapportdetail | Pick<Rapportdetail, (typeof VOOR_COLLEGE)[number]>;
export type Rapportregelview = Rapportregel | Pick<Rapportregel, (typeof REGEL_VOOR_COLLEGE)[number]>;

/** Reports as a person may read them. Every reading is logged. */
@Injectable()
export class LeesRapporten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rapporten: RapportRepository,
    private readonly instellingen: Rapportinstellingen,
    private readonly zaaktoegang: Zaaktoegang,
    private readonly wijzigingen: LaatsteWijziging,
  ) {}

  /**
   * Newest first. Who wrote a report is for the team to know, and so to ask by.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for a case that is not yours
   */
  lijst(actor: Actor, filter: Rapportfilter): Promise<Pagina<Rapportregelview>> {
    eisLijst(actor, filter);
    return this.uow.run(actor, async () => {
      if (filter.zaakId) await this.zaaktoegang.eis(actor, { zaakId: filter.zaakId });
      this.uow.schrijf({
        handeling: 'rapport:lijst',
        object: 'lijst',
        objectId: filter.zaakId ?? 'rapporten',
      });
      return this.bladzijde(actor, filter);
    });
  }

  /** How many reports there are behind each tab of that list, up to 100. @throws DomeinFout GEEN_RECHT */
  async aantallen(actor: Actor, bladen: PerBlad<Rapporttelfilter>): Promise<Bladtelling> {
    for (const filter of Object.values(bladen)) eisLijst(actor, filter);
    const regel = { handeling: 'rapport:tellen', object: 'lijst', objectId: 'rapporten' };
    return this.rapporten.aantallen(actor, bladen, regel);
  }

  /** A page of an export of that list. Its beginning is logged, with the filter. @throws DomeinFout GEEN_RECHT */
  exporteer(actor: Actor, filter: Rapportfilter): Promise<Pagina<Rapportregelview>> {
    eisLijst(actor, filter);
    return this.uow.run(actor, () => {
      if (!filter.na) {
        const velden = filterregels({ ...filter, na: null });
        this.uow.schrijf({ handeling: 'rapport:exporteren', object: 'lijst', objectId: 'rapporten', velden });
      }
      return this.bladzijde(actor, filter);
    });
  }

  private async bladzijde(actor: Actor, filter: Rapportfilter): Promise<Pagina<Rapportregelview>> {
    const regels = await this.rapporten.lijst(filter);
    const { resultaten, volgende } = pagina(regels, filter.aantal, ({ id }) => [
      ...[id, rapportvolgorde(filter.sorteer)],
    ]);
    return {
      resultaten: vanBinnen(actor)
        ? resultaten
        : resultaten.map((regel) => alleen(regel, REGEL_VOOR_COLLEGE)),
      volgende,
    };
  }

  /**
   * Who changed it last, for who changes it at the same time.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what is not there for this person and for what nobody changed
   */
  laatsteWijziging(actor: Actor, id: string): Promise<LaatsteWijzigingResponse> {
    eisRecht(actor, 'rapport:opstellen');
    return this.uow.run(actor, async () => {
      const rapport = await this.rapporten.zoek(id);
      if (!rapport) throw new DomeinFout('NIET_GEVONDEN');
      await this.zaaktoegang.eis(actor, rapport);
      this.uow.schrijf({ handeling: 'rapport:lezen', object: 'rapport', objectId: id });
      const wijziging = await this.wijzigingen.van('rapport', id);
      if (!wijziging) throw new DomeinFout('NIET_GEVONDEN');
      return wijziging;
    });
  }

  /** The templates that a new report is begun with. They hold nothing of anybody. @throws DomeinFout GEEN_RECHT */
  sjablonen(actor: Actor): (Omit<Rapportsjabloon, 'secties'> & { readonly secties: Sjabloondeel[] })[] {
    eisRecht(actor, 'rapport:opstellen');
    return RAPPORTSOORTEN.map(geldendSjabloon).map((sjabloon) => ({
      ...sjabloon,
      secties: sjabloon.secties.map(sjabloondeel),
    }));
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Rapportview> {
    eisRecht(actor, 'rapport:lezen');
    return this.uow.run(actor, async () => {
      const rapport = await this.rapporten.zoek(id);
      if (!rapport) throw new DomeinFout('NIET_GEVONDEN');
      await this.zaaktoegang.eis(actor, rapport);
      this.uow.schrijf({ handeling: 'rapport:lezen', object: 'rapport', objectId: id });
      const vierOgen = (await this.instellingen.lees())?.vierOgen ?? true;
      const andereVaststellerNodig =
        rapport.status === 'concept' && vierOgen && rapport.opsteller === actor.gebruikerId;
      const { deelversies: _, ...staat } = rapport;
      const sjabloon = sjabloonVan(staat.soort, staat.sjabloonversie);
      const detail: Rapportdetail = {
        ...staat,
        secties: sjabloon.secties.map((deel) => ({
          ...sjabloondeel(deel),
          inhoud: sectie(staat.secties, deel.sleutel),
        })),
        eigenReactie: staat.wederhoor?.eigenReactie ?? null,
        bevindingenNa: sjabloon.bevindingenNa,
        leesbaarheid: beoordeelLeesbaarheid(alsPlatteTekst(sectie(staat.secties, 'samenvatting'))),
        andereVaststellerNodig,
        handelingen: handelingenVan(actor, rapport).filter(
          (handeling) => handeling !== 'stelVast' || !andereVaststellerNodig,
        ),
      };
      return vanBinnen(actor) ? detail : alleen(detail, VOOR_COLLEGE);
    });
  }
}

const sjabloondeel = ({ ontbreekt: _, ...deel }: Sjabloonsectie): Sjabloondeel => deel;

/** @throws DomeinFout GEEN_RECHT */
function eisLijst(actor: Actor, { opsteller }: Rapporttelfilter): void {
  eisRecht(actor, 'rapport:lezen');
  if (opsteller) eisRecht(actor, 'rapport:opstellen');
}

function handelingenVan(actor: Actor, { status }: Rapportstaat): string[] {
  return mogelijkeHandelingen<Rapportstatus, Rapporthandeling>(rapportovergangen, status)
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
}

/** Reports for another capability, inside its own unit of work; row-level security decides whether they exist. */
@Injectable()
export class RapportFeiten {
  constructor(
    private readonly rapporten: RapportRepository,
    private readonly zaaktoegang: Zaaktoegang,
  ) {}

  /** Null for what is not there and for what this actor may not see. */
  async van(actor: Actor, id: string): Promise<Rapportstaat | null> {
    const rapport = await this.rapporten.zoek(id);
    if (rapport) await this.zaaktoegang.eis(actor, rapport);
    return rapport;
  }

  /** The reports of a case whose page checked already whether this actor may see it; the newest first. */
  vanZaak(zaakId: string, aantal: number): Promise<Rapportregel[]> {
    return this.rapporten.lijst({ status: null, zaakId, na: null, aantal });
  }

  /** The lines of a page full of reports, by id; what this actor may not see is absent. */
  async regels(ids: readonly string[]): Promise<ReadonlyMap<string, Rapportregel>> {
    const regels = await this.rapporten.vanIds([...new Set(ids)]);
    return new Map(regels.map((regel) => [regel.id, regel]));
  }
}
