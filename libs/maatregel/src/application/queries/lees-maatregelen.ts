import { Injectable } from '@nestjs/common';
import { type Bevindingfeit, BevindingFeiten } from '@navolgbaar/bevinding';
import { BezoekFeiten, type Bezoekverwijzing } from '@navolgbaar/bezoek';
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
import { type Bladtelling, type Pagina, type PerBlad, filterregels } from '@navolgbaar/platform/http';
import { TermijnFeiten, type Termijnview } from '@navolgbaar/termijn';
import { HANDELING_VAN, Maatregel } from '../../domain/maatregel';
import {
  type Maatregelhandeling,
  type Maatregelstand,
  type Maatregelstatus,
  type Voorstel,
  maatregelovergangen,
  standVan,
  voorstelBij,
} from '../../domain/maatregel-status';
import type { Beoordeeldonderdeel, Beoordeling, Gevraagd, Maatregelstaat } from '../../domain/maatregelstaat';
import { OORDELEN, type Opvolgingsoordeel } from '../../domain/soorten';
import type { Levering } from '../ports/maatregel.repository';
import { alsTermijnstand } from '../termijnstand';
import {
  type AndereMaatregel,
  type Maatregelregel,
  type Maatregelregelview,
  REGEL_VOOR_AANBIEDER,
  alsRegel,
  metStand,
  verwachteTermijnen,
} from './maatregelregel';
import {
  type Maatregelfilter,
  type Maatregeltelfilter,
  MaatregelenQuery,
  type Rondzaakvraag,
  type Samenmaatregel,
} from './maatregelen.query';

/** A part that was asked, with its term as it runs now. */
export interface Onderdeelview extends Required<
  Pick<Gevraagd, 'onderdeel' | 'ingeleverdOp' | 'oordeel' | 'oordeelReden'>
> {
  readonly termijn: Termijnkort | null;
}

/** What anybody who sees the maatregel may know of its term: not who handles the case. */
export type Termijnkort = Pick<Termijnview, (typeof TERMIJNVELDEN)[number]>;
const TERMIJNVELDEN = [
  'id',
  'code',
  'naam',
  'start',
  'uiterlijk',
  'status',
  'voldaanOp',
  'dagenResterend',
  'opgeschortOp',
  'herleiding',
  'waarschuwingen',
  'versie',
] as const;

/** A part of a judgement, with the last day of the new term that it was asked again with, as that runs now. */
export interface Deeloordeelview extends Beoordeeldonderdeel {
  /** Null of what was not asked again, has no term, or was asked once more later. */
  readonly nieuweTermijn: string | null;
}

/** A judgement as a letter told it. Who gave it and what we think of doing next stay with the team. */
export interface Beoordelingview extends Omit<Beoordeling, 'onderdelen' | 'door' | 'vervolg'> {
  readonly onderdelen: readonly Deeloordeelview[];
  readonly door?: Beoordeling['door'];
  readonly vervolg?: Beoordeling['vervolg'];
}
const BEOORDELING_VOOR_AANBIEDER = [
  'ronde',
  'oordeel',
  'motivering',
  'onderdelen',
  'op',
] as const satisfies readonly (keyof Beoordelingview)[];

export type Leveringview = Omit<Levering, 'maatregelId' | 'aanbiederId'>;

/** One that was given in the same act, as it stands now. */
export interface Samenview extends Omit<Samenmaatregel, 'ronde'> {
  readonly stand: Maatregelstand;
}

/** A finding under a maatregel, as it is now. */
export type Grondview = Pick<
  Bevindingfeit,
  'id' | 'nummer' | 'volgnummer' | 'stelling' | 'status' | 'rustOpVim'
>;

export interface Maatregeldetail extends Omit<
  Maatregelstaat,
  'onderdelen' | 'beoordelingen' | 'bevindingIds' | 'statusVoorAanbieder'
> {
  readonly stand: Maatregelstand;
  readonly bevindingen: readonly Grondview[];
  /**
   * Evidence under it turned out to come out of internal incident reports after it was given, without the exception that
   * allows that (Wkkgz art. 9 lid 6): it is to be withdrawn, or its findings to be revised.
   */
  readonly vimSindsdien: boolean;
  readonly onderdelen: readonly Onderdeelview[];
  readonly leveringen: readonly Leveringview[];
  /** Every judgement, the oldest first: of each a letter went in the same act. */
  readonly beoordelingen: readonly Beoordelingview[];
  /** What was given in the same act to other providers of the case. */
  readonly samenMet: readonly Samenview[];
  /** The visits that look whether it was carried out, by day. */
  readonly hercontroles: readonly Bezoekverwijzing[];
  /** What follows from the judgement, as a proposal. */
  readonly voorstel: Voorstel | null;
  readonly handelingen: readonly string[];
  /** The parts that can be judged on their own now, by whoever may judge. */
  readonly apartTeBeoordelen: readonly Gevraagd['onderdeel'][];
  /** The judgements that are possible now. */
  readonly oordelen: readonly Opvolgingsoordeel[];
}

/**
 * What the provider is told: what it must do, why and by when, and what was thought of what it did; not how we weighed it and
 * what we think of doing next.
 */
const VOOR_AANBIEDER = [
  'id',
  'zaakNummer',
  'wet',
  'aanbiederId',
  'aanbiederNaam',
  'soort',
  'omschrijving',
  'onderbouwing',
  'doel',
  'verwachtEffect',
  'ronde',
  'onderdelen',
  'leveringen',
  'beoordelingen',
  'opgelegdOp',
  'status',
  'stand',
  'motivering',
  'beoordeeldOp',
  'intrekkingsreden',
  'versie',
  'handelingen',
  'oordelen',
] as const satisfies readonly (keyof Maatregeldetail)[];
export type Maatregelview = Maatregeldetail | Pick<Maatregeldetail, (typeof VOOR_AANBIEDER)[number]>;

/** The maatregelen of a case or of a provider. Both readings are logged. */
@Injectable()
export class LeesMaatregelen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MaatregelenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly bevindingen: BevindingFeiten,
    private readonly termijnen: TermijnFeiten,
    private readonly bezoeken: BezoekFeiten,
    private readonly klok: Klok,
  ) {}

  /** A provider gets its own only. @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, filter: Maatregelfilter): Promise<Pagina<Maatregelregelview>> {
    eisRecht(actor, 'maatregel:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'maatregel:lijst', object: 'lijst', objectId: 'maatregelen' });
      return this.bladzijde(actor, filter);
    });
  }

  /** How many there are behind each tab of that list, up to 100. @throws DomeinFout GEEN_RECHT */
  aantallen(actor: Actor, bladen: PerBlad<Maatregeltelfilter>): Promise<Bladtelling> {
    eisRecht(actor, 'maatregel:lezen');
    const regel = { handeling: 'maatregel:tellen', object: 'lijst', objectId: 'maatregelen' };
    return this.query.aantallen(actor, bladen, regel);
  }

  /**
   * A page of an export of that list. Its beginning is logged, with the filter.
   * @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours
   */
  exporteer(actor: Actor, filter: Maatregelfilter): Promise<Pagina<Maatregelregelview>> {
    eisRecht(actor, 'maatregel:lezen');
    return this.uow.run(actor, () => {
      if (!filter.vanaf) {
        const velden = filterregels(filter);
        this.uow.schrijf({
          handeling: 'maatregel:exporteren',
          object: 'lijst',
          objectId: 'maatregelen',
          velden,
        });
      }
      return this.bladzijde(actor, filter);
    });
  }

  private async bladzijde(actor: Actor, filter: Maatregelfilter): Promise<Pagina<Maatregelregelview>> {
    const vanAanbieder = bereikVan(actor) === 'aanbieder';
    // It would read no more without, but the whole list for it.
    const vraag = vanAanbieder ? { ...filter, aanbiederId: actor.aanbiederId } : filter;
    const { resultaten, volgende } = await this.query.lijst(vraag);
    const ids = resultaten.flatMap(({ onderdelen }) => verwachteTermijnen(onderdelen));
    const termijnen = ids.length > 0 ? await this.termijnen.vanIds(ids) : [];
    const regels = resultaten.map((rij) => alsRegel(rij, termijnen));
    return {
      resultaten: vanAanbieder ? regels.map((regel) => alleen(regel, REGEL_VOOR_AANBIEDER)) : regels,
      volgende,
    };
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is not there and for what is not yours */
  detail(actor: Actor, id: string): Promise<Maatregelview> {
    eisRecht(actor, 'maatregel:lezen');
    return this.uow.run(actor, async () => {
      const staat = await this.query.detail(id);
      if (!staat) throw new DomeinFout('NIET_GEVONDEN');
      const vanTeam = bereikVan(actor) !== 'aanbieder';
      // Throws for a case that is closed to this person.
      if (vanTeam) await this.zaken.van(staat.zaakId);
      const grond = vanTeam ? await this.bevindingen.van(staat.zaakId, staat.bevindingIds) : [];
      const leveringen = await this.query.leveringen(id);
      const ids = staat.onderdelen.flatMap(({ termijnId }) => termijnId ?? []);
      const termijnen = ids.length > 0 ? await this.termijnen.vanIds(ids) : [];
      this.uow.schrijf({ handeling: 'maatregel:lezen', object: 'maatregel', objectId: id });
      const samenMet = vanTeam && staat.opleggingId ? await this.query.samenMet(staat) : [];
      const hercontroles = vanTeam ? await this.bezoeken.vanMaatregel(id) : [];
      return this.toon(actor, staat, { leveringen, termijnen, grond, samenMet, hercontroles });
    });
  }

  /**
   * The maatregelen of a case and the newest others of its providers, for a page about the case: inside its unit of work,
   * after its row check, and with the terms that it has read already.
   */
  async rondZaak(
    actor: Actor,
    vraag: Rondzaakvraag,
    termijnen: readonly Termijnview[],
  ): Promise<{ readonly vanZaak: readonly Maatregelregel[]; readonly andere: readonly AndereMaatregel[] }> {
    eisRecht(actor, 'maatregel:lezen');
    const rijen = await this.query.rondZaak(vraag);
    return {
      vanZaak: rijen.filter(({ zaakId }) => zaakId === vraag.zaakId).map((rij) => alsRegel(rij, termijnen)),
      andere: rijen
        .filter(({ zaakId }) => zaakId !== vraag.zaakId)
        .map(({ onderdelen: _, ...rij }) => metStand(rij)),
    };
  }

  private toon(
    actor: Actor,
    gelezen: Maatregelstaat,
    { leveringen, termijnen, grond, samenMet, hercontroles }: Rondom,
  ): Maatregelview {
    const vanAanbieder = bereikVan(actor) === 'aanbieder';
    const { bevindingIds, statusVoorAanbieder, ...rest } = gelezen;
    const staat = vanAanbieder && statusVoorAanbieder ? { ...rest, status: statusVoorAanbieder } : rest;
    const stand = { termijnen: termijnen.map(alsTermijnstand), vandaag: this.klok.vandaag() };
    const maatregel = Maatregel.herstel({ ...gelezen, status: staat.status });
    const namen = handelingenVan(actor, staat.status).filter((naam) => maatregel.kan(naam, stand));
    const oordelen = OORDELEN.filter((oordeel) => namen.includes(HANDELING_VAN[oordeel]));
    const volledig: Maatregeldetail = {
      ...staat,
      stand: standVan(staat.status, staat.ronde),
      bevindingen: grond.map(({ id, nummer, volgnummer, stelling, status, rustOpVim }) => ({
        ...{ id, nummer, volgnummer, stelling, status, rustOpVim },
      })),
      vimSindsdien:
        !staat.steuntOpVim && staat.status !== 'ingetrokken' && grond.some(({ rustOpVim }) => rustOpVim),
      onderdelen: staat.onderdelen.map(({ termijnId, ...deel }) => {
        const { onderdeel, ingeleverdOp, oordeel = null, oordeelReden = null } = deel;
        const termijn = termijnen.find(({ id }) => id === termijnId);
        const kort = termijn ? alleen(termijn, TERMIJNVELDEN) : null;
        return { onderdeel, ingeleverdOp, oordeel, oordeelReden, termijn: kort };
      }),
      beoordelingen: toonBeoordelingen(staat, termijnen).map((een) =>
        vanAanbieder ? alleen(een, BEOORDELING_VOOR_AANBIEDER) : een,
      ),
      leveringen: leveringen.map(({ maatregelId: _, aanbiederId: __, ...levering }) => levering),
      ...{ samenMet: samenMet.map(metStand), hercontroles },
      voorstel: voorstelBij(staat.status, maatregel.naarCollege),
      // Three acts in the table, one form on the screen.
      handelingen: [
        ...namen.filter((naam) => !OORDELEN.some((oordeel) => HANDELING_VAN[oordeel] === naam)),
        ...(oordelen.length > 0 ? ['beoordeel'] : []),
      ],
      apartTeBeoordelen: namen.includes('beoordeelOnderdeel')
        ? maatregel.apartTeBeoordelen.map(({ onderdeel }) => onderdeel)
        : [],
      oordelen,
    };
    return vanAanbieder ? alleen(volledig, VOOR_AANBIEDER) : volledig;
  }
}

/** What is read beside the maatregel itself. */
interface Rondom {
  readonly leveringen: readonly Levering[];
  readonly termijnen: readonly Termijnview[];
  readonly grond: readonly Bevindingfeit[];
  readonly samenMet: readonly Samenmaatregel[];
  readonly hercontroles: readonly Bezoekverwijzing[];
}

/** Each with the new terms that it led to. Of a part that was asked again more often, the last one is what holds. */
function toonBeoordelingen(
  { beoordelingen, onderdelen: gevraagd }: Pick<Maatregelstaat, 'beoordelingen' | 'onderdelen'>,
  termijnen: readonly Termijnview[],
): Beoordelingview[] {
  const opnieuw = ({ vervolg, onderdelen }: Beoordeling, naam: Gevraagd['onderdeel']) =>
    vervolg?.keuze === 'nieuwe_termijn' &&
    onderdelen.some(({ onderdeel, oordeel }) => onderdeel === naam && oordeel !== 'voldoet');
  const laatste = (naam: Gevraagd['onderdeel']) => beoordelingen.findLast((een) => opnieuw(een, naam));
  return beoordelingen.map((een) => ({
    ...een,
    onderdelen: een.onderdelen.map((deel) => {
      const termijnId =
        laatste(deel.onderdeel) === een &&
        gevraagd.find(({ onderdeel }) => onderdeel === deel.onderdeel)?.termijnId;
      const nieuweTermijn = termijnen.find(({ id }) => id === termijnId)?.uiterlijk ?? null;
      return { ...deel, nieuweTermijn };
    }),
  }));
}

/** A hand-over follows from the case and is no button. */
function handelingenVan(actor: Actor, status: Maatregelstatus): Maatregelhandeling[] {
  return mogelijkeHandelingen<Maatregelstatus, Maatregelhandeling>(maatregelovergangen, status)
    .filter(({ handeling, recht }) => handeling !== 'draagOver' && heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
}
