import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { MeldingFeiten, type Meldingdetail, type Zaakmelding } from '@navolgbaar/melding';
import { type Actor, type Rechtnaam, alleen, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Afwegingskader, isAanname } from '../../domain/afwegingskader';
import {
  type Herweginghandeling,
  type Herwegingstatus,
  herwegingovergangen,
} from '../../domain/herweging/herweging-status';
import {
  type Herweeguitkomst,
  type Oordeel,
  type Paar,
  bepaalUitkomst,
} from '../../domain/herweging/uitkomst';
import { Afwegingskaders } from '../ports/afwegingskaders';
import { type Herweegitem, type Herweging, Herwegingen } from '../ports/herwegingen';
import { type Weging, WegingRepository } from '../ports/weging.repository';

/** One line of a round: never what anybody found in it. */
export interface Herweegregel extends Pick<Herweegitem, 'id' | 'status' | 'reden' | 'versie'> {
  readonly nummer: string;
  readonly wegerId: string;
  /** Name of who weighs it again. */
  readonly weger: string | null;
  /** Of the reader himself. */
  readonly vanMij: boolean;
}

export interface Herwegingdetail extends Herweging {
  readonly handelingen: readonly Herweginghandeling[];
  /** Of who holds the round all; of another the own ones. */
  readonly items: readonly Herweegregel[];
  /** Null until the round is closed: before that nobody sees how weighings compare. */
  readonly uitkomst:
    (Herweeguitkomst & { readonly overgeslagen: number; readonly nietGewogen: number }) | null;
}

const FEITEN = [
  ...['nummer', 'soort', 'onderwerp', 'omschrijving', 'wet', 'domein', 'aanbiederNaam', 'gebeurtenisdatum'],
  'ontvangenOp',
] as const satisfies readonly (keyof Meldingdetail)[];

/** What who weighs again may know: the facts, and nothing of the first weighing, its colour or the decision. */
export interface Herweegblad extends Pick<Herweegitem, 'id' | 'herwegingId' | 'status' | 'versie'> {
  readonly jaar: number;
  readonly melding: Pick<Meldingdetail, (typeof FEITEN)[number]>;
  /** The numbers that were known when it was weighed first. */
  readonly getroffen: number | null;
  readonly aantalClienten: number | null;
  readonly eerdereMeldingen: number;
  readonly kader: Pick<Afwegingskader, 'nummer' | 'ernstnaam' | 'omvangnaam' | 'rijen' | 'kolommen'> & {
    readonly aanname: boolean;
  };
  /** What this person found himself, once done. */
  readonly oordeel: Oordeel | null;
}

/** The rounds of blind re-weighing as the team reads them. */
@Injectable()
export class LeesHerwegingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly feiten: MeldingFeiten,
    private readonly herwegingen: Herwegingen,
    private readonly wegingen: WegingRepository,
    private readonly kaders: Afwegingskaders,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Herweging[]> {
    eisRecht(actor, 'herweging:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'herweging:lijst', object: 'lijst', objectId: 'herwegingen' });
      return this.herwegingen.lijst();
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Herwegingdetail> {
    eisRecht(actor, 'herweging:lezen');
    return this.uow.run(actor, async () => {
      const ronde = await this.herwegingen.vind(id);
      if (!ronde) throw new DomeinFout('NIET_GEVONDEN');
      const items = await this.herwegingen.itemsVan(id);
      const ids = items.map(({ meldingId }) => meldingId);
      const { vanZaak } = await this.feiten.rondZaak({ ids, aanbiederIds: [], aantal: 0 });
      const meldingen = new Map(vanZaak.map((melding) => [melding.id, melding]));
      const zichtbaar = items.filter(({ meldingId }) => meldingen.has(meldingId));
      const allen = heeftRecht(actor, 'herweging:houden');
      const getoond = zichtbaar.filter(({ wegerId }) => allen || wegerId === actor.gebruikerId);
      const namen = await this.gebruikers.vanIds([...new Set(getoond.map(({ wegerId }) => wegerId))]);
      this.uow.schrijf({ handeling: 'herweging:lezen', object: 'herweging', objectId: id });
      return {
        ...ronde,
        handelingen: mogelijkeHandelingen<Herwegingstatus, Herweginghandeling>(
          herwegingovergangen,
          ronde.status,
        )
          .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
          .map(({ handeling }) => handeling),
        items: getoond.map((item) => ({
          ...alleen(item, ['id', 'status', 'reden', 'versie', 'wegerId']),
          nummer: meldingen.get(item.meldingId)?.nummer ?? '',
          weger: namen.find((wie) => wie.id === item.wegerId)?.naam ?? null,
          vanMij: item.wegerId === actor.gebruikerId,
        })),
        uitkomst: ronde.status === 'gesloten' ? await this.uitkomst(zichtbaar, meldingen) : null,
      };
    });
  }

  /**
   * Opens one to weigh it. Only for who got it. Known limits: the melding is shown as it is now, and who opens its own page
   * can read the first weighing there; that reading stands in the audit trail apart from this one, and the form says so.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  blad(actor: Actor, id: string): Promise<Herweegblad> {
    eisRecht(actor, 'herweging:wegen');
    return this.uow.run(actor, async () => {
      const item = await this.herwegingen.item(id);
      if (!item || item.wegerId !== actor.gebruikerId) throw new DomeinFout('NIET_GEVONDEN');
      const ronde = await this.herwegingen.vind(item.herwegingId);
      const melding = await this.feiten.inhoud(item.meldingId);
      const eerste = await this.eerste(item);
      const kader = await this.kaders.vind(eerste.matrixId);
      if (!ronde || !melding || !kader) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'herweging:lezen', object: 'herweegitem', objectId: id });
      return {
        ...alleen(item, ['id', 'herwegingId', 'status', 'versie', 'oordeel']),
        ...{ jaar: ronde.jaar, melding: alleen(melding, FEITEN) },
        ...{ getroffen: eerste.getroffen, aantalClienten: eerste.aantalClienten },
        eerdereMeldingen: eerste.eerdereMeldingIds.length,
        kader: {
          ...alleen(kader, ['nummer', 'ernstnaam', 'omvangnaam', 'rijen', 'kolommen']),
          aanname: isAanname(kader),
        },
      };
    });
  }

  private async eerste({ meldingId, wegingId }: Herweegitem): Promise<Weging> {
    const weging = (await this.wegingen.wegingenVan([meldingId])).find((een) => een.id === wegingId);
    if (!weging) throw new DomeinFout('NIET_GEVONDEN');
    return weging;
  }

  private async uitkomst(
    items: readonly Herweegitem[],
    meldingen: ReadonlyMap<string, Zaakmelding>,
  ): Promise<NonNullable<Herwegingdetail['uitkomst']>> {
    const wegingen = await this.wegingen.wegingenVan(items.map(({ meldingId }) => meldingId));
    const schalen = (await this.kaders.alle()).map(({ id, nummer, rijen }) => ({
      kaderId: id,
      nummer,
      rijen,
    }));
    const paren = items.flatMap((item): Paar[] => {
      const eerste = wegingen.find(({ id }) => id === item.wegingId);
      if (!eerste || !item.oordeel) return [];
      const nummer = meldingen.get(item.meldingId)?.nummer ?? '';
      const { meldingId, oordeel: tweede } = item;
      return [{ meldingId, nummer, kaderId: eerste.matrixId, eerste: alleen(eerste, OORDEEL), tweede }];
    });
    const hoeveel = (status: Herweegitem['status']) => items.filter((item) => item.status === status).length;
    return {
      ...bepaalUitkomst(paren, schalen),
      ...{ overgeslagen: hoeveel('overgeslagen'), nietGewogen: hoeveel('open') },
    };
  }
}

const OORDEEL = [
  ...([
    'ernst',
    'ernstNaam',
    'omvang',
    'omvangNaam',
    'kleur',
    'ernstMotivering',
    'omvangMotivering',
  ] as const),
  'verhogingReden',
] as const;
