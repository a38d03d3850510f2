import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, alleen, eisRecht, heeftRecht, vanBinnen } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, filterregels } from '@navolgbaar/platform/http';
import { type Stopstand, stopstand } from '../../domain/clientenstop';
import type { Aanbiederfoutcode } from '../../domain/fouten';
import { ClientenstopRepository, type Clientenstoprij } from '../ports/clientenstop.repository';
import { type Lidmaatschap, type Relatierij, VerbandRepository } from '../ports/verband.repository';
import {
  type Aanbiederdetail,
  type Aanbiederfeit,
  type Aanbiederomvang,
  type Aanbiederregel,
  type Aanbiedersfilter,
  type Aanbiedersleutel,
  AanbiedersQuery,
  type Gemeente,
  type Inzetbeeld,
  type Omvangvraag,
  type Populatielid,
  type Populatievraag,
  type Werkzaamvraag,
  type Werkzameaanbieder,
} from './aanbieders.query';

export type Vraag = Omit<Aanbiedersfilter, 'vandaag'>;

/** A client stop as it stands today. */
export interface Clientenstopview extends Clientenstoprij {
  readonly stand: Stopstand;
}

export interface Aanbiederbeeld extends Aanbiederdetail {
  readonly relaties: readonly Verband<Relatierij>[];
  readonly netwerken: readonly Verband<Lidmaatschap>[];
  readonly clientenstops: readonly (Clientenstopview | Stopvanbuiten)[];
}

/** Why a relation matters is written by and for those who keep the register. */
type Verband<T extends { readonly reden: string; readonly eindreden: string | null }> =
  T | Omit<T, 'reden' | 'eindreden'>;

/** What those outside the team know of a stop: that it holds, for what and until when; not why, nor who wrote it down. */
const STOP_VAN_BUITEN = [
  ...([
    'id',
    'aanbiederId',
    'basis',
    'gemeenteId',
    'gemeenteNaam',
    'beslotenOp',
    'kenmerk',
    'grondslag',
  ] as const),
  ...([
    'ingang',
    'tot',
    'gemeenteIds',
    'locatieIds',
    'zorgsoorten',
    'geschorstVan',
    'geschorstTot',
    'opgehevenOp',
    'versie',
    'stand',
  ] as const),
] as const satisfies readonly (keyof Clientenstopview)[];
type Stopvanbuiten = Pick<Clientenstopview, (typeof STOP_VAN_BUITEN)[number]>;

/** What a provider reads of itself: its profile and what stops its intake; not its networks, nor how we work on it. */
const VOOR_AANBIEDER = [
  ...([
    'id',
    'naam',
    'handelsnamen',
    'vroegereNamen',
    'kvk',
    'agb',
    'soort',
    'email',
    'telefoon',
    'website',
  ] as const),
  ...(['plaats', 'aantalClienten', 'gestoptOp', 'locaties', 'inzetten', 'versie'] as const),
] as const satisfies readonly (keyof Aanbiederdetail)[];
export type Eigenprofiel = Pick<Aanbiederdetail, (typeof VOOR_AANBIEDER)[number]> & {
  readonly clientenstops: readonly Stopvanbuiten[];
};

/** The provider register as a person reads it. */
@Injectable()
export class LeesAanbieders {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: AanbiedersQuery,
    private readonly verbanden: VerbandRepository,
    private readonly stops: ClientenstopRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  zoek(actor: Actor, vraag: Vraag): Promise<Pagina<Aanbiederregel>> {
    eisRecht(actor, 'aanbieder:lezen');
    return this.uow.run(actor, () => this.query.zoek({ ...vraag, vandaag: this.vandaag() }));
  }

  /** A page of an export of that list. Its beginning is logged, with the filter. @throws as `zoek` */
  exporteer(actor: Actor, vraag: Vraag): Promise<Pagina<Aanbiederregel>> {
    eisRecht(actor, 'aanbieder:lezen');
    return this.uow.run(actor, async () => {
      if (!vraag.vanaf) {
        // What was typed may be the name of a person (pgb): that it was typed is enough.
        const velden = filterregels({ ...vraag, zoek: vraag.zoek === null ? null : '…' });
        this.uow.schrijf({
          handeling: 'aanbieder:exporteren',
          object: 'lijst',
          objectId: 'aanbieders',
          velden,
        });
      }
      return this.query.zoek({ ...vraag, vandaag: this.vandaag() });
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Aanbiederbeeld> {
    eisRecht(actor, 'aanbieder:lezen');
    return this.uow.run(actor, async () => {
      const aanbieder = await this.query.detail(id);
      if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
      const relaties = await this.verbanden.relatiesVan(id);
      const netwerken = await this.verbanden.lidmaatschappenVan(id, this.vandaag());
      const clientenstops = await this.stopsVan(actor, id);
      this.uow.schrijf({ handeling: 'aanbieder:lezen', object: 'aanbieder', objectId: id });
      const metReden = heeftRecht(actor, 'aanbieder:beheren');
      return {
        ...aanbieder,
        relaties: metReden ? relaties : relaties.map(zonderReden),
        netwerken: metReden ? netwerken : netwerken.map(zonderReden),
        clientenstops,
      };
    });
  }

  /** The profile of the provider that this person works for. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  eigen(actor: Actor): Promise<Eigenprofiel> {
    eisRecht(actor, 'aanbieder:eigen');
    const { aanbiederId } = actor;
    if (!aanbiederId) throw new DomeinFout('NIET_GEVONDEN');
    return this.uow.run(actor, async () => {
      const aanbieder = await this.query.detail(aanbiederId);
      if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
      const clientenstops = await this.stopsVan(actor, aanbiederId);
      this.uow.schrijf({ handeling: 'aanbieder:lezen', object: 'aanbieder', objectId: aanbiederId });
      return { ...alleen(aanbieder, VOOR_AANBIEDER), clientenstops };
    });
  }

  /** The client stops of the own provider that hold or were announced. @throws DomeinFout GEEN_RECHT */
  eigenStops(actor: Actor): Promise<readonly Stopvanbuiten[]> {
    eisRecht(actor, 'aanbieder:eigen');
    const { aanbiederId } = actor;
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'clientenstop:lijst', object: 'lijst', objectId: 'clientenstops' });
      const stops = aanbiederId === null ? [] : await this.stopsVan(actor, aanbiederId);
      return stops.filter(({ stand }) => stand === 'loopt' || stand === 'aangekondigd');
    });
  }

  /**
   * The client stops of a provider, what holds today first; what this reader may not know of is not there.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  clientenstops(actor: Actor, aanbiederId: string): Promise<readonly (Clientenstopview | Stopvanbuiten)[]> {
    eisRecht(actor, 'aanbieder:lezen');
    return this.uow.run(actor, async () => {
      if (!(await this.query.feiten(aanbiederId))) throw new DomeinFout('NIET_GEVONDEN');
      return this.stopsVan(actor, aanbiederId);
    });
  }

  gemeenten(actor: Actor): Promise<Gemeente[]> {
    eisRecht(actor, 'ik:lezen');
    return this.uow.run(actor, () => this.query.gemeenten());
  }

  private async stopsVan(actor: Actor, id: string): Promise<readonly (Clientenstopview | Stopvanbuiten)[]> {
    const vandaag = this.vandaag();
    const rijen = (await this.stops.vanAanbieder(id)).map((stop) => ({
      ...stop,
      stand: stopstand(stop, vandaag),
    }));
    const lopend = [
      ...rijen.filter(({ stand }) => stand === 'loopt'),
      ...rijen.filter(({ stand }) => stand !== 'loopt'),
    ];
    return vanBinnen(actor) ? lopend : lopend.map((stop) => alleen(stop, STOP_VAN_BUITEN));
  }

  private vandaag(): string {
    return this.klok.vandaag().toString();
  }
}

function zonderReden<T extends { readonly reden: string; readonly eindreden: string | null }>(
  verband: T,
): Omit<T, 'reden' | 'eindreden'> {
  const { reden: _, eindreden: __, ...rest } = verband;
  return rest;
}

/** Facts of a provider for another capability, inside its own unit of work. */
@Injectable()
export class AanbiederFeiten {
  constructor(private readonly query: AanbiedersQuery) {}

  van(id: string): Promise<Aanbiederfeit | null> {
    return this.query.feiten(id);
  }

  /** Where paper reaches it, a line each: the address of its first location. Empty when none is known. */
  postadres(id: string): Promise<string[]> {
    return this.query.postadres(id);
  }

  /** Names by id; an unknown id is simply not there. */
  async namen(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rijen = ids.length === 0 ? [] : await this.query.namen(ids);
    return new Map(rijen.map(({ id, naam }) => [id, naam]));
  }

  /** The provider that is entered in the trade register by this number: eight digits. */
  metKvk(kvk: string): Promise<Pick<Aanbiederfeit, 'id' | 'naam'> | null> {
    return this.query.metKvk(kvk);
  }

  /**
   * For how many clients a provider was there on each of these legal days, by what it does for gemeenten; null where that is
   * not recorded. The number that a provider states of itself has no day, and does not count here.
   */
  clientenOp(id: string, dagen: readonly string[]): Promise<(number | null)[]> {
    return this.query.clientenOp(id, dagen);
  }

  /** Of all that did not stop, or of one that may have: its name, and for how many clients it was there today and on an earlier day. */
  omvang(vraag: Omvangvraag): Promise<Aanbiederomvang[]> {
    return this.query.omvang(vraag);
  }

  /** The providers that work on a legal day and answer to this, by name; in one statement. */
  populatie(vraag: Populatievraag): Promise<Populatielid[]> {
    return this.query.populatie(vraag);
  }

  /** Of all that did not stop on the first day of a period or before, or of one: what it is and how it is paid in that period. */
  werkzaam(vraag: Werkzaamvraag): Promise<Werkzameaanbieder[]> {
    return this.query.werkzaam(vraag);
  }

  /** What a provider does for gemeenten on a legal day, and the kinds of its locations that are open then. */
  inzetOp(id: string, dag: string): Promise<Inzetbeeld> {
    return this.query.inzetOp(id, dag);
  }

  /** @returns how to name a location, such as `Woonlocatie Singel, Noordstad`; null when it is not of this provider */
  locatienaam(aanbiederId: string, locatieId: string): Promise<string | null> {
    return this.query.locatienaam(aanbiederId, locatieId);
  }
}

/** By which name the public finds a provider, inside the caller's own unit of work. */
@Injectable()
export class Aanbiedernamen {
  constructor(
    private readonly query: AanbiedersQuery,
    private readonly klok: Klok,
  ) {}

  /** Of organisations that work for this gemeente now, at most `hoogstens`. */
  voor(gemeenteId: string, hoogstens: number): Promise<readonly string[]> {
    return this.query.namenVoor(gemeenteId, this.klok.vandaag().toString(), hoogstens);
  }
}

/** Recognises providers and gemeenten in the list of somebody else, for another capability inside its own unit of work. */
@Injectable()
export class Herkenning {
  constructor(private readonly query: AanbiedersQuery) {}

  aanbieders(): Promise<readonly Aanbiedersleutel[]> {
    return this.query.sleutels();
  }

  gemeenten(): Promise<readonly Gemeente[]> {
    return this.query.gemeenten();
  }
}

/** The gemeenten of the organisation, for another capability inside its own unit of work. */
@Injectable()
export class BekendeGemeenten {
  constructor(private readonly query: AanbiedersQuery) {}

  /** @throws DomeinFout AANBIEDER.GEMEENTE_ONBEKEND when one of them does not belong to this organisation */
  async eis(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const bekend = new Set((await this.query.gemeenten()).map(({ id }) => id));
    if (ids.every((id) => bekend.has(id))) return;
    throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.GEMEENTE_ONBEKEND', {}, [
      { name: 'gemeenteIds', reason: 'Kies gemeenten van deze organisatie.' },
    ]);
  }

  /** @throws DomeinFout AANBIEDER.GEMEENTE_ONBEKEND when it does not belong to this organisation */
  async naam(id: string): Promise<string> {
    const gemeente = (await this.query.gemeenten()).find((een) => een.id === id);
    if (gemeente) return gemeente.naam;
    throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.GEMEENTE_ONBEKEND', {}, [
      { name: 'gemeenteId', reason: 'Kies een gemeente van deze organisatie.' },
    ]);
  }
}
