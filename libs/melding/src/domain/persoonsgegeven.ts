/** What could give a person away in a text. */
export interface Herkenbaar {
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
}

/** Words of a name that everybody shares: particles, titles and how people are spoken of. */
const GEEN_NAAM = new Set([
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

const plat = (tekst: string): string => tekst.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const woorden = (tekst: string): string[] => plat(tekst).match(/[\p{L}\p{N}]+/gu) ?? [];
const cijfers = (tekst: string): string => tekst.replace(/\D/g, '').replace(/^(0031|31)/, '0');

/**
 * Whether a text holds a word of somebody's name, his e-mail address or his telephone number. It errs on the safe side:
 * a name that is also an ordinary word counts; a person judges that. Initials and particles do not count by themselves.
 */
export function noemtPersoon(tekst: string, personen: readonly Herkenbaar[]): boolean {
  const genoemd = new Set(woorden(tekst));
  const kleinTekst = plat(tekst);
  const nummers = (tekst.match(/[+\d(][\d\s().-]{6,}\d/g) ?? []).map(cijfers);
  return personen.some(({ naam, telefoon, email }) => {
    const naamwoorden = woorden(naam).filter((w) => w.length >= KLEINSTE_WOORD && !GEEN_NAAM.has(w));
    if (naamwoorden.some((woord) => genoemd.has(woord))) return true;
    if (email && kleinTekst.includes(plat(email))) return true;
    const nummer = cijfers(telefoon ?? '');
    return nummer.length >= KLEINSTE_NUMMER && nummers.includes(nummer);
  });
}
