import type { Vondst } from './vondst';

const MAAND =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.?|feb\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)';
const DATUM = new RegExp(
  `(?<![\\d.-])(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ]((?:19|20)\\d{2})|((?:19|20)\\d{2})-\\d{2}-\\d{2}|\\d{1,2} ${MAAND} ((?:19|20)\\d{2}))(?![\\d-])`,
  'giu',
);
const GEBOREN = /(?<!\p{L})(?:geboren|geboortedatum|geboortedag|geb\.?|geboren op|jarig)(?!\p{L})/iu;
const GEBOORTEJAAR = /(?<!\p{L})geboren in (?:\p{Ll}{3,9} )?((?:19|20)\d{2})(?!\d)/giu;
const ERVOOR = 40;
const ERNA = 15;
/** Younger than this only a word says that it is a day of birth: visits and letters are of these years. */
const BEZOEKJAREN = 4;
const OUDST = 110;

/**
 * Days of birth: a date beside a word that says so, or a date that would be somebody's age and not of this inquiry.
 * @param jaar the year of now
 */
export function vindGeboortedata(tekst: string, jaar: number): Vondst[] {
  const dagen = [...tekst.matchAll(DATUM)].flatMap((gevonden): Vondst[] => {
    const van = gevonden.index;
    const tot = van + gevonden[0].length;
    const leeftijd = jaar - Number(gevonden[1] ?? gevonden[2] ?? gevonden[3]);
    const rond = `${tekst.slice(Math.max(0, van - ERVOOR), van)} ${tekst.slice(tot, tot + ERNA)}`;
    const vanIemand = leeftijd >= BEZOEKJAREN && leeftijd <= OUDST;
    return vanIemand || GEBOREN.test(rond) ? [{ soort: 'geboortedatum', van, tot }] : [];
  });
  const jaren = [...tekst.matchAll(GEBOORTEJAAR)].map(({ index, 0: geheel, 1: getal = '' }): Vondst => {
    const tot = index + geheel.length;
    return { soort: 'geboortedatum', van: tot - getal.length, tot };
  });
  return [...dagen, ...jaren];
}
