import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Bladtelling, type Pagina, type PerBlad, filterregels } from '@navolgbaar/platform/http';
import type { Temporal } from 'temporal-polyfill';
import type { Termijndefinitie } from '../../domain/definitie';
import type { Dagduur } from '../../domain/duur';
import { type Escalatiestand, escalatiestand, isEscalatietrap } from '../../domain/escalatie';
import { meegeleverdeDefinities } from '../../domain/meegeleverd.v1';
import { TermijnRepository } from '../ports/termijn.repository';
import {
  type Deelbesluit,
  type Detailvraag,
  type EersteTermijn,
  type Mijlpaalstand,
  type OpenTermijnfilter,
  type Stopstand,
  type Termijndetailstand,
  TermijnenQuery,
  type Termijnstand,
  type Termijntelfilter,
  type Versiestand,
} from './termijnen.query';
import { type Termijnview, toonTermijn } from './termijnview';
import { type Uitstelview, handelingenMetUitstel, toonUitstel } from './uitstelview';

/** Of what: a case, or one object such as a melding. */
export interface Termijnenvraag {
  readonly zaakId?: string | undefined;
  readonly objectId?: string | undefined;
}

/** Where a term is on its ladder, and who stopped it why. */
export interface Escalatieview extends Escalatiestand {
  readonly gestopt: Pick<Stopstand, 'op' | 'door' | 'reden'> | null;
}

/** A term with its ladder. */
export interface Termijnladder extends Termijnview {
  readonly escalatie: Escalatieview;
}

export interface Termijndetail extends Termijnladder {
  readonly versies: readonly Omit<Versiestand, 'termijnId'>[];
  /** What the provider asked, the oldest first. */
  readonly uitstelverzoeken: readonly Uitstelview[];
  readonly mijlpalen: readonly Omit<Mijlpaalstand, 'termijnId'>[];
}

/** The ladder of the current version; it can be stopped as long as a step is to come. */
function metLadder(
  view: Termijnview,
  mijlpalen: readonly Mijlpaalstand[],
  stops: readonly Stopstand[],
): Termijnladder {
  const eigen = mijlpalen.filter(({ termijnId, soort }) => termijnId === view.id && soort === 'escalatie');
  // What recorded an end is a version without milestones: the ladder is that of the version before.
  const versie = Math.max(0, ...eigen.map((mijlpaal) => mijlpaal.versie));
  const stand = escalatiestand(
    eigen.flatMap(({ ontvanger, ...mijlpaal }) =>
      mijlpaal.versie === versie && isEscalatietrap(ontvanger)
        ? [{ trap: ontvanger, op: mijlpaal.op, status: mijlpaal.status, reden: mijlpaal.reden }]
        : [],
    ),
  );
  const stop = stops.find((deze) => deze.termijnId === view.id && deze.versie === versie);
  const gestopt = stop ? { op: stop.op, door: stop.door, reden: stop.reden } : null;
  const loopt = stand.volgende !== null || stand.wachtOpDelen;
  const handelingen = view.handelingen.filter((handeling) => handeling !== 'stopEscalatie' || loopt);
  return { ...view, handelingen, escalatie: { ...stand, gestopt } };
}

function zonderTermijn<T extends { readonly termijnId: string }>(rijen: readonly T[]) {
  return rijen.map(({ termijnId: _, ...rest }) => rest);
}

function toonDetail(
  { stand, versies, mijlpalen, stops, uitstel }: Termijndetailstand,
  vandaag: Temporal.PlainDate,
  actor: Actor,
): Termijndetail {
  const view = metLadder(toonTermijn(stand, vandaag, actor), mijlpalen, stops);
  return {
    ...view,
    handelingen: handelingenMetUitstel(view, uitstel, stand.definitie, actor),
    versies: zonderTermijn(versies),
    uitstelverzoeken: uitstel.map((verzoek) => toonUitstel(verzoek, stand.definitie, actor)),
    mijlpalen: zonderTermijn(mijlpalen),
  };
}

/** The terms of a case or of one object, with every version and what the watch did. */
@Injectable()
export class TermijnenVan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: TermijnenQuery,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, vraag: Termijnenvraag): Promise<Termijndetail[]> {
    eisRecht(actor, 'termijn:lezen');
    return this.uow.run(actor, async () => {
      const { zaakId, objectId = '' } = vraag;
      const object = zaakId ? 'zaak' : 'termijnobject';
      this.uow.schrijf({ handeling: 'termijn:lezen', object, objectId: zaakId ?? objectId });
      return this.details(actor, zaakId ? { zaakId } : { objectId });
    });
  }

  /** One term. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is not there and for what is not yours */
  een(actor: Actor, id: string): Promise<Termijndetail> {
    eisRecht(actor, 'termijn:lezen');
    return this.uow.run(actor, async () => {
      const [detail] = await this.details(actor, { id });
      if (!detail) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'termijn:lezen', object: 'termijn', objectId: id });
      return detail;
    });
  }

  private async details(actor: Actor, vraag: Detailvraag): Promise<Termijndetail[]> {
    const vandaag = this.klok.vandaag();
    return (await this.query.details(vraag)).map((rij) => toonDetail(rij, vandaag, actor));
  }
}

/** The same with the colleague by name, for who reads it outside the werkbank. */
export interface Termijnexportregel extends Termijnladder {
  readonly behandelaarNaam: string | null;
}

/** The worklist of terms: all of the organisation that run, the first to end on top. */
@Injectable()
export class OpenTermijnen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: TermijnenQuery,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  execute(actor: Actor, filter: OpenTermijnfilter): Promise<Pagina<Termijnladder>> {
    eisRecht(actor, 'termijn:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'termijn:lijst', object: 'lijst', objectId: 'termijnen' });
      return this.bladzijde(actor, filter);
    });
  }

  /** How many terms there are behind each tab of that list, up to 100. @throws DomeinFout GEEN_RECHT */
  aantallen(actor: Actor, bladen: PerBlad<Termijntelfilter>): Promise<Bladtelling> {
    eisRecht(actor, 'termijn:lezen');
    const regel = { handeling: 'termijn:tellen', object: 'lijst', objectId: 'termijnen' };
    return this.query.aantallen(actor, bladen, regel);
  }

  /**
   * A page of an export of that list. Its beginning is logged, with the filter.
   * @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours
   */
  exporteer(actor: Actor, filter: OpenTermijnfilter): Promise<Pagina<Termijnexportregel>> {
    eisRecht(actor, 'termijn:lezen');
    return this.uow.run(actor, async () => {
      const { resultaten, volgende } = await this.bladzijde(actor, filter);
      if (!filter.vanaf) {
        const velden = filterregels(filter);
        this.uow.schrijf({ handeling: 'termijn:exporteren', object: 'lijst', objectId: 'termijnen', velden });
      }
      return { resultaten: await this.gebruikers.metBehandelaarnaam(resultaten), volgende };
    });
  }

  private async bladzijde(actor: Actor, filter: OpenTermijnfilter): Promise<Pagina<Termijnladder>> {
    const vandaag = this.klok.vandaag();
    const pagina = await this.query.open(filter);
    const ids = pagina.resultaten.map(({ id }) => id);
    const mijlpalen = await this.query.mijlpalen(ids);
    const stops = await this.query.escalatiestops(ids);
    const ladder = (stand: Termijnstand) => metLadder(toonTermijn(stand, vandaag, actor), mijlpalen, stops);
    return { ...pagina, resultaten: pagina.resultaten.map(ladder) };
  }
}

/** The late terms whose step to the college waits until a person shares the case. */
@Injectable()
export class WachtOpDelen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: TermijnenQuery,
  ) {}

  /** The longest overdue first. @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, aantal: number): Promise<Deelbesluit[]> {
    eisRecht(actor, 'termijn:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'termijn:lijst', object: 'lijst', objectId: 'wacht-op-delen' });
      return this.query.wachtOpDelen(aantal);
    });
  }
}

/** Terms for another capability, inside its own unit of work and after its own row check. */
@Injectable()
export class TermijnFeiten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: TermijnenQuery,
    private readonly klok: Klok,
    private readonly termijnen: TermijnRepository,
  ) {}

  /** How long a term of this definition is when it begins today; null where that differs per case. */
  async lengteVan(code: string): Promise<Dagduur | null> {
    const vandaag = this.klok.vandaag().toString();
    const eigen = await this.termijnen.definitie(code, vandaag);
    return (eigen ?? meegeleverdeDefinities.find((definitie) => definitie.code === code))?.lengte ?? null;
  }

  /** Those of the ids that exist and may be seen. */
  async vanIds(ids: readonly string[]): Promise<Termijnview[]> {
    const vandaag = this.klok.vandaag();
    return (await this.query.vanIds(ids)).map((stand) => toonTermijn(stand, vandaag, this.uow.actor()));
  }

  async van(id: string): Promise<Termijnview | null> {
    return (await this.vanIds([id]))[0] ?? null;
  }

  /** The term of an object that still asks for something, by its definition; null when there is none. */
  openVan(objectId: string, code: string): Promise<string | null> {
    return this.query.openVan(objectId, code);
  }

  /** The terms of a case with all that is known of each, in one statement. */
  async vanZaak(zaakId: string): Promise<Termijndetail[]> {
    const vandaag = this.klok.vandaag();
    return (await this.query.details({ zaakId })).map((rij) => toonDetail(rij, vandaag, this.uow.actor()));
  }

  /** Of each of these cases the term that asks for attention first; a case without an open term is absent. */
  eersteOpen(zaakIds: readonly string[]): Promise<EersteTermijn[]> {
    return this.query.eersteOpen(zaakIds);
  }
}

/** The term definitions of the organisation, every version. */
@Injectable()
export class LeesTermijndefinities {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: TermijnenQuery,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor): Promise<Termijndefinitie[]> {
    eisRecht(actor, 'termijndefinitie:lezen');
    return this.uow.run(actor, () => this.query.definities());
  }
}
