import { DocumentenVanIds, type Getoonddocument } from '@navolgbaar/document';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, alleen, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { TermijnFeiten } from '@navolgbaar/termijn';
import { type Opvraaglijststaat, type Termijnstand, isVoorbij, moetNog } from '../../domain/opvraaglijst';
import {
  type Opvraaghandeling,
  type Opvraagstatus,
  opvraagovergangen,
} from '../../domain/opvraaglijst-status';
import { bewaard, isOpen, teBeoordelen, teVragen } from '../../domain/opvraagvraag';
import { eisEigen } from '../opvraagwerk';
import { type Opvraagfilter, type Opvraagrij, OpvraaglijstenQuery } from './opvraaglijsten.query';
import { type Vraagview, toonVragen } from './toon-vragen';

export type Opvraagregel = Opvraagrij & Termijnstand;

/** What of the lists waits for somebody, the first last day on top. */
export interface Wachtendelijsten {
  readonly bijTeam: readonly Opvraagregel[];
  /** With the provider, while the last day has passed. */
  readonly teLaat: readonly Opvraagregel[];
}

export interface Opvraagdetail extends Omit<Opvraaglijststaat, 'vragen' | 'uiterlijk'>, Termijnstand {
  readonly vragen: readonly Vraagview[];
  /** The files that the answers name, as far as this reader may see them. */
  readonly documenten: readonly Getoonddocument[];
  readonly handelingen: readonly string[];
}

/** What a provider gets: what is asked, why, and what it answered; neither the case nor the visit. */
const VOOR_AANBIEDER = [
  ...(['id', 'zaakNummer', 'aanbiederId', 'aanbiederNaam', 'titel', 'inleiding', 'status'] as const),
  ...(['uiterlijk', 'opgeschortOp', 'verstuurdOp', 'termijnId', 'ronde', 'vragen', 'reden'] as const),
  ...(['documenten', 'handelingen', 'versie'] as const),
] as const satisfies readonly (keyof Opvraagdetail)[];
const REGEL_VOOR_AANBIEDER = [
  ...(['id', 'zaakNummer', 'aanbiederId', 'aanbiederNaam', 'titel', 'status', 'uiterlijk'] as const),
  ...(['opgeschortOp', 'verstuurdOp', 'aantalVragen', 'versie'] as const),
] as const satisfies readonly (keyof Opvraagregel)[];

export type Opvraagview = Opvraagdetail | Pick<Opvraagdetail, (typeof VOOR_AANBIEDER)[number]>;
export type Opvraagregelview = Opvraagregel | Pick<Opvraagregel, (typeof REGEL_VOOR_AANBIEDER)[number]>;

/** Request lists: a provider sees its own once sent, a toezichthouder those of the cases open to him. Readings are logged. */
@Injectable()
export class LeesOpvraaglijsten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: OpvraaglijstenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly termijnen: TermijnFeiten,
    private readonly documenten: DocumentenVanIds,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  async lijst(actor: Actor, filter: Opvraagfilter): Promise<Pagina<Opvraagregelview>> {
    eisRecht(actor, 'opvraaglijst:lezen');
    const vanAanbieder = isAanbieder(actor);
    // An account of a provider that works for none sees nothing, not everything.
    if (vanAanbieder && !actor.aanbiederId) return { resultaten: [], volgende: null };
    return this.uow.run(actor, async () => {
      const { resultaten, volgende } = await this.query.lijst({
        ...filter,
        // Whatever a provider asks: its own, and not by case or visit.
        ...(vanAanbieder ? { aanbiederId: actor.aanbiederId, zaakId: null, bezoekId: null } : {}),
      });
      this.uow.schrijf(GELEZEN);
      const nu = await this.nu(resultaten);
      const regels = resultaten.map((rij) => ({ ...rij, ...nu(rij) }));
      return {
        resultaten: vanAanbieder ? regels.map((regel) => alleen(regel, REGEL_VOOR_AANBIEDER)) : regels,
        volgende,
      };
    });
  }

  /**
   * What waits for the team in these cases, or in all that it sees. Three statements and an audit line.
   * @param zaakIds null: of the whole team @throws DomeinFout GEEN_RECHT
   */
  wachtend(actor: Actor, zaakIds: readonly string[] | null, aantal: number): Promise<Wachtendelijsten> {
    eisRecht(actor, 'opvraaglijst:beoordelen');
    const vandaag = this.klok.vandaag().toString();
    return this.uow.run(actor, async () => {
      const bijTeam = await this.query.wachtOpTeam({ zaakIds, aantal });
      // A term may since have been extended or suspended, never shortened: what is late is among these.
      const gepasseerd = { zaakIds, aanbiederId: null, voor: vandaag, aantal };
      const bijAanbieder = await this.query.bijAanbieder(gepasseerd);
      const nu = await this.nu([...bijTeam, ...bijAanbieder]);
      this.uow.schrijf(GELEZEN);
      const metTermijn = (rijen: readonly Opvraagrij[]) => rijen.map((rij) => ({ ...rij, ...nu(rij) }));
      const teLaat = metTermijn(bijAanbieder).filter((rij) => isVoorbij(rij, vandaag));
      return { bijTeam: metTermijn(bijTeam), teLaat };
    });
  }

  /** What a provider must answer, the first last day on top as it was set. @throws DomeinFout GEEN_RECHT */
  async teBeantwoorden(
    actor: Actor,
    aantal: number,
  ): Promise<readonly Pick<Opvraagregel, (typeof REGEL_VOOR_AANBIEDER)[number]>[]> {
    eisRecht(actor, 'opvraaglijst:beantwoorden');
    const { aanbiederId } = actor;
    if (!aanbiederId) return [];
    return this.uow.run(actor, async () => {
      const rijen = await this.query.bijAanbieder({ zaakIds: null, aanbiederId, voor: null, aantal });
      const nu = await this.nu(rijen);
      this.uow.schrijf(GELEZEN);
      return rijen.map((rij) => alleen({ ...rij, ...nu(rij) }, REGEL_VOOR_AANBIEDER));
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is not there and for what is not yours */
  detail(actor: Actor, id: string): Promise<Opvraagview> {
    eisRecht(actor, 'opvraaglijst:lezen');
    return this.uow.run(actor, async () => {
      const lijst = await this.query.detail(id);
      if (!lijst) throw new DomeinFout('NIET_GEVONDEN');
      const vanAanbieder = isAanbieder(actor);
      if (vanAanbieder) eisEigen(actor, lijst);
      else if (!(await this.zaken.van(lijst.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      const eerder = lijst.vragen.flatMap(({ bekend }) =>
        bekend?.soort === 'antwoord' ? [bekend.lijstId] : [],
      );
      const vragen = toonVragen(lijst, await this.query.vanIds([...new Set(eerder)]), vanAanbieder);
      const nu = (await this.nu([lijst]))(lijst);
      const voorbij = isVoorbij(nu, this.klok.vandaag().toString());
      const bestanden = await this.documenten.van([...new Set(vragen.flatMap(documentIdsVan))]);
      this.uow.schrijf({ handeling: 'opvraaglijst:lezen', object: 'opvraaglijst', objectId: id });
      const detail: Opvraagdetail = {
        ...lijst,
        ...nu,
        vragen,
        documenten: bestanden,
        handelingen: handelingenVan(actor, lijst, voorbij),
      };
      return vanAanbieder ? alleen(detail, VOOR_AANBIEDER) : detail;
    });
  }

  private async nu(
    lijsten: readonly Pick<Opvraaglijststaat, 'termijnId'>[],
  ): Promise<(lijst: Pick<Opvraaglijststaat, 'termijnId' | 'uiterlijk'>) => Termijnstand> {
    const ids = lijsten.flatMap(({ termijnId }) => termijnId ?? []);
    const gevonden = ids.length === 0 ? [] : await this.termijnen.vanIds(ids);
    const perId = new Map(gevonden.map((termijn) => [termijn.id, termijn]));
    return ({ termijnId, uiterlijk }) => {
      const termijn = perId.get(termijnId ?? '');
      return {
        uiterlijk: termijn?.uiterlijk ?? uiterlijk,
        opgeschortOp: termijn?.opgeschortOp ?? null,
      };
    };
  }
}

const GELEZEN = { handeling: 'opvraaglijst:lijst', object: 'lijst', objectId: 'opvraaglijsten' } as const;

const isAanbieder = (actor: Actor): boolean => actor.rollen.includes('aanbieder');

const documentIdsVan = ({ antwoorden, bekend }: Vraagview): readonly string[] => [
  ...antwoorden.flatMap(({ documentIds }) => documentIds),
  ...(bekend?.documentIds ?? []),
];

/** What the table allows, as far as there is something to do it with. */
function handelingenVan(
  actor: Actor,
  { status, vragen }: Opvraaglijststaat,
  termijnVoorbij: boolean,
): string[] {
  const kan: Readonly<Partial<Record<Opvraaghandeling, boolean>>> = {
    verstuur: vragen.length > 0,
    beantwoord: vragen.some(isOpen),
    dienIn: vragen.some((vraag) => bewaard(vraag) !== null),
    // The same button: how much came in decides which it is.
    dienDeelsIn: false,
    // These stand at each question.
    legVast: false,
    legLaatsteVast: false,
    // The same act on a question: whether it was the last open one decides.
    laatLaatsteVervallen: false,
    vraagNader: vragen.some(teVragen),
    sluit:
      !vragen.some((vraag) => teBeoordelen(vraag) || teVragen(vraag)) &&
      (termijnVoorbij || !moetNog({ vragen })),
  };
  return mogelijkeHandelingen<Opvraagstatus, Opvraaghandeling>(opvraagovergangen, status)
    .filter(({ handeling, recht }) => (kan[handeling] ?? true) && heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
}
