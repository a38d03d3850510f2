import type { Pagina } from '@navolgbaar/platform/http';
import type { Bevindingstaat } from '../../domain/bevinding';
import type { Bewijsstaat } from '../../domain/bewijsstuk';
import type { Ketenregel } from '../../domain/ketenregel';

/** A line of the register. */
export interface Bewijsrij extends Pick<
  Bewijsstaat,
  'id' | 'soort' | 'omschrijving' | 'verkregenVan' | 'verkregenOp' | 'bewaarplaats' | 'vim' | 'status'
> {
  /** `B-1` */
  readonly nummer: string;
  /** Numbers of the findings that stand on it. */
  readonly bevindingen: readonly string[];
}

/** A piece of evidence where another thing points at it. */
export type Bewijsverwijzing = Pick<Bewijsrij, 'id' | 'nummer' | 'omschrijving' | 'status'>;

/** A line of the list of findings: one version. */
export interface Bevindingrij extends Pick<
  Bevindingstaat,
  | 'id'
  | 'volgnummer'
  | 'stelling'
  | 'soort'
  | 'betreft'
  | 'aanbiederId'
  | 'wetten'
  | 'status'
  | 'vastgesteldOp'
> {
  /** `V-1` */
  readonly nummer: string;
  /** Numbers of the evidence that it rests on, as far as the reader sees it. */
  readonly bewijs: readonly string[];
  /** Whether any of it comes out of internal incident reports, also what the reader does not see. */
  readonly rustOpVim: boolean;
}

export interface Lijstvraag {
  readonly zaakId: string;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** The newest of both, one more than was asked where there are more, and how many drafts there are. */
export interface RondZaak {
  readonly bewijs: readonly Bewijsrij[];
  /** Without versions that were revised. */
  readonly bevindingen: readonly Bevindingrij[];
  readonly concepten: number;
}

export interface Bewijsinhoud {
  readonly staat: Bewijsstaat;
  readonly keten: readonly Ketenregel[];
  readonly bevindingen: readonly Pick<Bevindingrij, 'id' | 'nummer' | 'volgnummer' | 'stelling' | 'status'>[];
}

export interface Bevindinginzage {
  readonly staat: Bevindingstaat;
  readonly bewijs: readonly Pick<Bewijsrij, 'id' | 'nummer' | 'soort' | 'omschrijving' | 'vim' | 'status'>[];
  readonly rustOpVim: boolean;
  /** All versions, the newest first. */
  readonly versies: readonly Pick<
    Bevindingstaat,
    | 'id'
    | 'volgnummer'
    | 'status'
    | 'stelling'
    | 'opgesteldOp'
    | 'vastgesteldOp'
    | 'herzienreden'
    | 'intrekreden'
  >[];
}

export interface Tekortkomingenvraag {
  /** Legal days of closing, both included. */
  readonly van: string;
  readonly tot: string;
  readonly aanbiederId: string | null;
}

/** What an adopted finding about the provider says of a norm, for a count over cases. */
export interface Zaaktoetsing {
  readonly zaakId: string;
  /** Of a case of several providers, which one it is about; null where the case had none. */
  readonly aanbiederId: string | null;
  readonly soort: Bevindingstaat['soort'];
  /** Null where the finding was held against no norm of the version. */
  readonly normcode: string | null;
  /** The code in the scale of the version. */
  readonly score: string | null;
}

/** A norm that findings were held against. */
export interface Bevindingnorm {
  readonly code: string;
  readonly norm: string;
}

/** The same with the version of the framework in which it stands, for who writes down what was used. */
export interface Gebruiktenorm extends Bevindingnorm {
  readonly kaderversieId: string;
  /** Name and version. */
  readonly kader: string;
}

/** A piece of evidence as others may know of it: never what it holds or from whom it came. */
export type Bewijsopgave = Pick<Bewijsrij, 'id' | 'nummer' | 'soort' | 'verkregenOp'>;

/** A piece of evidence that a finding rests on. */
export interface Steunbewijs {
  readonly bevindingId: string;
  readonly id: string;
  /** `B-1` */
  readonly nummer: string;
}

/** Reading of evidence and findings. Row-level security decides which rows there are. */
export abstract class BevindingenQuery {
  /** Of these findings of the case, each norm once. */
  abstract normen(zaakId: string, ids: readonly string[]): Promise<readonly Bevindingnorm[]>;
  /** The same, each once per version of a framework. */
  abstract gebruikteNormen(zaakId: string, ids: readonly string[]): Promise<readonly Gebruiktenorm[]>;
  /** Of the case among these ids, in the order of the numbers. */
  abstract bewijsopgave(zaakId: string, ids: readonly string[]): Promise<readonly Bewijsopgave[]>;
  abstract rondZaak(zaakId: string, aantal: number): Promise<RondZaak>;
  /** The newest number first. */
  abstract bewijslijst(vraag: Lijstvraag): Promise<Pagina<Bewijsrij>>;
  /** The newest number first, and of each the newest version first. */
  abstract bevindinglijst(vraag: Lijstvraag): Promise<Pagina<Bevindingrij>>;
  abstract bewijsstuk(id: string): Promise<Bewijsinhoud | null>;
  abstract bevinding(id: string): Promise<Bevindinginzage | null>;
  /** Those of the case among these ids. */
  abstract vanIds(zaakId: string, ids: readonly string[]): Promise<readonly Bevindingrij[]>;
  /** The evidence in use that these parts of the dossier are. */
  abstract bewijsVan(
    zaakId: string,
    bronIds: readonly string[],
  ): Promise<readonly { readonly id: string; readonly bronId: string }[]>;
  /** Of the case among these ids, also what was withdrawn since; what is closed to the reader is absent. */
  abstract bewijsVanIds(zaakId: string, ids: readonly string[]): Promise<readonly Bewijsverwijzing[]>;
  /** The evidence in use that these findings rest on, as far as the reader sees it; in the order of the numbers. */
  abstract steunVan(zaakId: string, bevindingIds: readonly string[]): Promise<readonly Steunbewijs[]>;
  /** What counts in a case, in the order of the numbers. */
  abstract vastgesteld(zaakId: string): Promise<readonly Bevindingstaat[]>;
  /** Of adopted findings about the provider in these cases; in one statement. What is closed to the reader is absent. */
  abstract toetsingen(zaakIds: readonly string[], kaderversieId: string): Promise<readonly Zaaktoetsing[]>;
  /** Per provider: how many cases, not closed to anybody, ended with a shortcoming of it. */
  abstract tekortkomingen(vraag: Tekortkomingenvraag): Promise<ReadonlyMap<string, number>>;
}
