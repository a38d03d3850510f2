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

/** How many werkdagen lie after `vanaf`, up to and including `totEnMet`; 0 when that is not later. */
export function werkdagenTussen(
  kalender: Kalender,
  vanaf: Temporal.PlainDate,
  totEnMet: Temporal.PlainDate,
  goedeVrijdagIsWerkdag = false,
): number {
  let aantal = 0;
  for (let dag = vanaf; Temporal.PlainDate.compare(dag, totEnMet) < 0;) {
    dag = dag.add({ days: 1 });
    if (!kalender.geenWerkdag(dag, goedeVrijdagIsWerkdag)) aantal += 1;
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
