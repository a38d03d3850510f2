import { alle } from './nummervinders';
import type { Vondst } from './vondst';

/** Who gets care and who belongs to them. How many people work somewhere is what a report is about. */
const MENSEN =
  '(?:cli[eë]nt(?:en|es)?|bewoners?|bewoonsters?|jeugdigen?|kinderen|kind|jongeren?|ouderen|mensen|personen|persoon|inwoners?|pati[eë]nten?|deelnemers?|vrouwen|vrouw|mannen|man|meisjes?|jongens?|gezinnen|gezin|familieleden)';
/** Fewer than five: such a group can be pointed at (the same limit as in the figures of the year). */
const KLEIN = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:één|twee|drie|vier|[1-4])(?: (?:van|op) de \\p{L}{2,12}| (?:van|op) de \\d{1,4})?(?: \\p{Ll}{2,20}e){0,2} ${MENSEN}(?!\\p{L})`,
  'giu',
);

const woord = (delen: string) => new RegExp(`(?<!\\p{L})(?:${delen})(?!\\p{L})`, 'giu');
const GEZONDHEID = woord(
  'diagnoses?|gediagnosticeerd|medicatie|medicijnen|medicijn|verslav\\p{L}{0,20}|verslaafd|psychos\\p{L}{0,10}|psychotisch|psychiatr\\p{L}{0,15}|dementi?e?|dementerend|depressi\\p{L}{0,10}|autis\\p{L}{0,15}|adhd|su[iï]cid\\p{L}{0,15}|zelfdoding|zelfmoord|kanker|epilep\\p{L}{0,10}|diabet\\p{L}{0,10}|zwanger\\p{L}{0,10}|borderline|schizofren\\p{L}{0,10}|hiv|alcoholis\\p{L}{0,10}|drugsgebruik|verstandelijke beperking|lichamelijke beperking|ziekte van \\p{Lu}\\p{L}{1,20}|ziekenhuisopname|seksueel misbruik',
);
const STRAFRECHT = woord(
  'veroordeeld|veroordeling|aangifte tegen|verdacht|verdenking|strafrechtelijk|strafzaak|taakstraf|gevangenisstraf|celstraf|ontucht|diefstal|mishandeld|mishandeling|misdrijf|delict|bedreiging|justitiële documentatie',
);
/** These are a person by themselves. */
const STRAFPERSOON = woord(
  'verdachten?|veroordeelden?|gedetineerden?|strafblad|ex-gedetineerden?|zedendelinquenten?|tbs(?:er)?|reclassering',
);
const IEMAND =
  'mevrouw|meneer|mijnheer|heer|dhr|mevr|mw|cli[eë]nte?|bewoner|bewoonster|jeugdige|jongere|kind|man|vrouw|jongen|meisje|pati[eë]nte?|vader|moeder|zoon|dochter|broer|zus|echtgeno\\p{L}{2,4}|hij|hem|haar';
const ZORGVRAGER = new RegExp(`(?<!\\p{L})(?:${IEMAND})(?!\\p{L})`, 'iu');
const WIE_DAN_OOK = new RegExp(
  `(?<!\\p{L})(?:${IEMAND}|medewerk(?:er|ster)|begeleid(?:er|ster)|zorgverlener|bestuurder|directeur|eigenaar|persoon)(?!\\p{L})`,
  'iu',
);
/** Where a sentence ends; not after `dhr.` or an initial. */
const EINDE = /(?<!(?<!\p{L})(?:dhr|mevr|mw|drs|dr|mr|ir|prof|\p{L}))[.!?](?=\s)|\n/giu;

/** Groups of so few that who knows the place knows who they are. */
export const vindKleineGroepen = (tekst: string): Vondst[] => alle(tekst, KLEIN, 'kleine_groep');

/**
 * Words about health and about crime, in a sentence that is about one person or a few. Of a provider or of all its
 * bewoners together they are what the report is about, and no data of a person.
 */
export function vindBijzonder(tekst: string): Vondst[] {
  return zinnen(tekst).flatMap(({ van: begin, zin }) => {
    const klein = vindKleineGroepen(zin).length > 0;
    return [
      ...(klein || ZORGVRAGER.test(zin) ? alle(zin, GEZONDHEID, 'gezondheid') : []),
      ...(klein || WIE_DAN_OOK.test(zin) ? alle(zin, STRAFRECHT, 'strafrecht') : []),
      ...alle(zin, STRAFPERSOON, 'strafrecht'),
    ].map((vondst) => ({ ...vondst, van: vondst.van + begin, tot: vondst.tot + begin }));
  });
}

function zinnen(tekst: string): { van: number; zin: string }[] {
  const grenzen = [0, ...[...tekst.matchAll(EINDE)].map(({ index }) => index + 1), tekst.length];
  return grenzen.slice(1).map((tot, plaats) => {
    const van = grenzen[plaats] ?? 0;
    return { van, zin: tekst.slice(van, tot) };
  });
}
