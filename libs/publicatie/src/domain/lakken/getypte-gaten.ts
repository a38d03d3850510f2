import { DomeinFout } from '@navolgbaar/kernel';
import {
  type Tekstdocument,
  type Tekstknoop,
  WEGGELAKT,
  alleKnopen,
  attribuut,
  gatenIn,
} from '@navolgbaar/tekst';
import type { Publicatiefoutcode } from '../fouten';
import { isLakgrond } from '../lakgronden';

/**
 * A text that came through a field without form: what reads as a gap is one. A gap on a ground that does not exist is
 * refused.
 * @throws DomeinFout PUBLICATIE.GROND_ONBEKEND
 */
export function metGaten(document: Tekstdocument, plaats: string): Tekstdocument {
  const gelezen = lees(document) as Tekstdocument;
  for (const knoop of alleKnopen(gelezen)) {
    if (knoop.type !== WEGGELAKT || isLakgrond(attribuut(knoop, 'grond'))) continue;
    throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.GROND_ONBEKEND', {}, [
      { name: plaats, reason: 'De grond bij wat is weggelakt bestaat niet.' },
    ]);
  }
  return gelezen;
}

function lees(knoop: Tekstknoop): Tekstknoop {
  if (!knoop.content) return knoop;
  return {
    ...knoop,
    content: knoop.content.flatMap((kind) => (kind.text === undefined ? [lees(kind)] : inStukken(kind))),
  };
}

function inStukken(kind: Tekstknoop): Tekstknoop[] {
  const tekst = kind.text ?? '';
  const gaten = gatenIn(tekst);
  const deel = (van: number, tot?: number): Tekstknoop[] => {
    const text = tekst.slice(van, tot);
    return text === '' ? [] : [{ ...kind, text }];
  };
  return [
    ...gaten.flatMap(({ van, grond }, nummer) => [
      ...deel(gaten[nummer - 1]?.tot ?? 0, van),
      { type: WEGGELAKT, attrs: { grond } },
    ]),
    ...deel(gaten.at(-1)?.tot ?? 0),
  ];
}
