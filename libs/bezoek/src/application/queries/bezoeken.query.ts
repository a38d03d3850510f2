import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Bladtelling, Pagina, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Bezoekstatus } from '../../domain/bezoek-status';
import type { Bezoekstaat } from '../../domain/bezoek';

/** A line of the list. */
export type Bezoekrij = Pick<
  Bezoekstaat,
  | 'id'
  | 'zaakId'
  | 'zaakNummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'aankondiging'
  | 'op'
  | 'van'
  | 'tot'
  | 'behandelaarId'
  | 'tweedeId'
  | 'status'
  | 'plaats'
>;

/** Another visit as a page links to it. */
export type Bezoekverwijzing = Pick<Bezoekstaat, 'id' | 'op' | 'status'>;

/** What the list can be sorted by. */
export const BEZOEKSORTERINGEN = ['op'] as const;

export interface Bezoekenfilter {
  readonly zaakId: string | null;
  readonly aanbiederId: string | null;
  /** Who goes, first or second. */
  readonly behandelaarId: string | null;
  readonly status: Bezoekstatus | null;
  /** Planned for a day before this one: nobody said yet what came of it. */
  readonly voor: string | null;
  /** Null: what is planned by its day, anything else newest first. */
  readonly sorteer?: Sorteerwijze<(typeof BEZOEKSORTERINGEN)[number]> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** The same without the order and the place in the list. */
export type Bezoektelfilter = Omit<Bezoekenfilter, 'sorteer' | 'vanaf' | 'aantal'>;

/** Legal days of a provider; null where there is none. */
export interface Bezoekdagen {
  /** The last visit that was made, whenever. */
  readonly laatste: string | null;
  /** The first that was made, and that is planned, in the days that were asked. */
  readonly bezocht: string | null;
  readonly gepland: string | null;
}

/** The visits of a provider against which a yearly plan is held. Days are ISO text. */
export interface Jaarbezoeken {
  /** The last visit that was made, whenever and for whatever. */
  readonly laatste: string | null;
  /** The last one of structureel toezicht: a hercontrole looks at one thing again and counts by itself. */
  readonly laatsteStructureel: string | null;
  /** The first one that is still to come. */
  readonly volgende: string | null;
  /** Of structureel toezicht, in the days that were asked, the first one first. */
  readonly afgelegd: readonly string[];
  readonly gepland: readonly string[];
  /** How many were made for another kind of supervision. */
  readonly anders: number;
  /** How many were made to look again at what an earlier visit showed. */
  readonly hercontroles: number;
}

/** Both days included; of one provider, or of all. */
export interface Bezoekdagenvraag {
  readonly van: string;
  readonly tot: string;
  readonly aanbiederId: string | null;
  /** For what is stored, and may not depend on who made it; whoever shows it leaves out what its reader may not know. */
  readonly voorIedereen?: boolean;
}

/** What a provider knows of a visit. */
export interface AangekondigdBezoek {
  readonly id: string;
  readonly op: string;
  readonly van: string | null;
  readonly tot: string | null;
  readonly plaats: string | null;
  readonly aangekondigdOp: string;
  readonly wat: string;
  readonly duur: string;
  readonly stukken: readonly string[];
}

/** A visit of a case, or one that looks again at a visit of that case. */
export interface Zaakbezoek extends Bezoekverwijzing {
  readonly zaakId: string;
  /** Who was visited: of a case of several providers, one of them. */
  readonly aanbiederId: string;
  /** The visit of which it is the hercontrole. */
  readonly vervolgOp: string | null;
}

/** A visit in the calendar of who goes. */
export type Agendabezoek = Pick<
  Bezoekstaat,
  'id' | 'zaakNummer' | 'op' | 'van' | 'tot' | 'status' | 'versie'
>;

export abstract class BezoekenQuery {
  /** The visits of these cases, by day; each hercontrole stands with the case whose visit it looks at again. */
  abstract vanZaken(zaakIds: readonly string[]): Promise<readonly Zaakbezoek[]>;
  /** Those of one person, first or second, from a day on; also what was called off. */
  abstract agenda(gebruikerId: string, vanaf: string, aantal: number): Promise<readonly Agendabezoek[]>;
  /** Per provider; without cases that are closed to anybody. */
  abstract dagenPerAanbieder(vraag: Bezoekdagenvraag): Promise<ReadonlyMap<string, Bezoekdagen>>;
  /** Per provider; without cases that are closed to anybody. */
  abstract jaarPerAanbieder(
    vraag: Bezoekdagenvraag,
    vandaag: string,
  ): Promise<ReadonlyMap<string, Jaarbezoeken>>;
  /** What is planned by its day, the first one first; anything else newest first; unless asked otherwise. */
  abstract lijst(filter: Bezoekenfilter): Promise<Pagina<Bezoekrij>>;
  /** How many there are behind each tab of that list, as far as counting goes; an act of its own. */
  abstract aantallen(actor: Actor, bladen: PerBlad<Bezoektelfilter>, regel: Auditregel): Promise<Bladtelling>;
  abstract detail(id: string): Promise<Bezoekstaat | null>;
  /** What was announced to the provider that reads, from a day on. */
  abstract aangekondigd(vanaf: string, aantal: number): Promise<readonly AangekondigdBezoek[]>;
  /** The visits that look whether this maatregel was carried out, the first one first. */
  abstract vanMaatregel(maatregelId: string): Promise<readonly Bezoekverwijzing[]>;
  /** The visits that look again at what this one showed, the first one first. */
  abstract vervolgen(id: string): Promise<readonly Bezoekverwijzing[]>;
}
