import { Temporal } from 'temporal-polyfill';
import { KALENDERDATA, type Kalenderdata } from './kalenderdata';
import { eerstePaasdag } from './pasen';

/** Why a day is no ordinary day: "een zaterdag", "Hemelvaartsdag", with the article that says so. */
export interface VrijeDag {
  readonly datum: Temporal.PlainDate;
  readonly soort: 'weekend' | 'feestdag' | 'goede-vrijdag' | 'besluitdag';
  readonly naam: string;
  readonly bron: string;
}

export interface Kalenderopties {
  readonly data?: Kalenderdata;
  /** Days that a later royal decree equates with a feast day; they count like the known ones. */
  readonly extraVrijeDagen?: readonly Temporal.PlainDate[];
  /** Days on which the organisation itself is closed. For the law they are ordinary days (Awt art. 3). */
  readonly lokaleSluitingsdagen?: readonly Temporal.PlainDate[];
}

const ARTIKEL_3_1 = 'Algemene termijnenwet art. 3 lid 1';

/**
 * The day on which the King's birthday is celebrated: 27 April, or 26 April when that is a Sunday. Until 2014 it was
 * 30 April; when that was a Sunday, 29 April, and before 1980 1 May.
 */
function koningsdag(jaar: number): Temporal.PlainDate {
  const dag = Temporal.PlainDate.from({ year: jaar, month: 4, day: jaar >= 2014 ? 27 : 30 });
  if (dag.dayOfWeek !== 7) return dag;
  return jaar >= 1980 ? dag.subtract({ days: 1 }) : dag.add({ days: 1 });
}

function feestdagenVan(jaar: number): VrijeDag[] {
  const pasen = eerstePaasdag(jaar);
  const op = (month: number, day: number) => Temporal.PlainDate.from({ year: jaar, month, day });
  const feestdag = (datum: Temporal.PlainDate, naam: string): VrijeDag => ({
    datum,
    soort: 'feestdag',
    naam,
    bron: ARTIKEL_3_1,
  });
  return [
    feestdag(op(1, 1), 'Nieuwjaarsdag'),
    {
      datum: pasen.subtract({ days: 2 }),
      soort: 'goede-vrijdag',
      naam: 'Goede Vrijdag',
      bron: 'Algemene termijnenwet art. 3 lid 2',
    },
    feestdag(pasen.add({ days: 1 }), 'tweede Paasdag'),
    feestdag(koningsdag(jaar), jaar >= 2014 ? 'Koningsdag' : 'Koninginnedag'),
    // Awt art. 3 lid 1: every year, not only in lustrum years as many collective agreements have it.
    feestdag(op(5, 5), '5 mei (Bevrijdingsdag)'),
    feestdag(pasen.add({ days: 39 }), 'Hemelvaartsdag'),
    feestdag(pasen.add({ days: 50 }), 'tweede Pinksterdag'),
    feestdag(op(12, 25), 'eerste Kerstdag'),
    feestdag(op(12, 26), 'tweede Kerstdag'),
  ];
}

/** One number per day: cheaper than its text, and the calendar is asked for every day of a long term. */
function sleutelVan({ year, month, day }: Temporal.PlainDate): number {
  return (year * 100 + month) * 100 + day;
}

/** Feast days follow from the year alone, so that all calendars share them. */
const feestdagenPerJaar = new Map<number, ReadonlyMap<number, VrijeDag>>();

function feestdagenIn(jaar: number): ReadonlyMap<number, VrijeDag> {
  let dagen = feestdagenPerJaar.get(jaar);
  if (!dagen) {
    dagen = new Map(feestdagenVan(jaar).map((dag) => [sleutelVan(dag.datum), dag]));
    feestdagenPerJaar.set(jaar, dagen);
  }
  return dagen;
}

/**
 * Which days are ordinary days and which are not. First and second Easter and Whitsun need no row for the first one:
 * it is always a Sunday. 24 and 31 December are ordinary days.
 */
export class Kalender {
  readonly eersteBekendeJaar: number;
  readonly laatsteBekendeJaar: number;
  private readonly besluitdagen = new Map<number, VrijeDag>();
  private readonly sluitingsdagen: ReadonlySet<number>;

  constructor(opties: Kalenderopties = {}) {
    const data = opties.data ?? KALENDERDATA;
    this.eersteBekendeJaar = data.eersteBekendeJaar;
    this.laatsteBekendeJaar = data.laatsteBekendeJaar;
    for (const datum of opties.extraVrijeDagen ?? []) {
      this.voegBesluitdagToe(datum, 'Algemene termijnenwet art. 3 lid 3; opgegeven als extra vrije dag');
    }
    for (const { datum, bron } of data.besluitdagen) {
      this.voegBesluitdagToe(Temporal.PlainDate.from(datum), bron);
    }
    this.sluitingsdagen = new Set((opties.lokaleSluitingsdagen ?? []).map(sleutelVan));
  }

  /** Why this day is no ordinary day in the sense of the Algemene termijnenwet, or null when it is one. */
  vrijeDag(datum: Temporal.PlainDate): VrijeDag | null {
    const sleutel = sleutelVan(datum);
    const bijzonder = feestdagenIn(datum.year).get(sleutel) ?? this.besluitdagen.get(sleutel);
    if (bijzonder) return bijzonder;
    if (datum.dayOfWeek < 6) return null;
    const naam = datum.dayOfWeek === 6 ? 'zaterdag' : 'zondag';
    return { datum, soort: 'weekend', naam: `een ${naam}`, bron: 'Algemene termijnenwet art. 1 lid 1' };
  }

  isGewoneDag(datum: Temporal.PlainDate): boolean {
    return this.vrijeDag(datum) === null;
  }

  /**
   * Why this day is no werkdag, or null when it is one: no Saturday, Sunday, feast day or decree day. Whether Goede
   * Vrijdag counts is a choice of the policy (law-and-practice §1.5); a Good Friday is never a weekend day.
   */
  geenWerkdag(datum: Temporal.PlainDate, goedeVrijdagIsWerkdag: boolean): VrijeDag | null {
    const vrij = this.vrijeDag(datum);
    return goedeVrijdagIsWerkdag && vrij?.soort === 'goede-vrijdag' ? null : vrij;
  }

  /** Closed by the organisation's own choice. The law does not know such a day, so it changes no outcome. */
  isLokaleSluitingsdag(datum: Temporal.PlainDate): boolean {
    return this.sluitingsdagen.has(sleutelVan(datum));
  }

  /** The recognised feast days of a year (Awt art. 3 lid 1 and 2) and its decree days, in order. */
  vrijeDagenIn(jaar: number): readonly VrijeDag[] {
    const besluitdagen = [...this.besluitdagen.values()].filter(({ datum }) => datum.year === jaar);
    const dagen = new Map([
      ...besluitdagen.map((dag) => [sleutelVan(dag.datum), dag] as const),
      ...feestdagenIn(jaar),
    ]);
    return [...dagen.values()].sort((a, b) => Temporal.PlainDate.compare(a.datum, b.datum));
  }

  /** Says so when a span of days touches years of which the decree days are not known. */
  waarschuwingen(van: Temporal.PlainDate, tot: Temporal.PlainDate): string[] {
    const [eerste, laatste] = van.year <= tot.year ? [van.year, tot.year] : [tot.year, van.year];
    const regels: string[] = [];
    if (laatste > this.laatsteBekendeJaar) {
      regels.push(
        `De vrije dagen die bij koninklijk besluit worden aangewezen, zijn bekend tot en met ${this.laatsteBekendeJaar}. ` +
          `Deze termijn loopt tot in ${laatste}. De uitkomst kan veranderen als er nieuwe dagen worden aangewezen.`,
      );
    }
    if (eerste < this.eersteBekendeJaar) {
      regels.push(
        `De vrije dagen die bij koninklijk besluit zijn aangewezen, zijn hier opgenomen vanaf ${this.eersteBekendeJaar}. ` +
          `Deze termijn raakt ${eerste}. Controleer of toen ook dagen waren aangewezen.`,
      );
    }
    return regels;
  }

  private voegBesluitdagToe(datum: Temporal.PlainDate, bron: string): void {
    const naam = 'een dag die bij koninklijk besluit met een feestdag is gelijkgesteld';
    this.besluitdagen.set(sleutelVan(datum), { datum, soort: 'besluitdag', naam, bron });
  }
}

/** The calendar as it is shipped, without closing days of an organisation. It never changes, so all share it. */
export const STANDAARDKALENDER = new Kalender();
