import type { Beeldstreep } from '@navolgbaar/ui';
import { dagVan, maandErbij, nummer } from './agenda-rooster';

/** The days that the picture shows, as numbers; `tot` is the day after. */
export interface Kader {
  readonly van: number;
  readonly tot: number;
}

/** The days of a term, as numbers: its first one, and the last one on which something of it happens. */
export interface Tijdvak {
  readonly start: number;
  readonly eind: number;
  readonly open: boolean;
}

/** The axis shows at least so many days, and goes as far as a year or six times the shortest term; ours, no source. */
const KORTSTE_AS = 21;
const LANGSTE_AS = 366;
const MAAL_KORTSTE = 6;

/** Room beside the first and the last day, as a part of the whole. */
const MARGE = 0.03;

/**
 * The days around today that can be told apart: what lies so far off that it would squash the rest is left out. Once
 * nothing runs any more, it is about the days of the terms and not about today.
 */
export function kaderVan(tijdvakken: readonly Tijdvak[], vandaag: number): Kader {
  const grens = Math.max(
    LANGSTE_AS,
    MAAL_KORTSTE * Math.min(...tijdvakken.map(({ start, eind }) => eind - start + 1)),
  );
  const punten = tijdvakken.flatMap(({ start, eind }) => [start, eind]);
  const midden = Math.min(Math.max(vandaag, Math.min(...punten)), Math.max(...punten));
  if (tijdvakken.some(({ open }) => open)) punten.push(vandaag);
  const { van, tot } = punten
    .sort((a, b) => Math.abs(a - midden) - Math.abs(b - midden))
    .reduce<Kader>(
      (kader, punt) => {
        const ruimer = { van: Math.min(kader.van, punt), tot: Math.max(kader.tot, punt + 1) };
        return ruimer.tot - ruimer.van <= grens ? ruimer : kader;
      },
      { van: midden, tot: midden + 1 },
    );
  const rand = Math.ceil(Math.max((tot - van) * MARGE, (KORTSTE_AS - (tot - van)) / 2));
  return { van: van - rand, tot: tot + rand };
}

/** Where a moment lies in the frame, in percents; beside it at its side. Half a day is 0.5. */
export function plaatsIn({ van, tot }: Kader, moment: number): number {
  const deel = Math.min(1, Math.max(0, (moment - van) / (tot - van)));
  return Math.round(deel * 10_000) / 100;
}

const MAANDSTAPPEN = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/** Beyond so many fortnights months say more. */
const TWEEWEKEN = 5;

/** Lines with a text, not more than `hoogstens`: on Mondays, or on the first of months. */
export function streepjes(kader: Kader, hoogstens: number): Beeldstreep[] {
  // A text needs most of the room that is there for one.
  const breedte = 75 / hoogstens;
  const stap = stapVoor(kader, hoogstens);
  const dagen = stap.dagen(kader);
  const eerste = dagen[0] ?? kader.tot;
  const rand = plaatsIn(kader, eerste) > breedte ? [{ dag: kader.van, rand: true }] : [];
  let vorigJaar = '';
  return [...rand, ...dagen.map((dag) => ({ dag, rand: false }))].map(({ dag, rand }) => {
    const plaats = plaatsIn(kader, dag);
    if (100 - plaats < breedte) return { plaats, tekst: null, jaar: null };
    const jaar = dagVan(dag).slice(0, 4);
    const nieuw = jaar !== vorigJaar;
    vorigJaar = jaar;
    return {
      plaats,
      tekst: stap.tekst(dag),
      jaar: nieuw && stap.metJaar ? jaar : null,
      ...(rand && { rand }),
    };
  });
}

interface Stap {
  readonly dagen: (kader: Kader) => number[];
  readonly tekst: (dag: number) => string;
  readonly metJaar: boolean;
}

const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const maandVan = (dag: number): string => KORT[Number(dagVan(dag).slice(5, 7)) - 1] ?? '';

const weken = (stap: number): Stap => ({
  dagen: (kader) => maandagen(kader).filter((dag) => Math.floor((dag + 3) / 7) % stap === 0),
  tekst: (dag) => `${Number(dagVan(dag).slice(8))} ${maandVan(dag)}`,
  metJaar: true,
});

const maanden = (stap: number): Stap => ({
  dagen: (kader) => eersten(kader, stap),
  tekst: stap < 12 ? maandVan : (dag) => dagVan(dag).slice(0, 4),
  metJaar: stap < 12,
});

/** The finest step that fits; the coarsest of all when none does. */
function stapVoor(kader: Kader, hoogstens: number): Stap {
  const past = (stap: Stap, aantal: number) => stap.dagen(kader).length <= aantal;
  if (past(weken(1), hoogstens)) return weken(1);
  if (past(weken(2), Math.min(hoogstens, TWEEWEKEN))) return weken(2);
  return MAANDSTAPPEN.map(maanden).find((stap) => past(stap, hoogstens)) ?? maanden(600);
}

function maandagen({ van, tot }: Kader): number[] {
  // 1 January 1970 was a Thursday.
  const eerste = van + ((4 - (van % 7) + 7) % 7);
  return Array.from({ length: Math.max(0, Math.ceil((tot - eerste) / 7)) }, (_, week) => eerste + week * 7);
}

/** The first days of each so many months, counted from January of the year 0. */
function eersten({ van, tot }: Kader, stap: number): number[] {
  const dagen: number[] = [];
  let maand = dagVan(van).slice(0, 7);
  for (let dag = nummer(`${maand}-01`); dag < tot; dag = nummer(`${maand}-01`)) {
    const [jaar = 0, nr = 1] = maand.split('-').map(Number);
    if (dag >= van && (jaar * 12 + nr - 1) % stap === 0) dagen.push(dag);
    maand = maandErbij(maand, 1);
  }
  return dagen;
}
