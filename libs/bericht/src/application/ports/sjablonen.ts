import type { Conceptstatus, Sjabloonkeuze } from '../../domain/eigen-sjabloon';
import type { Brief, Sjabloon } from '../../domain/sjabloon';

/** An own text, while it is written and after. */
export interface EigenTekst extends Brief {
  readonly id: string;
  readonly status: Conceptstatus;
  /** Of the shipped text that was newest when it was written. */
  readonly meegeleverdVersie: number;
  readonly schrijvers: readonly string[];
  readonly gewijzigdOp: string;
  /** Given when it is adopted. */
  readonly nummer: number | null;
  readonly vastgesteldDoor: string | null;
  readonly vastgesteldOp: string | null;
}

export interface GemaakteKeuze extends Sjabloonkeuze {
  readonly door: string;
  readonly op: string;
}

/** What an organisation did with one letter. `versie` counts every act; 0: nobody did anything yet. */
export interface Sjabloonstaat {
  readonly code: string;
  readonly versie: number;
  readonly teksten: readonly EigenTekst[];
  readonly keuzes: readonly GemaakteKeuze[];
}

/** The own texts of letters, and which text is in use from when. */
export abstract class Sjablonen {
  /** Of every letter that the organisation touched. */
  abstract alle(): Promise<readonly Sjabloonstaat[]>;
  abstract van(code: string): Promise<Sjabloonstaat>;
  /** The same, locked; there is a row afterwards. */
  abstract laadVoorWijziging(code: string): Promise<Sjabloonstaat>;
  abstract begin(
    code: string,
    tekst: Pick<EigenTekst, 'id' | 'onderwerp' | 'tekst' | 'meegeleverdVersie'>,
  ): Promise<void>;
  abstract bewaar(tekst: EigenTekst): Promise<void>;
  /** Lays down an adopted text, from then on frozen. */
  abstract legVast(sjabloon: Sjabloon): Promise<void>;
  abstract kies(code: string, keuze: Omit<Sjabloonkeuze, 'volgnummer'>): Promise<void>;
  /** Counts the act. */
  abstract tel(code: string): Promise<void>;
}
