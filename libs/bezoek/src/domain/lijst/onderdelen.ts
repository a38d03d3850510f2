import type { Gespreksgroep } from './gespreksleidraden';

/** What is written down on the spot, each part with its own number: an answer, a conversation, the times, what was learned. */
export const ONDERDEELSOORTEN = ['antwoord', 'gesprek', 'tijden', 'les'] as const;
export type Onderdeelsoort = (typeof ONDERDEELSOORTEN)[number];

export interface Antwoordinhoud {
  /** A value of the scale of the norm, or `nvt`. */
  readonly oordeel: string;
  readonly toelichting: string | null;
  /** Said by a function, never a name. */
  readonly citaten: readonly string[];
  /** Worth telling: something that goes well. */
  readonly positief: boolean;
}

export interface Gespreksinhoud {
  /** With whom: a function or a number of people, no names of cliënten. */
  readonly met: string;
  readonly functie: Gespreksgroep;
  /** `HH:MM` */
  readonly van: string | null;
  readonly tot: string | null;
  /** The code of the guide that was used. */
  readonly leidraad: string | null;
  readonly notities: string;
  readonly citaten: readonly string[];
}

export interface Tijdeninhoud {
  readonly aankomst: string | null;
  readonly vertrek: string | null;
}

/** What the provider learned (NW-15). */
export interface Lesinhoud {
  readonly tekst: string;
}

interface Inhouden {
  readonly antwoord: Antwoordinhoud;
  readonly gesprek: Gespreksinhoud;
  readonly tijden: Tijdeninhoud;
  readonly les: Lesinhoud;
}

/** Of which part: the norm, the conversation; of times and the lesson there is one. */
export type Gevuld = {
  [S in Onderdeelsoort]: { readonly soort: S; readonly sleutel: string; readonly inhoud: Inhouden[S] };
}[Onderdeelsoort];

/** `wacht`: another answer than the one that counts, until a person chooses. */
export type Onderdeelstand = 'geldt' | 'wacht' | 'vervangen';

/** What somebody wrote of one part. Nothing is thrown away: what was replaced stays readable. */
export type Onderdeel = Gevuld & {
  /** Within the list. */
  readonly nr: number;
  readonly stand: Onderdeelstand;
  readonly door: string | null;
  /** On the clock of the device, and when it came in. */
  readonly op: string;
  readonly ontvangenOp: string;
  /** Null: written in the werkbank. */
  readonly klaarzettingId: string | null;
  /** Why this is the joint answer, where two differed. */
  readonly reden: string | null;
};

export const delenVan = <S extends Onderdeelsoort>(
  onderdelen: readonly Onderdeel[],
  soort: S,
): Extract<Onderdeel, { soort: S }>[] =>
  onderdelen.filter((deel): deel is Extract<Onderdeel, { soort: S }> => deel.soort === soort);

/** The order of the fields says nothing: the database keeps another one. */
export function zelfdeInhoud(een: object, ander: object): boolean {
  return geordend(een) === geordend(ander);
}

const geordend = (inhoud: object): string =>
  JSON.stringify(Object.entries(inhoud).sort(([a], [b]) => (a < b ? -1 : 1)));
