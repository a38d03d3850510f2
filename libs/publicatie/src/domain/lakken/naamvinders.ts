import { alle } from './nummervinders';
import type { Vondst } from './vondst';

const TITEL =
  '(?:[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?|[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Ff]amilie|[Dd]rs\\.|[Dd]r\\.|[Pp]rof\\.|[Ii]r\\.|[Mm]r\\.)';
/** How people are spoken of in a report, with a name behind it. */
const ROL =
  '(?:[Cc]li[eë]nte?|[Bb]ewoner|[Bb]ewoonster|[Jj]eugdige|[Mm]edewerk(?:er|ster)|[Bb]egeleid(?:er|ster)|[Bb]estuurder|[Dd]irecteur|[Vv]erpleegkundige|[Zz]oon|[Dd]ochter|[Vv]ader|[Mm]oeder|[Bb]roer|[Zz]us)';
const VOORLETTERS = '(?:\\p{Lu}\\p{Ll}?\\. ?){1,6}';
const TUSSEN = "(?:(?:van|von|de|der|den|het|ten|ter|te|el|al|la|le|'t|op|in) ){0,3}";
const ACHTERNAAM = "\\p{Lu}[\\p{L}'’]{1,30}(?:-\\p{Lu}[\\p{L}'’]{1,30}){0,2}";
const VOORNAAM = '(?:\\p{Lu}[\\p{L}-]{1,30} ){0,2}';

const NA_TITEL = new RegExp(
  `(?<!\\p{L})${TITEL} (?:${VOORLETTERS} ?)?${VOORNAAM}${TUSSEN}${ACHTERNAAM}`,
  'gu',
);
const NA_ROL = new RegExp(`(?<!\\p{L})${ROL} (?:${VOORLETTERS} ?)?${VOORNAAM}${TUSSEN}${ACHTERNAAM}`, 'gu');
const MET_VOORLETTERS = new RegExp(`(?<![\\p{L}.])${VOORLETTERS} ?${TUSSEN}${ACHTERNAAM}`, 'gu');

/** Names by what stands before them: a title, a role, initials. */
export const vindNamen = (tekst: string): Vondst[] => [
  ...alle(tekst, NA_TITEL, 'naam'),
  ...alle(tekst, NA_ROL, 'naam'),
  ...alle(tekst, MET_VOORLETTERS, 'naam'),
];

/** With what a business ends its name; it names nobody. */
const BEDRIJFSWOORD =
  /^(?:\p{Ll}{0,12}zorg|begeleiding|\p{Ll}{0,12}hulp|ondersteuning|wonen|praktijk|coaching|therapie)$/iu;

const TUSSENVOEGSEL = /^(?:van|von|der|den|het|ten|ter)$/i;

/**
 * The name of a provider that is one person, and each word of it that could be a name by itself: what names the business
 * names the person (Woo art. 5.1 lid 2 onder e).
 */
export function vindEenmanszaak(tekst: string, naam: string): Vondst[] {
  const woorden = naam
    .split(/[\s,]+/)
    .filter((woord) => woord.length >= 3 && !TUSSENVOEGSEL.test(woord) && !BEDRIJFSWOORD.test(woord));
  return [...new Set([naam, ...woorden])].flatMap((deel) => {
    const letterlijk = deel.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return alle(
      tekst,
      new RegExp(`(?<![\\p{L}\\p{N}])${letterlijk}(?![\\p{L}\\p{N}])`, 'giu'),
      'eenmanszaak',
    );
  });
}
