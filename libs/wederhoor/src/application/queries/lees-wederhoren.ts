import { DocumentenVanIds, type Getoonddocument } from '@navolgbaar/document';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, alleen, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { RapportFeiten, metKoppen } from '@navolgbaar/rapport';
import { type Onderdeel, onderdelenVan, veranderd } from '../../domain/concept';
import { aantalWoorden } from '../../domain/reactie';
import type { Wederhoorstaat } from '../../domain/wederhoor';
import {
  type Wederhoorhandeling,
  type Wederhoorstatus,
  wederhoorovergangen,
} from '../../domain/wederhoor-status';
import { type Termijnstand, Wederhoortermijn } from '../wederhoortermijn';
import { eisEigen } from '../wederhoorwerk';
import { type Wederhoorfilter, type Wederhoorrij, WederhorenQuery } from './wederhoren.query';

export type Wederhoorregel = Wederhoorrij & Termijnstand;

export interface Wederhoordetail extends Omit<Wederhoorstaat, 'uiterlijk'>, Termijnstand {
  /** The parts that can be reacted to. */
  readonly onderdelen: readonly Onderdeel[];
  /** How many words the own reaction has. */
  readonly aantalWoorden: number;
  /** What differs from the version that was sent before; null for the first. */
  readonly sindsVorige: readonly string[] | null;
  /** What the team changed in the draft since this version was sent. */
  readonly sindsVersturen: readonly string[];
  /** The files that the reactions name. */
  readonly documenten: readonly Getoonddocument[];
  readonly handelingen: readonly string[];
}

/** What a provider gets: the draft as it was sent, and what it said of it; neither the case nor the report as it is now. */
const VOOR_AANBIEDER = [
  ...(['id', 'zaakNummer', 'rapportNummer', 'aanbiederId', 'aanbiederNaam', 'status', 'concept'] as const),
  ...(['onderdelen', 'toelichting', 'verstuurdOp', 'uiterlijk', 'opgeschortOp', 'termijnId'] as const),
  ...(['reacties', 'eigenReactie', 'aantalWoorden', 'meesteWoorden', 'ingediendOp', 'ontvangst'] as const),
  ...(['reden', 'sindsVorige', 'documenten', 'handelingen', 'versie'] as const),
] as const satisfies readonly (keyof Wederhoordetail)[];
const REGEL_VOOR_AANBIEDER = [
  ...(['id', 'zaakNummer', 'rapportNummer', 'aanbiederId', 'aanbiederNaam', 'titel', 'status'] as const),
  ...(['verstuurdOp', 'uiterlijk', 'opgeschortOp', 'versie'] as const),
] as const satisfies readonly (keyof Wederhoorregel)[];

export type Wederhoorview = Wederhoordetail | Pick<Wederhoordetail, (typeof VOOR_AANBIEDER)[number]>;
export type Wederhoorregelview = Wederhoorregel | Pick<Wederhoorregel, (typeof REGEL_VOOR_AANBIEDER)[number]>;

const GELEZEN = { handeling: 'wederhoor:lijst', object: 'lijst', objectId: 'wederhoren' } as const;

/** What waits for the team: reactions without an answer, and last days that passed without a reaction. */
export interface Wachtendwederhoor {
  readonly teBeantwoorden: readonly Wederhoorregel[];
  readonly zonderReactie: readonly Wederhoorregel[];
}

/** Hearings: a provider sees its own, a toezichthouder those of the cases open to him. Readings are logged. */
@Injectable()
export class LeesWederhoren {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: WederhorenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly rapporten: RapportFeiten,
    private readonly termijn: Wederhoortermijn,
    private readonly documenten: DocumentenVanIds,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  async lijst(actor: Actor, filter: Wederhoorfilter): Promise<Pagina<Wederhoorregelview>> {
    eisRecht(actor, 'wederhoor:lezen');
    const vanAanbieder = isAanbieder(actor);
    // An account of a provider that works for none sees nothing, not everything.
    if (vanAanbieder && !actor.aanbiederId) return { resultaten: [], volgende: null };
    return this.uow.run(actor, async () => {
      const { resultaten, volgende } = await this.query.lijst({
        ...filter,
        // Whatever a provider asks: its own, and not by case or report.
        ...(vanAanbieder ? { aanbiederId: actor.aanbiederId, zaakId: null, rapportId: null } : {}),
      });
      this.uow.schrijf(GELEZEN);
      const nu = await this.termijn.standen(resultaten);
      const regels = resultaten.map((rij) => ({ ...rij, ...nu(rij) }));
      return {
        resultaten: vanAanbieder ? regels.map((regel) => alleen(regel, REGEL_VOOR_AANBIEDER)) : regels,
        volgende,
      };
    });
  }

  /** @param zaakIds null: of the whole team @throws DomeinFout GEEN_RECHT */
  wachtend(actor: Actor, zaakIds: readonly string[] | null, aantal: number): Promise<Wachtendwederhoor> {
    eisRecht(actor, 'wederhoor:behandelen');
    const voor = this.klok.vandaag().toString();
    return this.uow.run(actor, async () => {
      const binnen = await this.query.wachtend({ status: 'gereageerd', zaakIds, voor: null, aantal });
      // A term may since have been extended or suspended, never shortened: what is late is among these.
      const gepasseerd = await this.query.wachtend({ status: 'verstuurd', zaakIds, voor, aantal });
      const nu = await this.termijn.standen([...binnen, ...gepasseerd]);
      this.uow.schrijf(GELEZEN);
      const metTermijn = (rijen: readonly Wederhoorrij[]) => rijen.map((rij) => ({ ...rij, ...nu(rij) }));
      return {
        teBeantwoorden: metTermijn(binnen),
        zonderReactie: metTermijn(gepasseerd).filter((rij) => this.termijn.isVoorbij(rij)),
      };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is not there and for what is not yours */
  detail(actor: Actor, id: string): Promise<Wederhoorview> {
    eisRecht(actor, 'wederhoor:lezen');
    return this.uow.run(actor, async () => {
      const gevonden = await this.query.detail(id);
      if (!gevonden) throw new DomeinFout('NIET_GEVONDEN');
      const vanAanbieder = isAanbieder(actor);
      if (vanAanbieder) eisEigen(actor, gevonden);
      else if (!(await this.zaken.van(gevonden.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      const wederhoor = vanAanbieder ? gevonden : zonderBewaard(gevonden);
      const stand = await this.termijn.stand(wederhoor);
      const vorige = await this.query.vorige(wederhoor);
      const ids = [...new Set(wederhoor.reacties.flatMap(({ documentIds }) => documentIds))];
      this.uow.schrijf({ handeling: 'wederhoor:lezen', object: 'wederhoor', objectId: id });
      const detail: Wederhoordetail = {
        ...{ ...wederhoor, ...stand, onderdelen: onderdelenVan(wederhoor.concept) },
        aantalWoorden: aantalWoorden(wederhoor.eigenReactie ?? ''),
        sindsVorige: vorige && veranderd(vorige.concept, wederhoor.concept),
        sindsVersturen: vanAanbieder ? [] : await this.sindsVersturen(actor, wederhoor),
        documenten: ids.length === 0 ? [] : await this.documenten.van(ids),
        handelingen: handelingenVan(actor, wederhoor, this.termijn.isVoorbij(stand)),
      };
      if (!vanAanbieder) return detail;
      const { reacties, ...rest } = alleen(detail, VOOR_AANBIEDER);
      return { ...rest, reacties: reacties.map((reactie) => alsAanbieder(reactie, wederhoor.status)) };
    });
  }

  private async sindsVersturen(actor: Actor, { rapportId, concept }: Wederhoorstaat): Promise<string[]> {
    const rapport = await this.rapporten.van(actor, rapportId);
    if (!rapport) return [];
    const { secties, bevindingen, bevindingenNa } = metKoppen({ ...rapport, wederhoor: null });
    const { titel, soort } = rapport;
    return veranderd(concept, { titel, soort, secties, bevindingen, bevindingenNa });
  }
}

const isAanbieder = (actor: Actor): boolean => actor.rollen.includes('aanbieder');

/** What a provider kept and did not send in, nobody of the team reads. */
const zonderBewaard = (staat: Wederhoorstaat): Wederhoorstaat =>
  staat.ingediendOp ? staat : { ...staat, reacties: [], eigenReactie: null };

/** An answer is given when the hearing is rounded off; who gave it is for the team to know. */
const alsAanbieder = (
  reactie: Wederhoorstaat['reacties'][number],
  status: Wederhoorstatus,
): Wederhoorstaat['reacties'][number] => ({
  ...reactie,
  antwoord: status === 'afgerond' && reactie.antwoord ? { ...reactie.antwoord, door: null } : null,
});

/** What the table allows, as far as there is something to do it with. */
function handelingenVan(
  actor: Actor,
  { status, reacties }: Wederhoorstaat,
  isVoorbij: boolean,
): Wederhoorhandeling[] {
  const open = reacties.some(({ antwoord }) => antwoord === null);
  const kan: Readonly<Partial<Record<Wederhoorhandeling, boolean>>> = {
    bewaarReactie: !isVoorbij,
    dienIn: !isVoorbij,
    stelGeenReactieVast: isVoorbij,
    beantwoord: reacties.length > 0,
    rondAf: !open,
  };
  return mogelijkeHandelingen<Wederhoorstatus, Wederhoorhandeling>(wederhoorovergangen, status)
    .filter(({ handeling, recht }) => (kan[handeling] ?? true) && heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
}
