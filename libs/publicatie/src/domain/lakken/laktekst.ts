import { type Tekstknoop, WEGGELAKT, attribuut, gatenIn, gattekst, kinderen } from '@navolgbaar/tekst';
import type { PubliekeSectie } from '../publieke-versie';

export type Lakbaar = Pick<PubliekeSectie, 'kop' | 'oordeel' | 'inhoud'>;

/** What a line is to its reader. A description is read aloud, an address is followed: the public gets those too. */
type Regelsoort = 'kop' | 'alinea' | 'item' | 'cel' | 'bijschrift' | 'beschrijving' | 'adres';

export interface Lakregel {
  readonly soort: Regelsoort;
  readonly van: number;
  readonly tot: number;
}

/** A stretch of the text with where it stands in the section. */
export interface Lakstuk extends Lakregel {
  /** From the text down to the node; of the norm of a finding nothing. */
  readonly pad: readonly number[];
  readonly deel: 'norm' | 'tekst' | 'vast' | 'gat' | 'bijschrift' | 'alt' | 'adres';
}

/** A gap that stands already. */
export interface Lakgat {
  readonly van: number;
  readonly tot: number;
  readonly grond: string;
}

/**
 * All that a section shows, tells aloud or links to, as one plain text with the way back. Places in it are how a person
 * and the finders point at something, whatever marks, lists or tables it stands in. Every block is a line of its own.
 */
export interface Laktekst {
  readonly tekst: string;
  readonly regels: readonly Lakregel[];
  readonly stukken: readonly Lakstuk[];
  readonly gaten: readonly Lakgat[];
}

class Bouwer {
  tekst = '';
  readonly regels: Lakregel[] = [];
  readonly stukken: Lakstuk[] = [];
  readonly gaten: Lakgat[] = [];

  regel(
    soort: Regelsoort,
    delen: readonly (readonly [Lakstuk['deel'], string, readonly number[], string?])[],
  ) {
    if (delen.every(([, tekst]) => tekst === '')) return;
    if (this.regels.length > 0) this.tekst += '\n';
    const begin = this.tekst.length;
    for (const [deel, tekst, pad, grond] of delen) {
      const van = this.tekst.length;
      this.tekst += tekst;
      const tot = this.tekst.length;
      this.stukken.push({ soort, deel, pad, van, tot });
      if (grond !== undefined) this.gaten.push({ van, tot, grond });
      else if (deel !== 'vast') {
        this.gaten.push(...gatenIn(tekst).map((g) => ({ ...g, van: van + g.van, tot: van + g.tot })));
      }
    }
    this.regels.push({ soort, van: begin, tot: this.tekst.length });
  }
}

export function laktekst({ kop, oordeel, inhoud }: Lakbaar): Laktekst {
  const bouwer = new Bouwer();
  // Of a finding the norm is text of its own; the heading of a section is the same in every report.
  if (oordeel) bouwer.regel('kop', [['norm', kop, []]]);
  kinderen(inhoud).forEach((knoop, plaats) => loop(bouwer, knoop, [plaats], 'alinea'));
  const { tekst, regels, stukken, gaten } = bouwer;
  return { tekst, regels, stukken, gaten };
}

function loop(bouwer: Bouwer, knoop: Tekstknoop, pad: readonly number[], soort: Regelsoort): void {
  if (knoop.type === 'afbeelding') {
    bouwer.regel('bijschrift', [['bijschrift', attribuut(knoop, 'bijschrift'), pad]]);
    bouwer.regel('beschrijving', [['alt', attribuut(knoop, 'alt'), pad]]);
  } else if (knoop.type === 'paragraph' || knoop.type === 'heading') {
    const waar = knoop.type === 'heading' ? 'kop' : soort;
    bouwer.regel(
      waar,
      kinderen(knoop).map((kind, plaats) => stukVan(kind, [...pad, plaats])),
    );
    for (const adres of adressenIn(knoop)) bouwer.regel('adres', [['adres', adres, pad]]);
  } else {
    const binnen = WAARIN[knoop.type] ?? soort;
    kinderen(knoop).forEach((kind, plaats) => loop(bouwer, kind, [...pad, plaats], binnen));
  }
}

const WAARIN: Readonly<Record<string, Regelsoort>> = {
  ...{ listItem: 'item', tableCell: 'cel', tableHeader: 'cel' },
};

function stukVan(
  kind: Tekstknoop,
  pad: readonly number[],
): [Lakstuk['deel'], string, readonly number[], string?] {
  if (kind.type === WEGGELAKT) {
    const grond = attribuut(kind, 'grond');
    return ['gat', gattekst(grond), pad, grond];
  }
  if (kind.type === 'hardBreak') return ['vast', '\n', pad];
  if (kind.type === 'verwijzing') return ['vast', attribuut(kind, 'label'), pad];
  return ['tekst', kind.text ?? '', pad];
}

/** The addresses behind the words of a block. */
const adressenIn = (blok: Tekstknoop): string[] => [
  ...new Set(
    kinderen(blok).flatMap(({ marks = [] }) => marks.flatMap(({ attrs }) => (attrs ? [attrs.href] : []))),
  ),
];
