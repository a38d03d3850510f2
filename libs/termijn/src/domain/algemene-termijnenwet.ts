import type { HerleidingStap } from '@navolgbaar/kernel';
import type { Temporal } from 'temporal-polyfill';
import { type Duur, type Eenheid, schrijfDuur } from './duur';
import type { Kalender, VrijeDag } from './kalender';
import type { Grondslag, Termijnregels } from './regels';
import { opsomming, schrijfDatum } from './schrijfwijze';

/** Awt art. 4 under a: above these lengths the act does not apply; in hours or years never. */
const GRENS: Readonly<Record<Eenheid, number>> = {
  dagen: 90,
  werkdagen: 90,
  weken: 12,
  maanden: 3,
  jaren: 0,
  uren: 0,
};

const GRENSTEKST: Readonly<Record<Eenheid, string>> = {
  dagen: 'in meer dan 90 dagen',
  werkdagen: 'in meer dan 90 dagen',
  weken: 'in meer dan twaalf weken',
  maanden: 'in meer dan drie maanden',
  jaren: 'in jaren',
  uren: 'in uren',
};

const SCHUIFT_NIET = 'De einddatum schuift daarom niet op.';

function bronVan(artikel: string, grondslag: Grondslag | undefined): string {
  if (grondslag?.soort === 'amvb') return `Algemene termijnenwet art. 5 in samenhang met ${artikel}`;
  const bron = `Algemene termijnenwet ${artikel}`;
  if (grondslag?.soort === 'beleid' || grondslag?.soort === 'brief') {
    return `${bron}, overeenkomstig toegepast; ${grondslag.bron}`;
  }
  return bron;
}

function samen(...bronnen: string[]): string {
  return [...new Set(bronnen)].join('; ');
}

function reden(dag: VrijeDag): string {
  return dag.soort === 'weekend' ? 'valt in het weekend' : `is ${dag.naam}`;
}

/**
 * Why the Algemene termijnenwet does not move this term, or null when it applies.
 * Sources: Awt art. 1 lid 2 and art. 4.
 */
export function waaromGeenAwt(regels: Termijnregels<Duur>): HerleidingStap | null {
  const { duur, awtUitzondering } = regels;
  if (duur.aantal > GRENS[duur.eenheid]) {
    const stap = `De Algemene termijnenwet geldt niet voor termijnen ${GRENSTEKST[duur.eenheid]}. ${SCHUIFT_NIET}`;
    return { stap, bron: 'Algemene termijnenwet art. 4 onder a' };
  }
  if (!regels.awt) {
    return {
      stap: `Op deze termijn wordt de Algemene termijnenwet niet toegepast. ${SCHUIFT_NIET}`,
      bron: regels.grondslag?.bron ?? 'Keuze bij deze berekening',
    };
  }
  if (regels.richting === 'terug') {
    // Art. 2 has no such exception in its letter; architecture §4 does not apply it to counting back either.
    return {
      stap: `De termijn is teruggeteld vanaf een dag. Zo'n termijn wordt niet verlengd. ${SCHUIFT_NIET}`,
      bron: 'Algemene termijnenwet art. 1 lid 2',
    };
  }
  if (awtUitzondering === 'wettelijk-voorschrift') {
    const onderwerp = 'de bekendmaking of de werking van wettelijke voorschriften';
    return {
      stap: `De Algemene termijnenwet geldt niet voor termijnen over ${onderwerp}. ${SCHUIFT_NIET}`,
      bron: 'Algemene termijnenwet art. 4 onder b',
    };
  }
  if (awtUitzondering === 'vrijheidsbeneming') {
    return {
      stap: `De Algemene termijnenwet geldt niet voor termijnen van vrijheidsbeneming. ${SCHUIFT_NIET}`,
      bron: 'Algemene termijnenwet art. 4 onder c',
    };
  }
  return null;
}

export interface Awtinvoer {
  /** The day of the event; the term itself begins the day after. */
  readonly start: Temporal.PlainDate;
  readonly ruw: Temporal.PlainDate;
  readonly regels: Termijnregels;
  /** Days on which the term stood still: they are no part of it. */
  readonly staatStilOp?: (dag: Temporal.PlainDate) => boolean;
}

function volgendeGewoneDag(kalender: Kalender, vanaf: Temporal.PlainDate): Temporal.PlainDate {
  let dag = vanaf;
  while (!kalender.isGewoneDag(dag)) dag = dag.add({ days: 1 });
  return dag;
}

/** The free days from `van` up to but not including `tot`, as a sentence part. */
function tussenliggend(kalender: Kalender, van: Temporal.PlainDate, tot: Temporal.PlainDate): string {
  const delen: string[] = [];
  for (let dag = van; !dag.equals(tot); dag = dag.add({ days: 1 })) {
    const vrij = kalender.vrijeDag(dag);
    if (vrij) delen.push(schrijfDatum(dag) + (vrij.soort === 'weekend' ? '' : ` (${vrij.naam})`));
  }
  return opsomming(delen);
}

function artikel1(kalender: Kalender, { ruw, regels }: Awtinvoer, einde: Temporal.PlainDate): HerleidingStap {
  const bron = bronVan('art. 1 lid 1', regels.grondslag);
  const vrij = kalender.vrijeDag(ruw);
  const laatste = `De laatste dag, ${schrijfDatum(ruw)},`;
  if (!vrij) {
    const lokaal = kalender.isLokaleSluitingsdag(ruw)
      ? ' De organisatie is dan gesloten, maar voor de wet is het een gewone dag.'
      : '';
    return { stap: `${laatste} is een gewone dag. De termijn wordt niet verlengd.${lokaal}`, bron };
  }
  const ook = tussenliggend(kalender, ruw.add({ days: 1 }), einde);
  const overslaan = ook ? ` Ook een vrije dag: ${ook}.` : '';
  return {
    stap: `${laatste} ${reden(vrij)}.${overslaan} De termijn loopt door tot en met de eerstvolgende gewone dag: ${schrijfDatum(einde)}.`,
    bron: samen(bron, vrij.bron),
  };
}

/** Ordinary days in the term, counted up to two: more is never asked. */
function gewoneDagenTotTwee(kalender: Kalender, invoer: Awtinvoer, einde: Temporal.PlainDate): number {
  let aantal = 0;
  let dag = invoer.start.add({ days: 1 });
  while (aantal < 2 && dag.until(einde).sign >= 0) {
    if (kalender.isGewoneDag(dag) && !invoer.staatStilOp?.(dag)) aantal += 1;
    dag = dag.add({ days: 1 });
  }
  return aantal;
}

/** Art. 2: three days or more. A term in weeks or months always is. */
function isTenMinsteDrieDagen({ eenheid, aantal }: Duur): boolean {
  return eenheid === 'weken' || eenheid === 'maanden' || aantal >= 3;
}

/**
 * Moves the end of a term as the Algemene termijnenwet says (art. 1 lid 1, art. 2, art. 5). Ask `waaromGeenAwt`
 * first: this function does not look at the exceptions.
 */
export function pasAwtToe(
  kalender: Kalender,
  invoer: Awtinvoer,
): { uiterlijk: Temporal.PlainDate; stappen: HerleidingStap[] } {
  const { regels } = invoer;
  const naArtikel1 = volgendeGewoneDag(kalender, invoer.ruw);
  const stappen = [artikel1(kalender, invoer, naArtikel1)];
  if (!isTenMinsteDrieDagen(regels.duur)) return { uiterlijk: naArtikel1, stappen };

  const erin = gewoneDagenTotTwee(kalender, invoer, naArtikel1);
  let uiterlijk = naArtikel1;
  for (let ontbreekt = 2 - erin; ontbreekt > 0; ontbreekt -= 1) {
    uiterlijk = volgendeGewoneDag(kalender, uiterlijk.add({ days: 1 }));
  }
  if (erin < 2) {
    const geteld = erin === 1 ? 'één' : 'geen';
    stappen.push({
      stap:
        `Een termijn van ${schrijfDuur(regels.duur)} moet ten minste twee gewone dagen bevatten. ` +
        `Tot en met ${schrijfDatum(naArtikel1)} is dat er ${geteld}. De termijn loopt door tot en met ${schrijfDatum(uiterlijk)}.`,
      bron: bronVan('art. 2', regels.grondslag),
    });
  }
  return { uiterlijk, stappen };
}
