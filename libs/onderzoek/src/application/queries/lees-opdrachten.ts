import { Injectable } from '@nestjs/common';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, alleen, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { TermijnFeiten } from '@navolgbaar/termijn';
import type { Aanbiederrapport, Opdracht } from '../../domain/opdracht';
import {
  type Opdrachthandeling,
  type Opdrachtstatus,
  opdrachtovergangen,
} from '../../domain/opdracht-status';
import type { Zaakconclusie } from '../../domain/zaakaanbieder';
import { RAPPORTDELEN } from '../../domain/rapportdelen';
import { VOLLEDIGHEID } from '../../domain/volledigheid';
import { eisEigenOpdracht } from '../ontvang-rapport/ontvang-rapport.use-case';
import type { Beoordelingsregel } from '../ports/opdracht.repository';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { eisToegang } from '../zaakwerk';
import { type Opdrachtenfilter, type Opdrachtlijstregel, OpdrachtenQuery } from './opdrachten.query';
import { metStilstand } from './opdrachttermijn';

export interface Opdrachtdetail extends Opdracht {
  /** The day of the decision to suspend its term; null while that runs or has ended. */
  readonly opgeschortOp: string | null;
  /** What the report must hold: the form is made of it. */
  readonly rapportdelen: typeof RAPPORTDELEN;
  /** What the report is tested against. */
  readonly volledigheid: typeof VOLLEDIGHEID;
  readonly rapporten: readonly Aanbiederrapport[];
  readonly beoordelingen: readonly Beoordelingsregel[];
  /** What we concluded for all providers of the case together. */
  readonly conclusie: Pick<Zaakconclusie, 'conclusie' | 'op' | 'vervallenOp'> | null;
  readonly handelingen: readonly string[];
}

/** What a provider gets of its order: what is asked of it and what it sent in; neither the case nor our working notes. */
const VOOR_AANBIEDER = [
  'id',
  'zaakNummer',
  'aanbiederId',
  'aanbiederNaam',
  'onderzoeksvraag',
  'protocol',
  'gegevenOp',
  'termijnId',
  'uiterlijk',
  'opgeschortOp',
  'termijnherleiding',
  'status',
  'vragen',
  'intrekkingsreden',
  'versie',
  'rapportdelen',
  'rapporten',
  'conclusie',
  'handelingen',
] as const satisfies readonly (keyof Opdrachtdetail)[];
const REGEL_VOOR_AANBIEDER = [
  'id',
  'zaakNummer',
  'aanbiederId',
  'aanbiederNaam',
  'gegevenOp',
  'onderzoeksvraag',
  'uiterlijk',
  'opgeschortOp',
  'status',
  'versie',
] as const satisfies readonly (keyof Opdrachtlijstregel)[];

export type Opdrachtview = Opdrachtdetail | Pick<Opdrachtdetail, (typeof VOOR_AANBIEDER)[number]>;
export type Opdrachtregelview =
  Opdrachtlijstregel | Pick<Opdrachtlijstregel, (typeof REGEL_VOOR_AANBIEDER)[number]>;

/** Orders to providers: a provider sees its own, a supervisor those of the cases open to him. Readings are logged. */
@Injectable()
export class LeesOpdrachten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: OpdrachtenQuery,
    private readonly zaken: ZaakRepository,
    private readonly termijnen: TermijnFeiten,
    private readonly betrokken: ZaakaanbiederRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  async lijst(
    actor: Actor,
    filter: Omit<Opdrachtenfilter, 'aanbiederId'> & Partial<Pick<Opdrachtenfilter, 'aanbiederId'>>,
  ): Promise<Pagina<Opdrachtregelview>> {
    eisRecht(actor, 'opdracht:lezen');
    const vanAanbieder = isAanbieder(actor);
    // An account of a provider that works for none sees nothing, not everything.
    if (vanAanbieder && !actor.aanbiederId) return { resultaten: [], volgende: null };
    return this.uow.run(actor, async () => {
      const pagina = await this.query.lijst({
        ...filter,
        // Whatever a provider asks: its own.
        aanbiederId: vanAanbieder ? actor.aanbiederId : (filter.aanbiederId ?? null),
      });
      this.uow.schrijf({ handeling: 'opdracht:lijst', object: 'lijst', objectId: 'opdrachten' });
      const regels = await metStilstand(pagina.resultaten, this.termijnen);
      return {
        ...pagina,
        resultaten: vanAanbieder ? regels.map((regel) => alleen(regel, REGEL_VOOR_AANBIEDER)) : regels,
      };
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN for what is not there and for what is not yours */
  detail(actor: Actor, id: string): Promise<Opdrachtview> {
    eisRecht(actor, 'opdracht:lezen');
    return this.uow.run(actor, async () => {
      const opdracht = await this.query.opdracht(id);
      if (!opdracht) throw new DomeinFout('NIET_GEVONDEN');
      eisEigenOpdracht(actor, opdracht);
      const vanAanbieder = isAanbieder(actor);
      if (!vanAanbieder) eisToegang(actor, await this.zaken.toegangVan(opdracht.zaakId));
      const termijn = await this.termijnen.van(opdracht.termijnId);
      const rapporten = await this.query.rapporten(id);
      const conclusie = await this.betrokken.conclusie(opdracht.zaakId, opdracht.aanbiederId);
      this.uow.schrijf({ handeling: 'opdracht:lezen', object: 'opdracht', objectId: id });
      const detail: Opdrachtdetail = {
        ...opdracht,
        opgeschortOp: termijn?.opgeschortOp ?? null,
        // As it stands today: with the extensions and standstills since the order was given.
        termijnherleiding: termijn?.herleiding ?? opdracht.termijnherleiding,
        rapportdelen: RAPPORTDELEN,
        volledigheid: VOLLEDIGHEID,
        rapporten,
        conclusie: conclusie && {
          ...{ conclusie: conclusie.conclusie, op: conclusie.op, vervallenOp: conclusie.vervallenOp },
        },
        beoordelingen: vanAanbieder ? [] : await this.query.beoordelingen(id),
        handelingen: handelingenVan(actor, opdracht.status),
      };
      return vanAanbieder ? alleen(detail, VOOR_AANBIEDER) : detail;
    });
  }
}

const OORDEEL: readonly Opdrachthandeling[] = ['rondAf', 'vraagAanvulling', 'vraagGesprek'];

const isAanbieder = (actor: Actor): boolean => actor.rollen.includes('aanbieder');

/** What follows from a judgement is one form: `beoordeel`. The conversation is an act of the case. */
function handelingenVan(actor: Actor, status: Opdrachtstatus): string[] {
  const namen = mogelijkeHandelingen<Opdrachtstatus, Opdrachthandeling>(opdrachtovergangen, status)
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => (OORDEEL.includes(handeling) ? 'beoordeel' : handeling));
  return [...new Set<string>(namen)];
}
