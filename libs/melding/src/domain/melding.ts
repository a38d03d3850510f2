import { DomeinFout, type Herleiding } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Checklist, beoordeelChecklist, eisPassendeChecklist } from './checklist';
import type { Meldingfoutcode } from './fouten';
import { type Routeadvies, adviseerRoute } from './routering';
import type { Bron, Domein, Meldingsoort, Wet } from './soorten';

/** What the rules need to know of something that came in. */
export interface Meldingfeiten {
  readonly soort: Meldingsoort;
  readonly bron: Bron;
  readonly wet: Wet;
  readonly domein: Domein;
  readonly overToezichthouder: boolean;
  readonly checklist: Checklist | null;
  readonly gebeurtenisdatum: Temporal.PlainDate | null;
  readonly ontdekkingsdatum: Temporal.PlainDate | null;
  readonly vaststellingsdatum: Temporal.PlainDate | null;
  readonly vandaag: Temporal.PlainDate;
  /** Setting: a legal ground for signals of the SVB is recorded (C19). */
  readonly svbToegestaan: boolean;
}

export interface Meldingbeoordeling {
  readonly route: Routeadvies;
  /** What the legal tests say together, or null where no checklist belongs. */
  readonly checklist: { readonly uitkomst: string; readonly herleiding: Herleiding } | null;
}

/**
 * Checks what came in and says what it is and whose it is.
 * @throws DomeinFout MELDING.DATUM_IN_TOEKOMST, MELDING.BRON_ZONDER_GRONDSLAG, MELDING.CHECKLIST_…
 */
export function beoordeelMelding(feiten: Meldingfeiten): Meldingbeoordeling {
  for (const veld of ['gebeurtenisdatum', 'ontdekkingsdatum', 'vaststellingsdatum'] as const) {
    const dag = feiten[veld];
    if (dag && Temporal.PlainDate.compare(dag, feiten.vandaag) > 0) {
      throw new DomeinFout<Meldingfoutcode>('MELDING.DATUM_IN_TOEKOMST', { veld }, [
        { name: veld, reason: 'Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag.' },
      ]);
    }
  }
  if (feiten.bron === 'svb' && !feiten.svbToegestaan) {
    throw new DomeinFout<Meldingfoutcode>('MELDING.BRON_ZONDER_GRONDSLAG', { bron: 'svb' });
  }
  eisPassendeChecklist(feiten.soort, feiten.checklist);
  return {
    route: adviseerRoute(feiten),
    checklist: feiten.checklist ? beoordeelChecklist(feiten.checklist) : null,
  };
}
