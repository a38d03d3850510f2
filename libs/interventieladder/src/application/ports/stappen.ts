import type { Herleiding } from '@navolgbaar/kernel';
import type { Pagina } from '@navolgbaar/platform/http';
import type { EerdereStap } from '../../domain/bepaal-stap';
import type { Kenmerk } from '../../domain/gedragslijn';
import type { Locatiebezoek } from '../../domain/locaties';
import type {
  Afwijkingsoort,
  Ernst,
  Ernstbron,
  Laddersoort,
  Stapobject,
  Stapuitkomst,
} from '../../domain/soorten';
import type { Gekozentermijn } from '../../domain/toets-stap';

/** A step that was taken, with what the ladder said then. It never changes but for what came of it. Days are ISO text. */
export interface Genomenstap {
  readonly id: string;
  readonly object: Stapobject;
  readonly objectId: string;
  readonly zaakId: string;
  readonly zaakNummer: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly wet: string;
  readonly soort: Laddersoort;
  /** The step of the version that it was; null for a measure from before there was a ladder, as all up to `afwijking`. */
  readonly stap: string | null;
  readonly stapNaam: string | null;
  /** What the ladder asked. */
  readonly verwacht: string | null;
  readonly verwachtNaam: string | null;
  readonly ernst: Ernst | null;
  readonly ernstBron: Ernstbron | null;
  readonly regelversieId: string | null;
  readonly versienummer: number | null;
  readonly aanname: boolean;
  readonly termijnen: readonly Gekozentermijn[];
  readonly afwijkingen: readonly Afwijkingsoort[];
  /** Why it deviates; also what was written where it did not. */
  readonly afwijking: string | null;
  readonly herleiding: Herleiding;
  readonly kenmerken: readonly Kenmerk[];
  /** Of which locations it is; none: of the whole provider. */
  readonly locaties: readonly Pick<Locatiebezoek, 'id' | 'naam'>[];
  /** Of the whole provider while these were not visited. */
  readonly nietBezocht: readonly Locatiebezoek[];
  readonly genomenOp: string;
  readonly genomenDoor: string | null;
  readonly uitkomst: Stapuitkomst;
}

export type Nieuwestap = Omit<Genomenstap, 'stapNaam' | 'verwachtNaam' | 'versienummer' | 'aanname'>;

/** A line of a list. */
export type Staprij = Pick<
  Genomenstap,
  | 'id'
  | 'object'
  | 'objectId'
  | 'zaakId'
  | 'zaakNummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'wet'
  | 'soort'
  | 'stapNaam'
  | 'verwachtNaam'
  | 'ernst'
  | 'afwijkingen'
  | 'afwijking'
  | 'termijnen'
  | 'versienummer'
  | 'genomenOp'
  | 'genomenDoor'
  | 'uitkomst'
>;

export interface Eerderevraag {
  readonly aanbiederId: string;
  readonly wet: string;
  /** Legal day from which they count. */
  readonly vanaf: string;
}

export interface Vergelijkvraag {
  readonly wet: string;
  readonly ernst: Ernst;
  readonly kenmerken: readonly string[];
  /** The case itself is not its own example. */
  readonly zaakId: string;
  /** The newest so many, of which the counts are made. */
  readonly aantal: number;
}

export interface Afwijkingenfilter {
  readonly aanbiederId: string | null;
  readonly ernst: Ernst | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** The steps that were taken. What is in a case that is closed to the reader is absent everywhere. */
export abstract class Stappen {
  abstract voegToe(stap: Nieuwestap): Promise<void>;
  /** What came of the step behind an object; of one without a step nothing changes. */
  abstract zetUitkomst(object: Stapobject, objectId: string, uitkomst: Stapuitkomst): Promise<void>;
  /** The first one first. */
  abstract eerdere(vraag: Eerderevraag): Promise<readonly (EerdereStap & { readonly ernst: Ernst | null })[]>;
  abstract bij(objectId: string): Promise<Genomenstap | null>;
  /** The newest first. */
  abstract vergelijkbare(vraag: Vergelijkvraag): Promise<readonly Staprij[]>;
  /** Those that deviated, the newest first. */
  abstract afwijkingen(filter: Afwijkingenfilter): Promise<Pagina<Staprij>>;
}
