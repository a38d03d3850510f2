import { WEGGELAKT } from './weggelakt';

/** A mark on a stretch of text. Of a link the address; nothing else has attributes. */
export interface Tekstmarkering {
  readonly type: 'bold' | 'italic' | 'link';
  readonly attrs?: { readonly href: string };
}

/** A node of a text, as ProseMirror writes it. Which exist, and in what they stand, is said in `schema.ts`. */
export interface Tekstknoop {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Tekstknoop[];
  readonly marks?: readonly Tekstmarkering[];
  readonly text?: string;
}

/**
 * Opgemaakte tekst: the text of one section as structure. It holds no markup: what looks like markup is text. One that
 * came through `leesTekstdocument` is whole; nothing else makes one from outside.
 */
export interface Tekstdocument extends Tekstknoop {
  readonly type: 'doc';
  readonly content: readonly Tekstknoop[];
}

/** To what an inline reference points. */
export const VERWIJSSOORTEN = ['bewijsstuk', 'norm', 'bevinding'] as const;
export type Verwijssoort = (typeof VERWIJSSOORTEN)[number];

/** The levels of headings within a section, which itself has a heading of level 2. */
export const KOPNIVEAUS = [3, 4] as const;

export const LEEG_TEKSTDOCUMENT: Tekstdocument = { type: 'doc', content: [{ type: 'paragraph' }] };

export const kinderen = ({ content }: Tekstknoop): readonly Tekstknoop[] => content ?? [];

export const attribuut = ({ attrs }: Tekstknoop, naam: string): string => {
  const waarde = attrs?.[naam];
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';
};

/** A node with all below it, in the order of reading. */
export function* alleKnopen(knoop: Tekstknoop): Generator<Tekstknoop> {
  yield knoop;
  for (const kind of kinderen(knoop)) yield* alleKnopen(kind);
}

/** Whether there is nothing to read or see in it. */
export function isLeeg(document: Tekstdocument): boolean {
  for (const { type, text } of alleKnopen(document)) {
    if (type === 'afbeelding' || type === 'verwijzing' || type === WEGGELAKT || (text ?? '').trim() !== '')
      return false;
  }
  return true;
}

/** Whether two texts are the same for a reader; the database writes the fields of an object in an order of its own. */
export const zelfdeTekst = (een: Tekstknoop, ander: Tekstknoop): boolean =>
  vasteVorm(een) === vasteVorm(ander);

/** A text as one string that is the same for the same text, whatever the order of the fields of its objects. */
export const vasteVorm = (waarde: unknown): string => JSON.stringify(waarde, gesorteerd);

function gesorteerd(_sleutel: string, waarde: unknown): unknown {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde;
  return Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1)));
}
