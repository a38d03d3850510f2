import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { type Regelversie, UnitOfWork } from '@navolgbaar/platform/database';
import type { Bezoekstaat } from '../../domain/bezoek';
import type { Dossieroordeel } from '../../domain/vergewis/beoordeel-dossier';
import type { Dossier } from '../../domain/vergewis/dossier';
import {
  type Steekproefhandeling,
  type Steekproefstatus,
  steekproefovergangen,
} from '../../domain/vergewis/steekproef-status';
import {
  type Steekproefstaat,
  type Steekproefuitkomst,
  beoordeelSteekproef,
} from '../../domain/vergewis/steekproef';
import { type Aandeel, type Omvangvoorstel, stelOmvangVoor } from '../../domain/vergewis/telling';
import type { Vergewisregels } from '../../domain/vergewis/vergewisregels';
import { SteekproefRepository } from '../ports/steekproef.repository';
import { Vergewisregelversies } from '../ports/vergewisregelversies';
import { BezoekenQuery } from './bezoeken.query';

type Bezoekdeel = Pick<Bezoekstaat, 'zaakNummer' | 'aanbiederId' | 'aanbiederNaam'> & {
  readonly bezoekOp: string;
};

/** A sample with what the rules say of each file, and what may be done with it. */
export interface Steekproefdetail extends Omit<Steekproefstaat, 'dossiers' | 'uitkomst'>, Bezoekdeel {
  readonly dossiers: readonly (Dossier & { readonly oordeel: Dossieroordeel })[];
  readonly aandelen: readonly Aandeel[];
  readonly omvang: Omvangvoorstel;
  readonly regelnummer: number;
  /** Whether a person adopted those rules. */
  readonly regelsVastgesteld: boolean;
  readonly handelingen: readonly Steekproefhandeling[];
}

export type Dossierdetail = Dossier & {
  readonly steekproefId: string;
  readonly handelingen: readonly Steekproefhandeling[];
};

/** Samples as the team reads them; nobody else does. Every reading is logged. */
@Injectable()
export class LeesSteekproeven {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly steekproeven: SteekproefRepository,
    private readonly bezoeken: BezoekenQuery,
    private readonly regels: Vergewisregelversies,
    private readonly zaken: ZaakFeiten,
  ) {}

  /** The one of a visit, or none. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for a visit that is not there */
  vanBezoek(actor: Actor, bezoekId: string): Promise<Steekproefdetail[]> {
    eisRecht(actor, 'bezoek:lezen');
    return this.uow.run(actor, async () => {
      const bezoek = await this.eisBezoek(bezoekId);
      const staat = await this.steekproeven.vanBezoek(bezoekId);
      if (!staat) return [];
      this.schrijf('vergewissteekproef:lezen', staat.id);
      return [await this.alsDetail(actor, staat, bezoek)];
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person */
  detail(actor: Actor, id: string): Promise<Steekproefdetail> {
    return this.lees(actor, id, 'vergewissteekproef:lezen');
  }

  /** What is exported: shares per kind of worker, nothing of a person (VG-11). */
  exporteer(actor: Actor, id: string): Promise<Steekproefdetail> {
    return this.lees(actor, id, 'vergewissteekproef:exporteren');
  }

  /** One file, with its own version. @throws DomeinFout as `detail` */
  async dossier(actor: Actor, id: string, dossierId: string): Promise<Dossierdetail> {
    const { dossiers, handelingen } = await this.detail(actor, id);
    const gevonden = dossiers.find((een) => een.id === dossierId);
    if (!gevonden) throw new DomeinFout('NIET_GEVONDEN');
    const { oordeel: _, ...dossier } = gevonden;
    return { ...dossier, steekproefId: id, handelingen };
  }

  private lees(actor: Actor, id: string, handeling: string): Promise<Steekproefdetail> {
    eisRecht(actor, 'bezoek:lezen');
    return this.uow.run(actor, async () => {
      const staat = await this.steekproeven.vind(id);
      if (!staat) throw new DomeinFout('NIET_GEVONDEN');
      const bezoek = await this.eisBezoek(staat.bezoekId);
      this.schrijf(handeling, id);
      return this.alsDetail(actor, staat, bezoek);
    });
  }

  private async eisBezoek(bezoekId: string): Promise<Bezoekstaat> {
    const bezoek = await this.bezoeken.detail(bezoekId);
    if (!bezoek || !(await this.zaken.van(bezoek.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
    return bezoek;
  }

  private async alsDetail(
    actor: Actor,
    { dossiers, uitkomst: bewaard, ...staat }: Steekproefstaat,
    bezoek: Bezoekstaat,
  ): Promise<Steekproefdetail> {
    const dag = this.klok.vandaag().toString();
    const versie = await this.versieVan(staat.regelversieId, dag);
    const gezien: Steekproefuitkomst =
      bewaard ?? beoordeelSteekproef({ ...staat, dossiers }, versie.regels, dag);
    const oordelen = new Map(gezien.dossiers.map(({ dossierId, ...oordeel }) => [dossierId, oordeel]));
    const mag = bezoek.status !== 'vervallen';
    const { zaakNummer, aanbiederId, aanbiederNaam, op: bezoekOp } = bezoek;
    return {
      ...{ ...staat, zaakNummer, aanbiederId, aanbiederNaam, bezoekOp },
      dossiers: dossiers.flatMap((dossier) => {
        const oordeel = oordelen.get(dossier.id);
        return oordeel ? [{ ...dossier, oordeel }] : [];
      }),
      aandelen: gezien.aandelen,
      omvang: stelOmvangVoor(versie.regels, staat.routes, dossiers),
      regelnummer: versie.nummer,
      regelsVastgesteld: versie.status === 'vastgesteld',
      handelingen: mag ? handelingenVan(actor, staat.status) : [],
    };
  }

  /** The rules of today, or for a sample that is done those that it was done with. */
  private async versieVan(id: string | null, dag: string): Promise<Regelversie<Vergewisregels>> {
    if (id === null) return this.regels.geldendOp(dag);
    const versie = (await this.regels.alle()).find((een) => een.id === id);
    if (!versie) throw new Error('De regels van een afgeronde steekproef zijn er niet meer.');
    return versie;
  }

  private schrijf(handeling: string, objectId: string): void {
    this.uow.schrijf({ handeling, object: 'vergewissteekproef', objectId });
  }
}

function handelingenVan(actor: Actor, status: Steekproefstatus): Steekproefhandeling[] {
  return mogelijkeHandelingen<Steekproefstatus, Steekproefhandeling>(steekproefovergangen, status)
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
}
