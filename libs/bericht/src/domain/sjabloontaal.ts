/** A place in a text that people write, for who has to mend it. */
export interface Tekstplaats {
  readonly deel: 'onderwerp' | 'tekst';
  /** Counted from 1. */
  readonly regel: number;
}

export interface Taalfout extends Tekstplaats {
  readonly wat: string;
}

interface Vlak {
  readonly soort: 'tekst';
  readonly tekst: string;
}

export interface Veldplek {
  readonly soort: 'veld';
  readonly naam: string;
  readonly regel: number;
}

interface Keuze {
  readonly soort: 'als';
  readonly veld: string;
  readonly regel: number;
  readonly dan: readonly (Vlak | Veldplek)[];
  readonly anders: readonly (Vlak | Veldplek)[];
}

export type Sjabloondeel = Vlak | Veldplek | Keuze;

/** What goes into a letter may not look like a field of the letter: the pattern that holds for it, and what is said of it. */
export const ALS_BRIEFTEKST = [
  /^(?![\s\S]*(\{\{|\}\}))/,
  { message: 'Gebruik geen dubbele accolades.' },
] as const;

const NAAM = /^[a-zA-Z][a-zA-Z0-9]*$/;
const ALS = /^#als\s+([a-zA-Z][a-zA-Z0-9]*)$/;
const MERK = /\{\{([^{}]*)\}\}/g;

interface Open {
  veld: string;
  regel: number;
  dan: (Vlak | Veldplek)[];
  anders: (Vlak | Veldplek)[] | null;
}

/**
 * Reads a text with merge fields and conditions: `{{veld}}`, and `{{#als veld}} … {{anders}} … {{/als}}`, one deep. Where a
 * mark of a condition stands alone on its line, that line is not in the letter.
 */
export function ontleed(
  tekst: string,
  deel: Tekstplaats['deel'],
): { readonly delen: readonly Sjabloondeel[]; readonly fouten: readonly Taalfout[] } {
  const delen: Sjabloondeel[] = [];
  const fouten: Taalfout[] = [];
  let open: Open | null = null;
  let tot = 0;

  const regelVan = (plek: number) => tekst.slice(0, plek).split('\n').length;
  const meld = (plek: number, wat: string) => fouten.push({ deel, regel: regelVan(plek), wat });
  const voeg = (stuk: Vlak | Veldplek) => (open ? (open.anders ?? open.dan) : delen).push(stuk);
  const voegTekst = (van: number, einde: number) => {
    const stuk = tekst.slice(van, einde);
    const los = /\{\{|\}\}/.exec(stuk);
    if (los) meld(van + los.index, 'Hier staan dubbele accolades die geen veld zijn.');
    if (stuk) voeg({ soort: 'tekst', tekst: stuk });
  };

  for (const gevonden of tekst.matchAll(MERK)) {
    const [geheel, binnen = ''] = gevonden;
    const merk = binnen.trim();
    const plek = gevonden.index;
    const voorwaarde = merk.startsWith('#') || merk.startsWith('/') || merk === 'anders';
    const [begin, einde] = voorwaarde
      ? alleenOpRegel(tekst, plek, plek + geheel.length)
      : [plek, plek + geheel.length];
    voegTekst(tot, Math.max(begin, tot));
    tot = einde;
    if (!voorwaarde) {
      if (NAAM.test(merk)) voeg({ soort: 'veld', naam: merk, regel: regelVan(plek) });
      else meld(plek, `„${geheel}” is geen veld: een veld is één woord van letters en cijfers.`);
      continue;
    }
    const [, veld] = ALS.exec(merk) ?? [];
    if (veld) {
      if (open) meld(plek, 'Een voorwaarde kan niet in een andere staan. Sluit de eerste met {{/als}}.');
      else open = { veld, regel: regelVan(plek), dan: [], anders: null };
    } else if (merk === 'anders') {
      if (!open) meld(plek, '{{anders}} hoort na {{#als …}}.');
      else if (open.anders) meld(plek, '{{anders}} staat er al: het mag één keer per voorwaarde.');
      else open.anders = [];
    } else if (merk === '/als') {
      if (open)
        delen.push({
          soort: 'als',
          veld: open.veld,
          regel: open.regel,
          dan: open.dan,
          anders: open.anders ?? [],
        });
      else meld(plek, '{{/als}} sluit niets: er ging geen {{#als …}} aan vooraf.');
      open = null;
    } else {
      meld(plek, `„${geheel}” kent de brief niet. Een voorwaarde schrijft u als {{#als veld}}.`);
    }
  }
  voegTekst(tot, tekst.length);
  const nogOpen = open as Open | null;
  if (nogOpen)
    fouten.push({
      deel,
      regel: nogOpen.regel,
      wat: `De voorwaarde {{#als ${nogOpen.veld}}} is niet gesloten met {{/als}}.`,
    });
  return { delen, fouten };
}

/** The field of a condition and those of both its branches, where they stand. */
export function veldplekken(delen: readonly Sjabloondeel[]): Veldplek[] {
  return delen.flatMap((een): Veldplek[] => {
    if (een.soort === 'tekst') return [];
    if (een.soort === 'veld') return [een];
    return [
      { soort: 'veld', naam: een.veld, regel: een.regel },
      ...veldplekken(een.dan),
      ...veldplekken(een.anders),
    ];
  });
}

/** What is left when the conditions are decided. A value decides by being there; it is never read itself. */
export function kiesDelen(
  delen: readonly Sjabloondeel[],
  isGevuld: (veld: string) => boolean,
): (Vlak | Veldplek)[] {
  return delen.flatMap((een) =>
    een.soort === 'als' ? [...(isGevuld(een.veld) ? een.dan : een.anders)] : [een],
  );
}

/** From the first to the last sign that goes with a mark: the whole line when nothing else stands on it. */
function alleenOpRegel(tekst: string, van: number, tot: number): [number, number] {
  const begin = tekst.lastIndexOf('\n', van - 1) + 1;
  const regeleinde = tekst.indexOf('\n', tot);
  const einde = regeleinde === -1 ? tekst.length : regeleinde;
  const leeg = (stuk: string) => stuk.trim() === '';
  if (!leeg(tekst.slice(begin, van)) || !leeg(tekst.slice(tot, einde))) return [van, tot];
  return [begin, regeleinde === -1 ? einde : einde + 1];
}
