import { alsPlatteTekst, type Tekstdocument, type Tekstknoop, uitPlatteTekst } from '@navolgbaar/tekst';

/**
 * Formatted text in a field without form. This is the one place where the werkbank goes from the one to the other: an
 * editor that keeps the form takes its place here.
 */
export const naarVeld = (document: Record<string, unknown>): string => alsPlatteTekst(opgemaakt(document));

/**
 * What is sent: the document as it was when its words did not change, and else the words as typed, in which every part that
 * reads the same keeps its form.
 */
export function uitVeld(tekst: string, eerder: readonly Record<string, unknown>[]): Record<string, unknown> {
  const zelfde = eerder.find((document) => naarVeld(document).trim() === tekst.trim());
  if (zelfde) return zelfde;
  const blokken = eerder.flatMap((document) => opgemaakt(document).content);
  const getypt = uitPlatteTekst(tekst);
  const content = getypt.content.map((blok) => blokken.find((oud) => leest(oud) === leest(blok)) ?? blok);
  return { ...getypt, content };
}

const leest = (blok: Tekstknoop): string => alsPlatteTekst({ type: 'doc', content: [blok] });

/** The contract says that it is an object; what is in it, the api has checked. */
export const opgemaakt = (document: Record<string, unknown>): Tekstdocument =>
  document as unknown as Tekstdocument;
