import { TIJDZONE } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Termijndefinitie, Termijnontvanger } from './definitie';
import { ESCALATIETRAPPEN, type Escalatietrap, planEscalatie } from './escalatie';
import type { Kalender } from './kalender';

export type Mijlpaalsoort = 'herinnering' | 'verstreken' | 'escalatie';
/** `dossier` is nobody's letter: on that day it is recorded that the term has passed. */
export type Mijlpaalontvanger = Termijnontvanger | Escalatietrap | 'dossier';

export interface Mijlpaal {
  readonly soort: Mijlpaalsoort;
  readonly op: Temporal.PlainDate;
  readonly ontvanger: Mijlpaalontvanger;
}

const { compare } = Temporal.PlainDate;
const LAATSTE_UUR = 18;
const EERSTE_UUR = 8;

/**
 * Whether a letter may go out now: on an ordinary day from 08:00 to 18:00 in Europe/Amsterdam. At night and on closed
 * days nobody can act, so a letter would only spend the reader's time (architecture.md §4, quiet hours).
 */
export function magVersturen(moment: Temporal.Instant, kalender: Kalender): boolean {
  const lokaal = moment.toZonedDateTimeISO(TIJDZONE);
  return lokaal.hour >= EERSTE_UUR && lokaal.hour < LAATSTE_UUR && kalender.isGewoneDag(lokaal.toPlainDate());
}

/**
 * The moment from which a milestone may be done: a letter from 08:00, a fact from midnight, by the clock on the wall in
 * Europe/Amsterdam. Never so many hours from now: twice a year a day has 23 or 25.
 */
export function wekmoment({ op, ontvanger }: Pick<Mijlpaal, 'op' | 'ontvanger'>): Temporal.Instant {
  const plainTime = ontvanger === 'dossier' ? '00:00' : Temporal.PlainTime.from({ hour: EERSTE_UUR });
  return op.toZonedDateTime({ timeZone: TIJDZONE, plainTime }).toInstant();
}

function opGewoneDag(dag: Temporal.PlainDate, stap: 1 | -1, kalender: Kalender): Temporal.PlainDate {
  let gevonden = dag;
  while (!kalender.isGewoneDag(gevonden)) gevonden = gevonden.add({ days: stap });
  return gevonden;
}

/**
 * What the watch does for one version of a term, in order. A reminder that would fall on a closed day comes on the
 * ordinary day before it (AANNAME): never with fewer days left than was promised. What would lie on or before the day
 * of recording is left out, since nobody needs a reminder of what he was told today. Two reminders on one day are one.
 * @param vandaag the day on which this version is recorded
 */
export function planMijlpalen(
  uiterlijk: Temporal.PlainDate,
  definitie: Pick<Termijndefinitie, 'herinneringen' | 'ontvangers' | 'escalatie'>,
  vandaag: Temporal.PlainDate,
  kalender: Kalender,
): Mijlpaal[] {
  const dagen = definitie.herinneringen
    .map((vooraf) => opGewoneDag(uiterlijk.subtract({ days: vooraf }), -1, kalender))
    .filter((dag) => compare(dag, vandaag) > 0);
  const herinnerdagen = [...new Map(dagen.map((dag) => [dag.toString(), dag])).values()].sort(compare);
  const dagErna = uiterlijk.add({ days: 1 });
  const nieuws = opGewoneDag(compare(dagErna, vandaag) < 0 ? vandaag : dagErna, 1, kalender);
  return [
    ...herinnerdagen.flatMap((op) =>
      definitie.ontvangers.map((ontvanger) => ({ soort: 'herinnering', op, ontvanger }) as const),
    ),
    { soort: 'verstreken', op: dagErna, ontvanger: 'dossier' },
    ...definitie.ontvangers.map((ontvanger) => ({ soort: 'verstreken', op: nieuws, ontvanger }) as const),
    ...planEscalatie(uiterlijk, definitie.escalatie, vandaag, kalender).map(
      ({ op, trap }) => ({ soort: 'escalatie', op, ontvanger: trap }) as const,
    ),
  ];
}

const SOORTEN: readonly Mijlpaalsoort[] = ['herinnering', 'verstreken', 'escalatie'];
/** From the first who hears of a term to the last: of two letters for one person the later one counts. */
const VOLGORDE: readonly Mijlpaalontvanger[] = ['aanbieder', 'behandelaar', ...ESCALATIETRAPPEN];

/** What is sent of everything that is due for one reader: the latest news. */
export interface Bezorgkeuze<M extends Mijlpaal> {
  readonly kies: M;
  /** Overtaken by the one that is sent. */
  readonly vervalt: readonly M[];
  /** The day on which the first of these should have come, when that day has passed; null when nothing is late. */
  readonly geplandOp: Temporal.PlainDate | null;
}

/**
 * After downtime several letters may be due for one reader: only the last is sent, and it says that it is late
 * (architecture.md §4: missed ones are caught up once). Null when nothing is due.
 */
export function kiesBezorging<M extends Mijlpaal>(
  open: readonly M[],
  vandaag: Temporal.PlainDate,
): Bezorgkeuze<M> | null {
  const rang = ({ soort }: M) => SOORTEN.indexOf(soort);
  const rij = open
    .filter(({ op }) => compare(op, vandaag) <= 0)
    .sort((a, b) => compare(a.op, b.op) || rang(a) - rang(b));
  const kies = rij.at(-1);
  const eerste = rij[0];
  if (!kies || !eerste) return null;
  const geplandOp = compare(eerste.op, vandaag) < 0 ? eerste.op : null;
  return { kies, vervalt: rij.slice(0, -1), geplandOp };
}

interface Verdeelbaar {
  readonly kies: Mijlpaal;
  readonly lezers: readonly { readonly wie: string }[] | null;
  readonly geplandOp: Temporal.PlainDate | null;
}

/**
 * One letter per person, also when somebody is due as handler and as coordinator, or a coordinator hears a step and
 * must decide on the next: the furthest step counts, and it names the first day that was missed. A milestone of which
 * every reader got a later letter is overtaken.
 * @param beslissers who reads a step of which the readers are null, because a person must decide first
 */
export function verdeelOverLezers<B extends Verdeelbaar>(
  bezorgingen: readonly B[],
  beslissers: readonly { readonly wie: string }[],
): (B & { readonly ingehaald: boolean })[] {
  const rang = ({ kies }: B) => VOLGORDE.indexOf(kies.ontvanger) * 10 + SOORTEN.indexOf(kies.soort);
  const verst = [...bezorgingen].sort((a, b) => rang(b) - rang(a));
  const voorzien = new Map<string, { geplandOp: Temporal.PlainDate | null }>();
  return verst
    .map((bezorging) => {
      const lezers = bezorging.lezers?.filter(({ wie }) => !voorzien.has(wie)) ?? null;
      const ingehaald = lezers?.length === 0 && (bezorging.lezers?.length ?? 0) > 0;
      const brief = { ...bezorging, lezers, ingehaald };
      for (const { wie } of bezorging.lezers ?? beslissers) {
        const eerder = voorzien.get(wie);
        if (!eerder) voorzien.set(wie, brief);
        else if (isEerder(bezorging.geplandOp, eerder.geplandOp)) eerder.geplandOp = bezorging.geplandOp;
      }
      return brief;
    })
    .reverse();
}

function isEerder(dag: Temporal.PlainDate | null, dan: Temporal.PlainDate | null): boolean {
  return dag !== null && (dan === null || compare(dag, dan) < 0);
}

/** "vandaag", "morgen", "over 7 dagen": what is left of a term on the day of reading. */
export function schrijfResterend(vandaag: Temporal.PlainDate, uiterlijk: Temporal.PlainDate): string {
  const dagen = vandaag.until(uiterlijk).days;
  if (dagen === 0) return 'vandaag';
  return dagen === 1 ? 'morgen' : `over ${dagen} dagen`;
}
