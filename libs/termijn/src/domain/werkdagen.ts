import { Temporal } from 'temporal-polyfill';
import type { Kalender, VrijeDag } from './kalender';
import type { Richting } from './regels';
import { opsomming, schrijfDatum } from './schrijfwijze';

export interface Werkdagenregels {
  readonly richting?: Richting;
  readonly goedeVrijdagIsWerkdag?: boolean;
}

export interface Werkdagentelling {
  readonly einde: Temporal.PlainDate;
  /** Days passed over, weekends not among them, each with its reason. */
  readonly overgeslagen: readonly VrijeDag[];
}

/** The day that is `aantal` werkdagen after (or before) a day; the day itself does not count. */
export function telWerkdagen(
  kalender: Kalender,
  vanaf: Temporal.PlainDate,
  aantal: number,
  regels: Werkdagenregels = {},
): Werkdagentelling {
  const pas = regels.richting === 'terug' ? -1 : 1;
  const overgeslagen: VrijeDag[] = [];
  let einde = vanaf;
  for (let geteld = 0; geteld < aantal;) {
    einde = einde.add({ days: pas });
    const vrij = kalender.geenWerkdag(einde, regels.goedeVrijdagIsWerkdag ?? false);
    if (!vrij) geteld += 1;
    else if (vrij.soort !== 'weekend') overgeslagen.push(vrij);
  }
  return { einde, overgeslagen };
}

/**
 * How many werkdagen lie after `vanaf`, up to and including `totEnMet`; 0 when that is not later. Weekdays are computed
 * and only feast and decree days looked at one by one: the days come from outside, and may lie centuries apart.
 */
export function werkdagenTussen(
  kalender: Kalender,
  vanaf: Temporal.PlainDate,
  totEnMet: Temporal.PlainDate,
  goedeVrijdagIsWerkdag = false,
): number {
  const { compare } = Temporal.PlainDate;
  if (compare(vanaf, totEnMet) >= 0) return 0;
  let vrij = 0;
  for (let jaar = vanaf.year; jaar <= totEnMet.year; jaar += 1) {
    for (const { datum } of kalender.vrijeDagenIn(jaar)) {
      const erin = compare(vanaf, datum) < 0 && compare(datum, totEnMet) <= 0;
      if (erin && datum.dayOfWeek < 6 && kalender.geenWerkdag(datum, goedeVrijdagIsWerkdag)) vrij += 1;
    }
  }
  return weekdagenTussen(vanaf, totEnMet) - vrij;
}

/** Mondays to Fridays after `vanaf`, up to and including `totEnMet`. */
function weekdagenTussen(vanaf: Temporal.PlainDate, totEnMet: Temporal.PlainDate): number {
  const { days } = vanaf.until(totEnMet);
  let aantal = Math.floor(days / 7) * 5;
  for (let dag = 1; dag <= days % 7; dag += 1) {
    if ((vanaf.dayOfWeek - 1 + dag) % 7 < 5) aantal += 1;
  }
  return aantal;
}

/** "Weekenden tellen niet mee, en ook niet: maandag 6 april 2026 (tweede Paasdag)." */
export function schrijfOvergeslagen(overgeslagen: readonly VrijeDag[]): string {
  if (overgeslagen.length === 0) return 'Zaterdagen en zondagen tellen niet mee.';
  const dagen = [...overgeslagen]
    .sort((a, b) => Temporal.PlainDate.compare(a.datum, b.datum))
    .map(({ datum, naam }) => `${schrijfDatum(datum)} (${naam})`);
  return `Zaterdagen en zondagen tellen niet mee. Ook niet: ${opsomming(dagen)}.`;
}
