import { weiger } from './fouten';
import {
  type Beslisser,
  CORRIGEREND,
  ERNSTEN,
  type Ernst,
  LADDERSOORTEN,
  LADDERTERMIJNEN,
  type Laddersoort,
  type Laddertermijn,
} from './soorten';

/** One step of the ladder. */
export interface Ladderstap {
  readonly code: string;
  readonly naam: string;
  readonly wie: Beslisser;
  /** Which measures are this step; none where it is no measure: a conversation, a visit. */
  readonly soorten: readonly Laddersoort[];
  /** The code of the step that follows when it was not followed; null where the ladder ends. */
  readonly bijNietOpgevolgd: string | null;
  readonly uitleg: string;
}

/** Where a severity begins, and how long a provider gets. Lengths are ISO 8601 durations of days, weeks or months. */
export interface Ernstregel {
  readonly begin: string;
  readonly termijnen: Readonly<Record<Laddertermijn, string>>;
}

/** The ladder as an organisation adopted it: the first step first. */
export interface Ladderregels {
  readonly stappen: readonly Ladderstap[];
  readonly ernst: Readonly<Record<Ernst, Ernstregel>>;
  /** For how many months an earlier step at the same provider counts. */
  readonly teltMaanden: number;
  /** A location counts as visited when that was within so many months. */
  readonly bezochtMaanden: number;
}

export const plaatsVan = ({ stappen }: Ladderregels, code: string): number =>
  stappen.findIndex((stap) => stap.code === code);

/** The step that a measure is. */
export const stapVan = ({ stappen }: Ladderregels, soort: Laddersoort): Ladderstap | undefined =>
  stappen.find(({ soorten }) => soorten.includes(soort));

/** How severe is more than how severe. */
export const zwaarder = (een: Ernst, ander: Ernst): boolean => ERNSTEN.indexOf(een) > ERNSTEN.indexOf(ander);

/**
 * Refuses a ladder that nobody can climb: every measure is one step, what only the college decides is a step of the college
 * and comes after what the supervisor does himself, one does not go down when a step was not followed, and who is in a more
 * serious matter never begins lower and never gets longer.
 * @throws DomeinFout INTERVENTIELADDER.PAST_NIET with all that does not fit
 */
export function keurLadder(regels: Ladderregels, lengte: Lengte): void {
  const fouten = [...overStappen(regels), ...overErnst(regels, lengte)];
  if (fouten.length > 0) weiger('INTERVENTIELADDER.PAST_NIET', {}, fouten);
}

/** How many days a duration is, counted from one and the same day; null for what is none. */
export type Lengte = (duur: string) => number | null;

interface Veldfout {
  readonly name: string;
  readonly reason: string;
}

function overStappen(regels: Ladderregels): Veldfout[] {
  const { stappen } = regels;
  const codes = stappen.map(({ code }) => code);
  const dubbel = codes.filter((code, plek) => codes.indexOf(code) !== plek);
  const eersteCollege = stappen.findIndex(({ wie }) => wie === 'college');
  return [
    ...dubbel.map((code) => veld(`stappen.${code}`, 'Deze stap staat er twee keer in.')),
    ...LADDERSOORTEN.flatMap((soort) => {
      const keer = stappen.filter(({ soorten }) => soorten.includes(soort)).length;
      return keer === 1 ? [] : [veld('stappen', `De maatregel ${soort} hoort bij precies één stap.`)];
    }),
    ...stappen.flatMap((stap, plek) => {
      const naar = stap.bijNietOpgevolgd === null ? null : plaatsVan(regels, stap.bijNietOpgevolgd);
      const corrigeert = stap.soorten.some((soort) => (CORRIGEREND as readonly string[]).includes(soort));
      return [
        ...(stap.soorten.length > 0 && corrigeert !== (stap.wie === 'college')
          ? [veld(`stappen.${stap.code}.wie`, `Over ${klein(stap.naam)} beslist iemand anders.`)]
          : []),
        ...(eersteCollege >= 0 && plek > eersteCollege && stap.wie === 'toezichthouder'
          ? [veld(`stappen.${stap.code}.plaats`, 'Wat het college beslist, komt na wat u zelf doet.')]
          : []),
        ...(naar !== null && naar <= plek
          ? [veld(`stappen.${stap.code}.bijNietOpgevolgd`, 'Kies een stap die later in de ladder staat.')]
          : []),
      ];
    }),
  ];
}

function overErnst(regels: Ladderregels, lengte: Lengte): Veldfout[] {
  return ERNSTEN.flatMap((ernst, plek) => {
    const { begin, termijnen } = regels.ernst[ernst];
    const hier = plaatsVan(regels, begin);
    const lichter = plek === 0 ? null : regels.ernst[ERNSTEN[plek - 1] as Ernst];
    return [
      ...(hier < 0 || regels.stappen[hier]?.wie !== 'toezichthouder'
        ? [veld(`ernst.${ernst}.begin`, 'Begin met een stap die u zelf zet.')]
        : []),
      ...(lichter && hier >= 0 && hier < plaatsVan(regels, lichter.begin)
        ? [veld(`ernst.${ernst}.begin`, 'Wie ernstiger in de fout gaat, begint niet lager.')]
        : []),
      ...LADDERTERMIJNEN.flatMap((wat) => {
        const dagen = lengte(termijnen[wat]);
        if (dagen === null)
          return [veld(`ernst.${ernst}.${wat}`, 'Geef een aantal dagen, weken of maanden.')];
        const lichterDagen = lichter && lengte(lichter.termijnen[wat]);
        return lichterDagen !== null && dagen > lichterDagen
          ? [veld(`ernst.${ernst}.${wat}`, 'Bij meer ernst is de termijn niet langer.')]
          : [];
      }),
    ];
  });
}

const veld = (name: string, reason: string): Veldfout => ({ name, reason });
const klein = (naam: string): string => naam.charAt(0).toLowerCase() + naam.slice(1);
