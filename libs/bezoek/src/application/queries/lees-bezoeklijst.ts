import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Toetsingskaders } from '@navolgbaar/toetsingskader';
import type { Bezoekstaat } from '../../domain/bezoek';
import { type Antwoordbevinding, bevindingVan } from '../../domain/lijst/bevinding-van-antwoord';
import type { Lijststaat } from '../../domain/lijst/bezoeklijst';
import { weigerLijst, type Veldfout } from '../../domain/lijst/fouten';
import { plek, watOntbreekt } from '../../domain/lijst/keur-lijst';
import {
  type Klaarzethandeling,
  type Klaarzetstand,
  type Klaarzetstatus,
  type Klaarzetting,
  beginVan,
  klaarTeZettenVanaf,
  klaarzetovergangen,
  klaarzetstand,
} from '../../domain/lijst/klaarzetting';
import { type Lijsthandeling, type Lijststatus, lijstovergangen } from '../../domain/lijst/lijst-status';
import { type Onderdeel, delenVan } from '../../domain/lijst/onderdelen';
import { isUitvoerder, magInvullen } from '../lijst/lijstwerk';
import { Klaarzettingen } from '../ports/klaarzettingen';
import { type Lijstbevinding, type Lijstfoto, LijstRepository } from '../ports/lijst.repository';
import { Themakaders } from '../ports/themakaders';
import { BezoekenQuery } from './bezoeken.query';

type Antwoord = Extract<Onderdeel, { soort: 'antwoord' }>;

/** What somebody wrote, as it is shown. */
export type Getoond<D extends Onderdeel> = D['inhoud'] &
  Pick<Onderdeel, 'nr' | 'door' | 'op' | 'reden'> & { readonly doorNaam: string | null };

/** Two that differ about the same: what counts for now, and the other. */
export interface Tegenstrijdigheid {
  readonly soort: Onderdeel['soort'];
  readonly normId: string | null;
  readonly gesprekId: string | null;
  readonly eerste: Getoond<Onderdeel>;
  readonly tweede: Getoond<Onderdeel>;
}

/** Another version than that of the list holds on the day of the visit, and why the list has not that one. */
export interface Andereversie {
  /** Null: nothing of the framework holds on that day. */
  readonly nummer: number | null;
  readonly reden: 'in_gebruik' | 'geen_versie' | 'geen_norm';
}

export interface Bezoeklijstdetail extends Pick<
  Lijststaat,
  | 'id'
  | 'bezoekId'
  | 'zaakId'
  | 'kader'
  | 'status'
  | 'normen'
  | 'leidraadversie'
  | 'leidraden'
  | 'samengesteldOp'
  | 'afgerondOp'
  | 'versie'
> {
  readonly antwoorden: readonly (Getoond<Antwoord> & { readonly normId: string })[];
  readonly tegenstrijdig: readonly Tegenstrijdigheid[];
  readonly gesprekken: readonly (Getoond<Extract<Onderdeel, { soort: 'gesprek' }>> & {
    readonly id: string;
  })[];
  readonly tijden: { readonly nr: number; readonly aankomst: string | null; readonly vertrek: string | null };
  readonly watLeerdeAanbieder: string | null;
  /** The number of what was learned; 0: nothing yet. */
  readonly lesNr: number;
  readonly fotos: readonly Lijstfoto[];
  readonly klaarzettingen: readonly (Omit<Klaarzetting, 'status'> & {
    readonly door: string;
    readonly doorNaam: string | null;
    readonly status: Klaarzetstand;
    /** Its time ends before the visit begins: the visit was moved after. */
    readonly teKort: boolean;
    readonly handelingen: readonly Klaarzethandeling[];
  })[];
  readonly andereVersie: Andereversie | null;
  /** The first day on which it goes on a device, while that is still to come; else null. */
  readonly klaarTeZettenVanaf: string | null;
  readonly bevindingen: readonly Lijstbevinding[];
  /** Of which answers a finding can be made, and what it would say. */
  readonly mogelijkeBevindingen: readonly (Pick<Antwoordbevinding, 'soort' | 'stelling'> & {
    readonly normId: string;
  })[];
  /** What is still missing before it can be finished. */
  readonly ontbreekt: readonly Veldfout[];
  /** Whether the reader carries the visit out: only then it can be on a device. */
  readonly uitvoerder: boolean;
  readonly handelingen: readonly Lijsthandeling[];
}

/** What the app of the visit shows of the visit itself. */
export type Bezoekvooraf = Pick<
  Bezoekstaat,
  'id' | 'zaakId' | 'zaakNummer' | 'aanbiederNaam' | 'plaats' | 'op' | 'van' | 'tot' | 'doel' | 'aankondiging'
> & { readonly collegas: readonly string[] };

/** The list of a visit, as the team of the supervisor reads it. Every reading is logged. */
@Injectable()
export class LeesBezoeklijst {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly bezoeken: BezoekenQuery,
    private readonly lijsten: LijstRepository,
    private readonly klaarzettingen: Klaarzettingen,
    private readonly zaken: ZaakFeiten,
    private readonly kaders: Toetsingskaders,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly themakaders: Themakaders,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, BEZOEKLIJST.ONTBREEKT */
  vanBezoek(actor: Actor, bezoekId: string): Promise<Bezoeklijstdetail> {
    eisRecht(actor, 'bezoek:lezen');
    return this.uow.run(actor, async () => {
      const bezoek = await this.bezoek(bezoekId);
      const lijst = await this.lijsten.vanBezoek(bezoekId);
      if (!lijst) return weigerLijst('BEZOEKLIJST.ONTBREEKT');
      const onderdelen = await this.lijsten.onderdelen(lijst.id);
      const klaarzettingen = await this.klaarzettingen.vanLijst(lijst.id);
      const wie = [
        ...onderdelen.map(({ door }) => door),
        ...klaarzettingen.map(({ gebruikerId }) => gebruikerId),
      ];
      const namen = await this.namen(wie);
      const toon = <D extends Onderdeel>({ inhoud, nr, door, op, reden }: D) =>
        ({ ...inhoud, nr, door, op, reden, doorNaam: namen.get(door ?? '') ?? null }) as Getoond<D>;
      const geldend = onderdelen.filter(({ stand }) => stand === 'geldt');
      const les = delenVan(geldend, 'les')[0];
      const tijden = delenVan(geldend, 'tijden')[0];
      const nu = this.klok.nu().toString();
      this.uow.schrijf({ handeling: 'bezoeklijst:lezen', object: 'bezoeklijst', objectId: lijst.id });
      const klaar = klaarzettingen.filter((een) => een.status === 'klaar');
      const begin = beginVan(bezoek).toString();
      const vanaf = klaarTeZettenVanaf(bezoek.op);
      const teVroeg = this.klok.vandaag().toString() < vanaf;
      const fotos = await this.lijsten.fotos(lijst.id);
      return {
        ...kopVan(lijst),
        antwoorden: delenVan(geldend, 'antwoord').map((deel) => ({ ...toon(deel), normId: deel.sleutel })),
        gesprekken: delenVan(geldend, 'gesprek').map((deel) => ({ ...toon(deel), id: deel.sleutel })),
        tijden: { aankomst: null, vertrek: null, ...tijden?.inhoud, nr: tijden?.nr ?? 0 },
        ...{ watLeerdeAanbieder: les?.inhoud.tekst ?? null, lesNr: les?.nr ?? 0 },
        tegenstrijdig: tegenstrijdigheden(onderdelen, toon),
        klaarzettingen: klaarzettingen.map((een) => ({
          ...{ ...een, door: een.gebruikerId, doorNaam: namen.get(een.gebruikerId) ?? null },
          ...{ status: klaarzetstand(een, nu), teKort: een.verlooptOp <= begin },
          handelingen: toestelhandelingen(actor, een),
        })),
        fotos,
        andereVersie: await this.andereVersie(lijst, bezoek, fotos.length + klaar.length > 0),
        klaarTeZettenVanaf: teVroeg ? vanaf : null,
        bevindingen: await this.lijsten.bevindingen(lijst.id),
        mogelijkeBevindingen: mogelijkeBevindingen(lijst, delenVan(geldend, 'antwoord')),
        ontbreekt: lijst.status === 'open' ? watOntbreekt(lijst, onderdelen, klaar) : [],
        uitvoerder: isUitvoerder(actor, bezoek),
        handelingen: handelingenVan(actor, lijst, bezoek, { klaar: klaar.length, teVroeg }),
      };
    });
  }

  /** Only asked where the visit is not on the day that the list was composed for. */
  private async andereVersie(
    { kader, laatsteNr }: Lijststaat,
    { op, zaakId }: Bezoekstaat,
    meegenomen: boolean,
  ): Promise<Andereversie | null> {
    if (kader.dag === null || kader.dag === op) return null;
    const vast = await this.themakaders.versie(zaakId, kader.id);
    const geldt = vast ? await this.kaders.versie(vast) : await this.kaders.geldende(kader.code, op);
    if (!geldt) return { nummer: null, reden: 'geen_versie' };
    if (geldt.kaderversieId === kader.versieId) return null;
    return { nummer: geldt.nummer, reden: laatsteNr > 0 || meegenomen ? 'in_gebruik' : 'geen_norm' };
  }

  /** What a device keeps of the visit besides its list. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  vooraf(actor: Actor, bezoekId: string): Promise<Bezoekvooraf> {
    eisRecht(actor, 'bezoek:lezen');
    return this.uow.run(actor, async () => {
      const bezoek = await this.bezoek(bezoekId);
      const wie = [bezoek.behandelaarId, bezoek.tweedeId];
      const namen = await this.namen(wie);
      this.uow.schrijf({ handeling: 'bezoek:lezen', object: 'bezoek', objectId: bezoekId });
      const { id, zaakId, zaakNummer, aanbiederNaam, plaats, op, van, tot, doel, aankondiging } = bezoek;
      return {
        ...{ id, zaakId, zaakNummer, aanbiederNaam, plaats, op, van, tot, doel, aankondiging },
        collegas: wie.flatMap((een) => namen.get(een ?? '') ?? []),
      };
    });
  }

  private async bezoek(id: string): Promise<Bezoekstaat> {
    const bezoek = await this.bezoeken.detail(id);
    if (!bezoek || !(await this.zaken.van(bezoek.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
    return bezoek;
  }

  private async namen(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const rijen = [...new Set(ids)].map((behandelaarId) => ({ behandelaarId }));
    const metNaam = await this.gebruikers.metBehandelaarnaam(rijen);
    return new Map(
      metNaam.flatMap(({ behandelaarId, behandelaarNaam }) =>
        behandelaarId && behandelaarNaam ? [[behandelaarId, behandelaarNaam] as const] : [],
      ),
    );
  }
}

/** What is shown of a list as it is stored. */
function kopVan({ id, bezoekId, zaakId, kader, status, versie, ...lijst }: Lijststaat) {
  const { normen, leidraadversie, leidraden, samengesteldOp, afgerondOp } = lijst;
  return {
    ...{ id, bezoekId, zaakId, kader, status, versie },
    ...{ normen, leidraadversie, leidraden, samengesteldOp, afgerondOp },
  };
}

function mogelijkeBevindingen({ normen }: Lijststaat, antwoorden: readonly Antwoord[]) {
  return normen.flatMap((norm) => {
    const antwoord = antwoorden.find(({ sleutel }) => sleutel === norm.id);
    const bevinding = antwoord && bevindingVan(norm, antwoord.inhoud);
    return bevinding ? [{ normId: norm.id, soort: bevinding.soort, stelling: bevinding.stelling }] : [];
  });
}

function tegenstrijdigheden(
  onderdelen: readonly Onderdeel[],
  toon: (deel: Onderdeel) => Getoond<Onderdeel>,
): Tegenstrijdigheid[] {
  const geldend = new Map(
    onderdelen.filter(({ stand }) => stand === 'geldt').map((deel) => [plek(deel), deel]),
  );
  return onderdelen.flatMap((deel) => {
    const eerste = geldend.get(plek(deel));
    if (deel.stand !== 'wacht' || !eerste) return [];
    const { soort, sleutel } = deel;
    return [
      {
        ...{
          soort,
          normId: soort === 'antwoord' ? sleutel : null,
          gesprekId: soort === 'gesprek' ? sleutel : null,
        },
        ...{ eerste: toon(eerste), tweede: toon(deel) },
      },
    ];
  });
}

/** The buttons: from the transition table, as far as the visit and what was written allow them. */
function handelingenVan(
  actor: Actor,
  { status, laatsteNr, bewijsstukId }: Lijststaat,
  bezoek: Bezoekstaat,
  { klaar, teVroeg }: { readonly klaar: number; readonly teVroeg: boolean },
): Lijsthandeling[] {
  const vult = magInvullen(actor, bezoek);
  const kan: Partial<Record<Lijsthandeling, boolean>> = {
    stelSamen: bezoek.status === 'gepland' && laatsteNr === 0 && klaar === 0,
    ...{ vulIn: vult, verwijderGesprek: vult },
    zetKlaar: bezoek.status !== 'vervallen' && !teVroeg && isUitvoerder(actor, bezoek),
    rondAf: bezoek.status === 'afgelegd',
    heropen: bewijsstukId === null,
  };
  return mogelijkeHandelingen<Lijststatus, Lijsthandeling>(lijstovergangen, status)
    .filter(({ recht, handeling }) => heeftRecht(actor, recht as Rechtnaam) && kan[handeling] !== false)
    .map(({ handeling }) => handeling);
}

/** What the reader can do with the visit on one device; the rest the device itself does. */
function toestelhandelingen(actor: Actor, { status }: Klaarzetting): Klaarzethandeling[] {
  return mogelijkeHandelingen<Klaarzetstatus, Klaarzethandeling>(klaarzetovergangen, status)
    .filter(({ recht, handeling }) => handeling === 'trekIn' && heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
}
