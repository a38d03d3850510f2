import { type GelezenDocument, LeesDocument } from '@navolgbaar/document';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, alleen, eisRecht, heeftRecht, namens } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { gekozen, isGehoord, ontbreektVoorJurist } from '../../domain/adviesinhoud';
import {
  type Adviesstaat,
  type Juristadvies,
  geldigJuristadvies,
  isRapportVoorJurist,
} from '../../domain/adviesstaat';
import { type Advieshandeling, type Adviesstatus, adviesovergangen } from '../../domain/collegeadvies-status';
import type { Veldfout } from '../../domain/fouten';
import { type Maatregelgrond, RECHTSMIDDEL } from '../../domain/maatregelgronden.v1';
import { eisZichtbaar, zichtVan } from '../zicht';
import { type Adviesfilter, type Adviesrij, AdviezenQuery } from './adviezen.query';

/** Whose turn it is, until when, and whether that day has passed. */
export interface Wachten {
  readonly uiterlijk: string | null;
  readonly teLaat: boolean;
}

export type Adviesregel = Adviesrij & Wachten;

/** What the jurist concluded, and what he wrote where that is shared. */
export type Juristview = Pick<Juristadvies, 'oordeel' | 'op'> & {
  readonly tekst: string | null;
  readonly punten: Juristadvies['punten'] | null;
};

export interface Adviesdetail extends Adviesstaat, Wachten {
  /** The advice of the jurist on this text; null when he did not see it. */
  readonly jurist: Juristview | null;
  /** What the chosen measure on the chosen ground is, and where that stands. */
  readonly keuze: Maatregelgrond | null;
  /** What can be done against it. */
  readonly rechtsmiddel: string | null;
  /** What must be there before it can go to the jurist, each with the field that it is about. */
  readonly nogVoorJurist: readonly Veldfout[];
  /** What is missing before it can go to the college. */
  readonly nogNodig: readonly ('grond' | 'rapport' | 'zienswijze' | 'jurist')[];
  readonly handelingen: readonly string[];
}

/** What is the same for the jurist and the college: not the case, the accounts of people, or how the team works on it. */
const VAN_BUITEN = [
  ...(['id', 'zaakNummer', 'wet', 'aanbiederId', 'aanbiederNaam', 'gemeenteId', 'gemeenteNaam'] as const),
  ...([
    'status',
    'aanleiding',
    'inhoud',
    'rapport',
    'zienswijze',
    'jurist',
    'keuze',
    'rechtsmiddel',
  ] as const),
  ...(['uiterlijk', 'teLaat', 'reden', 'beeindigdOp', 'handelingen', 'versie'] as const),
] as const satisfies readonly (keyof Adviesdetail)[];
const REGEL_VAN_BUITEN = [
  ...(['id', 'zaakNummer', 'aanbiederId', 'aanbiederNaam', 'gemeenteId', 'gemeenteNaam', 'status'] as const),
  ...([
    'aanleiding',
    'maatregel',
    'verzondenOp',
    'besluit',
    'openVragen',
    'uiterlijk',
    'teLaat',
    'versie',
  ] as const),
] as const satisfies readonly (keyof Adviesregel)[];

type Buiten = Pick<Adviesdetail, (typeof VAN_BUITEN)[number]>;
type ZonderAccount<T> = Omit<T, 'door' | 'gesteldDoor'>;

/** Whether the report itself can be opened here: for the jurist, who reaches it by the advice alone. */
interface MetRapport {
  readonly rapportLeesbaar: boolean;
}

/** Before it is sent the jurist reads on what it rests, and what he said before. */
export type Juristdetail = Buiten &
  MetRapport & {
    readonly basis: Adviesstaat['basis'];
    readonly juristadviezen: readonly ZonderAccount<Juristadvies>[];
    readonly terugzendingen: readonly ZonderAccount<Adviesstaat['terugzendingen'][number]>[];
  };
/** Never what the provider was told to do: only that a measure was not followed, and since when. */
export type Collegedetail = Buiten & {
  readonly basis: readonly Pick<Adviesstaat['basis'][number], 'soort' | 'op'>[];
  readonly verzending: ZonderAccount<NonNullable<Adviesstaat['verzending']>> | null;
  readonly vragen: readonly ZonderAccount<Adviesstaat['vragen'][number]>[];
  readonly besluiten: readonly ZonderAccount<Adviesstaat['besluiten'][number]>[];
};
export type Adviesview = Adviesdetail | Juristdetail | Collegedetail | (Collegedetail & MetRapport);
export type Adviesregelview = Adviesregel | Pick<Adviesregel, (typeof REGEL_VAN_BUITEN)[number]>;

/** The advices to colleges, as each side may read them. Every reading is logged. */
@Injectable()
export class LeesAdviezen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: AdviezenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly documenten: LeesDocument,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, filter: Adviesfilter): Promise<Pagina<Adviesregelview>> {
    eisRecht(actor, 'collegeadvies:lezen');
    const zicht = zichtVan(actor);
    return this.uow.run(actor, async () => {
      // By case is for the team to ask: the others do not know the case.
      const vraag = zicht === 'team' ? filter : { ...filter, zaakId: null };
      const { resultaten, volgende } = await this.query.lijst(vraag, zicht);
      this.uow.schrijf({ handeling: 'collegeadvies:lijst', object: 'lijst', objectId: 'collegeadviezen' });
      const regels = resultaten.map((rij) => ({ ...rij, ...this.wachten(rij) }));
      return {
        resultaten: zicht === 'team' ? regels : regels.map((regel) => alleen(regel, REGEL_VAN_BUITEN)),
        volgende,
      };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is not there and for what is not yours */
  detail(actor: Actor, id: string): Promise<Adviesview> {
    eisRecht(actor, 'collegeadvies:lezen');
    return this.uow.run(actor, async () => {
      const advies = await this.query.detail(id);
      if (!advies) throw new DomeinFout('NIET_GEVONDEN');
      eisZichtbaar(actor, advies);
      const zicht = zichtVan(actor);
      const zaak = zicht === 'team' ? await this.zaken.van(advies.zaakId) : null;
      if (zicht === 'team' && !zaak) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'collegeadvies:lezen', object: 'collegeadvies', objectId: id });
      const volledig = this.toon(actor, advies);
      // After a hand-over the team only reads (BK-8.08).
      if (zicht === 'team')
        return zaak?.uitkomst === 'overgedragen' ? { ...volledig, handelingen: [] } : volledig;
      // What was sent, a jurist reads as the college does.
      if (zicht === 'jurist' && !advies.verzending) return voorJurist(volledig);
      const gelezen = voorCollege(volledig);
      // What the college gets of it or not, his own advice stays his.
      if (zicht === 'college') return gelezen;
      return { ...gelezen, jurist: volledig.jurist, rapportLeesbaar: isRapportVoorJurist(advies) };
    });
  }

  /**
   * A paper of an advice: the advice as it was sent, or what the college added to its decision. Who reads the advice reads
   * its papers.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a paper of another advice, DOCUMENT.… while it may not leave the
   * house
   */
  async stuk(actor: Actor, id: string, documentId: string): Promise<GelezenDocument> {
    const { verzending, besluiten } = (await this.detail(actor, id)) as Partial<Adviesstaat>;
    const stukken = [verzending?.stuk, ...(besluiten ?? []).flatMap((besluit) => besluit.stukken)];
    if (!stukken.some((een) => een?.documentId === documentId)) throw new DomeinFout('NIET_GEVONDEN');
    return this.documenten.execute(namens(actor), documentId);
  }

  private toon(actor: Actor, advies: Adviesstaat): Adviesdetail {
    const { inhoud, status, besluiten, verzending, zienswijze } = advies;
    const keuze = gekozen(inhoud);
    const jurist = geldigJuristadvies(advies);
    const open: Record<Adviesdetail['nogNodig'][number], boolean> = {
      grond: keuze === null,
      rapport: advies.rapport === null,
      zienswijze: keuze?.karakter === 'besluit' && !isGehoord(zienswijze, this.klok.vandaag().toString()),
      jurist: jurist === null,
    };
    const nogVoorJurist = status === 'concept' ? ontbreektVoorJurist(advies) : [];
    const nogNodig = verzending
      ? []
      : (Object.keys(open) as (keyof typeof open)[]).filter((deel) => open[deel]);
    return {
      ...advies,
      ...this.wachten({ ...advies, aangehoudenTot: besluiten.at(-1)?.tot ?? null }),
      jurist: jurist && (({ oordeel, op, tekst, punten }) => ({ oordeel, op, tekst, punten }))(jurist),
      ...{ keuze, rechtsmiddel: keuze && RECHTSMIDDEL[keuze.karakter].tekst, nogNodig, nogVoorJurist },
      handelingen: handelingenVan(actor, status, {
        verzend: nogNodig.length === 0,
        legVoor: nogVoorJurist.length === 0,
        vraagZienswijze: keuze?.karakter === 'besluit' && !zienswijze?.gevraagdOp,
        beantwoordVraag: advies.vragen.some(({ beantwoordOp }) => beantwoordOp === null),
      }),
    };
  }

  private wachten({
    status,
    juristUiterlijk,
    antwoordUiterlijk,
    aangehoudenTot,
  }: Pick<Adviesrij, 'status' | 'juristUiterlijk' | 'antwoordUiterlijk' | 'aangehoudenTot'>): Wachten {
    const uiterlijk =
      { bij_jurist: juristUiterlijk, verzonden: antwoordUiterlijk, aangehouden: aangehoudenTot }[
        status as string
      ] ?? null;
    return { uiterlijk, teLaat: uiterlijk !== null && uiterlijk < this.klok.vandaag().toString() };
  }
}

const zonderAccount = <T extends { door?: unknown; gesteldDoor?: unknown }>(deel: T): ZonderAccount<T> => {
  const { door: _, gesteldDoor: __, ...rest } = deel;
  return rest;
};

function voorJurist(advies: Adviesdetail): Juristdetail {
  return {
    ...alleen(advies, VAN_BUITEN),
    rapportLeesbaar: isRapportVoorJurist(advies),
    basis: advies.basis,
    juristadviezen: advies.juristadviezen.map(zonderAccount),
    terugzendingen: advies.terugzendingen.map(zonderAccount),
  };
}

function voorCollege(advies: Adviesdetail): Collegedetail {
  const { jurist, verzending } = advies;
  const gedeeld = verzending?.juristdeling === 'volledig';
  return {
    ...alleen(advies, VAN_BUITEN),
    jurist: jurist && { ...jurist, ...(gedeeld ? {} : { tekst: null, punten: null }) },
    basis: advies.basis.map(({ soort, op }) => ({ soort, op })),
    verzending: verzending && zonderAccount(verzending),
    vragen: advies.vragen.map(zonderAccount),
    besluiten: advies.besluiten.map(zonderAccount),
  };
}

/** Two acts in the table, one form on the screen; a proposal is filled in by the system, a hand-over follows the measure. */
const FORMULIER: Readonly<Partial<Record<Advieshandeling, string | null>>> = {
  houdAan: 'besluit',
  vulAan: null,
  draagOver: null,
};

function handelingenVan(
  actor: Actor,
  status: Adviesstatus,
  kan: Readonly<Partial<Record<Advieshandeling, boolean>>>,
): string[] {
  const namen = mogelijkeHandelingen<Adviesstatus, Advieshandeling>(adviesovergangen, status)
    .filter(({ handeling, recht }) => (kan[handeling] ?? true) && heeftRecht(actor, recht as Rechtnaam))
    .flatMap(({ handeling }) => {
      const formulier = FORMULIER[handeling];
      return formulier === null ? [] : [formulier ?? handeling];
    });
  return [...new Set(namen)];
}
