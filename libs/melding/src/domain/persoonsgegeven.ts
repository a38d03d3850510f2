/** What could give a person away in a text. */
export interface Herkenbaar {
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
}

/** How somebody is called who left his name out. It names nobody: "niet" in a text is not he. */
export const ZONDER_NAAM = 'Naam niet ingevuld';

/** Words of a name that everybody shares: particles, titles and how people are spoken of. */
const GEEN_NAAM = new Set([
  ...ZONDER_NAAM.toLowerCase().split(' '),
  ...[
    'van',
    'von',
    'der',
    'den',
    'het',
    'ten',
    'ter',
    'tot',
    'aan',
    'bij',
    'uit',
    'voor',
    'onder',
    'over',
    'des',
  ],
  ...['del', 'dos', 'las', 'los', 'the', 'and'],
  ...[
    'mevrouw',
    'meneer',
    'mijnheer',
    'heer',
    'dhr',
    'mevr',
    'mej',
    'drs',
    'prof',
    'familie',
    'fam',
    'anoniem',
  ],
]);
const KLEINSTE_WOORD = 3;
const KLEINSTE_NUMMER = 8;

/** A telephone number is no longer than this, spaces and all; without an end to it a search would not end either. */
const NUMMER = /[+\d(][\d\s().-]{6,30}\d/g;
const ADRES = /[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,255}/gu;
const AANSPREEKVORM = /^(mevrouw|meneer|mijnheer|heer|dhr|mevr|mw|mej|drs|prof|familie|fam)$/;

const plat = (tekst: string): string => tekst.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
/** `+31 (0)6 …`, `0031 6 …` and `06 …` are one number. */
const cijfers = (tekst: string): string =>
  tekst
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '')
    .replace(/^(0031|31)/, '0');

/** Where somebody is named in a text. It does not say who: the identities stay where they are. */
export interface Naamplek {
  readonly van: number;
  readonly tot: number;
  /** All of a name, or an address or number: that is nobody else's, whatever the word means besides. */
  readonly volledig: boolean;
}

interface Woord {
  readonly plat: string;
  readonly van: number;
  readonly tot: number;
}

const woorden = (tekst: string): Woord[] =>
  [...tekst.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: woord }) => ({
    ...{ plat: plat(woord), van: index, tot: index + woord.length },
  }));

/**
 * The places where a text holds a word of somebody's name, his e-mail address or his telephone number. It errs on the safe
 * side: a name that is also an ordinary word counts; a person judges that. Initials and particles do not count by
 * themselves.
 */
export function vindNaamplekken(tekst: string, personen: readonly Herkenbaar[]): Naamplek[] {
  if (personen.length === 0) return [];
  const genoemd = woorden(tekst);
  const adressen = plekkenVan(tekst, ADRES);
  const nummers = plekkenVan(tekst, NUMMER);
  return samen(
    personen.flatMap(({ naam, telefoon, email }) => {
      const adres = email ? plat(email) : null;
      const nummer = cijfers(telefoon ?? '');
      return [
        ...naamplekken(genoemd, woorden(naam)),
        ...(adres ? adressen.filter((plek) => plat(plek.tekst).includes(adres)) : []),
        ...(nummer.length >= KLEINSTE_NUMMER
          ? nummers.filter((plek) => cijfers(plek.tekst).includes(nummer))
          : []),
      ];
    }),
  );
}

/** Whether a text names one of them. */
export const noemtPersoon = (tekst: string, personen: readonly Herkenbaar[]): boolean =>
  vindNaamplekken(tekst, personen).length > 0;

function naamplekken(genoemd: readonly Woord[], naam: readonly Woord[]): Naamplek[] {
  const eigen = new Set(
    naam.map((w) => w.plat).filter((w) => w.length >= KLEINSTE_WOORD && !GEEN_NAAM.has(w)),
  );
  const geheel = zonderAanspreekvorm(naam.map((w) => w.plat));
  return genoemd.flatMap((woord, plaats) => {
    const delen = eigen.has(woord.plat) ? [{ van: woord.van, tot: woord.tot, volledig: false }] : [];
    // One word can be an ordinary word; a whole name cannot.
    if (geheel.length < 2 || eigen.size === 0) return delen;
    const laatste = genoemd[plaats + geheel.length - 1];
    const past = laatste && geheel.every((w, verder) => genoemd[plaats + verder]?.plat === w);
    return past ? [...delen, { van: woord.van, tot: laatste.tot, volledig: true }] : delen;
  });
}

/** `De heer J. de Vries` as the words that are his: `j de vries`. */
const zonderAanspreekvorm = (naam: readonly string[]): readonly string[] => {
  const begin = naam.findIndex(
    (w, plaats) => !(AANSPREEKVORM.test(w) || (w === 'de' && naam[plaats + 1] === 'heer')),
  );
  return naam.slice(begin);
};

const plekkenVan = (tekst: string, patroon: RegExp): (Naamplek & { readonly tekst: string })[] =>
  [...tekst.matchAll(patroon)].map(({ index, 0: gevonden }) => {
    const zonderPunt = gevonden.replace(/[.!?]{1,9}$/, '');
    return { tekst: zonderPunt, van: index, tot: index + zonderPunt.length, volledig: true };
  });

/** What overlaps is one place. */
function samen(plekken: readonly Naamplek[]): Naamplek[] {
  const uit: Naamplek[] = [];
  for (const { van, tot, volledig } of [...plekken].sort((a, b) => a.van - b.van || b.tot - a.tot)) {
    const vorige = uit.at(-1);
    if (!vorige || van >= vorige.tot) uit.push({ van, tot, volledig });
    else
      uit[uit.length - 1] = {
        ...vorige,
        tot: Math.max(tot, vorige.tot),
        volledig: volledig || vorige.volledig,
      };
  }
  return uit;
}
